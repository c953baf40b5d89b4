"""The list of the news, and what it can be narrowed by."""

import datetime

import pytest
from bs4 import BeautifulSoup
from django.core.cache import caches
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from praktijkpodium.home.directory.models import Theme
from praktijkpodium.home.news.models import NewsIndexPage
from praktijkpodium.home.pages.models import FrontPage, StandardPage
from praktijkpodium.home.pages.pagination import PAGE_SIZE
from praktijkpodium.site.tree import make_tree
from tests.home.news.factories import make_item, new_item
from tests.home.pages.parts import WAGTAIL_LEAVES_FILES_OPEN, make_image, make_page

pytestmark = [pytest.mark.django_db, WAGTAIL_LEAVES_FILES_OPEN]


@pytest.fixture(autouse=True)
def tree():
    return make_tree()


@pytest.fixture
def news():
    lonely, teams = Theme.objects.create(name="Eenzaamheid"), Theme.objects.create(name="Wijkteams")
    programme = make_page("Werkplaatsen")
    make_item("Persbericht", kind="persbericht", themes=[lonely], belongs_to=programme, date=datetime.date(2016, 6, 7))
    make_item("Artikel", kind="artikel", themes=[lonely, teams], date=datetime.date(2018, 3, 28))
    make_item("Bericht", kind="nieuws", belongs_to=programme, date=datetime.date(2017, 1, 1))


def page(client, query=""):
    response = client.get(f"/nieuws/?{query}")
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def titles(html):
    return [title.get_text(strip=True) for title in html.select(".podium-result__title")]


NEWEST_FIRST = ["Artikel", "Bericht", "Persbericht"]
FOUND = {
    "": NEWEST_FIRST,
    "soort=&thema=&programma=": NEWEST_FIRST,
    "soort=persbericht": ["Persbericht"],
    "thema=eenzaamheid": ["Artikel", "Persbericht"],
    "programma=werkplaatsen": ["Bericht", "Persbericht"],
    "programma=werkplaatsen&thema=eenzaamheid": ["Persbericht"],
    "programma=werkplaatsen&thema=wijkteams": [],
}


def test_what_the_address_asks_for_is_listed(client, news):
    assert {query: titles(page(client, query)) for query in FOUND} == FOUND


def test_a_value_that_is_not_there_is_left_out_and_the_reader_is_told(client, news):
    for query in ("soort=roddel", "thema=bestaat-niet", "programma=privacy"):
        html = page(client, query)
        assert titles(html) == NEWEST_FIRST
        assert query.split("=")[1] in html.select_one('main [role="status"]').get_text()
        assert not html.select(".podium-tag--on, option[selected]")


def test_a_programme_that_is_not_for_everybody_is_not_named(client, news):
    make_item("Van achter de deur", belongs_to=make_page("Geheim"))
    StandardPage.objects.get(title="Geheim").view_restrictions.create(restriction_type="login")
    html = page(client)
    assert "Geheim" not in html.get_text()
    assert [option["value"] for option in html.select('select[name="programma"] option')] == ["", "werkplaatsen"]


def test_another_overview_has_its_own_news(client, news):
    other = FrontPage.objects.get().add_child(instance=NewsIndexPage(title="Van vroeger", slug="vroeger"))
    other.add_child(instance=new_item("Oud nieuws", themes=[Theme.objects.create(name="Wmo")]))
    html = BeautifulSoup(client.get("/vroeger/").content, "html.parser")
    assert titles(html) == ["Oud nieuws"]
    assert [option["value"] for option in html.select('select[name="thema"] option')] == ["", "wmo"]
    assert titles(page(client)) == NEWEST_FIRST


def test_each_choice_can_be_taken_back_alone(client, news):
    html = page(client, "soort=artikel&thema=eenzaamheid")
    cleared = [chip["href"] for chip in html.select(".podium-tag--on")]
    assert cleared == ["/nieuws/?thema=eenzaamheid", "/nieuws/?soort=artikel"]
    chosen = {option.parent["name"]: option["value"] for option in html.select("option[selected]")}
    assert chosen == {"soort": "artikel", "thema": "eenzaamheid"}
    assert html.title.get_text() == "Artikel - Eenzaamheid - Nieuws - Praktijkpodium"


def test_on_an_english_page_only_the_words_of_editors_are_dutch(news):
    client = Client(headers={"accept-language": "en"}, HTTP_COOKIE="django_language=en")
    html = page(client, "soort=artikel&thema=eenzaamheid")
    options = {option["value"]: option.get("lang") for option in html.select("option[value]")}
    assert (options["artikel"], options["eenzaamheid"], options["werkplaatsen"]) == (None, "nl", "nl")
    assert [chip.select("span")[1].get("lang") for chip in html.select(".podium-tag--on")] == [None, "nl"]


def test_who_finds_nothing_is_led_on(client, news):
    html = page(client, "thema=wijkteams&soort=nieuws")
    assert html.select_one(".podium-empty a")["href"] == "/nieuws/"
    NewsIndexPage.objects.get().get_children().delete()
    html = page(client)
    assert html.select_one(".podium-empty a")["href"] == "/praktijkvoorbeelden/"
    assert not html.select("select")


def test_further_pages_keep_the_choice_and_a_longer_list_costs_no_more_queries(client):
    def queries():
        page(client)  # makes the sizes of the images
        caches["default"].clear()
        with CaptureQueriesContext(connection) as captured:
            page(client)
        return len(captured)

    def add(number):
        themes = [Theme.objects.create(name=f"Thema {number}")]
        image = make_image(20, 20, description="Een tafel")
        make_item(f"Nieuws {number}", themes=themes, belongs_to=make_page(f"Programma {number}"))
        make_item(f"Met foto {number}", themes=themes, image=image)

    add(0)
    for_one = queries()
    for number in range(1, 30):
        add(number)
    assert queries() == for_one
    html = page(client, "soort=nieuws&pagina=2")
    assert len(titles(html)) == PAGE_SIZE
    assert len(titles(page(client, html.select_one('a[rel="next"]')["href"].removeprefix("?")))) == 60 - 2 * PAGE_SIZE
