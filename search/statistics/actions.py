"""Counting searches and clicks, and forgetting them."""

import datetime
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import F, Model, Sum
from django.utils import timezone

from praktijkpodium.search.statistics.models import AskedQuestion, RankClicks, SearchTotal
from praktijkpodium.search.statistics.rules import LAST_RANK, RARE, text_to_keep
from praktijkpodium.search.statistics.tokens import Seen


def week_of(day: datetime.date) -> datetime.date:
    return day - datetime.timedelta(days=day.weekday())


@transaction.atomic
def count_search(*, seen: Seen) -> None:
    """Somebody saw results."""
    count = {"searches": 1, "empty": int(not seen.total)}
    _add(SearchTotal, _here(seen), **count, degraded=int(seen.degraded))
    if text := text_to_keep(seen.text):
        _add(AskedQuestion, {**_here(seen), "text": text}, **count)


@transaction.atomic
def count_click(*, seen: Seen, rank: int, is_first: bool) -> None:
    """Somebody followed one of the results, perhaps the first of them that they did."""
    rank = min(rank, LAST_RANK)
    count = {"clicks": 1, "ranks": rank, "followed": int(is_first)}
    _add(SearchTotal, _here(seen), **count)
    _add(RankClicks, {**_here(seen), "rank": rank}, clicks=1)
    if text := text_to_keep(seen.text):
        _add(AskedQuestion, {**_here(seen), "text": text}, **count)


def _here(seen: Seen) -> dict[str, Any]:
    return {"week": week_of(timezone.localdate()), "place": seen.place}


def _add(model: type[Model], which: dict[str, Any], **count: int) -> None:
    """Add to a row. The database adds: of two at once none is lost."""
    more = {name: F(name) + number for name, number in count.items() if number}
    if not model._default_manager.filter(**which).update(**more):
        # Of two first ones at once the database lets one make the row; both add to it.
        model._default_manager.bulk_create([model(**which)], ignore_conflicts=True)
        model._default_manager.filter(**which).update(**more)


def forget() -> int:
    """What nobody may keep any longer: for `podium_tick`. How many rows that were.

    Questions that were asked less than a few times in all go soon: those may be about somebody.
    """
    today = timezone.localdate()
    old = today - datetime.timedelta(days=settings.SEARCH_KEEP_DAYS)
    gone = sum(
        model._default_manager.filter(week__lt=old).delete()[0] for model in (AskedQuestion, SearchTotal, RankClicks)
    )
    no_longer = AskedQuestion.objects.filter(week__lt=today - datetime.timedelta(days=settings.SEARCH_KEEP_RARE_DAYS))
    asked = AskedQuestion.objects.values("text").annotate(all=Sum("searches"))
    return gone + no_longer.filter(text__in=asked.filter(all__lt=RARE).values("text")).delete()[0]
