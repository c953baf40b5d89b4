"""What editors decided, in the answers of the database's engine; test_elasticsearch.py does the same with the other."""

import datetime
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from praktijkpodium.search.engines.snapshot import snapshot
from praktijkpodium.search.models import IndexState
from praktijkpodium.search.requests import Sort
from praktijkpodium.search.steering import actions
from praktijkpodium.search.steering.models import Exclusion, PinnedResults, SynonymGroup
from praktijkpodium.search.steering.queries import steering_with
from tests.search.collection import Collection, text
from tests.search.engines import test_database

pytestmark = pytest.mark.django_db


def search(of: Collection, asked: str = "", **request: Any) -> Any:
    return test_database.search(of, asked, **request)


def names(of: Collection, asked: str = "", **request: Any) -> list[str]:
    return [of.name(hit.key) for hit in search(of, asked, **request).hits if hit.fits]


@pytest.fixture
def shelf(proof: Collection) -> Collection:
    """Ten that fit "zorg", best first; three that do not."""
    proof.put(
        **{
            f"z{number}": text("Zorg", "zorg " * (12 - number), year=2020, thema="even" if number % 2 else "oneven")
            for number in range(10)
        },
        brood=text("Brood bakken", thema="even"),
        fiets=text("Fietsen maken", thema="oneven"),
        naald=text("Draad en naald", "Een zorgeloos boek."),
    )
    return proof


def ids(of: Collection, *which: str) -> list[dict[str, str]]:
    return [{"kind": of.kind.name, "key": of.key(name), "title": name} for name in which]


def pin(of: Collection, questions: str, *which: str, **fields: Any) -> PinnedResults:
    made = PinnedResults(questions=questions, documents=ids(of, *which), **fields)
    actions.save(thing=made)
    return made


def exclude(of: Collection, questions: str, *which: str) -> Exclusion:
    made = Exclusion(questions=questions, documents=ids(of, *which))
    actions.save(thing=made)
    return made


def synonyms(words: str, how: str = SynonymGroup.How.SAME) -> SynonymGroup:
    made = SynonymGroup(words=words, how=how)
    actions.save(thing=made)
    return made


def test_synonyms_work_at_once_and_both_ways(shelf: Collection) -> None:
    assert names(shelf, "rijwiel") == []
    made = synonyms("rijwiel\nfietsen")
    assert names(shelf, "rijwielen") == ["fiets"]
    made.words = "rijwiel\nbrood bakken"
    actions.save(thing=made)
    assert names(shelf, "rijwiel") == ["brood"]
    actions.remove(thing=made)
    assert names(shelf, "rijwiel") == []


def test_synonyms_may_go_one_way(shelf: Collection) -> None:
    synonyms("draad\nfietsen\nbrood", SynonymGroup.How.ONE_WAY)
    assert sorted(names(shelf, "draad")) == ["brood", "fiets", "naald"]
    assert names(shelf, "fietsen") == ["fiets"]


def test_what_is_pinned_comes_first_once_in_its_order(shelf: Collection) -> None:
    before = search(shelf, "zorg", facets=("thema",), limit=30)
    pin(shelf, "iets\nde Zorg", "fiets", "z7", "brood")
    answer = search(shelf, "zorg", facets=("thema",), limit=30)
    found = [shelf.name(hit.key) for hit in answer.hits]
    assert found[:3] == ["fiets", "z7", "brood"]
    assert [hit.pinned for hit in answer.hits[:4]] == [True, True, True, False]
    assert len(found) == len(set(found)) == answer.total + answer.others
    assert (answer.total, answer.others) == (before.total + 2, before.others)
    count = {value.value: value.count for value in answer.facets["thema"]}
    assert count == {"even": 6, "oneven": 6}
    assert [hit.fits for hit in answer.hits[:12]] == [True] * 12


def test_what_stood_below_the_divide_stands_above_it(shelf: Collection) -> None:
    asked = "zorgelozer"
    before = search(shelf, asked)
    below = [shelf.name(hit.key) for hit in before.hits if not hit.fits]
    assert below
    pin(shelf, asked, below[-1])
    answer = search(shelf, asked)
    assert (answer.total, answer.others) == (before.total + 1, before.others - 1)
    assert len(answer.hits) == len({hit.key for hit in answer.hits}) == len(before.hits)


def test_pages_follow_each_other(shelf: Collection) -> None:
    pin(shelf, "zorg", "fiets", "z7", "brood")
    everything = [hit.key for hit in search(shelf, "zorg", limit=30).hits]
    for size in (2, 3, 5):
        pages = [search(shelf, "zorg", offset=offset, limit=size) for offset in range(0, 15, size)]
        assert [hit.key for page in pages for hit in page.hits] == everything
        assert {page.total for page in pages} == {12}
        assert sum(hit.pinned for page in pages for hit in page.hits) == 3


