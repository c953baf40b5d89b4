"""A search of the casebook as an Atom feed."""

import datetime
import re
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from praktijkpodium.home.directory.models import Region, Theme
from tests.casebook.following.making import index, moment, published

pytestmark = pytest.mark.django_db

FEED = "/feeds/praktijkvoorbeelden/"
ATOM = {"atom": "http://www.w3.org/2005/Atom"}


def read(client: Client, address: str = FEED) -> ET.Element:
    response = client.get(address)
    assert response.status_code == 200
    return ET.fromstring(response.content)  # noqa: S314 - our own


def titles(feed: ET.Element) -> list[str | None]:
    return [title.text for title in feed.findall("atom:entry/atom:title", ATOM)]


def written(at: datetime.datetime) -> str:
    return at.astimezone(datetime.UTC).isoformat()


def text(feed: ET.Element, name: str) -> str | None:
    return feed.findtext(f"atom:{name}", namespaces=ATOM)


@pytest.fixture
def casebook(theme: Theme, region: Region) -> None:
    lonely = Theme.objects.get(slug="eenzaamheid")
    published("Samen koken", moment(1), themes=[theme], region=region, year=2020)
    published("Samen wandelen", moment(3), themes=[theme], region=region, year=2001)
    published("Een maatje", moment(2), themes=[lonely])
    published("Roosteren", moment(4))
    index()


@pytest.mark.usefixtures("casebook")
@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("thema=dementie", ["Samen wandelen", "Samen koken"]),  # by when it was published, not by its year
        ("thema=dementie&thema=eenzaamheid", ["Samen wandelen", "Een maatje", "Samen koken"]),
        ("thema=dementie&thema=eenzaamheid&regio=gelderland", ["Samen wandelen", "Samen koken"]),
        ("q=koken", ["Samen koken"]),
        ("q=samen+koken+wandelen", ["Samen wandelen", "Samen koken"]),
        ("q=samen+koken", ["Samen koken"]),  # what has one of two words does not fit
        ("jaar=2001", ["Samen wandelen"]),
        ("van=2000&tot=2005", ["Samen wandelen"]),
        ("thema=weg", []),
        ("q=%00&thema=%00&jaar=zomer&pagina=x", []),
        ("onbekend=1&utm_source=mail", ["Roosteren", "Samen wandelen", "Een maatje", "Samen koken"]),
        ("sorteer=titel&q=", ["Roosteren", "Samen wandelen", "Een maatje", "Samen koken"]),
    ],
)
def test_what_fits_newest_first(client: Client, query: str, found: list[str]) -> None:
    assert titles(read(client, f"{FEED}?{query}")) == found


@pytest.mark.usefixtures("casebook")
def test_a_feed_says_what_it_is(client: Client) -> None:
    feed = read(client, f"{FEED}?thema=dementie&pagina=2&regio=gelderland&sorteer=titel")
    assert text(feed, "title") == "Nieuwe praktijkvoorbeelden: Dementie, in Gelderland"
    of_itself = "http://testserver/feeds/praktijkvoorbeelden/?regio=gelderland&thema=dementie"
    links = {link.get("rel"): link.get("href") for link in feed.findall("atom:link", ATOM)}
    assert links["self"] == of_itself
    assert str(links["alternate"]).endswith("/praktijkvoorbeelden/?regio=gelderland&thema=dementie")
    assert text(feed, "id") == of_itself
    assert text(feed, "updated") == written(moment(3))


@pytest.mark.usefixtures("casebook")
def test_entries_keep_their_ids_and_tell_of_changes(client: Client) -> None:
    first = read(client, f"{FEED}?q=koken").find("atom:entry", ATOM)
    page = published("Nog eens koken", moment(5))
    page.last_published_at = moment(6)
    page.save()
    index()
    second, again = read(client, f"{FEED}?q=koken").findall("atom:entry", ATOM)
    assert first is not None
    assert text(first, "id") == text(again, "id")
    assert (text(second, "published"), text(second, "updated")) == (written(moment(5)), written(moment(6)))


@pytest.mark.usefixtures("casebook")
def test_a_reader_is_told_when_nothing_changed(client: Client) -> None:
    address = f"{FEED}?thema=dementie"
    response = client.get(address)
    tag = response["ETag"]
    assert "Last-Modified" in response
    assert client.get(address, headers={"If-None-Match": tag}).status_code == 304
    published("Samen zingen", moment(2), themes=[Theme.objects.get(slug="dementie")])  # older than the newest
    index()
    assert client.get(address, headers={"If-None-Match": tag}).status_code == 200


def test_an_empty_feed_stays_the_same(client: Client) -> None:
    index()
    first, second = (client.get(f"{FEED}?q=niets") for _time in range(2))
    assert first["ETag"] == second["ETag"]
    assert b"1970-01-01T00:00:00" in first.content


def test_other_feeds_have_ids_of_their_own(client: Client) -> None:
    assert len({text(read(client, address), "id") for address in (FEED, "/feeds/nieuws/", f"{FEED}?q=x")}) == 3


@pytest.mark.usefixtures("casebook")
def test_what_is_off_the_site_is_not_in_it(client: Client, theme: Theme) -> None:
    published("Concept", moment(5), themes=[theme], live=False)
    assert titles(read(client, f"{FEED}?thema=dementie")) == ["Samen wandelen", "Samen koken"]


def test_queries_do_not_grow(client: Client, theme: Theme) -> None:
    counts = []
    for total in (1, 29):
        for number in range(total):
            published(f"Voorbeeld {number}", moment(1, 9, number), themes=[theme])
        index()
        client.get(f"{FEED}?thema=dementie")
        with CaptureQueriesContext(connection) as captured:
            read(client, f"{FEED}?thema=dementie")
        counts.append(len(captured))
    assert counts[0] == counts[1]


@pytest.mark.usefixtures("casebook")
def test_the_casebook_tells_of_the_feed_of_a_search(client: Client) -> None:
    html = client.get("/praktijkvoorbeelden/?thema=dementie&regio=gelderland&pagina=1").content.decode()
    feeds = re.findall(r'<link rel="alternate" type="application/atom\+xml" href="([^"]+)"', html)
    assert feeds[-1] == f"{FEED}?regio=gelderland&amp;thema=dementie"
    assert 'href="/volgen/?regio=gelderland&amp;thema=dementie"' in html
    assert "This search" not in client.get("/praktijkvoorbeelden/").content.decode()


def test_nobody_posts_to_a_feed(client: Client, settings: Any) -> None:
    assert client.post(FEED).status_code == 405
