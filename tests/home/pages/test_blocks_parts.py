"""The parts of a text: what each shows, what it refuses, and its form in the API."""

import json

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.core.files.storage import default_storage
from django.test import RequestFactory
from django.utils import translation

from praktijkpodium.home.pages.blocks import BodyBlock, body_json
from tests.home.pages.parts import (
    BODY,
    LINK,
    PARTS,
    WAGTAIL_LEAVES_FILES_OPEN,
    body,
    call_out,
    card,
    cards,
    downloads,
    image,
    make_document,
    make_image,
    make_page,
    make_partner,
    partners,
    questions,
    quote,
    shown,
    steps,
    table,
    text,
    video,
)

pytestmark = [pytest.mark.django_db, WAGTAIL_LEAVES_FILES_OPEN]


def soup(*parts):
    return BeautifulSoup(shown(*parts), "html.parser")


def value(part):
    """The value of a part in the API."""
    return body_json(body(part), RequestFactory().get("/"))[0]["waarde"]


def refusals(part, clean=BODY.clean):
    """All messages about a part, in English, and in one string."""

    def collect(found):
        if isinstance(found, dict):
            found = found.values()
        elif isinstance(found, str):
            return [found]
        return [message for each in found for message in collect(each)]

    with translation.override("en"):
        try:
            clean(body(part))
        except ValidationError as error:
            return " ".join(collect(error.as_json_data()))
    return ""


def changed(part, **fields):
    return {**part, "value": {**part["value"], **fields}}


@pytest.mark.parametrize("make", PARTS.values(), ids=PARTS)
def test_what_is_filled_in_is_taken(make):
    assert refusals(make()) == ""


@pytest.mark.parametrize("make", PARTS.values(), ids=PARTS)
def test_it_comes_back_from_the_database_as_it_was(make):
    stored = BODY.get_prep_value(BODY.clean(body(make())))
    assert BODY.get_prep_value(BODY.to_python(stored)) == stored


@pytest.mark.parametrize("make", PARTS.values(), ids=PARTS)
def test_shown_alone_it_is_as_in_a_text(make):
    part = make()
    [alone] = body(part)
    assert alone.render().strip() == shown(part).strip()


# --- quote


def test_a_quote_says_whose_it_is():
    html = soup(changed(quote(), text="Een\n\nTwee", source="Samira", role="verpleegkundige"))
    assert [paragraph.text for paragraph in html.blockquote("p")] == ["Een", "Twee"]
    assert html.figcaption.text == "Samira, verpleegkundige"
    assert value(quote("Ja")) == {"tekst": "Ja", "naam": "Ja", "functie": "Ja"}


def test_a_quote_may_be_of_nobody():
    assert soup(changed(quote(), source="", role="")).figcaption is None
    assert refusals(changed(quote(), text="")) != ""


# --- image


def test_an_image_tells_what_it_shows():
    html = soup(image("Team aan tafel"))
    assert html.img["alt"] == "Team aan tafel"
    assert html.figcaption.text.split() == ["Team", "aan", "tafel"] * 2
    shown_as = value(image("Team"))
    assert shown_as["afbeelding"]["alt"] == shown_as["bijschrift"] == shown_as["maker"] == "Team"
    assert shown_as["afbeelding"]["url"].startswith("http://")


def test_a_decorative_image_has_an_empty_alt():
    part = image("", make_image(description="Een team"), decorative=True)
    assert refusals(part) == ""
    assert soup(part).img["alt"] == value(part)["afbeelding"]["alt"] == ""


@pytest.mark.parametrize("words", ["", "   "])
def test_an_image_without_words_is_refused(words):
    assert "alt text" in refusals(image(words))


def test_a_file_name_tells_nothing():
    assert "name of a file" in refusals(image("DSC01.JPG"))


def test_an_image_that_was_deleted_leaves_no_trace():
    part = image()
    part["value"]["image"]["image"] = 999
    assert shown(part).strip() == ""
    assert value(part)["afbeelding"] is None


# --- video


def test_a_video_is_a_link_and_says_where_it_leads():
    html = soup(video("Een dag mee"))
    assert html.a["href"] == LINK
    assert "video.example" in html.a.text
    assert "Een dag mee" in html.a.text
    assert html.details.find("p").text == "Iemand praat."
    assert not html(["iframe", "script", "embed", "object", "video"])


def test_a_video_with_a_still():
    filled = video("Een dag", still=make_image().pk)
    part = value(filled)
    assert (part["url"], part["aanbieder"], part["duur"]) == (LINK, "video.example", "PT4M5S")
    assert part["afbeelding"]["alt"] == soup(filled).img["alt"] == ""  # the title beside it says so


