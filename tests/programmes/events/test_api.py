"""Events for front ends."""

import datetime
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from praktijkpodium.home.directory.models import Region
from praktijkpodium.programmes.events.models import ParadePage
from tests.home.pages.parts import WAGTAIL_LEAVES_FILES_OPEN, make_image
from tests.programmes.factories import in_days, make_day, make_event, make_parade, make_programme, make_venue
from tests.programmes.reading import queries

pytestmark = [pytest.mark.django_db, WAGTAIL_LEAVES_FILES_OPEN]
LIST = "/api/v1/bijeenkomsten"


def found(client: Client, address: str = LIST) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = client.get(address).json()["resultaten"]
    return rows


def moment(*args: int) -> datetime.datetime:
    return datetime.datetime(*args, tzinfo=timezone.get_default_timezone())


def test_an_event(client: Client) -> None:
    venue = make_venue(
        "Evoluon", region=Region.objects.create(name="Brabant"), accessibility="Er is een lift.", street="Weg 1"
    )
    event = make_event(
        start=moment(2018, 6, 1),
        end=moment(2018, 6, 3),
        venue=venue,
        costs="gratis",
        registration_url="https://inschrijven.example",
        how_to_register="Per e-mail.",
        belongs_to=make_programme(),
    )
    (row,) = found(client, f"{LIST}?periode=voorbij")
    assert (row["soort"], row["begin"], row["heleDag"]) == ("bijeenkomst", "2018-05-31T22:00:00Z", True)
    assert (row["eersteDag"], row["laatsteDag"]) == ("2018-06-01", "2018-06-02")
    assert row["locatie"] == {
        "naam": "Evoluon",
        "plaats": "Eindhoven",
        "regio": {"slug": "brabant", "naam": "Brabant"},
    }
    body = client.get(f"{LIST}/{event.pk}").json()
    assert (body["locatie"]["toegankelijkheid"], body["locatie"]["adres"]) == ("Er is een lift.", "Weg 1")
    assert (body["kosten"], body["inschrijven"], body["inschrijfadres"]) == ("gratis", "Per e-mail.", "")
    assert body["hoortBij"]["titel"] == "Praktijknetwerken"


def test_the_form_is_told_as_long_as_it_can_be_used(client: Client) -> None:
    event = make_event(registration_url="https://inschrijven.example")
    assert client.get(f"{LIST}/{event.pk}").json()["inschrijfadres"] == "https://inschrijven.example"
    event.is_cancelled = True
    event.save()
    body = client.get(f"{LIST}/{event.pk}").json()
    assert (body["afgelast"], body["inschrijfadres"]) == (True, "")


@pytest.mark.parametrize(
    ("asked", "titles"),
    [
        ("", ["In het zuiden", "Op het web", "Rotterdam"]),
        ("?periode=komend", ["In het zuiden", "Op het web", "Rotterdam"]),
        ("?periode=voorbij", ["Geweest", "Lang geleden"]),
        ("?regio=zuid", ["In het zuiden"]),
        ("?regio=zuid&periode=voorbij", ["Geweest"]),
        ("?waar=online", ["Op het web"]),
        ("?programma=praktijknetwerken", ["In het zuiden", "Rotterdam"]),
        ("?programma=onbekend", []),
    ],
)
def test_what_is_asked_is_found(client: Client, asked: str, titles: list[str]) -> None:
    south = Region.objects.create(name="Zuid")
    programme = make_programme()
    make_event("In het zuiden", venue=make_venue(region=south), belongs_to=programme)
    make_event("Op het web", start=in_days(8), is_online=True)
    make_event("Geweest", start=in_days(-8), venue=make_venue("Zaal", region=south))
    make_event("Lang geleden", start=in_days(-80))
    make_event("Concept", live=False)
    make_day(make_parade(programme), start=in_days(9))
    assert [row["titel"] for row in found(client, f"{LIST}{asked}")] == titles


def test_a_parade_has_its_days(client: Client) -> None:
    parade = make_parade(rounds=3, sessions_per_round=8, aims="<p>Leren.</p>", hashtag="parade")
    second, first = make_day(parade, "Later", start=in_days(9)), make_day(parade, "Eerst", start=in_days(8))
    make_day(parade, "Concept", live=False)
    body = client.get("/api/v1/paginas", {"pad": parade.get_url()}).json()
    assert [day["id"] for day in body["dagen"]] == [first.pk, second.pk]
    assert {(day["soort"], day["parade"]) for day in body["dagen"]} == {("paradedag", "Parade 2018")}
    assert (body["rondes"], body["sessiesPerRonde"], body["doelen"]) == (3, 8, "<p>Leren.</p>")
    (row, _) = found(client)
    assert row == body["dagen"][0]


def test_thirty_take_as_many_queries_as_one(client: Client) -> None:
    def make(number: int) -> None:
        region = Region.objects.create(name=f"Regio {number}")
        make_event(
            f"Dag {number}", venue=make_venue(f"Zaal {number}", region=region), image=make_image(description="Een team")
        )

    make(0)
    one = queries(lambda: client.get(f"{LIST}?aantal=30"))
    for number in range(1, 30):
        make(number)
    assert len(found(client, f"{LIST}?aantal=30")) == 30
    assert queries(lambda: client.get(f"{LIST}?aantal=30")) == one


def test_a_parade_takes_as_many_queries_however_many_days_it_has(client: Client) -> None:
    parade = make_parade()
    make_day(
        parade, image=make_image(description="Een team"), venue=make_venue(region=Region.objects.create(name="Zuid"))
    )

    def ask() -> Any:
        return client.get("/api/v1/paginas", {"pad": parade.get_url()})

    one = queries(ask)
    for number in range(11):
        make_day(
            ParadePage.objects.get(),
            f"Dag {number}",
            image=make_image(description="Een team"),
            venue=make_venue(f"Zaal {number}"),
        )
    assert queries(ask) == one
