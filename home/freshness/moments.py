"""When what the public sees changes by itself: at an opening, a deadline, midnight. Rooms register their moments."""

import datetime
from collections.abc import Callable

from django.db.models import Min, Q, QuerySet
from django.utils import timezone

# The first moment after another one, or None.
Moments = Callable[[datetime.datetime], datetime.datetime | None]

_registered: list[Moments] = []


def register(moments: Moments) -> None:
    """Have kept pages end at these moments; called in an app's `ready()`."""
    _registered.append(moments)


def of_rows(queryset: Callable[[], QuerySet], *fields: str) -> Moments:
    """The moments that rows have in these fields."""

    def first(after: datetime.datetime) -> datetime.datetime | None:
        later = {field: Min(field, filter=Q(**{f"{field}__gt": after})) for field in fields}
        return min(filter(None, queryset().aggregate(**later).values()), default=None)

    return first


def next_moment(after: datetime.datetime) -> datetime.datetime:
    """The first moment at which a page may look different without a change: at the latest the next midnight."""
    candidates = [moments(after) for moments in _registered]
    return min([_midnight(after), *filter(None, candidates)])


def _midnight(after: datetime.datetime) -> datetime.datetime:
    """In the time zone of the site: there "today" ends."""
    tomorrow = timezone.localdate(after, timezone.get_default_timezone()) + datetime.timedelta(days=1)
    return timezone.make_aware(datetime.datetime.combine(tomorrow, datetime.time.min), timezone.get_default_timezone())