@pytest.mark.parametrize(
    ("duration", "words", "iso"),
    [("4:05", "4 min 5 s", "PT4M5S"), ("1:04:00", "1 h 4 min", "PT1H4M"), ("90:00", "90 min", "PT90M")],
)
def test_how_long_a_video_takes(duration, words, iso):
    with translation.override("en"):
        assert soup(video(duration=duration)).select_one(".podium-meta").text == f"Duration: {words}"
    assert value(video(duration=duration))["duur"] == iso


def test_a_video_need_not_say_how_long_it_takes():
    assert soup(video(duration="")).select_one(".podium-meta") is None
    assert value(video(duration=""))["duur"] is None


@pytest.mark.parametrize("duration", ["4", "4:5", "4:75", "een uur"])
def test_a_duration_that_nobody_understands_is_refused(duration):
    assert "4:05" in refusals(video(duration=duration))


@pytest.mark.parametrize("url", ["http://video.example/1", "ftp://video.example/1", "javascript:alert(1)"])
def test_a_link_that_is_not_secure_is_refused_and_not_shown(url):
    assert refusals(video(url=url)) != ""
    assert soup(video(url=url)).a is None
    assert value(video(url=url))["url"] == ""
    assert refusals(cards("", card(title="Weg", link=url))) != ""
    assert soup(cards("", card(title="Weg", link=url))).a is None


def test_a_video_tells_what_there_is_to_hear():
    assert refusals(video(description="")) != ""


# --- call-out


@pytest.mark.parametrize(("kind", "name"), [("info", "informatie"), ("tip", "tip"), ("attention", "letOp")])
def test_a_call_out_says_in_a_word_what_it_is(kind, name):
    with translation.override("en"):
        html = soup(call_out(kind=kind))
    word = html.select_one("[role=note] .utrecht-pre-heading")
    assert word.text == {"info": "Good to know", "tip": "Tip", "attention": "Attention"}[kind]
    assert word["lang"] == "en"
    assert value(call_out(kind=kind)) == {"type": name, "kop": "Samen", "html": "<p>Doe dit.</p>"}


def test_a_kind_of_call_out_that_we_do_not_know():
    assert refusals(call_out(kind="gevaar")) != ""
    assert value(call_out(kind="gevaar"))["type"] == "informatie"
    assert soup(call_out(kind="gevaar")).select_one("[role=note]")


# --- steps, questions


def test_steps_are_numbered_by_the_list():
    html = soup(steps("Kiezen"))
    assert len(html.ol("li", recursive=False)) == 2
    assert value(steps("Kiezen")) == {"kop": "Kiezen", "stappen": [{"titel": "Kiezen", "html": "<p>Doe dit.</p>"}] * 2}
    assert refusals(changed(steps(), steps=[])) != ""


def test_an_answer_opens_without_a_script():
    html = soup(questions("Wie mag meedoen?"))
    assert [each.find("summary").text for each in html("details")] == ["Wie mag meedoen?"] * 2
    assert html.details.find("p").text == "Ja."
    assert value(questions("Wie?")) == {"kop": "Wie?", "vragen": [{"vraag": "Wie?", "html": "<p>Ja.</p>"}] * 2}
    assert refusals(changed(questions(), questions=[{"question": "Wie?", "answer": ""}])) != ""


# --- table


def test_a_table_says_what_its_rows_and_columns_are():
    html = soup(table("Deelnemers"))
    assert html.caption.text == html.select_one("[role=region][tabindex='0']")["aria-label"] == "Deelnemers"
    assert [cell.text for cell in html.select("thead th[scope=col]")] == ["Deelnemers", "Aantal", "Uitleg"]
    assert [cell.text for cell in html.select("tbody th[scope=row]")] == ["Deelnemers", "2019"]
    with translation.override("nl"):
        assert "12,5" in shown(table())


def test_a_table_in_the_api():
    assert json.loads(json.dumps(value(table("Jaar")))) == {
        "bijschrift": "Jaar",
        "kolommen": [
            {"kop": "Jaar", "soort": "rijkop"},
            {"kop": "Aantal", "soort": "getal"},
            {"kop": "Uitleg", "soort": "tekst"},
        ],
        "rijen": [["Jaar", 12.5, "Jaar"], ["2019", None, ""]],
    }


def test_a_table_that_nobody_can_read_is_refused():
    assert "caption" in refusals(changed(table(), caption="  "))
    assert "each column" in refusals(
        changed(table(), columns=[{"type": "text", "heading": ""}], rows=[{"values": ["a"]}])
    )
    assert "one row" in refusals(changed(table(), rows=[]))
    assert "one column" in refusals(changed(table(), columns=[], rows=[{"values": []}]))
    assert refusals(changed(table(), caption="", rows=[]), clean=BodyBlock().clean_deferred) == ""


# --- downloads


