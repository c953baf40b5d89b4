"""The texts of pages as they are found."""

import pytest
from wagtail.models import PageViewRestriction

from praktijkpodium.home.pages.indexing import body_parts, plain
from praktijkpodium.search.documents import kind_named
from praktijkpodium.site.tree import make_tree
from tests.home.news.factories import make_item
from tests.home.pages.parts import BODY, make_page

TEXTS = {
    "<p>Een</p><p>twee</p>": "Een\ntwee",
    "<ul><li>een</li><li>twee</li></ul>": "een\ntwee",
    "een<br/>twee": "een\ntwee",
    "<p>a &amp; b &lt;c&gt;&nbsp;d</p>": "a & b <c> d",
    "<p>  veel \n wit  </p><p></p>": "veel\nwit",
    "": "",
}


@pytest.mark.parametrize("html", TEXTS)
def test_rich_text_is_read_as_lines(html: str) -> None:
    assert plain(html) == TEXTS[html]


def test_each_block_is_a_part_of_its_own() -> None:
    body = BODY.to_python(
        [
            {"type": "text", "value": "<h2>Kop</h2><p>Tekst.</p>"},
            {"type": "quote", "value": {"text": "Het werkt.", "source": "Truus", "role": ""}},
            {
                "type": "questions",
                "value": {
                    "heading": "Vragen",
                    "questions": [{"type": "item", "id": "1", "value": {"question": "Hoe?", "answer": "<p>Zo.</p>"}}],
                },
            },
            {
                "type": "table",
                "value": {
                    "caption": "Cijfers",
                    "columns": [{"type": "text", "heading": "Jaar"}],
                    "rows": [{"values": ["2018"]}],
                },
            },
        ]
    )
    texts = [part.text for part in body_parts(body)]
    assert texts[:3] == ["Kop\nTekst.", "Het werkt.\nTruus", "Vragen\nHoe?\nZo."]
    assert {"Jaar", "2018"} <= set(texts[3].split("\n"))


@pytest.mark.django_db
def test_only_what_everybody_may_read_is_found() -> None:
    make_tree()
    kind = kind_named("pagina")
    page, draft, closed = make_page("Over ons"), make_page("Concept", live=False), make_page("Besloten")
    PageViewRestriction.objects.create(page=closed, restriction_type="login")
    found = set(kind.rows().values_list("title", flat=True))
    assert page.title in found
    assert not {draft.title, closed.title} & found


@pytest.mark.django_db
def test_a_news_item_as_a_document() -> None:
    make_tree()
    item = make_item(kind="persbericht", author="De redactie")
    found = kind_named("nieuws").document(kind_named("nieuws").rows().get(pk=item.pk))
    assert found.facets["nieuwssoort"] == ("persbericht",)
    assert found.facets["jaar"] == (str(item.date.year),)
    assert found.names == ("De redactie",)
    assert [part.text for part in found.body] == ["Het boek is er."]
