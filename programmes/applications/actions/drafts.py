"""Writing an application."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from praktijkpodium.home.accounts.rules import is_signed_in
from praktijkpodium.home.audit.actions import record
from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.directory.actions import locked as locked_organisation
from praktijkpodium.home.directory.models import Organisation
from praktijkpodium.programmes.applications.actions.locking import locked, locked_role
from praktijkpodium.programmes.applications.eligibility import is_open_to, not_open_message
from praktijkpodium.programmes.applications.exceptions import NotPossible, closed_message
from praktijkpodium.programmes.applications.models import Application, State
from praktijkpodium.programmes.applications.queries import mark, values_of
from praktijkpodium.programmes.applications.reopening import reopened_items
from praktijkpodium.programmes.applications.rules import may_edit
from praktijkpodium.programmes.applications.validators import ANSWER, tidied
from praktijkpodium.programmes.calls.form_versions import current_version
from praktijkpodium.programmes.calls.models import Role

# After these lines of one's own the same day nothing new is told about texts.
_BY_A_WRITER = ("application.started", "application.copied", "application.written", "application.reopened")


@transaction.atomic
def start(*, role: Role, organisation: Organisation, by: Any) -> Application:
    """Start a draft. An organisation that already has a running application for the role gets that one back."""
    # Who leaves it at the same moment waits, or was first.
    locked_organisation(organisation.pk)
    capacities = list(organisation.memberships.filter(user=by).values_list("capacity", flat=True))
    if not (is_signed_in(by) and capacities):
        raise PermissionDenied
    if not role.call.is_open():
        raise NotPossible(closed_message(role))
    if not is_open_to(role, organisation, capacities):
        raise NotPossible(not_open_message(role, organisation))
    locked_role(role.pk)
    return begin(role=role, organisation=organisation, by=by)


def begin(*, role: Role, organisation: Organisation, by: Any) -> Application:
    """The running draft of an organisation, or a new one. Call it under the lock of the role, for who may start one."""
    running = Application.objects.filter(role=role, organisation=organisation).running().first()
    if running is not None and running.state in (State.GRANTED, State.DECLINED):
        raise NotPossible(_("Your organisation already has an outcome for this role. See it under “My applications”."))
    if running is not None:
        return running
    application = Application.objects.create(
        role=role, organisation=organisation, started_by=by, form=current_version(role)
    )
    record(verb="application.started", on=application, by=by)
    return application


@dataclass(frozen=True)
class Saved:
    """An application as it was saved, and the names of the fields in which somebody else wrote something meanwhile."""

    application: Application
    conflicts: tuple[str, ...]


@transaction.atomic
def save_draft(
    *,
    application: Application,
    by: Any,
    title: str | None = None,
    summary: str | None = None,
    answers: Mapping[str, Any] | None = None,
    seen: Mapping[str, str] | None = None,
) -> Saved:
    """Keep what was typed, complete or not; what is not given stays. The answers go by the key of what was asked.

    `seen` has the marks of the texts that the writer began with (`marks_of`). A text that somebody else changed since,
    and the writer too, is not written over: it is among the conflicts, for the writer to put both together.
    Of what was sent back only what was asked for can be changed; else PermissionDenied, and nothing is saved.
    """
    current = locked(application)
    if not may_edit(by, current):
        raise PermissionDenied
    reopened = reopened_items(current)
    there, conflicts, given = values_of(current), [], {"title": title, "summary": summary}
    given |= {f"{ANSWER}{key}": text for key, text in (answers or {}).items()}
    for name, typed in given.items():
        value = None if typed is None else tidied(typed)
        if value is None or name not in there or value == there[name]:
            continue
        if reopened is not None and name not in reopened:
            raise PermissionDenied
        began_with = (seen or {}).get(name, mark(there[name]))
        if began_with == mark(there[name]):
            there[name] = value
        elif began_with != mark(value):  # else only the others changed it
            conflicts.append(name)
    if there != values_of(current):
        _record_writing(current, by)
    current.title, current.summary = there.pop("title"), there.pop("summary")
    current.answers = {name.removeprefix(ANSWER): value for name, value in there.items() if value}
    current.save(update_fields=["title", "summary", "answers"])
    return Saved(current, tuple(conflicts))


def _record_writing(application: Application, by: Any) -> None:
    """Who wrote when, for colleagues: a line a day for each stretch of one person's, and not one for each text."""
    last = TimelineEntry.objects.about(application).filter(verb__in=_BY_A_WRITER).order_by("-at", "-pk").first()
    if last is None or last.by_id != by.pk or timezone.localdate(last.at) != timezone.localdate():
        record(verb="application.written", on=application, by=by)
