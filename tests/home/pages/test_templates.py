"""The public pages: where they lead to, in which language they are, and the order of their headings."""

from html.parser import HTMLParser

import pytest
from django.conf import settings
from django.template.loader import render_to_string
from django.test import Client

from praktijkpodium.casebook.models import CasebookPage, CaseStudy
from praktijkpodium.home.news.models import NewsIndexPage, NewsPage
from praktijkpodium.home.pages.models import FrontPage, StandardPage
from praktijkpodium.programmes.calls.models import Call, Programme, ProgrammeIndexPage
from praktijkpodium.search.requests import Snippet
from praktijkpodium.site.tree import make_tree
from tests.finding import indexed
from tests.home.factories import person
from tests.programmes.factories import make_call

pytestmark = pytest.mark.django_db

INTRODUCTION = "Wat wij ervan leerden."


def get(address, language="nl", user=None):
    client = Client()
    client.cookies[settings.LANGUAGE_COOKIE_NAME] = language
    if user:
        client.force_login(user)
    return client.get(address).content.decode()


class Reader(HTMLParser):
    """Reads a page: each text with the language that holds for it, and the levels of the headings."""

    def __init__(self, address, language="nl"):
        super().__init__()
        self.texts, self.headings, self._open = {}, [], [("", "")]
        self.feed(get(address, language))

    def handle_starttag(self, tag, attrs):
        if tag not in {"meta", "link", "input"}:
            self._open.append((tag, dict(attrs).get("lang", self._open[-1][1])))
        if tag in {"h1", "h2", "h3", "h4", "h5", "h6"}:
            self.headings.append(int(tag[1]))

    def handle_endtag(self, tag):
        assert self._open.pop()[0] == tag

    def handle_data(self, data):
        if any(tag == "body" for tag, _ in self._open):
            self.texts.setdefault(data.strip(), set()).add(self._open[-1][1])


@pytest.fixture
def content():
    """A page of each kind, each with an introduction."""
    make_call(introduction=INTRODUCTION)
    FrontPage.objects.update(search_examples="roosteren")
    Programme.objects.update(introduction=INTRODUCTION)
    news = NewsPage(title="Nieuw boek", introduction=INTRODUCTION, body=[("text", "<p>Het boek is er.</p>")])
    NewsIndexPage.objects.get().add_child(instance=news)
    told = CaseStudy(title="Samen roosteren", introduction=INTRODUCTION, year=2024, question="<p>Hoe dan?</p>")
    CasebookPage.objects.get().add_child(instance=told)
    indexed()


# --- where they lead to


def test_links_follow_pages_that_an_editor_moved():
    make_tree()
    FrontPage.objects.update(search_examples="roosteren")
    for model, slug in ((CasebookPage, "voorbeelden"), (ProgrammeIndexPage, "trajecten")):
        page = model.objects.get()
        page.slug = slug
        page.save()
    front, news, mine = get("/"), get("/nieuws/"), get("/mijn/", user=person())
    assert 'action="/voorbeelden/"' in front
    assert 'href="/voorbeelden/?q=roosteren"' in front
    assert 'action="/voorbeelden/"' in get("/bestaat-niet/")
    assert '<a href="/voorbeelden/">' in news
    assert 'href="/trajecten/">Bekijk de programma' in mine


def test_nothing_leads_to_pages_that_are_not_there():
    make_tree()
    FrontPage.objects.update(search_examples="roosteren")
    for model in (CasebookPage, ProgrammeIndexPage):
        model.objects.get().delete()
    StandardPage.objects.get(slug="privacy").unpublish()
    pages = get("/"), get("/nieuws/"), get("/mijn/", user=person()), get("/bestaat-niet/")
    for page in pages:
        assert 'id="search"' not in page
        assert "roosteren" not in page  # an example of what one may look for
        assert "Bekijk de programma" not in page
        for address in ("/praktijkvoorbeelden/", "/programmas/", "/privacy/", 'href=""'):
            assert address not in page
        assert 'href="/toegankelijkheid/"' in page


