"""Writing an application."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _

from praktijkpodium.home.accounts.rules import is_signed_in
from praktijkpodium.home.audit.actions import record
from praktijkpodium.home.directory.models import Organisation
from praktijkpodium.programmes.applications.actions.locking import locked, locked_role
from praktijkpodium.programmes.applications.exceptions import NotPossible, closed_message
from praktijkpodium.programmes.applications.models import Application, State
from praktijkpodium.programmes.applications.queries import mark, values_of
from praktijkpodium.programmes.applications.rules import may_edit
from praktijkpodium.programmes.applications.validators import ANSWER, tidied
from praktijkpodium.programmes.calls.form_versions import current_version
from praktijkpodium.programmes.calls.models import Role


@transaction.atomic
def start(*, role: Role, organisation: Organisation, by: Any) -> Application:
    """Start a draft. An organisation that already has a running application for the role gets that one back."""
    if not (is_signed_in(by) and organisation.memberships.filter(user=by).exists()):
        raise PermissionDenied
    if not role.call.is_open():
        raise NotPossible(closed_message(role))
    locked_role(role.pk)
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
    """
    current = locked(application)
    if not may_edit(by, current):
        raise PermissionDenied
    there, conflicts, given = values_of(current), [], {"title": title, "summary": summary}
    given |= {f"{ANSWER}{key}": text for key, text in (answers or {}).items()}
    for name, typed in given.items():
        value = None if typed is None else tidied(typed)
        if value is None or name not in there or value == there[name]:
            continue
        began_with = (seen or {}).get(name, mark(there[name]))
        if began_with == mark(there[name]):
            there[name] = value
        elif began_with != mark(value):  # else only the others changed it
            conflicts.append(name)
    current.title, current.summary = there.pop("title"), there.pop("summary")
    current.answers = {name.removeprefix(ANSWER): value for name, value in there.items() if value}
    current.save(update_fields=["title", "summary", "answers"])
    return Saved(current, tuple(conflicts))
