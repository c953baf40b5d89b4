"""What time brings: steps of `podium_tick`."""

import datetime

from django.conf import settings
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from praktijkpodium.home.audit.actions import record
from praktijkpodium.home.files.actions import discard
from praktijkpodium.programmes.applications.models import Participation
from praktijkpodium.programmes.participations import emails, queries
from praktijkpodium.programmes.participations.models import CommitmentLetter


def tell_kick_offs() -> int:
    """Tell who takes part the day of the kick-off, as soon as the call names it, and once more when that day changes.

    How many institutions. Who gets a place later is told then.
    """
    waiting = queries.to_be_told_of_the_kick_off().select_related(
        "application__role__call", "application__organisation"
    )
    return sum(map(_tell, list(waiting)))


@transaction.atomic
def _tell(participation: Participation) -> int:
    day, told = participation.kick_off, participation.kick_off_told
    # One statement, which locks the row: of two ticks the second finds it told. A rollback takes back both.
    untold = Participation.objects.filter(pk=participation.pk).filter(Q(kick_off_told=None) | ~Q(kick_off_told=day))
    if day is None or not untold.update(kick_off_told=day):
        return 0
    record(verb=f"{queries.ABOUT}kick_off_told", on=participation.application, day=day.isoformat())
    emails.kick_off(participation, is_changed=told is not None)
    return 1


def forget_people() -> int:
    """Delete the names of people, and the letters, of whom nothing changed for a term; of how many institutions.

    What stays tells of the institution only: amounts, days and numbers.
    """
    before = timezone.now() - datetime.timedelta(days=settings.PARTICIPATION_KEEP_DAYS)
    return sum(_forget(pk, before) for pk in list(queries.to_be_forgotten(before).values_list("pk", flat=True)))


@transaction.atomic
def _forget(pk: int, before: datetime.datetime) -> int:
    current = Participation.objects.select_for_update().filter(pk=pk, changed_at__lt=before).first()
    if current is None:  # somebody wrote in it a moment ago
        return 0
    _forget_names(current)
    current.save(update_fields=["signed_by", "adviser_name", "adviser_organisation"])
    record(verb=f"{queries.ABOUT}people_forgotten", on=current.application)
    return 1


def forget_all(current: Participation) -> None:
    """Forget also what was written about taking part, when the application itself is forgotten: amounts and days stay.

    Under the lock of the application and of this row.
    """
    _forget_names(current)
    current.visits.update(about="")
    current.meetings.all().delete()
    current.adviser, current.presentation, current.chapter = None, "", ""
    current.save()


def _forget_names(current: Participation) -> None:
    current.team.all().delete()
    for letter in CommitmentLetter.objects.filter(participation=current):
        discard(letter)
    current.signed_by = current.adviser_name = current.adviser_organisation = ""
