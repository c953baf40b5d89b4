"""What is read for those who follow a search."""

import datetime
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import Count, F, Min, Q, QuerySet
from django.http import QueryDict
from django.utils import timezone

from praktijkpodium.casebook.finding import KIND, search_request
from praktijkpodium.casebook.following.models import Alert, Follower, Frequency, SavedSearch
from praktijkpodium.casebook.models import CasebookPage, CaseStudy
from praktijkpodium.home.pages.queries import public
from praktijkpodium.search.engines.registry import engine_named
from praktijkpodium.search.fitting import fitting
from praktijkpodium.search.indexing.state import DATABASE
from praktijkpodium.search.models import PendingChange

# What an index could not be told of for so long is not waited for any more.
_LONG = datetime.timedelta(days=1)
# What a mail does not show of a case study.
_TEXTS = ("question", "approach", "results", "success_factors", "lessons")


@dataclass(frozen=True)
class Published:
    """A case study and when it was published first."""

    key: int
    at: datetime.datetime


def due_alerts(now: datetime.datetime, until: datetime.datetime, most: int) -> list[Alert]:
    """The alerts that are looked at now, for what was published until then; those that wait longest first."""
    due = Alert.objects.confirmed().filter(next_at__lte=now, seen_until__lt=until)
    return list(due.select_related("search", "follower").order_by("next_at", "pk")[:most])


def newly_published(since: datetime.datetime, until: datetime.datetime) -> list[Published]:
    """The case studies that everybody may read since then, newest first."""
    new = public(CaseStudy.objects.live()).filter(first_published_at__gt=since, first_published_at__lte=until)
    rows = new.order_by("-first_published_at", "-pk").values_list("pk", "first_published_at")
    return [Published(pk, at) for pk, at in rows]


def fitting_case_studies(query: str) -> frozenset[int]:
    """The keys of all case studies that fit a search."""
    return frozenset(map(int, fitting(search_request(QueryDict(query), facets=False))))


def can_be_searched(new: Collection[Published]) -> bool:
    """Whether the index is there, and knows these case studies."""
    if not new:
        return True
    told = PendingChange.objects.filter(engine=DATABASE, kind=KIND, created_at__gt=timezone.now() - _LONG)
    return engine_named(DATABASE).is_current() and not told.filter(key__in=[str(each.key) for each in new]).exists()


def still_published(new: Collection[Published]) -> list[CaseStudy]:
    """Those that still can be read, as a mail shows them, newest first."""
    found = public(CaseStudy.objects.live()).filter(pk__in=[each.key for each in new]).defer(*_TEXTS)
    return list(found.select_related("organisation", "region").order_by("-first_published_at", "-pk"))


def casebook_address(query: str = "") -> str:
    """Where the casebook shows a search; nothing when there is no casebook."""
    page = public(CasebookPage.objects.live()).order_by("path").first()
    address = (page.get_full_url() if page else "") or ""
    return f"{address}?{query}" if address and query else address


def alert_of(pk: UUID | None) -> Alert | None:
    return Alert.objects.filter(pk=pk).select_related("search", "follower").first() if pk else None


def follower_of(pk: UUID | None) -> Follower | None:
    """A follower who follows something: confirmed."""
    return Follower.objects.filter(pk=pk, alerts__confirmed_at__isnull=False).distinct().first() if pk else None


def followed_by(follower: Follower) -> QuerySet[Alert]:
    return follower.alerts.confirmed().select_related("search")


def followed_searches() -> QuerySet[SavedSearch]:
    """The searches that are followed, with by how many: never by whom."""
    confirmed = Q(alerts__confirmed_at__isnull=False)
    weekly = confirmed & Q(alerts__frequency=Frequency.WEEKLY)
    counted: Any = SavedSearch.objects.annotate(
        followers=Count("alerts", filter=confirmed),
        weekly=Count("alerts", filter=weekly),
        since=Min("alerts__confirmed_at"),
    )
    followed: Any = counted.annotate(daily=F("followers") - F("weekly"))
    found: QuerySet[SavedSearch] = followed.filter(followers__gt=0).order_by("-followers", "pk")
    return found
