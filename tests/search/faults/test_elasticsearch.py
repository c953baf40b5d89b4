"""Whatever happens to Elasticsearch: the database answers within two seconds, nothing is lost, and it comes back."""

import logging
import time
from collections.abc import Iterator
from typing import Any

import pytest

from praktijkpodium.search import elastic
from praktijkpodium.search.engines import breaker, database
from praktijkpodium.search.engines import elasticsearch_index as index
from praktijkpodium.search.engines.base import EngineProblem
from praktijkpodium.search.engines.elasticsearch import ElasticsearchEngine
from praktijkpodium.search.indexing import actions, keeping
from praktijkpodium.search.models import PendingChange
from praktijkpodium.search.queries import search
from praktijkpodium.search.requests import SearchAnswer, SearchRequest
from tests.search.collection import Collection, text
from tests.search.elasticsearch import forget, indexes
from tests.search.faults.server import NODES, STRANGE, OwnElasticsearch, answering, http

pytestmark = pytest.mark.django_db
AT_MOST = 2.0
# As in production.
TIMEOUT = 1.2


def ask(asked: str = "wijkteam") -> tuple[SearchAnswer, float]:
    """An answer, and how many seconds it took."""
    began = time.monotonic()
    return search(SearchRequest(asked, facets=("thema",))), time.monotonic() - began


def degraded(most: float = AT_MOST) -> bool:
    answer, seconds = ask()
    assert [hit.title.text for hit in answer.hits] == ["Het wijkteam"]
    assert seconds < most
    assert (answer.engine == "database") == answer.degraded
    return answer.degraded


def change(proof: Collection, name: str, title: str) -> None:
    """As somebody who saves a page."""
    proof.documents[name] = text(title)
    actions.note(kind="proef", keys=[proof.key(name)])


def waiting() -> int:
    return PendingChange.objects.filter(engine="elasticsearch").count()


@pytest.fixture
def cases(proof: Collection) -> Collection:
    proof.put(wijk=text("Het wijkteam", "Zorg in de wijk.", thema="zorg"), rooster=text("Zelf roosteren"))
    # What a process reads once is not the server's fault.
    database.DatabaseEngine().search(SearchRequest("wijkteam"))
    return proof


@pytest.fixture
def here(
    db: None, settings: Any, monkeypatch: pytest.MonkeyPatch, own: OwnElasticsearch
) -> Iterator[ElasticsearchEngine]:
    with indexes(settings, monkeypatch, own.url) as made:
        yield made


@pytest.fixture
def own(own_elasticsearch: OwnElasticsearch) -> Iterator[OwnElasticsearch]:
    """The server, which is well again afterwards."""
    yield own_elasticsearch
    own_elasticsearch.thaw()
    own_elasticsearch.start()


@pytest.fixture
def full(here: ElasticsearchEngine, cases: Collection, settings: Any, monkeypatch: pytest.MonkeyPatch) -> Collection:
    """The same documents in both engines, and a server that answers."""
    assert not degraded(20)
    settings.ELASTICSEARCH_TIMEOUT = TIMEOUT
    monkeypatch.setattr(breaker, "LEFT_ALONE", 0.5)
    return cases


def recover() -> None:
    """Wait until the server answers again; a frozen one has to catch its breath."""
    until = time.monotonic() + 20
    while degraded():
        assert time.monotonic() < until
        time.sleep(0.3)


