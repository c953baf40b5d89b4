"""Finding pages of all kinds for front ends, and how what is typed may go on."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from wagtail.models import Page, PageViewRestriction

from praktijkpodium.home.freshness import memo, watching
from praktijkpodium.site.tree import make_tree
from tests.casebook.factories import make_case_study, make_publication
from tests.finding import indexed
from tests.home.news.factories import make_item
from tests.programmes.reading import queries

pytestmark = pytest.mark.django_db
RESULTS = "/api/v1/zoekresultaten"
SUGGESTIONS = "/api/v1/suggesties"


@pytest.fixture(autouse=True)
def remembering() -> None:
    memo._kept.clear()
    watching.watch_connection(connection)
    make_tree()


def ask(client: Client, address: str) -> dict[str, Any]:
    indexed()
    answer = client.get(address)
    assert answer.status_code == 200, answer.content
    body: dict[str, Any] = answer.json()
    return body


def titles(rows: list[dict[str, Any]]) -> list[str]:
    return [row["titel"] for row in rows]


def test_pages_of_all_kinds_are_found(client: Client) -> None:
    page = make_case_study("Samen roosteren")
    make_item("Nieuw rooster voor iedereen")
    make_publication("Boek over roosters")
    body = ask(client, f"{RESULTS}?q=rooster")
    assert {row["soort"] for row in body["resultaten"]} == {"praktijkvoorbeeld", "nieuwsbericht", "publicatie"}
    assert body["totaal"] == 3
    (row,) = [row for row in body["resultaten"] if row["soort"] == "praktijkvoorbeeld"]
    assert (row["id"], row["titel"], row["pad"]) == (page.pk, page.title, page.get_url())
    assert row["titelMarkeringen"] == [{"begin": 6, "einde": 15}]
    assert client.get(f"/api/v1/paginas?pad={row['pad']}").json()["id"] == page.pk


def test_kinds_can_be_asked_for_and_are_counted(client: Client) -> None:
    make_case_study("Samen roosteren")
    make_case_study("Zelf roosteren")
    make_item("Nieuw rooster")
    make_publication("Boek over roosters")
    body = ask(client, f"{RESULTS}?q=rooster&soort=nieuwsbericht&soort=publicatie")
    assert sorted(titles(body["resultaten"])) == ["Boek over roosters", "Nieuw rooster"]
    (facet,) = body["facetten"]
    assert facet["facet"] == "soort"
    counted = {value["waarde"]: (value["aantal"], value["gekozen"]) for value in facet["waarden"]}
    assert counted == {"praktijkvoorbeeld": (2, False), "nieuwsbericht": (1, True), "publicatie": (1, True)}
    assert all(value["naam"] for value in facet["waarden"])


@pytest.mark.parametrize("address", [RESULTS, SUGGESTIONS])
def test_a_kind_that_is_none_is_refused(client: Client, address: str) -> None:
    """Also the private ones."""
    for kind in ("onbekend", "aanmelding", "nieuws", ""):
        answer = client.get(f"{address}?q=x&soort=nieuwsbericht&soort={kind}")
        assert answer.status_code == 400
        assert [error["name"] for error in answer.json()["errors"]] == ["soort"]


def test_only_what_everybody_may_see_is_found_or_suggested(client: Client) -> None:
    make_case_study("Roosteren in concept", live=False)
    hidden = make_case_study("Roosteren achter slot")
    later = make_case_study("Roosteren straks niet meer")
    PageViewRestriction.objects.create(page=hidden, restriction_type=PageViewRestriction.LOGIN)
    indexed()
    Page.objects.filter(pk=later.pk).update(live=False)  # nobody noticed
    lost = make_case_study("Roosteren nergens")
    lost.move(Page.objects.get(depth=1), pos="last-child")
    assert ask(client, f"{RESULTS}?q=roosteren")["resultaten"] == []
    assert ask(client, f"{SUGGESTIONS}?q=roost")["titels"] == []


def test_thirty_results_take_as_many_queries_as_one(client: Client) -> None:
    make_case_study("Samen roosteren 0")
    for address, of in (
        (f"{RESULTS}?q=roosteren&aantal=30", "resultaten"),
        (f"{SUGGESTIONS}?q=roo&aantal=20", "titels"),
    ):
        indexed()
        one = queries(lambda address=address: client.get(address))
        made = [make_case_study(f"Samen roosteren {number}") for number in range(1, 30)]
        indexed()
        assert queries(lambda address=address: client.get(address)) == one
        assert len(ask(client, address)[of]) >= 20
        for page in made:
            page.delete()


def test_words_and_titles_are_suggested(client: Client) -> None:
    make_case_study("Dementie thuis", introduction="Over vergeten.")
    make_case_study("Leven met dementie")
    make_item("Dementie in het nieuws")
    make_item("Démarche van de buren")
    body = ask(client, f"{SUGGESTIONS}?q=dem")
    assert body["woorden"][0] == {"tekst": "dementie", "aantal": 3}
    # Those that begin so are first.
    assert titles(body["titels"])[-1] == "Leven met dementie"
    assert len(body["titels"]) == 4
    first = body["titels"][0]
    assert set(first) == {"titel", "url", "pad", "soort"}
    assert first["url"].endswith(first["pad"])
    only = ask(client, f"{SUGGESTIONS}?q=dem&soort=praktijkvoorbeeld")
    assert titles(only["titels"]) == ["Dementie thuis", "Leven met dementie"]
    assert {title["soort"] for title in only["titels"]} == {"praktijkvoorbeeld"}


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("dementie th", ["Dementie thuis"]),
        ("th dem", ["Dementie thuis"]),
        ("DEMENTIE THUIS", ["Dementie thuis"]),
        ("dementie ", ["Dementie thuis"]),
        ("mentie", []),
        ("", []),
        ("%", []),
        ("dementie x", []),
    ],
)
def test_titles_have_words_that_begin_so(client: Client, typed: str, found: list[str]) -> None:
    make_case_study("Dementie thuis")
    indexed()
    answer = client.get(SUGGESTIONS, {"q": typed})
    assert answer.status_code == 200
    assert titles(answer.json()["titels"]) == found


def test_no_more_are_suggested_than_was_asked_for(client: Client) -> None:
    for number in range(4):
        make_case_study(f"Dementie {number}", introduction=f"Dement{'abcd'[number]}")
    body = ask(client, f"{SUGGESTIONS}?q=dem&aantal=2")
    assert (len(body["woorden"]), len(body["titels"])) == (2, 2)


def test_suggestions_can_be_asked_again(client: Client) -> None:
    make_case_study("Dementie thuis")
    indexed()
    held = client.get(f"{SUGGESTIONS}?q=dem").headers["ETag"]
    again = client.get(f"{SUGGESTIONS}?q=dem", headers={"If-None-Match": held})
    assert (again.status_code, again.headers["Cache-Control"]) == (304, "no-cache")