def test_a_download_says_how_large_it_is_without_asking_the_storage():
    document = make_document()
    default_storage.delete(document.file.name)
    with translation.override("nl"):
        first, second = soup(downloads("Lees dit", document)).select("li")
    assert first.a["href"] == document.url
    assert (first.a.text, second.a.text) == ("Lees dit", "Handreiking")
    assert first.select_one(".podium-meta").text == "PDF, 1,2\xa0MB"
    assert value(downloads("Lees", document))["downloads"][0] == {
        "titel": "Lees",
        "omschrijving": "Lees",
        "url": f"http://testserver{document.url}",
        "bestandsnaam": document.filename,
        "type": "PDF",
        "grootte": 1_258_291,
    }


def test_a_document_of_unknown_size_only_says_its_type():
    document = make_document()
    document.file_size = None
    document.save()
    assert soup(downloads("Lees", document)).select_one(".podium-meta").text == "PDF"
    assert value(downloads("Lees", document))["downloads"][0]["grootte"] is None


def test_a_document_that_was_deleted_leaves_no_trace():
    part = downloads()
    for download in part["value"]["downloads"]:
        download["document"] = 999
    assert shown(part).strip() == ""
    assert value(part)["downloads"] == []


# --- partners


def test_partners_are_named_by_their_logos():
    with_logo, without = make_partner("Vilans", logo=make_image(mode="RGBA")), make_partner("Movisie")
    html = soup(partners("Met", with_logo, without))
    first, second = html("li")
    assert first.img["alt"] == "Vilans"
    assert first.a["href"] == second.a["href"] == "https://partner.example"
    assert second.text == "Movisie"
    logos = [partner["logo"] for partner in value(partners("Met", with_logo, without))["partners"]]
    assert logos[0]["alt"] == "Vilans"
    assert logos[0]["url"].endswith(".png")  # what is transparent stays so
    assert logos[1] is None


def test_a_partner_that_was_deleted_leaves_no_trace():
    part = changed(partners(), partners=[999])
    assert shown(part).strip() == ""
    assert value(part)["partners"] == []


# --- cards


def test_a_card_takes_from_its_page_what_it_does_not_say_itself():
    page = make_page("Over ons", introduction="Wie wij zijn.", image=make_image(), image_alt="Team")
    own, of_page = soup(cards("", card(page=page.pk, title="Wij", text="Zo dus"), card(page=page.pk)))("li")
    assert (own.a.text, own("p")[-1].text) == ("Wij", "Zo dus")
    assert (of_page.a.text, of_page("p")[-1].text) == ("Over ons", "Wie wij zijn.")
    assert of_page.a["href"] == page.url
    assert of_page.img["alt"] == ""  # the title says where it leads
    [shown_as] = value(cards("", card(page=page.pk)))["kaarten"]
    assert (shown_as["titel"], shown_as["tekst"], shown_as["url"]) == ("Over ons", "Wie wij zijn.", page.full_url)
    assert shown_as["afbeelding"]["url"].startswith("http://")


def test_a_card_that_leads_elsewhere_says_where():
    html = soup(cards("", card(title="Kijk", link=LINK)))
    assert html.select_one(".utrecht-pre-heading").text == "video.example"
    assert value(cards("", card(title="Kijk", link=LINK)))["kaarten"] == [
        {"titel": "Kijk", "tekst": "", "url": LINK, "afbeelding": None}
    ]


def test_pages_that_are_not_for_everybody_have_no_card():
    draft, private = make_page("Concept", live=False), make_page("Besloten")
    private.view_restrictions.create(restriction_type="login")
    below = private.add_child(instance=type(private)(title="Ook besloten"))
    part = cards("Meer", *(card(page=page.pk) for page in (draft, private, below)), card(title="Kijk", link=LINK))
    assert [item.a.text for item in soup(part)("li")] == ["Kijk"]
    assert [each["titel"] for each in value(part)["kaarten"]] == ["Kijk"]
    nothing = cards("Meer", card(page=draft.pk))
    assert shown(nothing).strip() == ""


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({}, "Choose a page, or write a link."),
        ({"link": LINK}, "needs a title"),
        ({"link": LINK, "title": "Kijk", "page": True}, "not both"),
    ],
)
def test_a_card_leads_to_one_place(fields, message):
    if "page" in fields:
        fields = {**fields, "page": make_page().pk}
    assert message in refusals(cards("", card(**fields)))
    assert refusals(cards("", card(**fields)), clean=BodyBlock().clean_deferred) == ""


# --- for editors


def test_paragraphs_have_no_headings():
    for part in (call_out(html="<h2>Kop</h2>"), steps(html="<h2>Kop</h2>"), questions(html="<h2>Kop</h2>")):
        assert "<p>Kop</p>" in shown(text("<h2>Een</h2>"), part)


@pytest.mark.parametrize("name", [name for name, block in BODY.child_blocks.items() if block.is_previewable])
def test_editors_see_an_example(name, admin_client):
    page = admin_client.get("/admin/block-preview/", {"id": BODY.child_blocks[name].definition_prefix})
    assert page.status_code == 200
    assert "podium.css" in page.content.decode()
    assert BODY.child_blocks[name].clean(BODY.child_blocks[name].get_preview_value())