def test_words_in_another_order_and_form_are_the_same_question(shelf: Collection) -> None:
    pin(shelf, "dementie thuis", "fiets")
    for asked in ("Thuis dementie", "de dementie bij het thuis", '"dementie thuis"'):
        hits = search(shelf, asked).hits
        assert bool(hits and hits[0].pinned) is (not asked.startswith('"')), asked
    for asked in ("dementie", "dementie thuis zorg", "titel:dementie thuis"):
        assert not any(hit.pinned for hit in search(shelf, asked).hits)


def test_filters_hold_for_what_is_pinned(shelf: Collection) -> None:
    pin(shelf, "zorg", "fiets", "brood")
    even = {"thema": frozenset({"even"})}
    answer = search(shelf, "zorg", filters=even, facets=("thema",))
    assert (shelf.name(answer.hits[0].key), answer.total) == ("brood", 6)
    assert not answer.hits[1].pinned
    assert {value.value: value.count for value in answer.facets["thema"]} == {"even": 6, "oneven": 6}
    assert "fiets" not in names(shelf, "zorg -fietsen")


def test_in_another_order_they_are_among_the_others(shelf: Collection) -> None:
    pin(shelf, "zorg", "fiets")
    answer = search(shelf, "zorg", sort=Sort.TITLE)
    assert (shelf.name(answer.hits[0].key), answer.total) == ("fiets", 11)
    assert not any(hit.pinned for hit in answer.hits)


def test_until_a_day(shelf: Collection) -> None:
    today = timezone.localdate()
    pin(shelf, "zorg", "fiets", until=today)
    made = pin(shelf, "zorg", "brood", until=today - datetime.timedelta(days=1))
    assert names(shelf, "zorg")[:1] == ["fiets"]
    assert "brood" not in names(shelf, "zorg")
    made.until = None
    actions.save(thing=made)
    assert names(shelf, "zorg")[:2] == ["fiets", "brood"]


def test_what_is_excluded_is_not_counted_either(shelf: Collection) -> None:
    exclude(shelf, "zorg", "z0", "z1")
    answer = search(shelf, "zorg", facets=("thema",), limit=30)
    assert (answer.total, len(answer.hits)) == (8, 8 + answer.others)
    assert not {"z0", "z1"} & set(names(shelf, "zorg", limit=30))
    assert {value.value: value.count for value in answer.facets["thema"]} == {"even": 4, "oneven": 4}
    assert len(names(shelf, "zorg jaar:2020", limit=30)) == 8
    assert len(names(shelf, limit=30)) == 13
    assert "z0" in names(shelf, "zorg boek", limit=30) or "z0" in [
        shelf.name(hit.key) for hit in search(shelf, "zorg boek", limit=30).hits
    ]


def test_without_a_question_it_is_never_found(shelf: Collection) -> None:
    exclude(shelf, "", "z0")
    assert len(names(shelf, limit=30)) == search(shelf).total == 12
    assert "z0" not in names(shelf, "zorg", limit=30)
    pin(shelf, "zorg", "z0", "z5")
    answer = search(shelf, "zorg")
    assert (shelf.name(answer.hits[0].key), answer.total) == ("z5", 9)


def test_what_is_gone_is_not_pinned(shelf: Collection) -> None:
    pin(shelf, "zorg", "fiets", "z3")
    shelf.remove("fiets")
    answer = search(shelf, "zorg")
    assert ([hit.pinned for hit in answer.hits[:2]], answer.total) == ([True, False], 10)


def test_a_question_that_finds_nothing_may_have_a_pin(shelf: Collection) -> None:
    pin(shelf, "xqzzyk", "fiets")
    answer = search(shelf, "xqzzyk")
    assert ([shelf.name(hit.key) for hit in answer.hits], answer.total) == (["fiets"], 1)


def test_a_change_can_be_looked_at_before_it_is_saved(shelf: Collection) -> None:
    made = pin(shelf, "zorg", "fiets")
    made.documents = ids(shelf, "brood")
    assert steering_with().effect(query("zorg")).pinned != steering_with(made).effect(query("zorg")).pinned
    new = Exclusion(questions="", documents=ids(shelf, "fiets"))
    assert not steering_with(new).effect(query("zorg")).pinned
    assert names(shelf, "zorg")[0] == "fiets"


def query(asked: str) -> Any:
    from praktijkpodium.search.language import parse

    return parse(asked)


def test_a_search_asks_the_database_nothing_more(shelf: Collection) -> None:
    def count() -> int:
        snapshot(IndexState.objects.get(engine="database", private=False))
        search(shelf, "zorg")
        with CaptureQueriesContext(connection) as queries:
            search(shelf, "zorg")
        return len(queries)

    before = count()
    for number in range(30):
        synonyms(f"woord{number}\nanders{number}")
        pin(shelf, f"vraag {number}", "z5")
        exclude(shelf, f"vraag {number}\nzorg", "z6")
    assert count() == before
    # Where something is pinned, one more: to read that, however much it is.
    pin(shelf, "zorg", "z5")
    one = count()
    pin(shelf, "zorg", "z7", "brood", "fiets")
    assert count() == one <= before + 1
