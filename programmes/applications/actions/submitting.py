"""Handing an application in, and taking it back."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from praktijkpodium.home.audit.actions import record
from praktijkpodium.programmes.applications import emails, moderation
from praktijkpodium.programmes.applications.actions import places
from praktijkpodium.programmes.applications.actions.locking import locked, locked_role
from praktijkpodium.programmes.applications.actions.numbering import give_number
from praktijkpodium.programmes.applications.exceptions import NotComplete, NotPossible, too_late_message
from praktijkpodium.programmes.applications.models import Application, State
from praktijkpodium.programmes.applications.queries import mark_of_everything
from praktijkpodium.programmes.applications.rules import may_edit, may_read_own, may_submit, may_withdraw
from praktijkpodium.programmes.applications.validators import submission_problems
from praktijkpodium.programmes.calls.models import Role


@transaction.atomic
def submit(*, application: Application, by: Any, seen: str = "") -> Application:
    """Hand in a draft, or hand in again what was sent back. Everything is checked afresh, on the locked row.

    In a role by order of receipt there is a place, or a number on the reserve list, at once. Submitting what is already
    submitted changes nothing. `seen` is what the person saw who submits (`mark_of_everything`). Raises NotComplete or
    NotPossible.
    """
    role = locked_role(application.role_id)
    current = locked(application)
    if _is_done(current, role) and may_read_own(by, current):
        return current
    if not may_edit(by, current):
        raise PermissionDenied
    if not may_submit(by, current):
        raise NotPossible(too_late_message(current))
    if seen and seen != mark_of_everything(current):
        raise NotPossible(_("Somebody changed this application a moment ago. Check it once more, and submit it then."))
    if problems := submission_problems(current):
        raise NotComplete(problems)
    return hand_in(current, by=by, verb=_verb(current))


def _verb(current: Application) -> str:
    if current.state == State.INCOMPLETE:
        return "application.resubmitted"
    return "application.changed" if current.handed_in_before else "application.submitted"


def hand_in(current: Application, *, by: Any, verb: str) -> Application:
    """Let an application count as handed in, complete or not. Call it under the locks of its role and of itself."""
    current.state = State.SUBMITTED
    current.submitted_at = current.submitted_at or timezone.now()
    current.repair_request, current.reopened, current.repair_until = "", [], None
    current.handed_in_before = None
    give_number(current)
    repaired = ("repair_request", "reopened", "repair_until")
    current.save(update_fields=["number", "state", "submitted_at", "handed_in_before", *repaired])
    # It was checked, and the database checks what it is given: Wagtail need not ask it for each constraint apart.
    current.save_revision(user=by, log_action=False, clean=False)
    record(verb=verb, on=current, by=by)
    if current.role.is_by_receipt:
        return places.give_in_turn(current)
    moderation.enter(current)
    emails.received(current)
    return current


def _is_done(current: Application, role: Role) -> bool:
    """Whether it was handed in a moment ago already."""
    return current.state == State.SUBMITTED or (role.is_by_receipt and current.state in (State.GRANTED, State.RESERVE))


@transaction.atomic
def withdraw(*, application: Application, by: Any) -> Application:
    """Take an application back. A place that this frees is offered to the first on the reserve list."""
    role = locked_role(application.role_id)
    current = locked(application)
    if not may_withdraw(by, current):
        raise PermissionDenied
    current.state = State.WITHDRAWN
    current.offered_until = None
    # Who withdraws while changing it, withdraws what was handed in.
    current.submitted_at, current.handed_in_before = current.submitted_at or current.handed_in_before, None
    current.save(update_fields=["state", "offered_until", "submitted_at", "handed_in_before"])
    if (moderation := current.current_workflow_state) is not None:
        moderation.cancel(user=by)
    record(verb="application.withdrawn", on=current, by=by)
    places.offer_free_places(role)
    return current
