"""Telling who did not hand in yet that the deadline comes near: some days before the last day, in the morning.

By days of the calendar in our own time zone, so that nobody gets a mail at night, also when the clocks change between.
"""

import datetime

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from praktijkpodium.programmes.applications import emails
from praktijkpodium.programmes.applications.actions.locking import locked
from praktijkpodium.programmes.applications.models import Application, State
from praktijkpodium.programmes.calls.models import Call

DAYS_BEFORE = (7, 1)
HOUR = datetime.time(9)


def moment_of(call: Call, days: int) -> datetime.datetime:
    """When to remind so many days before the last day on which one can apply."""
    day = call.last_day - datetime.timedelta(days=days)
    return timezone.make_aware(datetime.datetime.combine(day, HOUR))


def remind() -> int:
    """Write to the organisations whose draft waits as its deadline comes near; how many. Each time once.

    A time that passed while nothing ran is made up for; of two that passed, only the last. Who began after it is not
    reminded of what was just begun. When the deadline moves, the times move with it.
    """
    now = timezone.now()
    near = now + datetime.timedelta(days=max(DAYS_BEFORE) + 2)
    calls = Call.objects.live().filter(opening__lte=now, deadline__gt=now, deadline__lt=near)
    return sum(_remind_of(call, now) for call in calls)


def _remind_of(call: Call, now: datetime.datetime) -> int:
    passed = [moment for days in DAYS_BEFORE if (moment := moment_of(call, days)) <= now]
    if not passed:
        return 0
    since = max(passed)
    drafts = Application.objects.filter(role__call=call, state=State.DRAFT, created_at__lt=since)
    waiting = drafts.filter(Q(reminded_at=None) | Q(reminded_at__lt=since)).order_by("created_at", "pk")
    return sum(_remind_once(draft, since, now) for draft in waiting)


@transaction.atomic
def _remind_once(draft: Application, since: datetime.datetime, now: datetime.datetime) -> int:
    current = locked(draft)
    is_told = current.reminded_at is not None and current.reminded_at >= since
    if is_told or current.state != State.DRAFT:  # by another run, or handed in, a moment ago
        return 0
    current.reminded_at = now
    current.save(update_fields=["reminded_at"])
    emails.reminder(current)
    return 1
