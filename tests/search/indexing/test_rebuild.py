"""Building the index anew, beside the one that serves."""

from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command

from praktijkpodium.search.engines.base import DocumentsRefused, EngineProblem
from praktijkpodium.search.indexing import actions, keeping, rebuild
from praktijkpodium.search.indexing.actions import drain, note
from praktijkpodium.search.indexing.building import reading_version
from praktijkpodium.search.models import IndexedDocument, IndexState, Passage, PendingChange, Word
from praktijkpodium.search.suggestions import completions
from tests.search.collection import Collection, collection, text
from tests.search.engines.test_database import found

pytestmark = pytest.mark.django_db


@pytest.fixture
def cases(proof: Collection) -> Collection:
    proof.put(wijk=text("Het wijkteam", "Zorg in de wijk."), rooster=text("Zelf roosteren", "Zorg met rust."))
    return proof


def state(*, private: bool = False) -> IndexState:
    return IndexState.objects.get(engine="database", private=private)


def test_the_new_index_is_as_the_old_one(cases: Collection) -> None:
    with collection("geheim", private=True) as secret:
        secret.put(plan=text("Plan", "Een plan voor de zorg."))
        before = {asked: found(cases, asked) for asked in ("zorg", "wijkteam", "roosetren", '"met rust"')}
        words = sorted(Word.objects.values_list("word", "written", "count"))
        told: list[tuple[int, int]] = []
        rebuild.rebuild(lambda *done: told.append(done))
        assert {asked: found(cases, asked) for asked in before} == before
        assert sorted(Word.objects.filter(slot=1).values_list("word", "written", "count")) == words
    assert told[-1] == (3, 3)
    assert state().serving == state(private=True).serving == "1"
    assert rebuild.is_current()
    assert not IndexedDocument.objects.filter(slot=0).exists()
    assert not Word.objects.filter(slot=0).exists()
    assert Passage.objects.count() == 3


def interrupt(monkeypatch: pytest.MonkeyPatch, do: Any) -> None:
    """Do something in the middle of a rebuild, when rows were read and not yet written."""
    build = rebuild.build

    def later(**kwargs: Any) -> Any:
        monkeypatch.setattr(rebuild, "build", build)
        built = build(**kwargs)
        do()
        return built

    monkeypatch.setattr(rebuild, "build", later)


def test_what_changes_meanwhile_is_in_the_new_index(cases: Collection, monkeypatch: pytest.MonkeyPatch) -> None:
    def change() -> None:
        cases.put(wijk=text("Buurtteam"), nieuw=text("Nieuwkomer"))
        cases.remove("rooster")
        assert found(cases, "buurtteam") == ["wijk"]

    interrupt(monkeypatch, change)
    rebuild.rebuild()
    assert (found(cases, "buurtteam"), found(cases, "nieuwkomer")) == (["wijk"], ["nieuw"])
    assert found(cases, "roosteren") == found(cases, "wijkteam") == []
    assert completions("rooster") == []
    assert not PendingChange.objects.exists()


