"""Searching in the database of the site."""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from praktijkpodium.search.engines import database
from praktijkpodium.search.engines.database import DatabaseEngine
from praktijkpodium.search.engines.snapshot import snapshot
from praktijkpodium.search.models import IndexedDocument, IndexState
from praktijkpodium.search.requests import FacetCount, SearchAnswer, SearchRequest, Sort
from praktijkpodium.search.steering.queries import steering_at
from tests.search.collection import Collection, text

pytestmark = pytest.mark.django_db


@pytest.fixture
def cases(proof: Collection) -> Collection:
    proof.put(
        wijk=text(
            "Het wijkteam komt thuis",
            "Wij gaan met mantelzorgers en gemeenten om de tafel.",
            year=2016,
            thema="mantelzorg",
        ),
        rooster=text("Zelf roosteren", "Medewerkers roosteren zelf. Dat geeft rust.", year=2017, thema="roosters"),
        parade=text(
            "Een boek",
            "De praktijkvoorbeeldenparade was in mei. Zelf bedacht het team de roosters.",
            year=2018,
            thema=("roosters", "parade"),
        ),
        dementie=text(
            "Dementievriendelijke gemeente", "In de gemeente wonen mensen met dementie.", year=2019, thema="dementie"
        ),
    )
    return proof


def search(of: Collection, asked: str = "", **request: Any) -> SearchAnswer:
    return DatabaseEngine().search(SearchRequest(text=asked, kinds=(of.kind.name,), **request))


def found(of: Collection, asked: str = "", **request: Any) -> list[str]:
    answer = search(of, asked, **request)
    return [of.name(hit.key) for hit in answer.hits if hit.fits]


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        ("", ["dementie", "parade", "rooster", "wijk"]),
        ("roosteren", ["rooster", "parade"]),
        ("parade", ["parade"]),
        ("gemeente", ["dementie", "wijk"]),
        ('"zelf roosteren"', ["rooster"]),
        ("roosteren -boek", ["rooster"]),
        ("roosteren -titel:boek", ["rooster"]),
        ("titel:roosteren", ["rooster"]),
        ("jaar:2016..2017", ["rooster", "wijk"]),
        ("thema:roosters jaar:2018", ["parade"]),
        ("-thema:roosters", ["dementie", "wijk"]),
        ("roosetren", ["rooster", "parade"]),
        ("onzin:gemeente", []),
    ],
)
def test_what_is_asked_for_is_found(cases: Collection, asked: str, names: list[str]) -> None:
    assert found(cases, asked) == names


def test_the_divide(cases: Collection) -> None:
    answer = search(cases, "gemeente mantelzorgers dementie thuis")
    assert [(cases.name(hit.key), hit.fits) for hit in answer.hits] == [("wijk", True), ("dementie", False)]
    assert (answer.total, answer.others) == (1, 1)
    assert found(cases, "gemeente xqzzyk") == []
    assert {cases.name(hit.key) for hit in search(cases, "gemeente xqzzyk").hits} == {"wijk", "dementie"}
    assert search(cases, "xqzzyk").hits == search(cases, "?!").hits == ()


def test_facets_count_what_fits_without_their_own_filter(cases: Collection) -> None:
    request = {"facets": ("thema", "jaar", "onbekend"), "filters": {"thema": frozenset({"roosters"})}}
    answer = search(cases, "roosteren", **request)
    assert answer.total == 2
    assert answer.facets["thema"] == (FacetCount("roosters", 2, True), FacetCount("parade", 1))
    assert answer.facets["jaar"] == (FacetCount("2017", 1), FacetCount("2018", 1))
    assert answer.facets["onbekend"] == ()
    both = search(cases, "", filters={"thema": frozenset({"parade", "dementie"}), "jaar": frozenset({"2018", "2019"})})
    assert both.total == 2
    assert search(cases, "", filters={"thema": frozenset({"parade"}), "jaar": frozenset({"2019"})}).total == 0
    chosen = search(cases, "wijkteam", facets=("thema",), filters={"thema": frozenset({"parade"})})
    assert (chosen.total, chosen.facets["thema"]) == (0, (FacetCount("mantelzorg", 1), FacetCount("parade", 0, True)))