def test_a_casebook_that_is_not_for_everybody_can_be_searched_by_who_sees_it():
    make_tree()
    casebook = CasebookPage.objects.get()
    casebook.view_restrictions.create(restriction_type="login")
    assert 'action="/praktijkvoorbeelden/"' in get("/praktijkvoorbeelden/", user=person())
    assert 'id="search"' not in get("/", user=person())


# --- the language

# What editors wrote on each page, and words of our own between it.
WORDS = {
    "/": (
        ["Samen roosteren", "Nieuw boek", "Word pilot-instelling", "roosteren", "Programma's", INTRODUCTION],
        ["Search", "Open now"],
    ),
    "/toegankelijkheid/": (["Toegankelijkheid", "Wat we doen"], ["Home", "Accessibility"]),
    "/nieuws/": (["Nieuws", "Nieuw boek", INTRODUCTION], ["Home"]),
    "/nieuws/nieuw-boek/": (["Nieuws", "Nieuw boek", INTRODUCTION, "Het boek is er."], ["Home", "News"]),
    "/praktijkvoorbeelden/": (["Praktijkvoorbeelden", "Samen roosteren", INTRODUCTION], ["Search", "1 case study"]),
    "/praktijkvoorbeelden/samen-roosteren/": (["Samen roosteren", INTRODUCTION, "Hoe dan?"], ["The question", "Year"]),
    "/programmas/": (["Programma's", "Praktijknetwerken", INTRODUCTION], ["Home"]),
    "/programmas/praktijknetwerken/": (
        ["Praktijknetwerken", INTRODUCTION, "Word pilot-instelling", ": Word pilot-instelling"],
        ["Programme", "Calls of this programme", "View the call"],
    ),
    "/programmas/praktijknetwerken/word-pilot-instelling/": (
        ["Praktijknetwerken", "Word pilot-instelling", INTRODUCTION, "Pilot-instelling", "Eis 1"],
        ["How you can take part", "In short", "No own contribution"],
    ),
}


@pytest.mark.parametrize("address", WORDS)
def test_on_an_english_page_the_words_of_editors_are_said_to_be_dutch(content, address):
    page = Reader(address, "en")
    of_editors, ours = WORDS[address]
    assert {words: page.texts[words] for words in of_editors} == {words: {"nl"} for words in of_editors}
    assert {words: page.texts[words] for words in ours} == {words: {"en"} for words in ours}
    in_dutch = Reader(address)
    assert {words for words, languages in in_dutch.texts.items() if languages != {"nl"}} == {"English"}


@pytest.mark.parametrize(("language", "words"), [("nl", "Dit formulier is verlopen"), ("en", "This form has expired")])
def test_the_page_of_a_form_that_expired_says_its_language(language, words):
    client = Client(enforce_csrf_checks=True)
    client.cookies[settings.LANGUAGE_COOKIE_NAME] = language
    page = client.post("/inloggen/code/", {"email": "a@example.org"})
    assert page.status_code == 403
    assert f'<html lang="{language}">' in page.content.decode()
    assert words in page.content.decode()


# --- headings


@pytest.mark.parametrize("address", WORDS)
def test_no_level_of_headings_is_skipped(content, address):
    first, *others = levels = Reader(address).headings
    assert first == 1
    assert 1 not in others
    assert [pair for pair in zip(levels, others, strict=False) if pair[1] > pair[0] + 1] == []


@pytest.mark.parametrize("card", ["news/_card", "casebook/_card", "casebook/_result", "calls/_card"])
@pytest.mark.parametrize("heading", ["h2", "h3"])
def test_a_card_has_the_heading_that_its_list_asks_for(content, card, heading):
    item = {"news": NewsPage, "casebook": CaseStudy, "calls": Call}[card.split("/")[0]].objects.get()
    found = {"item": item, "title": Snippet(item.title)}
    html = render_to_string(f"praktijkpodium/{card}.html", {"item": item, "result": found, "heading": heading})
    assert f"</{heading}>" in html
    assert ("<h2" in html, "<h3" in html) == (heading == "h2", heading == "h3")