def test_killed_halfway_the_old_index_serves_and_the_next_one_is_whole(
    cases: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    def kill() -> None:
        raise KeyboardInterrupt

    interrupt(monkeypatch, kill)
    with pytest.raises(KeyboardInterrupt):
        rebuild.rebuild()
    assert found(cases, "wijkteam") == ["wijk"]
    cases.put(nieuw=text("Nieuwkomer"))
    assert found(cases, "nieuwkomer") == ["nieuw"]
    rebuild.rebuild()
    assert (state().serving, state().building) == ("1", "")
    assert found(cases, "nieuwkomer") == ["nieuw"]


def test_of_two_at_once_the_last_one_goes_on(cases: Collection, monkeypatch: pytest.MonkeyPatch) -> None:
    interrupt(monkeypatch, rebuild.rebuild)
    with pytest.raises(rebuild.TakenOver):
        rebuild.rebuild()
    assert sorted(found(cases, "zorg")) == ["rooster", "wijk"]


def test_an_index_of_older_code_is_replaced_when_it_is_time(cases: Collection) -> None:
    IndexedDocument.objects.update(analysis="old")
    # What was read by other code cannot be taken out word by word, and is not found all the same.
    cases.put(wijk=text("Buurtteam"))
    assert (found(cases, "wijkteam"), found(cases, "buurtteam")) == ([], ["wijk"])
    assert not rebuild.is_current()
    assert keeping.keep() == len(cases.documents)
    assert rebuild.is_current()
    assert keeping.keep() == 0
    assert (found(cases, "wijkteam"), found(cases, "buurtteam")) == ([], ["wijk"])
    assert set(IndexedDocument.objects.values_list("analysis", flat=True)) == {reading_version()}


def test_repair_mends_what_nobody_told_of(cases: Collection) -> None:
    cases.documents["wijk"] = text("Buurtteam")
    cases.documents["nieuw"] = text("Nieuwkomer")
    cases.key("nieuw")
    del cases.documents["rooster"]
    assert run("repair") == "database: 3 documents mended\n"
    assert (found(cases, "buurtteam"), found(cases, "nieuwkomer"), found(cases, "rooster")) == (["wijk"], ["nieuw"], [])
    assert run("repair") == "database: 0 documents mended\n"


def run(what: str) -> str:
    out = StringIO()
    call_command("podium_index", what, stdout=out)
    return out.getvalue()


def test_status_tells_what_there_is_and_what_waits(cases: Collection) -> None:
    assert run("status") == "database public: never built as a whole\n  proef: 2\n"
    assert run("rebuild") == "database: 2 documents\n"
    note(kind="proef", keys=[cases.key("wijk")])
    status = run("status")
    assert "database public: built 20" in status
    assert "waiting for database: 1" in status


def test_only_some_are_done_at_once(cases: Collection, monkeypatch: pytest.MonkeyPatch) -> None:
    from praktijkpodium.search.indexing import tasks

    monkeypatch.setattr(tasks, "AT_ONCE", 1)
    for name in ("wijk", "rooster"):
        cases.documents[name] = text("Anders")
        note(kind="proef", keys=[cases.key(name)])
    tasks.catch_up.call()
    assert len(found(cases, "anders")) == 1
    IndexState.objects.update(analysis=reading_version(), built_at="2026-01-01T00:00Z")
    IndexState.objects.create(engine="database", private=True, analysis=reading_version(), built_at="2026-01-01T00:00Z")
    assert keeping.keep() == 1
    assert len(found(cases, "anders")) == 2


class Choosy:
    """An engine that takes some documents and refuses others, or takes none."""

    name = "database"

    def __init__(self, error: Exception | None) -> None:
        self.error, self.asked = error, 0

    def put(self, kind: str, keys: Any) -> None:
        self.asked += 1
        if self.error is not None:
            raise self.error


def test_what_an_engine_does_not_take_waits(cases: Collection) -> None:
    wijk, rooster = cases.key("wijk"), cases.key("rooster")
    note(kind="proef", keys=[wijk, rooster])
    away = Choosy(EngineProblem("It is away."))
    assert drain(away) == 0  # type: ignore[arg-type]
    assert {(each.attempts, each.error) for each in PendingChange.objects.all()} == {(1, "It is away.")}
    picky = Choosy(DocumentsRefused({wijk: "It is too long."}))
    assert drain(picky) == 2  # type: ignore[arg-type]
    assert [(each.key, each.attempts, each.error) for each in PendingChange.objects.all()] == [
        (wijk, 2, "It is too long.")
    ]
    assert (away.asked, picky.asked) == (1, 1)


def test_that_an_engine_is_away_is_said_once(
    cases: Collection, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(actions, "_away", set())

    def told() -> int:
        return len([record for record in caplog.records if record.levelname == "WARNING"])

    away = Choosy(EngineProblem("It is away."))
    for times in range(1, 4):
        note(kind="proef", keys=[cases.key("wijk")])
        drain(away)  # type: ignore[arg-type]
        assert (away.asked, told()) == (times, 1)
    drain(Choosy(None))  # type: ignore[arg-type]
    note(kind="proef", keys=[cases.key("wijk")])
    drain(away)  # type: ignore[arg-type]
    assert told() == 2


def test_changes_of_a_kind_that_is_no_longer_there_are_dropped(cases: Collection) -> None:
    PendingChange.objects.create(engine="database", kind="verdwenen", key="1")
    engine = Choosy(None)
    assert drain(engine) == 1  # type: ignore[arg-type]
    assert engine.asked == 0
    assert not PendingChange.objects.exists()


def test_a_mistake_in_our_code_drops_no_change(cases: Collection) -> None:
    note(kind="proef", keys=[cases.key("wijk")])
    drain(Choosy(KeyError("themes")))  # type: ignore[arg-type]
    assert [(each.attempts, each.error) for each in PendingChange.objects.all()] == [(1, "KeyError('themes')")]
