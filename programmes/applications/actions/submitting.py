"""Handing an application in, and taking it back."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from praktijkpodium.home.audit.actions import record
from praktijkpodium.programmes.applications import emails, moderation
from praktijkpodium.programmes.applications.actions import places
from praktijkpodium.programmes.applications.actions.locking import locked, locked_role
from praktijkpodium.programmes.applications.exceptions import NotComplete, NotPossible, closed_message
from praktijkpodium.programmes.applications.models import Application, State
from praktijkpodium.programmes.applications.rules import may_edit, may_read_own, may_submit, may_withdraw
from praktijkpodium.programmes.applications.validators import submission_problems
from praktijkpodium.programmes.calls.models import Role


@transaction.atomic
def submit(*, application: Application, by: Any) -> Application:
    """Hand in a draft, or hand in again what was sent back. Everything is checked afresh, on the locked row.

    In a role by order of receipt there is a place, or a number on the reserve list, at once. Submitting what is already
    submitted changes nothing. Raises NotComplete or NotPossible.
    """
    role = locked_role(application.role_id)
    current = locked(application)
    if _is_done(current, role) and may_read_own(by, current):
        return current
    if not may_edit(by, current):
        raise PermissionDenied
    was_sent_back = current.state == State.INCOMPLETE
    if not may_submit(by, current):
        raise NotPossible(closed_message(current.role))
    if problems := submission_problems(current):
        raise NotComplete(problems)
    current.state = State.SUBMITTED
    current.submitted_at = current.submitted_at or timezone.now()
    current.repair_request = ""
    current.save(update_fields=["state", "submitted_at", "repair_request"])
    current.save_revision(user=by, log_action=False)
    record(verb="application.resubmitted" if was_sent_back else "application.submitted", on=current, by=by)
    if role.is_by_receipt:
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
    current.save(update_fields=["state", "offered_until"])
    if (moderation := current.current_workflow_state) is not None:
        moderation.cancel(user=by)
    record(verb="application.withdrawn", on=current, by=by)
    places.offer_free_places(role)
    return current
