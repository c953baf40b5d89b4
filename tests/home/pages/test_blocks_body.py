"""A text as a whole: its headings, its form in the API, and what it costs to show it."""

import itertools
import re

import pytest
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from ninja import NinjaAPI
from pydantic import TypeAdapter

from praktijkpodium.home.pages.blocks import BodyBlock, body_json
from praktijkpodium.home.pages.blocks.schemas import BodyPart
from tests.home.pages.parts import (
    BODY,
    PARTS,
    WAGTAIL_LEAVES_FILES_OPEN,
    body,
    call_out,
    card,
    cards,
    make_document,
    make_image,
    make_page,
    make_partner,
    partners,
    questions,
    quote,
    render,
    shown,
    steps,
    text,
)

pytestmark = [pytest.mark.django_db, WAGTAIL_LEAVES_FILES_OPEN]

SCRIPT = "<script>alert(1)</script>"


def messages(*parts):
    """What an editor is told, as (number of the part, message)."""
    try:
        BODY.clean(body(*parts))
    except ValidationError as error:
        wrong = error.as_json_data()["blockErrors"]
        return [(index, message) for index, of_part in wrong.items() for message in of_part["messages"]]
    return []


def levels(html):
    return [int(level) for level in re.findall(r"<h(\d)", html)]


def everything():
    return [text("<h2>Kop</h2><p>Tekst</p>"), *(make() for make in PARTS.values())]


def test_content_that_was_there_stays_valid():
    old = [
        {"type": "text", "value": "<h2>Kop</h2>"},
        {"type": "quote", "value": {"text": "Woorden", "source": "Samira"}},
    ]
    assert BODY.clean(BODY.to_python(old))
    assert "Samira" in render(BODY.to_python(old))


# --- headings


def test_headings_in_order_are_taken():
    assert messages(text("<h2>Een</h2><h3>Twee</h3>"), quote(), text("<h3>Drie</h3><h2>Vier</h2>")) == []


def test_a_third_level_without_a_second_is_refused_at_its_part():
    [(index, message)] = messages(quote(), text("<p>Eerst</p><h3>Te <b>diep</b></h3>"))
    assert index == 1
    assert "Te diep" in message


def test_an_empty_heading_is_refused():
    [(index, message)] = messages(text("<h2>Een</h2><h2> &nbsp;<b></b></h2>"))
    assert index == 0
    assert "leeg" in message or "empty" in message


def test_a_wrong_heading_does_not_hide_what_else_is_wrong():
    empty = {"type": "quote", "value": {"text": "", "source": "", "role": ""}}
    with pytest.raises(ValidationError) as refused:
        BODY.clean(body(text("<h3>Te diep</h3>"), empty))
    assert set(refused.value.as_json_data()["blockErrors"]) == {0, 1}


def test_a_draft_may_wait_with_its_headings():
    assert BodyBlock().clean_deferred(body(text("<h3>Te diep</h3>")))


def test_no_heading_of_a_text_is_the_title_of_the_page():
    html = shown(text("<h1>Een</h1><h5>Twee</h5>"), call_out(html="<h1>Drie</h1>"))
    assert "<h2>Een</h2>" in html
    assert "<h3>Twee</h3>" in html
    assert "<p>Drie</p>" in html
    saved = BODY.get_prep_value(BODY.clean(body(text("<h1>Een</h1><h5>Twee</h5>"))))
    assert saved[0]["value"] == "<h2>Een</h2><h3>Twee</h3>"


def test_what_was_never_checked_is_shown_in_order():
    html = shown(text("<h3>Een</h3><h2></h2><h3>Twee</h3>"))
    assert "<h2>Een</h2><h3>Twee</h3>" in html


def test_attributes_of_headings_stay():
    assert '<h2 data-block-key="a1">Een</h2>' in shown(text('<h2 data-block-key="a1">Een</h2>'))


@pytest.mark.parametrize(
    ("before", "expected"),
    [([], [2, 2, 3, 3]), (["<h2>A</h2>"], [2, 3, 3, 4, 4]), (["<h2>A</h2><h3>B</h3>"], [2, 3, 3, 3, 4, 4])],
)
def test_titles_of_parts_follow_the_headings_of_the_text(before, expected):
    assert levels(shown(*map(text, before), call_out(), steps())) == expected


