"""Searching in Elasticsearch: what holds for the database's engine holds here, and the answers are nearly the same."""

import math
import random
from collections.abc import Iterator
from typing import Any

import pytest

from praktijkpodium.search import elastic
from praktijkpodium.search.documents import SearchDocument
from praktijkpodium.search.engines import elasticsearch_index as index
from praktijkpodium.search.engines.base import DocumentsRefused, EngineProblem
from praktijkpodium.search.engines.database import DatabaseEngine
from praktijkpodium.search.engines.elasticsearch import ElasticsearchEngine
from praktijkpodium.search.indexing import actions, keeping
from praktijkpodium.search.models import IndexedDocument, IndexState, PendingChange
from praktijkpodium.search.requests import SearchRequest, Sort
from tests.search.collection import Collection, collection, text
from tests.search.elasticsearch import indexes
from tests.search.engines import test_database
from tests.search.engines.test_same_everywhere import WORDS

pytestmark = [pytest.mark.django_db, pytest.mark.service("elasticsearch")]

# The contract: the same tests, with this engine.
cases, found, search = test_database.cases, test_database.found, test_database.search
test_what_is_asked_for_is_found = test_database.test_what_is_asked_for_is_found
test_the_divide = test_database.test_the_divide
test_facets = test_database.test_facets_count_what_fits_without_their_own_filter
test_orders = test_database.test_orders
test_pages = test_database.test_pages_follow_each_other_whatever_was_looked_at_closely
test_a_hit = test_database.test_a_hit_shows_what_matches


