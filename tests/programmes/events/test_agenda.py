"""The agenda."""

import datetime

import pytest
from django.utils import timezone

from praktijkpodium.home.directory.models import Region
from praktijkpodium.site.tree import make_tree
from tests.programmes.events.test_moments import moment
from tests.programmes.factories import in_days, make_day, make_event, make_parade, make_programme, make_venue
from tests.programmes.reading import headings, queries, read, words

pytestmark = pytest.mark.django_db
YEAR = timezone.localdate().year + 1


def titles(client, address="/agenda/"):
    return [words(title) for title in read(client, address).select(".podium-agenda__title")]


@pytest.fixture
def events():
    """One with each of what can be asked for."""
    south, north = Region.objects.create(name="Zuid"), Region.objects.create(name="Noord")
    Region.objects.create(name="Zonder bijeenkomst")
    programme, other = make_programme(), make_programme("Zonder bijeenkomst")
    make_event("In het zuiden", venue=make_venue(region=south), belongs_to=programme)
    make_event("In het noorden", start=in_days(8), venue=make_venue("Hotel", region=north), is_online=True)
    make_event("Op het web", start=in_days(9), is_online=True)
    make_event("Geweest", start=in_days(-9), venue=make_venue("Zaal", region=south))
    make_event("Concept", live=False, belongs_to=other, venue=make_venue("Hal"))
    make_day(make_parade(programme), "Paradedag", start=in_days(10))


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("", ["In het zuiden", "In het noorden", "Op het web", "Paradedag"]),
        ("?periode=voorbij", ["Geweest"]),
        ("?regio=zuid", ["In het zuiden"]),
        ("?regio=zuid&periode=voorbij", ["Geweest"]),
        ("?waar=online", ["In het noorden", "Op het web"]),
        ("?waar=online&regio=noord", ["In het noorden"]),
        ("?programma=praktijknetwerken", ["In het zuiden", "Paradedag"]),
        ("?regio=noord&programma=praktijknetwerken", []),
        ("?regio=&waar=&periode=&programma=", ["In het zuiden", "In het noorden", "Op het web", "Paradedag"]),
        ("?regio=onbekend&waar=thuis&programma=%00", ["In het zuiden", "In het noorden", "Op het web", "Paradedag"]),
    ],
)
def test_what_is_asked_is_found(client, events, asked, found):
    assert titles(client, f"/agenda/{asked}") == found


def test_what_can_be_asked_and_what_was(client, events):
    html = read(client, "/agenda/?regio=zuid&periode=voorbij")
    options = {each["name"]: [option["value"] for option in each.select("option")] for each in html.select("select")}
    assert options == {
        "periode": ["", "voorbij"],
        "regio": ["", "noord", "zuid"],
        "waar": ["", "online"],
        "programma": ["", "praktijknetwerken"],
    }
    assert [option["value"] for option in html.select("option[selected]")] == ["voorbij", "zuid"]
    chips = {words(chip.select("span")[-1]): chip["href"] for chip in html.select("a.podium-tag--on")}
    assert chips == {"Wat geweest is": "/agenda/?regio=zuid", "Zuid": "/agenda/?periode=voorbij"}
    assert words(html.select_one(".podium-results__count")) == "1 bijeenkomst"


def test_months_are_headings(client):
    for month, day in ((3, 31), (4, 1), (4, 30)):
        make_event(f"{day}-{month}", start=moment(YEAR, month, day))
    assert headings(read(client, "/agenda/")) == [f"Maart {YEAR}", f"April {YEAR}"]
    april = read(client, "/agenda/").select("section")[1]
    assert [words(each) for each in april.select(".podium-date")] == [f"1 apr {YEAR}", f"30 apr {YEAR}"]


def test_what_a_line_tells(client):
    venue = make_venue()
    make_event("Dag", start=moment(YEAR, 3, 1, 9, 30), end=moment(YEAR, 3, 1, 16), venue=venue, is_cancelled=True)
    make_event("Reis", start=moment(YEAR, 3, 2), end=moment(YEAR, 3, 4), is_online=True)
    make_day(make_parade(), start=moment(YEAR, 3, 5))
    day, journey, parade = read(client, "/agenda/").select(".podium-agenda__item")
    assert "9:30 tot 16:00 uur Evoluon, Eindhoven Gaat niet door" in words(day)
    assert f"tot en met 3 maart {YEAR} Online" in words(journey)
    assert "Paradedag · Parade 2018 Rotterdam" in words(parade)
    assert "Gaat niet door" not in words(journey)


@pytest.mark.parametrize(
    ("asked", "told", "leads_to"),
    [
        ("", "Er staat nu niets gepland", ["/agenda/?periode=voorbij", "/programmas/"]),
        ("?waar=online", "Er staat nu niets gepland", ["/agenda/", "/agenda/?periode=voorbij", "/programmas/"]),
        ("?periode=voorbij", "Er is nog niets geweest", ["/agenda/", "/programmas/"]),
    ],
)
def test_an_empty_agenda_says_what_to_do(client, asked, told, leads_to):
    make_tree()
    html = read(client, f"/agenda/{asked}")
    assert headings(html) == [told]
    assert [link["href"] for link in html.select(".podium-empty a")] == leads_to


def test_it_goes_on_on_the_next_page(client):
    for number in range(21):
        make_event(f"Dag {number}", start=in_days(1) + datetime.timedelta(hours=number), is_online=True)
    assert len(titles(client)) == 20
    assert titles(client, "/agenda/?pagina=2") == ["Dag 20"]
    assert "waar=online" in read(client, "/agenda/?waar=online").select_one("a[rel=next]")["href"]


@pytest.mark.parametrize("address", ["/agenda/", "/agenda/?periode=voorbij", "/"])
def test_thirty_cost_no_more_queries_than_one(client, address):
    programme = make_programme()
    region = Region.objects.create(name="Zuid")

    def make(number):
        venue = make_venue(f"Zaal {number}", region=region)
        make_event(f"Straks {number}", venue=venue, belongs_to=programme)
        make_event(f"Geweest {number}", venue=venue, start=in_days(-9))
        make_day(make_parade(programme, slug=f"parade-{number}"), venue=venue)

    make(0)
    for_one = queries(lambda: read(client, address))
    for number in range(1, 30):
        make(number)
    assert queries(lambda: read(client, address)) == for_one