def test_items_take_the_level_of_a_title_that_is_not_there():
    assert levels(shown(steps(""))) == [2] * 2  # no title of the steps, but steps have titles


def test_a_title_of_a_part_is_no_section_of_the_text():
    assert levels(shown(call_out(), text("<h2>A</h2>"), call_out())) == [2, 2, 3]


def test_with_everything_in_it_no_level_is_skipped():
    found = [1, *levels(shown(*everything()))]
    assert max(below - above for above, below in itertools.pairwise(found)) == 1


# --- form in the API


def test_every_part_is_described_by_its_schema():
    represented = body_json(body(*everything()), RequestFactory().get("/"))
    parts = TypeAdapter(list[BodyPart]).validate_python(represented)
    assert [part.model_dump() for part in parts] == represented
    assert {part["soort"] for part in represented} == {block.kind for block in BODY.child_blocks.values()}
    assert represented[0] == {"soort": "tekst", "id": "deel-1", "waarde": {"html": "<h2>Kop</h2><p>Tekst</p>"}}


def test_an_empty_text_is_an_empty_list():
    assert body_json(body(), RequestFactory().get("/")) == []
    assert BODY.get_api_representation(None) == []


def test_openapi_says_by_which_name_parts_differ():
    api = NinjaAPI(urls_namespace="blocks-test")

    @api.get("/tekst", response=list[BodyPart])
    def show(request): ...

    schema = api.get_openapi_schema(path_prefix="/api/")
    items = schema["paths"]["/api/tekst"]["get"]["responses"][200]["content"]["application/json"]["schema"]["items"]
    assert items["discriminator"]["propertyName"] == "soort"
    assert set(items["discriminator"]["mapping"]) == {block.kind for block in BODY.child_blocks.values()}


def test_links_of_texts_lead_to_their_pages():
    page, document = make_page(), make_document()
    link = f'<p><a linktype="page" id="{page.pk}">a</a> <a linktype="document" id="{document.pk}">b</a></p>'
    [first, second] = body_json(body(text(link), questions(html=link)), RequestFactory().get("/"))
    for html in (first["waarde"]["html"], second["waarde"]["vragen"][1]["html"], shown(text(link))):
        assert f'href="{page.url}"' in html
        assert f'href="{document.url}"' in html


# --- what it costs


def linking(page):
    return f'<h2>A</h2><p><a linktype="page" id="{page.pk}">lees</a></p>'


def many(kind, number):
    """A text with so many parts of a kind, all about something else."""
    match kind:
        case "text":
            return [text(linking(make_page(f"{kind} {number} {n}"))) for n in range(number)]
        case "steps" | "questions" | "call_out":
            return [PARTS[kind](html=linking(make_page(f"{kind} {number} {n}"))) for n in range(number)]
        case "video":
            return [PARTS[kind](still=make_image().pk) for _ in range(number)]
        case "partners":
            return [partners("", make_partner(f"{kind} {number} {n}", logo=make_image())) for n in range(number)]
        case "cards":
            pages = [make_page(f"{kind} {number} {n}", image=make_image(), image_alt="Team") for n in range(number)]
            return [
                cards("", card(page=page.pk), card(link="https://a.example", image=make_image().pk)) for page in pages
            ]
        case _:
            return [PARTS[kind]() for _ in range(number)]


def cost(show, parts):
    show(body(*parts))  # the first time makes sizes of images
    cache.clear()  # where Wagtail remembers them
    with CaptureQueriesContext(connection) as queries:
        show(body(*parts))
    return len(queries)


@pytest.mark.parametrize(
    "show", [render, lambda stream: body_json(stream, RequestFactory().get("/"))], ids=["page", "api"]
)
@pytest.mark.parametrize("kind", ["text", *PARTS])
def test_ten_parts_cost_as_much_as_one(kind, show):
    assert cost(show, many(kind, 10)) == cost(show, many(kind, 1))


def test_a_long_text_costs_little():
    assert cost(render, [part for kind in PARTS for part in many(kind, 3)]) <= 25


# --- who may write what


@pytest.mark.parametrize("make", PARTS.values(), ids=PARTS)
def test_no_text_of_an_editor_becomes_a_script(make):
    html = shown(make(SCRIPT))
    assert "<script" not in html
    assert "&lt;script&gt;" in html