@pytest.mark.parametrize(
    ("sort", "names"),
    [
        (Sort.NEWEST, ["dementie", "parade", "rooster", "wijk"]),
        (Sort.OLDEST, ["wijk", "rooster", "parade", "dementie"]),
        (Sort.TITLE, ["dementie", "parade", "wijk", "rooster"]),
    ],
)
def test_orders(cases: Collection, sort: Sort, names: list[str]) -> None:
    assert found(cases, "", sort=sort) == names
    assert found(cases, "roosteren", sort=sort) == [name for name in names if name in {"parade", "rooster"}]


def test_pages_follow_each_other_whatever_was_looked_at_closely(
    proof: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    bodies = ["wijk" if number % 3 else "" for number in range(30)]
    proof.put(**{f"n{number}": text(f"Zorg {'zorg ' * (number % 5)}", body) for number, body in enumerate(bodies)})
    everything = [hit.key for hit in search(proof, "zorg wijk", limit=100).hits]
    assert len(everything) == len(set(everything)) == 30
    for closely in (150, 5, 1):
        monkeypatch.setattr(database, "CLOSELY", closely)
        pages = [search(proof, "zorg wijk", offset=offset, limit=7).hits for offset in range(0, 35, 7)]
        assert sorted(hit.key for page in pages for hit in page) == sorted(everything)
        assert [hit.fits for page in pages for hit in page] == [True] * 20 + [False] * 10
    assert search(proof, "zorg", offset=100).hits == ()
    assert search(proof, "zorg", limit=0).hits == ()


def test_the_number_of_queries_does_not_depend_on_what_is_found(proof: Collection) -> None:
    counts = []
    for count in (1, 30):
        proof.put(**{f"n{number}": text("Zorg in de wijk", "Wmo en zorg", thema="zorg") for number in range(count)})
        # What a process remembers: the documents, and what editors decided.
        state = IndexState.objects.get(private=False)
        snapshot(state)
        steering_at(state.steering)
        with CaptureQueriesContext(connection) as queries:
            assert len(search(proof, "zorg wijk wmo", facets=("thema",), limit=30).hits) == count
        counts.append(len(queries))
    # PostgreSQL is told twice with each question how to answer it.
    assert counts == ([10, 10] if connection.vendor == "postgresql" else [6, 6])


def test_what_a_process_remembers_is_brought_up_to_date(cases: Collection, django_assert_num_queries: Any) -> None:
    kept = snapshot(IndexState.objects.get(private=False))
    kept.is_final = True  # as when what was put is committed
    cases.put(wijk=text("Buurtteam", year=2030), nieuw=text("Buurtteam", year=2031))
    with django_assert_num_queries(3):  # the state, the means, and only what changed
        now = snapshot(IndexState.objects.get(private=False))
    assert len(now.rows) == 5
    assert found(cases, "", facets=("jaar",))[:2] == ["nieuw", "wijk"]
    assert [count.value for count in search(cases, "", facets=("jaar",)).facets["jaar"]] == [
        *("2017", "2018", "2019", "2030", "2031"),
    ]
    now.is_final = True
    cases.remove("wijk")
    assert found(cases, "buurtteam") == ["nieuw"]
    assert search(cases).total == 4


def test_nothing_is_remembered_of_an_index_that_begins_anew(cases: Collection) -> None:
    """As when the database is emptied while this process runs, and more is put in than there was."""
    kept = snapshot(IndexState.objects.get(private=False))
    kept.is_final = True
    IndexedDocument.objects.all().delete()
    IndexState.objects.all().delete()
    for number in range(kept.version + 1):
        cases.put(**{f"n{number}": text("Buurtteam")})
    now = IndexState.objects.get(private=False)
    assert now.version > kept.version
    assert len(snapshot(now).rows) == kept.version + 1


def test_a_hit_shows_what_matches(cases: Collection) -> None:
    (hit,) = search(cases, "dementievriendelijk").hits
    assert [hit.title.text[start:end] for start, end in hit.title.marks] == ["Dementievriendelijke"]
    (hit, *_) = search(cases, "mantelzorger").hits
    assert hit.snippets[0].text == "Wij gaan met mantelzorgers en gemeenten om de tafel."
    assert [hit.snippets[0].text[start:end] for start, end in hit.snippets[0].marks] == ["mantelzorgers"]
