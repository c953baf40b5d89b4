"""Atom feeds."""

import datetime
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from django.test import Client
from django.utils import timezone

from praktijkpodium.casebook.models import CasebookPage, CaseStudy
from praktijkpodium.home.directory.models import Theme
from praktijkpodium.home.news.models import NewsIndexPage, NewsPage
from praktijkpodium.site.tree import make_tree

pytestmark = pytest.mark.django_db
ATOM = {"atom": "http://www.w3.org/2005/Atom"}


@pytest.fixture(autouse=True)
def theme() -> Theme:
    make_tree()
    return Theme.objects.create(name="Wijkteams", description="Alles over teams in de wijk.")


def at(day: int) -> datetime.datetime:
    return datetime.datetime(2024, 1, day, 9, tzinfo=timezone.get_default_timezone())


def case_study(title: str, day: int, *themes: Theme, live: bool = True) -> CaseStudy:
    page = CaseStudy(
        title=title,
        introduction="Wat <b>zij</b> deden.",
        year=2020,
        question="<p>Hoe?</p>",
        live=live,
        first_published_at=at(day),
        last_published_at=at(day),
    )
    page.themes = list(themes)
    return CasebookPage.objects.get().add_child(instance=page)


def news(title: str, day: int, *themes: Theme) -> NewsPage:
    page = NewsPage(title=title, author="De redactie", first_published_at=at(day), last_published_at=at(day))
    page.themes = list(themes)
    return NewsIndexPage.objects.get().add_child(instance=page)


def feed(address: str) -> ET.Element:
    response = Client().get(address)
    assert response.status_code == 200
    assert response.headers["Content-Type"].startswith("application/atom+xml")
    return ET.fromstring(response.content)  # noqa: S314 - our own


def titles(found: ET.Element) -> list[Any]:
    return [entry.findtext("atom:title", namespaces=ATOM) for entry in found.findall("atom:entry", ATOM)]


def test_news_the_newest_first() -> None:
    news("Oud", 1)
    page = news("Nieuw", 2)
    NewsPage.objects.filter(title="Oud").update(date=datetime.date(2020, 1, 1))
    found = feed("/feeds/nieuws/")
    assert titles(found) == ["Nieuw", "Oud"]
    entry = found.find("atom:entry", ATOM)
    assert entry is not None
    assert entry.find("atom:link", ATOM).attrib["href"] == page.full_url  # type: ignore[union-attr]
    assert entry.findtext("atom:author/atom:name", namespaces=ATOM) == "De redactie"
    assert entry.findtext("atom:published", namespaces=ATOM) == "2024-01-02T08:00:00+00:00"


def test_only_what_is_published() -> None:
    case_study("Openbaar", 1)
    case_study("Concept", 2, live=False)
    assert titles(feed("/feeds/praktijkvoorbeelden/")) == ["Openbaar"]


def test_a_theme_has_everything_about_it_the_newest_first(theme: Theme) -> None:
    case_study("Eén team", 1, theme)
    news("Nieuw team", 3, theme)
    case_study("Iets anders", 4)
    case_study("Twee teams", 2, theme)
    found = feed(f"/feeds/themas/{theme.slug}/")
    assert titles(found) == ["Nieuw team", "Twee teams", "Eén team"]
    assert found.findtext("atom:title", namespaces=ATOM) == "Nieuw over: Wijkteams"
    assert found.findtext("atom:subtitle", namespaces=ATOM) == "Alles over teams in de wijk."


def test_a_theme_that_is_not_there() -> None:
    assert Client().get("/feeds/themas/onzin/").status_code == 404


def test_an_empty_feed_is_a_feed() -> None:
    assert titles(feed("/feeds/nieuws/")) == []


@pytest.mark.parametrize("address", ["/feeds/nieuws/", "/feeds/praktijkvoorbeelden/", "/feeds/themas/wijkteams/"])
def test_the_number_of_queries_is_constant(address: str, theme: Theme) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    def ask() -> int:
        with CaptureQueriesContext(connection) as queries:
            Client().get(address)
        return len(queries)

    case_study("Nul", 1, theme)
    news("Nul", 1, theme)
    ask()  # fills caches
    few = ask()
    for number in range(2, 31):
        case_study(f"Nummer {number}", number % 28 + 1, theme)
        news(f"Nummer {number}", number % 28 + 1, theme)
    ask()  # what was remembered is old now
    assert ask() == few


def test_feeds_are_read_only() -> None:
    assert Client().post("/feeds/nieuws/").status_code == 405
