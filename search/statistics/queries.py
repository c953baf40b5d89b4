"""What is read of the counted searches."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import F, FloatField, QuerySet, Sum
from django.db.models.functions import Cast, NullIf
from django.utils import timezone

from praktijkpodium.search.statistics.actions import week_of
from praktijkpodium.search.statistics.models import AskedQuestion, RankClicks, SearchTotal
from praktijkpodium.search.statistics.rules import RARE


@dataclass(frozen=True)
class Period:
    """Whole weeks, from Monday to Monday; `until` is the first that no longer counts."""

    since: datetime.date
    until: datetime.date

    def within(self, place: str = "") -> dict[str, Any]:
        """For a filter on rows that have a week and a place."""
        return {"week__gte": self.since, "week__lt": self.until} | ({"place": place} if place else {})


def last_weeks(number: int) -> Period:
    """This week and those before it."""
    monday = week_of(timezone.localdate())
    return Period(monday - datetime.timedelta(weeks=number - 1), monday + datetime.timedelta(weeks=1))


def month(first: datetime.date) -> Period:
    """The weeks that begin in a month."""
    return Period(first, (first.replace(day=1) + datetime.timedelta(days=32)).replace(day=1))


def months() -> list[datetime.date]:
    """The months of which something is known, the last first: their first days."""
    weeks = SearchTotal.objects.order_by("-week").values_list("week", flat=True).distinct()
    return list(dict.fromkeys(week.replace(day=1) for week in weeks))


def places() -> list[str]:
    """The pages with a search box of which something is known."""
    return list(SearchTotal.objects.order_by("place").values_list("place", flat=True).distinct())


def asked(period: Period, place: str = "", *, only_empty: bool = False) -> QuerySet[Any, Any]:
    """What was asked, each question once, those asked most first. Not what was asked only once or twice."""
    rows: QuerySet[Any, Any] = AskedQuestion.objects.filter(**period.within(place)).values("text").annotate(**_sums())
    found = rows.filter(all_searches__gte=RARE)
    if only_empty:
        found = found.filter(all_empty__gt=0)
    return found.annotate(**_rates()).order_by("-all_empty" if only_empty else "-all_searches", "text")


def found_nothing(period: Period) -> QuerySet[Any, Any]:
    """What was asked and mostly found nothing."""
    return asked(period, only_empty=True).filter(all_empty__gte=RARE, all_empty__gt=F("all_searches") / 2)


def by_week(period: Period, place: str = "") -> QuerySet[Any, Any]:
    """All searches, week by week, the last first."""
    rows = SearchTotal.objects.filter(**period.within(place)).values("week").annotate(**_sums())
    return rows.annotate(**_rates()).order_by("-week")


def totals(period: Period, place: str = "") -> dict[str, Any]:
    """All searches together."""
    found = SearchTotal.objects.filter(**period.within(place)).aggregate(**_sums(), degraded=Sum("degraded"))
    counts = {name: number or 0 for name, number in found.items()}
    searches, clicks = counts["all_searches"], counts["all_clicks"]
    return counts | {
        "kept": sum(asked(period, place).values_list("all_searches", flat=True)),
        "emptiness": 100 * counts["all_empty"] / searches if searches else None,
        "followed_rate": 100 * counts["all_followed"] / searches if searches else None,
        "mean_rank": counts["all_ranks"] / clicks if clicks else None,
    }


def by_rank(period: Period, place: str = "", most: int = 10) -> list[tuple[int, int, float]]:
    """Of the first ranks: how often what stood there was chosen, and the share of all in hundredths."""
    rows = RankClicks.objects.filter(**period.within(place)).values_list("rank").annotate(all_clicks=Sum("clicks"))
    counts = dict(rows.order_by("rank"))
    total = sum(counts.values())
    return [(rank, counts.get(rank, 0), 100 * counts.get(rank, 0) / total) for rank in range(1, most + 1) if total]


def _sums() -> dict[str, Any]:
    names: Iterable[str] = ("searches", "empty", "followed", "clicks", "ranks")
    return {f"all_{name}": Sum(name) for name in names}


def _rates() -> dict[str, Any]:
    """Shares in hundredths, and the mean rank of what was chosen; none where nothing was."""

    def part(of: str, whole: str, times: float) -> Any:
        return Cast(F(of), FloatField()) * times / NullIf(Cast(F(whole), FloatField()), 0.0)

    return {
        "emptiness": part("all_empty", "all_searches", 100.0),
        "followed_rate": part("all_followed", "all_searches", 100.0),
        "mean_rank": part("all_ranks", "all_clicks", 1.0),
    }
