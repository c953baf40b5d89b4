"""Everything that changes how somebody takes part. Each verb asks its rule again on the locked row."""

import datetime
from dataclasses import dataclass, fields
from decimal import Decimal
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from praktijkpodium.casebook.models import Publication
from praktijkpodium.home.audit.actions import record
from praktijkpodium.home.directory.models import ContactPerson
from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.applications.models import Participation
from praktijkpodium.programmes.events.models import EventPage
from praktijkpodium.programmes.participations import queries, rules
from praktijkpodium.programmes.participations.models import Attendance, TeamMember, Visit


@dataclass(frozen=True)
class Closing:
    """How taking part ends: what is told at the closing meeting, and the chapter in the book."""

    presentation: str = ""
    presented_on: datetime.date | None = None
    chapter: str = ""
    chapter_on: datetime.date | None = None
    publication: Publication | None = None


@dataclass(frozen=True)
class Adviser:
    """Somebody of the directory (`adviser`), or else a name and an organisation; and for how many half-days."""

    half_days: int
    adviser: ContactPerson | None = None
    adviser_name: str = ""
    adviser_organisation: str = ""
    adviser_chosen: str = ""


@transaction.atomic
def change_contribution(
    *,
    participation: Participation,
    contribution: Decimal,
    invoiced_on: datetime.date | None,
    paid_on: datetime.date | None,
    by: Any,
) -> Participation:
    """Keep what was agreed, and when it was invoiced and paid."""
    current = locked(participation, by)
    if paid_on and not invoiced_on:
        raise NotPossible(_("Fill in when it was invoiced, too."))
    write(current, by, "contribution", contribution=contribution, invoiced_on=invoiced_on, paid_on=paid_on)
    return current


@transaction.atomic
def add_member(
    *, participation: Participation, name: str, function: str, is_works_council: bool, by: Any
) -> TeamMember:
    """Add somebody to the team. Who is in it already stays as they are: that was a second press of the button."""
    current = locked(participation, by)
    member, is_new = current.team.get_or_create(
        name=name, function=function, defaults={"is_works_council": is_works_council}
    )
    if is_new:
        note(current, by, "member_added", works_council=is_works_council)
    return member


@transaction.atomic
def remove_member(*, participation: Participation, pk: int, by: Any) -> None:
    current = locked(participation, by)
    if current.team.filter(pk=pk).delete()[0]:
        note(current, by, "member_removed")


@transaction.atomic
def take_over_team(*, participation: Participation, by: Any) -> int:
    """Put the people whom the application names in the team; how many were new."""
    current = locked(participation, by)
    there = set(current.team.values_list("name", flat=True))
    people = {person["name"].strip()[:120]: person for person in queries.team_of_application(current)}
    new = [
        TeamMember(participation=current, name=name, function=person.get("function", "").strip()[:120])
        for name, person in people.items()
        if name not in there
    ]
    TeamMember.objects.bulk_create(new)
    if new:
        note(current, by, "team_taken_over", number=len(new))
    return len(new)


@transaction.atomic
def choose_adviser(*, participation: Participation, adviser: Adviser, by: Any) -> Participation:
    """Keep who advises, and for how many half-days: not fewer than were used."""
    current = locked(participation, by)
    used = queries.half_days_used(current)
    if adviser.half_days < used:
        raise NotPossible(
            ngettext(
                "%(used)s half-day has been used already. Fill in at least that number.",
                "%(used)s half-days have been used already. Fill in at least that number.",
                used,
            )
            % {"used": used}
        )
    write(current, by, "adviser", **_fields(adviser))
    return current


@transaction.atomic
def add_visit(*, participation: Participation, on: datetime.date, half_days: int, about: str, by: Any) -> Visit:
    """Write down half-days of the adviser. Raises NotPossible when that is more than there are."""
    current = locked(participation, by)
    left = current.half_days - queries.half_days_used(current)
    if half_days > left:
        words = _("Of the %(total)s half-days %(left)s are left. Fill in fewer, or change their number at the adviser.")
        raise NotPossible(words % {"total": current.half_days, "left": max(left, 0)})
    visit = Visit.objects.create(participation=current, on=on, half_days=half_days, about=about)
    note(current, by, "visit_added", half_days=half_days, day=on.isoformat())
    return visit


@transaction.atomic
def remove_visit(*, participation: Participation, pk: int, by: Any) -> None:
    current = locked(participation, by)
    visit = current.visits.filter(pk=pk).first()
    if visit is not None:
        note(current, by, "visit_removed", half_days=visit.half_days, day=visit.on.isoformat())
        visit.delete()


@transaction.atomic
def add_meeting(
    *,
    participation: Participation,
    people: int,
    by: Any,
    event: EventPage | None = None,
    title: str = "",
    on: datetime.date | None = None,
) -> Attendance:
    """Write down that they were at a meeting: one of the agenda, or another one with its name and day."""
    current = locked(participation, by)
    if event is not None:
        title, on = event.title, timezone.localtime(event.start).date()
    if not (title and on):
        raise NotPossible(_("Choose a meeting, or fill in its name and its date."))
    meeting, is_new = current.meetings.get_or_create(title=title, on=on, defaults={"event": event, "people": people})
    if not is_new:
        raise NotPossible(_("This meeting is in the list already. Remove it first to change it."))
    note(current, by, "meeting_added", title=title, people=people)
    return meeting


@transaction.atomic
def remove_meeting(*, participation: Participation, pk: int, by: Any) -> None:
    current = locked(participation, by)
    meeting = current.meetings.filter(pk=pk).first()
    if meeting is not None:
        note(current, by, "meeting_removed", title=meeting.title)
        meeting.delete()


@transaction.atomic
def change_closing(*, participation: Participation, closing: Closing, by: Any) -> Participation:
    """Keep what they present, and what they write for the book."""
    current = locked(participation, by)
    write(current, by, "closing", **_fields(closing))
    return current


def locked(participation: Participation, by: Any) -> Participation:
    """The row as it is now, locked until the end of the transaction, for who may keep it."""
    current = (
        Participation.objects.select_for_update(of=("self",))
        .select_related("application__role__call", "application__organisation", "application__form")
        .get(pk=participation.pk)
    )
    if not rules.may_keep(by, current):
        raise PermissionDenied
    return current


def write(current: Participation, by: Any, verb: str, **values: Any) -> None:
    """Keep what differs, with a line that names the fields and not what is in them."""
    changed = sorted(name for name, value in values.items() if getattr(current, name) != value)
    if not changed:
        return
    for name in changed:
        setattr(current, name, values[name])
    current.save(update_fields=changed)
    note(current, by, verb, fields=changed)


def note(current: Participation, by: Any, verb: str, **data: Any) -> None:
    """The line in the timeline of the application; the term of the names begins anew."""
    current.changed_at = timezone.now()
    current.save(update_fields=["changed_at"])
    record(verb=f"{queries.ABOUT}{verb}", on=current.application, by=by, **data)


def _fields(told: Adviser | Closing) -> dict[str, Any]:
    return {field.name: getattr(told, field.name) for field in fields(told)}
