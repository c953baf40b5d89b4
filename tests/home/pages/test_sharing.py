"""What pages tell search engines and social media."""

import datetime
import json
import re
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from praktijkpodium.casebook.models import CasebookPage, CaseStudy, Publication, PublicationIndexPage
from praktijkpodium.home.directory.models import Organisation, Region, Theme
from praktijkpodium.home.news.models import NewsIndexPage, NewsPage
from praktijkpodium.home.pages.models import FrontPage
from praktijkpodium.programmes.events.models import AgendaPage, EventPage, Venue
from praktijkpodium.site.tree import make_tree
from tests.home.pages.parts import WAGTAIL_LEAVES_FILES_OPEN, make_image

pytestmark = [pytest.mark.django_db, WAGTAIL_LEAVES_FILES_OPEN]


@pytest.fixture(autouse=True)
def tree() -> FrontPage:
    return make_tree()


def head(address: str) -> str:
    return Client().get(address).content.decode().split("</head>")[0]


def structured(address: str) -> dict[str, Any]:
    """The structured data of a page, by its type."""
    blocks = re.findall(r'<script type="application/ld\+json">(.*?)</script>', head(address), re.DOTALL)
    return {block["@type"]: block for block in map(json.loads, blocks)}


def news(**fields: Any) -> NewsPage:
    return NewsIndexPage.objects.get().add_child(
        instance=NewsPage(title="Nieuw boek", introduction="Een boek vol lessen.", **fields)
    )


def test_a_news_item_says_what_it_is() -> None:
    page = news(date=datetime.date(2016, 6, 7), author="De redactie")
    found = structured(page.url)
    assert found["NewsArticle"]["headline"] == "Nieuw boek"
    assert found["NewsArticle"]["datePublished"] == "2016-06-07"
    assert found["NewsArticle"]["author"]["name"] == "De redactie"
    trail = found["BreadcrumbList"]["itemListElement"]
    assert [step["name"] for step in trail] == ["Praktijkpodium", "Nieuws", "Nieuw boek"]
    assert trail[-1]["item"] == page.full_url


def test_a_title_cannot_end_the_script() -> None:
    page = news(author="</script><script>alert(1)</script>")
    assert "<script>alert" not in head(page.url)
    assert structured(page.url)["NewsArticle"]["author"]["name"] == "</script><script>alert(1)</script>"


def test_a_case_study_a_publication_and_an_event_say_what_they_are() -> None:
    case_study = CaseStudy(
        title="Samen roosteren",
        year=2016,
        question="<p>Hoe?</p>",
        organisation=Organisation.objects.create(name="Zorg"),
        region=Region.objects.create(name="Utrecht"),
    )
    case_study.themes = [Theme.objects.create(name="Roosters")]
    CasebookPage.objects.get().add_child(instance=case_study)
    found = structured(case_study.url)["Article"]
    assert (found["author"]["name"], found["spatialCoverage"], found["keywords"]) == ("Zorg", "Utrecht", ["Roosters"])
    book = PublicationIndexPage.objects.get().add_child(instance=Publication(title="Boek", authors="A. de Vries"))
    assert structured(book.url)["Book"]["author"] == "A. de Vries"
    event = AgendaPage.objects.get().add_child(
        instance=EventPage(
            title="Kick-off",
            start=datetime.datetime(2030, 6, 1, 14, tzinfo=timezone.get_default_timezone()),
            venue=Venue.objects.create(name="Zaal", city="Utrecht", latitude=52.09, longitude=5.12),
        )
    )
    found = structured(event.url)["Event"]
    assert found["startDate"] == "2030-06-01T14:00:00+02:00"
    assert found["location"]["geo"]["latitude"] == 52.09
    assert found["eventAttendanceMode"] == "https://schema.org/OfflineEventAttendanceMode"


def test_a_cancelled_event_on_the_web_says_so() -> None:
    event = AgendaPage.objects.get().add_child(
        instance=EventPage(title="Webinar", start=timezone.now(), is_online=True, is_cancelled=True)
    )
    found = structured(event.url)["Event"]
    assert found["eventStatus"] == "https://schema.org/EventCancelled"
    assert found["eventAttendanceMode"] == "https://schema.org/OnlineEventAttendanceMode"
    assert found["location"]["@type"] == "VirtualLocation"


def test_a_shared_link_shows_the_image_of_the_page() -> None:
    page = news(image=make_image(1600, 900), image_alt="Mensen rond een tafel")
    text = head(page.url)
    assert re.search(r'property="og:image" content="http[^"]*fill-1200x630[^"]*\.jpg"', text)
    assert 'property="og:image:alt" content="Mensen rond een tafel"' in text


def test_without_an_image_the_site_has_one() -> None:
    assert "praktijkpodium/img/share.png" in head(news().url)


def test_filters_and_searches_are_views_of_the_same_page() -> None:
    casebook = CasebookPage.objects.get()
    text = head(casebook.url + "?q=rooster&thema=x")
    assert f'<link rel="canonical" href="{casebook.full_url}">' in text
    assert '<meta name="robots" content="noindex">' in text
    assert f'<link rel="canonical" href="{casebook.full_url}?pagina=2">' in head(casebook.url + "?pagina=2")
    assert "noindex" not in head(casebook.url)


def test_a_page_of_the_site_that_is_no_page_of_wagtail_has_no_canonical_address() -> None:
    assert "canonical" not in head("/inloggen/")
