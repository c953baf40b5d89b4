"""How long applications are kept: which of them have had their term, and what is done with them then."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from django.conf import settings
from django.db.models import F, Q
from django.db.models.functions import Coalesce, Greatest
from django.utils import timezone

from praktijkpodium.programmes.applications.late.models import LateLink
from praktijkpodium.programmes.applications.models import Application, ApplicationQuerySet, State

_NOT_CHOSEN = (State.DECLINED, State.WITHDRAWN, State.LAPSED, State.RESERVE)
_DEADLINE = "role__call__deadline"
# The last that happened to it: none of these is before the deadline of the call.
_LATER = ("submitted_at", "late_until", "repair_until", "offered_until", "decision__announced_at")
_LAST = Greatest(F(_DEADLINE), *(Coalesce(F(each), F(_DEADLINE)) for each in (*_LATER, "participation__changed_at")))


class Kind(StrEnum):
    """What an application came to."""

    NEVER_HANDED_IN = "never_handed_in"
    NOT_CHOSEN = "not_chosen"
    TAKES_PART = "takes_part"
    WITHOUT_OUTCOME = "without_outcome"


_NEVER = Q(submitted_at=None, handed_in_before=None, state__in=(State.DRAFT, State.WITHDRAWN))
_TAKES_PART = Q(participation__isnull=False) | Q(state=State.GRANTED)
_OF: dict[Kind, Q] = {
    Kind.NEVER_HANDED_IN: _NEVER & ~_TAKES_PART,
    Kind.NOT_CHOSEN: Q(state__in=_NOT_CHOSEN) & ~_NEVER & ~_TAKES_PART,
    Kind.TAKES_PART: _TAKES_PART,
    Kind.WITHOUT_OUTCOME: ~Q(state__in=_NOT_CHOSEN) & ~_NEVER & ~_TAKES_PART,
}


def days(kind: Kind) -> int:
    """For how many days after the last that happened to it."""
    terms: dict[Kind, int] = {
        Kind.NEVER_HANDED_IN: settings.DRAFT_KEEP_DAYS,
        Kind.NOT_CHOSEN: settings.APPLICATION_KEEP_DAYS,
        Kind.TAKES_PART: settings.PARTICIPATION_KEEP_DAYS,
        Kind.WITHOUT_OUTCOME: settings.PARTICIPATION_KEEP_DAYS,
    }
    return terms[kind]


def is_of(kind: Kind) -> Q:
    """By which a row is of a kind."""
    return _OF[kind]


def due(kind: Kind) -> ApplicationQuerySet:
    """The applications of a kind that have had their term, those that waited longest first."""
    before = timezone.now() - datetime.timedelta(days=days(kind))
    # The deadline as well: by that alone most calls need not be looked into.
    rows = Application.objects.with_texts().filter(_OF[kind], **{f"{_DEADLINE}__lt": before})
    return rows.annotate(last=_LAST).filter(last__lt=before).order_by("last", "pk")


def unused_links() -> list[LateLink]:
    """Late links by which nobody came, as old as applications that were not chosen."""
    before = timezone.now() - datetime.timedelta(days=days(Kind.NOT_CHOSEN))
    return list(LateLink.objects.filter(application=None, until__lt=before).order_by("until", "pk"))


@dataclass(frozen=True)
class Planned:
    """What would be done with one application; of persons it says nothing."""

    kind: Kind
    application: Application
    last: datetime.datetime

    def __str__(self) -> str:
        does = "deleted" if self.kind == Kind.NEVER_HANDED_IN else "anonymised"
        number = self.application.number or self.application.pk
        role = self.application.role
        last = timezone.localtime(self.last)
        return f"{does}: application {number} ({role.call.title}, {role}): {self.kind}, nothing since {last:%Y-%m-%d}"


def plan() -> Iterator[Planned]:
    """What is due now, one application at a time."""
    for kind in Kind:
        for row in due(kind).select_related("role__call").iterator(chunk_size=200):
            yield Planned(kind, row, row.last)
