"""Changing what was handed in, until the deadline, where the call leaves that open.

Meanwhile it is a draft like others, and nobody's business but its organisation's. Nobody loses a place in the round by
it: what was handed in counts again, unless it is handed in anew in time.
"""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from praktijkpodium.home.audit.actions import record
from praktijkpodium.programmes.applications import emails, moderation
from praktijkpodium.programmes.applications.actions.locking import locked, locked_role
from praktijkpodium.programmes.applications.models import Application, State
from praktijkpodium.programmes.applications.rules import may_keep_as_it_was, may_reopen


@transaction.atomic
def reopen(*, application: Application, by: Any) -> Application:
    """Take back to change it what was handed in. Pressed twice, it is open once."""
    locked_role(application.role_id)
    current = locked(application)
    if current.handed_in_before is not None and may_keep_as_it_was(by, current):
        return current
    if not may_reopen(by, current):
        raise PermissionDenied
    current.handed_in_before, current.submitted_at, current.state = current.submitted_at, None, State.DRAFT
    current.save(update_fields=["state", "submitted_at", "handed_in_before"])
    if current.current_workflow_state is not None:
        current.current_workflow_state.cancel(user=by)
    record(verb="application.reopened", on=current, by=by)
    return current


@transaction.atomic
def keep_as_it_was(*, application: Application, by: Any) -> Application:
    """Let what was handed in before count, and not what was changed since."""
    locked_role(application.role_id)
    current = locked(application)
    if not may_keep_as_it_was(by, current):
        raise PermissionDenied
    return _put_back(current, by)


def put_back_what_was_handed_in() -> int:
    """What time brings: who was still changing an application when its time was over, had handed it in; how many."""
    changing = Application.objects.filter(state=State.DRAFT, handed_in_before__isnull=False)
    over = changing.filter(role__call__deadline__lte=timezone.now())
    return sum(map(_put_back_if_over, over))


@transaction.atomic
def _put_back_if_over(application: Application) -> int:
    locked_role(application.role_id)
    current = locked(application)
    is_over = current.call.grace_until <= timezone.now()
    if current.state != State.DRAFT or current.handed_in_before is None or not is_over:
        return 0
    _put_back(current)
    emails.put_back(current)
    return 1


def _put_back(current: Application, by: Any = None) -> Application:
    """The texts as the snapshot has them, handed in when they were. Documents are those that are there now."""
    kept = current.latest_revision.content if current.latest_revision else {}
    for name in ("title", "summary", "answers"):
        setattr(current, name, kept.get(name, getattr(current, name)))
    current.state, current.submitted_at, current.handed_in_before = State.SUBMITTED, current.handed_in_before, None
    current.save(update_fields=["title", "summary", "answers", "state", "submitted_at", "handed_in_before"])
    record(verb="application.put_back", on=current, by=by)
    moderation.enter(current)
    return current