@pytest.fixture(autouse=True)
def here(db: None, settings: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[ElasticsearchEngine]:
    monkeypatch.setattr(test_database, "DatabaseEngine", ElasticsearchEngine)
    with indexes(settings, monkeypatch, settings.TEST_SERVICES["ELASTICSEARCH_URL"]) as made:
        yield made


def served(*, private: bool = False) -> str:
    (name,) = elastic.client(20.0).indices.get_alias(name=index.alias(private=private))
    return str(name)


def ours() -> set[str]:
    found = elastic.client(20.0).indices.get_alias(index=f"{index.alias(private=False)}-*")
    return set(found)


def put_random(proof: Collection, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret

    def some(most: int) -> str:
        return " ".join(chance.choice(WORDS) for _ in range(chance.randint(0, most)))

    proof.remove(*list(proof.documents))
    themes = ["zorg", "goed-werk"]
    made = {
        f"n{number}": text(some(4), some(40), some(8), year=2010 + number % 9, thema=chance.choice(themes))
        for number in range(20)
    }
    proof.put(**made)


QUESTIONS = [
    *("wijk", "mantelzorg gemeente", "zelf roosteren in de wijk", "de wijk", "wmo", "mantelzrog wijk", "e-health"),
    *('"de wijk"', '"in de" zorg', "zorg -team", 'zorg -"in de"', "titel:zorg", "jaar:2016..", "thema:werk wijk"),
    *("zorg thema:goed-werk jaar:2012..2016", "-thema:zorg", "jaar:..2012 jaar:2018", "wijkteam gemeente rooster zelf"),
    *(
        'titel:"de wijk"',
        "-titel:zorg team",
        "soort:proef zorg",
        "xqzzyk",
        "zorgxqz",
        "?!",
        "een",
        "wijkteam in de gemeenten",
    ),
]


def agreement(first: list[str], scores: dict[str, float]) -> float:
    """How near the order of one engine is to the best by the scores of another."""

    def gain(keys: list[str]) -> float:
        return sum(scores.get(key, 0.0) / math.log2(place + 2) for place, key in enumerate(keys))

    best = gain(sorted(scores, key=lambda key: -scores[key])[: len(first)])
    return gain(first) / best if best else 1.0


def test_answers_are_those_of_the_database(proof: Collection) -> None:
    agreements = []
    for seed in range(3):
        put_random(proof, seed)
        for asked in QUESTIONS:
            for filters in ({}, {"thema": frozenset({"zorg"})}):
                request = SearchRequest(asked, kinds=("proef",), facets=("thema", "jaar"), filters=filters, limit=50)
                mine, theirs = ElasticsearchEngine().search(request), DatabaseEngine().search(request)
                numbers = [(each.total, each.others, each.facets, each.suggestion) for each in (mine, theirs)]
                assert numbers[0] == numbers[1], (seed, asked)
                assert {hit.key: hit.fits for hit in mine.hits} == {hit.key: hit.fits for hit in theirs.hits}, asked
                titles = [{hit.key: hit.title for hit in each.hits} for each in (mine, theirs)]
                assert titles[0] == titles[1], (seed, asked)
                scores = {hit.key: hit.score for hit in theirs.hits if hit.fits}
                agreements.append(agreement([hit.key for hit in mine.hits if hit.fits], scores))
    # Lucene rounds the lengths of texts, and counts how much words say by zone.
    assert min(agreements) > 0.85
    assert sum(agreements) / len(agreements) > 0.98


@pytest.mark.parametrize("sort", list(Sort))
def test_orders_without_a_question_are_those_of_the_database(proof: Collection, sort: Sort) -> None:
    put_random(proof, 7)
    proof.put(undated=SearchDocument(title="Zonder dag"))
    for asked in ("", "jaar:2012.."):
        request = SearchRequest(asked, kinds=("proef",), sort=sort, limit=50)
        mine, theirs = ElasticsearchEngine().search(request), DatabaseEngine().search(request)
        assert [hit.key for hit in mine.hits] == [hit.key for hit in theirs.hits]


def test_what_is_strict_holds_across_no_border(proof: Collection) -> None:
    proof.put(
        apart=text("Zorg in de", "Het plan van de wijk.", "wijk", thema=("goed-werk", "jeugd-zorg")),
        samen=text("Zorg in de wijk", "Het plan."),
    )
    assert found(proof, '"in de wijk"') == ["samen"]
    assert found(proof, 'titel:"de wijk"') == ["samen"]
    assert found(proof, 'thema:"werk goed"') == ["apart"]
    assert found(proof, 'thema:"werk zorg"') == []


def test_what_is_gone_from_the_database_is_not_shown(cases: Collection) -> None:
    IndexedDocument.objects.filter(key=cases.key("rooster")).delete()
    assert found(cases, "roosteren") == ["parade"]


def test_a_public_request_never_reaches_what_is_private(proof: Collection) -> None:
    proof.put(wijk=text("Het wijkteam"))
    with collection("geheim", private=True) as secret:
        secret.put(plan=text("Geheim plan", "Een plan van het wijkteam."))
        assert elastic.client().count(index=index.alias(private=True))["count"] == 1
        assert elastic.client().count(index=index.alias(private=False))["count"] == 1
        for asked in ("geheim plan", "wijkteam", "", "soort:geheim"):
            for kinds in ((), ("geheim",)):
                answer = ElasticsearchEngine().search(SearchRequest(asked, kinds=kinds, facets=("soort",)))
                assert all(hit.kind == "proef" for hit in answer.hits)
                assert all(count.value == "proef" for count in answer.facets["soort"])
                assert answer.total + answer.others <= 1


def test_no_text_leaves_the_database(proof: Collection) -> None:
    proof.put(wijk=text("Het Wijkteam"))
    (hit,) = elastic.client().search(index=index.alias(private=False))["hits"]["hits"]
    assert "_source" not in hit


def test_far_pages_come_from_the_database(cases: Collection) -> None:
    assert search(cases, "", offset=9_980).engine == "elasticsearch"
    answer = search(cases, "", offset=9_981)
    assert (answer.hits, answer.total, answer.engine) == ((), 4, "database")


@pytest.mark.parametrize(
    "asked",
    [
        "de mantelzorgers en gemeenten gaan in het wijkteam zelf roosteren met mensen met dementie om de tafel thuis "
        * 2,
        " ".join(f"{letter}{other}" for letter in "abcdefghij" for other in "klmnopq"),
    ],
)
def test_a_question_of_many_words_is_answered(cases: Collection, asked: str) -> None:
    theirs = DatabaseEngine().search(SearchRequest(asked, kinds=("proef",)))
    mine = search(cases, asked)
    assert (mine.total, mine.others) == (theirs.total, theirs.others)


def changes() -> int:
    return PendingChange.objects.filter(engine="elasticsearch").count()


def test_changes_are_kept_up_with(cases: Collection, here: ElasticsearchEngine) -> None:
    before = IndexState.objects.get(engine="elasticsearch", private=False).stamp
    cases.documents["wijk"] = text("Buurtteam")
    del cases.documents["rooster"]
    actions.note(kind="proef", keys=[cases.key("wijk"), cases.key("rooster")])
    assert changes() == 2
    assert found(cases, "roosteren") == ["parade"]  # gone at once
    keeping.keep()
    assert changes() == 0
    assert (found(cases, "buurtteam"), found(cases, "wijkteam")) == (["wijk"], [])
    assert elastic.client().count(index=index.alias(private=False))["count"] == 3
    assert IndexState.objects.get(engine="elasticsearch", private=False).stamp != before


def test_what_is_sent_late_undoes_nothing(cases: Collection, monkeypatch: pytest.MonkeyPatch) -> None:
    late = index.mapping.document(IndexedDocument.objects.get(key=cases.key("wijk")))
    old = IndexedDocument.objects.get(key=cases.key("wijk"))
    cases.put(wijk=text("Buurtteam"))
    bulk = [{"index": {"_id": f"proef:{old.key}", "version_type": "external_gte", "version": old.version}}, late]
    result = elastic.client(20.0).bulk(index=index.alias(private=False), operations=bulk, refresh=True)
    assert [item["index"]["status"] for item in result["items"]] == [409]
    assert found(cases, "buurtteam") == ["wijk"]


def test_a_document_that_is_refused_keeps_no_other_waiting(
    cases: Collection, here: ElasticsearchEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = index.mapping.document
    wrong = cases.key("wijk")
    monkeypatch.setattr(
        index.mapping, "document", lambda row: good(row) | ({"date": "nooit"} if row.key == wrong else {})
    )
    cases.documents |= {"wijk": text("Buurtteam"), "rooster": text("Buurthuis")}
    with pytest.raises(DocumentsRefused) as refused:
        here.put("proef", [cases.key("wijk"), cases.key("rooster")])
    assert list(refused.value.reasons) == [wrong]
    assert "date" in refused.value.reasons[wrong]
    assert found(cases, "buurthuis") == ["rooster"]
    PendingChange.objects.all().delete()
    actions.note(kind="proef", keys=[cases.key("wijk"), cases.key("rooster")])
    keeping.keep()
    (left,) = PendingChange.objects.filter(engine="elasticsearch")
    assert (left.key, left.attempts) == (wrong, 1)
    assert "date" in left.error


def test_a_rebuild_has_what_changes_meanwhile(cases: Collection, here: ElasticsearchEngine) -> None:
    old = served()

    def change(done: int, total: int) -> None:
        if done == 4:
            cases.put(wijk=text("Buurtteam"), nieuw=text("Nieuwkomer"))
            cases.remove("rooster")
            assert served() == old  # it still answers
            assert found(cases, "buurtteam") == ["wijk"]

    assert here.rebuild(change) == 4
    assert served() != old
    assert ours() == {served()}
    assert (found(cases, "buurtteam"), found(cases, "nieuwkomer"), found(cases, "wijkteam")) == (
        ["wijk"],
        ["nieuw"],
        [],
    )
    assert found(cases, "roosteren") == ["parade"]
    assert elastic.client().count(index=index.alias(private=False))["count"] == 4
    assert here.is_current()


@pytest.mark.parametrize("mend", ["rebuild", "repair"])
def test_a_rebuild_that_was_killed_is_in_nobodys_way(cases: Collection, here: ElasticsearchEngine, mend: str) -> None:
    old = served()

    def kill(done: int, total: int) -> None:
        raise SystemExit

    with pytest.raises(SystemExit):
        here.rebuild(kill)
    assert served() == old
    assert len(ours()) == 2
    cases.put(wijk=text("Buurtteam"))
    assert found(cases, "buurtteam") == ["wijk"]
    getattr(here, mend)()
    assert ours() == {served()}
    cases.put(wijk=text("Wijkpunt"))
    assert found(cases, "wijkpunt") == ["wijk"]


def test_one_rebuild_stops_when_another_began(cases: Collection, here: ElasticsearchEngine) -> None:
    def again(done: int, total: int) -> None:
        here.rebuild()

    with pytest.raises(EngineProblem):
        here.rebuild(again)
    assert ours() == {served()}
    assert len(found(cases, "")) == 4


def test_repair_mends_what_differs(cases: Collection, here: ElasticsearchEngine) -> None:
    client, name = elastic.client(20.0), index.alias(private=False)
    client.delete(index=name, id=f"proef:{cases.key('wijk')}", refresh=True)
    IndexedDocument.objects.filter(key=cases.key("rooster")).delete()
    row = IndexedDocument.objects.get(key=cases.key("parade"))
    strange = index.mapping.document(row) | {"digest": "x"}
    client.index(
        index=name, id=f"proef:{row.key}", document=strange, version=10**9, version_type="external", refresh=True
    )
    assert here.repair() == 3
    assert found(cases, "wijkteam") == ["wijk"]
    assert here.repair() == 0


def test_an_index_of_another_make_is_built_anew(
    cases: Collection, here: ElasticsearchEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = served()
    DatabaseEngine().rebuild()
    keeping.keep()
    assert served() == old
    monkeypatch.setattr(index.mapping, "fingerprint", lambda: "0123456789")
    assert not here.is_current()
    keeping.keep()
    assert "-0123456789-" in served()
    assert found(cases, "wijkteam") == ["wijk"]


def test_the_status_names_each_index(cases: Collection, here: ElasticsearchEngine) -> None:
    lines = list(here.status())
    assert "4 documents" in lines[0]
    assert "0 documents" in lines[1]


def test_the_number_of_requests_does_not_depend_on_what_is_found(
    proof: Collection, django_assert_num_queries: Any
) -> None:
    for count in (1, 30):
        proof.put(**{f"n{number}": text("Zorg in de wijk", "Wmo en zorg", thema="zorg") for number in range(count)})
        search(proof, "zorg")  # the names of the facets
        with django_assert_num_queries(5):
            assert len(search(proof, "zorg wijk wmo", facets=("thema",), limit=30).hits) == count
