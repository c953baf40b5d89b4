"""Changes to what organisations say that they do too.

On a page it is a few lines and a name; behind it are an address that was confirmed, and an editor who looked at it.
"""

import datetime
from typing import Any, NamedTuple

from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.utils import timezone

from praktijkpodium.casebook.adoptions import emails, rules
from praktijkpodium.casebook.adoptions.models import Adoption, State
from praktijkpodium.casebook.adoptions.queries import organisation_called, others_shown
from praktijkpodium.casebook.models import CaseStudy
from praktijkpodium.home.audit.actions import record
from praktijkpodium.home.directory.models import Region
from praktijkpodium.home.outbox.actions import take_back

# What nobody confirms is gone after this, and its link does not work any more.
UNCONFIRMED_FOR = datetime.timedelta(days=7)
# A year in which we can ask how it went. Then who said it and the address are gone; what stands on the page stays.
CONTACT_FOR = datetime.timedelta(days=365)
DECLINED_FOR = datetime.timedelta(days=90)


class Told(NamedTuple):
    """What readers will see of it."""

    stage: str
    organisation_name: str
    region: Region | None
    differently: str = ""
    learned: str = ""


class NameTaken(Exception):
    """With this name it stands on the page already."""


@transaction.atomic
def say(
    *,
    case_study: CaseStudy,
    told: Told,
    contact_name: str,
    email: str,
    language: str,
) -> Adoption:
    """Somebody says that an organisation does this too. Nothing happens with it until the address is confirmed.

    Said once more before that, it takes the place of what was said first: that was a second press of the button, or a
    second thought.
    """
    facts: dict[str, Any] = {
        **told._asdict(),
        "organisation": organisation_called(told.organisation_name),
        "contact_name": contact_name,
        "language": language,
    }
    said = Adoption(case_study=case_study, email=email, **facts)
    try:
        # No look before: a second press could be first after it.
        with transaction.atomic():
            said.save(force_insert=True)
    except IntegrityError:
        same = {"case_study": case_study, "email": email, "name_key": said.name_key, "state": State.UNCONFIRMED}
        said = Adoption.objects.select_for_update().get(**same)
        for name, value in facts.items():
            setattr(said, name, value)
        said.save()
    emails.confirm(said)
    return said


@transaction.atomic
def mail_again(*, adoption: Adoption) -> bool:
    """Send the link once more, which did not arrive; whether there was still something to confirm."""
    locked = Adoption.objects.select_for_update().get(pk=adoption.pk)
    if locked.state != State.UNCONFIRMED:
        return False
    emails.confirm(locked)
    return True


@transaction.atomic
def confirm(*, adoption: Adoption) -> bool:
    """Who has the mail says that it is right; whether that was new. Pressed twice, it happens once."""
    locked = Adoption.objects.select_for_update().get(pk=adoption.pk)
    if locked.state != State.UNCONFIRMED:
        return False
    locked.state, locked.confirmed_at = State.WAITING, timezone.now()
    locked.save()
    record(verb="adoption.confirmed", on=locked)
    return True


@transaction.atomic
def approve(*, adoption: Adoption, by: Any) -> Adoption:
    """Put it on the page, in the place of what the same organisation said before."""
    locked = _locked(adoption)
    if not rules.may_approve(by, locked):
        raise PermissionDenied
    for other in others_shown(locked):
        record(verb="adoption.replaced", on=other, by=by)
        other.delete()
    locked.state, locked.decided_at, locked.reason = State.SHOWN, timezone.now(), ""
    locked.save()
    record(verb="adoption.approved", on=locked, by=by)
    emails.approved(locked)
    return locked


@transaction.atomic
def decline(*, adoption: Adoption, reason: str, by: Any) -> Adoption:
    """Do not put it on the page, or take it off; who said it gets the reason."""
    locked = _locked(adoption)
    if not rules.may_decline(by, locked):
        raise PermissionDenied
    locked.state, locked.decided_at, locked.reason = State.DECLINED, timezone.now(), reason
    locked.save()
    record(verb="adoption.declined", on=locked, by=by)
    emails.declined(locked)
    return locked


@transaction.atomic
def correct(*, adoption: Adoption, told: Told, by: Any) -> Adoption:
    """Mend typing errors. Raises NameTaken when another one with that name stands on the page."""
    locked = _locked(adoption)
    if not rules.may_correct(by, locked):
        raise PermissionDenied
    changed = sorted(name for name, value in told._asdict().items() if getattr(locked, name) != value)
    if not changed:
        return locked
    for name, value in told._asdict().items():
        setattr(locked, name, value)
    if "organisation_name" in changed:
        locked.organisation = organisation_called(told.organisation_name)
    try:
        with transaction.atomic():
            locked.save()
    except IntegrityError as problem:
        raise NameTaken from problem
    record(verb="adoption.corrected", on=locked, by=by, fields=changed)
    return locked


@transaction.atomic
def withdraw(*, adoption: Adoption) -> None:
    """Who has the link takes it back: it is gone, with all that it said, also in our mails."""
    locked = Adoption.objects.select_for_update().filter(pk=adoption.pk).first()
    if locked is None:  # pressed twice
        return
    if locked.state != State.UNCONFIRMED:
        record(verb="adoption.withdrawn", on=locked)
    take_back(about=Adoption, keys=[locked.pk])
    locked.delete()


def forget_old() -> int:
    """Delete what has had its term, and the contacts of what stays; how many."""
    now = timezone.now()
    adoptions = Adoption.objects.all()
    over = adoptions.filter(state=State.UNCONFIRMED, created_at__lt=now - UNCONFIRMED_FOR)
    over |= adoptions.filter(state=State.DECLINED, decided_at__lt=now - DECLINED_FOR)
    # Asked first: a DELETE or UPDATE of nothing would count as a change of the pages too.
    gone = over.delete()[0] if over.exists() else 0
    old = adoptions.filter(state=State.SHOWN, decided_at__lt=now - CONTACT_FOR).exclude(email="")
    return gone + (old.update(email="", contact_name="") if old.exists() else 0)


def _locked(adoption: Adoption) -> Adoption:
    """The row as it is now. With it those that an approval may replace: two at once would each keep the other."""
    same = Adoption.objects.filter(case_study=adoption.case_study_id, name_key=adoption.name_key)
    rows = list((same | Adoption.objects.filter(pk=adoption.pk)).select_for_update().order_by("pk"))
    return next((row for row in rows if row.pk == adoption.pk), None) or Adoption.objects.get(pk=adoption.pk)