@pytest.mark.service("elasticsearch")
@pytest.mark.parametrize("how", ["kill", "freeze"])
def test_a_server_that_dies_costs_nobody_an_answer(
    full: Collection, own: OwnElasticsearch, how: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    getattr(own, how)()
    assert degraded()
    assert [degraded(TIMEOUT) for _ in range(5)] == [True] * 5  # it is left alone
    change(full, "rooster", "Roosteren met elkaar")
    keeping.keep()
    assert waiting() == 1
    assert ask("elkaar")[0].total == 1
    own.thaw()
    own.start()
    time.sleep(0.6)
    recover()
    keeping.keep()
    assert waiting() == 0
    answer, _ = ask("elkaar")
    assert (answer.engine, answer.total) == ("elasticsearch", 1)
    told = [record.getMessage() for record in caplog.records if record.name == breaker.logger.name]
    assert len([each for each in told if each.startswith("searching does not work")]) == 1
    assert len([each for each in told if each.startswith("searching works again")]) == 1


@pytest.mark.service("elasticsearch")
def test_a_full_disk_keeps_changes_waiting_and_answers_coming(full: Collection, here: ElasticsearchEngine) -> None:
    client, name = elastic.client(20.0), index.alias(private=False)
    client.indices.put_settings(index=name, settings={"blocks.read_only_allow_delete": True})
    change(full, "rooster", "Roosteren met elkaar")
    change(full, "nieuw", "Nieuwkomer")
    keeping.keep()
    assert waiting() == 2
    with pytest.raises(elastic.ElasticsearchProblem):  # of the server, and not of single documents
        here.put("proef", [full.key("nieuw")])
    assert "flood-stage" in PendingChange.objects.filter(engine="elasticsearch")[0].error
    assert not degraded()
    client.indices.put_settings(index=name, settings={"blocks.read_only_allow_delete": None})
    time.sleep(0.6)
    keeping.keep()
    assert waiting() == 0
    assert ask("nieuwkomer")[0].total == ask("elkaar")[0].total == 1


@pytest.mark.service("elasticsearch")
def test_an_index_that_is_gone_is_built_anew(full: Collection, here: ElasticsearchEngine) -> None:
    client = elastic.client(20.0)
    (name,) = client.indices.get_alias(name=index.alias(private=False))
    client.indices.delete(index=name)
    assert degraded()
    del full.documents["rooster"]
    actions.note(kind="proef", keys=[full.key("rooster")])
    keeping.keep()  # a deletion alone: for these Elasticsearch would make an index
    change(full, "nieuw", "Nieuwkomer")
    time.sleep(0.6)
    keeping.keep()
    # Nothing was made in its place, of another make.
    assert not client.indices.exists(index=index.alias(private=False))
    assert waiting() == 2
    here.rebuild()
    time.sleep(0.6)
    keeping.keep()
    assert not degraded()
    assert (ask("nieuwkomer")[0].total, waiting()) == (1, 0)


@pytest.fixture
def elsewhere(cases: Collection, settings: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    settings.ELASTICSEARCH_TIMEOUT = TIMEOUT
    forget(monkeypatch)
    return settings


@pytest.mark.parametrize("what", list(STRANGE))
def test_a_strange_answer_is_no_answer(elsewhere: Any, cases: Collection, what: str) -> None:
    with answering(STRANGE[what]) as elsewhere.ELASTICSEARCH_URL:
        assert degraded()
        assert degraded(0.4)
        change(cases, "rooster", "Roosteren met elkaar")
        with pytest.raises(EngineProblem):
            ElasticsearchEngine().put("proef", [cases.key("rooster")])
        keeping.keep()
        assert waiting() == 1


@pytest.mark.parametrize(("pause", "drop"), [(30.0, 0), (0.3, 10)], ids=["silence", "drops"])
def test_who_answers_slowly_does_not_answer(elsewhere: Any, pause: float, drop: int) -> None:
    with answering(http(NODES % "8.19.21" + " " * 1000), pause=pause, drop=drop) as elsewhere.ELASTICSEARCH_URL:
        assert degraded()
        assert degraded(0.4)


def test_one_visitor_at_a_time_tries_again(monkeypatch: pytest.MonkeyPatch) -> None:
    one = breaker.Breaker("it")
    assert one.may_try()
    assert one.may_try()
    one.failed(ValueError())
    assert not one.may_try()
    later = time.monotonic() + breaker.LEFT_ALONE + 1
    monkeypatch.setattr(time, "monotonic", lambda: later)
    assert [one.may_try(), one.may_try()] == [True, False]
    one.succeeded()
    assert [one.may_try(), one.may_try()] == [True, True]


@pytest.mark.service("elasticsearch")
def test_of_several_nodes_one_may_be_away(full: Collection, settings: Any) -> None:
    with answering(b"", pause=30.0) as silent:
        settings.ELASTICSEARCH_URL = f"{silent},{settings.ELASTICSEARCH_URL}"
        assert not degraded()
        assert not degraded()
