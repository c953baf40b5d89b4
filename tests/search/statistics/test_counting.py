"""Counting searches and clicks, what is told of them, and forgetting them."""

import datetime
import threading
from typing import Any

import pytest
from django.core import signing
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from praktijkpodium.search.statistics import actions, queries, tokens
from praktijkpodium.search.statistics.models import AskedQuestion, RankClicks, SearchTotal
from praktijkpodium.search.statistics.tokens import Seen

pytestmark = pytest.mark.django_db
CASEBOOK, EVERYWHERE = "/praktijkvoorbeelden/", "/zoeken/"


def search(text: str = "zorg", total: int = 3, times: int = 1, place: str = CASEBOOK) -> Seen:
    seen = Seen(text, place, total)
    for _ in range(times):
        actions.count_search(seen=seen)
    return seen


def asked(**kwargs: Any) -> list[tuple[str, int, int]]:
    rows = queries.asked(queries.last_weeks(4), **kwargs)
    return [(row["text"], row["all_searches"], row["all_empty"]) for row in rows]


def test_a_token_says_what_was_seen() -> None:
    seen = Seen("Zorg", EVERYWHERE, 7, degraded=True)
    assert tokens.read(tokens.token(seen)) == seen
    assert tokens.read(tokens.token(seen) + "x") is None
    assert tokens.read(signing.dumps(["Zorg", EVERYWHERE, 7, 0], salt="another")) is None
    assert tokens.read("") is None
    assert len(tokens.token(Seen("zorg " * 100, "/" * 500, 7))) < 400


def test_a_token_is_old_after_a_day(monkeypatch: pytest.MonkeyPatch) -> None:
    made = tokens.token(Seen("zorg", EVERYWHERE, 7))
    monkeypatch.setattr(tokens, "LONGEST", -1)
    assert tokens.read(made) is None


def test_questions_are_counted_together_whoever_asks() -> None:
    search("Zorg  thuis", times=2)
    search("zorg thuis", place=EVERYWHERE)
    search("xqz", total=0, times=4)
    assert asked() == [("xqz", 4, 4), ("zorg thuis", 3, 0)]
    assert asked(only_empty=True) == [("xqz", 4, 4)]
    assert asked(place=EVERYWHERE) == []
    assert [row["text"] for row in queries.found_nothing(queries.last_weeks(4))] == ["xqz"]


def test_what_was_asked_once_is_not_shown_and_still_counts() -> None:
    search("jan jansen", times=2)
    search("jan@jansen.example", times=5)
    assert asked() == []
    assert not AskedQuestion.objects.filter(text__contains="@").exists()
    found = queries.totals(queries.last_weeks(4))
    assert (found["all_searches"], found["kept"]) == (7, 0)


def test_clicks_by_rank() -> None:
    seen = search(times=4)
    actions.count_click(seen=seen, rank=1, is_first=True)
    actions.count_click(seen=seen, rank=4, is_first=True)
    actions.count_click(seen=seen, rank=4, is_first=False)
    actions.count_click(seen=seen, rank=9999, is_first=False)
    (row,) = queries.asked(queries.last_weeks(1))
    assert (row["all_followed"], row["followed_rate"], row["mean_rank"]) == (2, 50.0, (1 + 4 + 4 + 50) / 4)
    found = queries.totals(queries.last_weeks(1))
    assert (found["followed_rate"], found["mean_rank"]) == (50.0, 59 / 4)
    assert queries.by_rank(queries.last_weeks(1))[:4] == [(1, 1, 25.0), (2, 0, 0.0), (3, 0, 0.0), (4, 2, 50.0)]


def test_by_week_and_by_month() -> None:
    today = timezone.localdate()
    search()
    assert AskedQuestion.objects.get().week == today - datetime.timedelta(days=today.weekday())
    search("oud", times=3)
    old = actions.week_of(today.replace(day=1) - datetime.timedelta(days=14))
    old = old if old.month != today.month else old - datetime.timedelta(days=28)
    AskedQuestion.objects.filter(text="oud").update(week=old)
    SearchTotal.objects.create(week=old, place=CASEBOOK, searches=3)
    first = old.replace(day=1)
    assert first in queries.months()
    assert [row["text"] for row in queries.asked(queries.month(first))] == ["oud"]
    assert asked() == [] or ("oud", 3, 0) in asked()
    assert len(queries.by_week(queries.last_weeks(60))) == 2


def test_rare_questions_are_forgotten_soon_and_all_in_the_end(settings: Any) -> None:
    search("vaak", times=3)
    search("een keer")
    week = timezone.localdate() - datetime.timedelta(days=40)
    AskedQuestion.objects.update(week=week)
    search("nu")
    assert actions.forget() == 1
    assert set(AskedQuestion.objects.values_list("text", flat=True)) == {"vaak", "nu"}
    actions.count_click(seen=Seen("nu", CASEBOOK, 1), rank=1, is_first=True)
    old = timezone.localdate() - datetime.timedelta(days=settings.SEARCH_KEEP_DAYS + 1)
    for model in (AskedQuestion, SearchTotal, RankClicks):
        model._default_manager.filter(pk__in=model._default_manager.values("pk")[:1]).update(week=old)
    assert actions.forget() == 3
    assert actions.forget() == 0


def test_the_number_of_queries_is_the_same_for_one_and_for_thirty() -> None:
    counts = []
    for number in (1, 30):
        for each in range(number):
            search(f"vraag {each}", times=3)
        with CaptureQueriesContext(connection) as found:
            assert len(list(queries.asked(queries.last_weeks(1)))) == number
            queries.totals(queries.last_weeks(1))
            list(queries.by_week(queries.last_weeks(1)))
        counts.append(len(found))
    assert counts == [4, 4]


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True)
def test_no_search_is_lost_when_many_search_at_once() -> None:
    ready, problems = threading.Barrier(6), []

    def count() -> None:
        try:
            ready.wait(20)
            search(times=10)
        except Exception as problem:  # noqa: BLE001 - to be looked at by the test
            problems.append(problem)
        finally:
            connection.close()

    threads = [threading.Thread(target=count) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert problems == []
    assert SearchTotal.objects.get().searches == AskedQuestion.objects.get().searches == 60
