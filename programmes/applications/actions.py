"""Everything that changes an application on its organisation's side.

Locks are taken in one order: call, role, application.
"""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import PermissionDenied
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from praktijkpodium.home.accounts.rules import is_signed_in
from praktijkpodium.home.audit.actions import record
from praktijkpodium.home.directory.models import Organisation
from praktijkpodium.home.files import scanning
from praktijkpodium.home.files.actions import PDF, discard, received, stored
from praktijkpodium.home.files.models import PrivateFile
from praktijkpodium.home.files.storages import STORAGE_ERRORS
from praktijkpodium.programmes.applications import emails, moderation
from praktijkpodium.programmes.applications.exceptions import NotComplete, NotPossible, closed_message
from praktijkpodium.programmes.applications.models import Application, ApplicationDocument, State
from praktijkpodium.programmes.applications.queries import mark, texts_of
from praktijkpodium.programmes.applications.rules import may_edit, may_read_own, may_submit, may_withdraw
from praktijkpodium.programmes.applications.validators import ANSWER, submission_problems, tidy
from praktijkpodium.programmes.calls.models import Role

logger = logging.getLogger("praktijkpodium.applications")

ACCEPTED_TYPES = (PDF,)
MAX_DOCUMENTS = 20


def locked(application: Application) -> Application:
    """The application as it is now, locked until the end of the transaction."""
    return (
        Application.objects.select_for_update(of=("self",))
        .select_related("role__call", "organisation")
        .get(pk=application.pk)
    )


@transaction.atomic
def start(*, role: Role, organisation: Organisation, by: Any) -> Application:
    """Start a draft. An organisation that already has a running application for the role gets that one back."""
    if not (is_signed_in(by) and organisation.memberships.filter(user=by).exists()):
        raise PermissionDenied
    if not role.call.is_open():
        raise NotPossible(closed_message(role))
    Role.objects.select_for_update().get(pk=role.pk)
    running = Application.objects.filter(role=role, organisation=organisation).running().first()
    if running is not None and running.state in (State.GRANTED, State.DECLINED):
        raise NotPossible(_("Your organisation already has an outcome for this role. See it under “My applications”."))
    if running is not None:
        return running
    application = Application.objects.create(role=role, organisation=organisation, started_by=by)
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
    answers: dict[str, str] | None = None,
    seen: Mapping[str, str] | None = None,
) -> Saved:
    """Keep what was typed, complete or not; what is not given stays. The answers go by the key of their criterion.

    `seen` has the marks of the texts that the writer began with (`marks_of`). A text that somebody else changed since,
    and the writer too, is not written over: it is among the conflicts, for the writer to put both together.
    """
    current = locked(application)
    if not may_edit(by, current):
        raise PermissionDenied
    there, conflicts, given = texts_of(current), [], {"title": title, "summary": summary}
    given |= {f"{ANSWER}{key}": text for key, text in (answers or {}).items()}
    for name, typed in given.items():
        text = None if typed is None else tidy(typed)
        if text is None or name not in there or text == there[name]:
            continue
        began_with = (seen or {}).get(name, mark(there[name]))
        if began_with == mark(there[name]):
            there[name] = text
        elif began_with != mark(text):  # else only the others changed it
            conflicts.append(name)
    current.title, current.summary = there.pop("title"), there.pop("summary")
    current.answers = {name.removeprefix(ANSWER): text for name, text in there.items() if text}
    current.save(update_fields=["title", "summary", "answers"])
    return Saved(current, tuple(conflicts))


class _AlreadyThere(Exception):
    """The same document was added a moment before."""

    def __init__(self, document: ApplicationDocument) -> None:
        self.document = document


def add_document(*, application: Application, upload: UploadedFile, by: Any) -> ApplicationDocument:
    """Keep an uploaded document with a draft; one that is there already, under the same name, is not added again.

    Raises FileRefused when the file is not taken. Scanning and storing come before the transaction: they take time.
    """
    if not may_edit(by, application):
        raise PermissionDenied
    document = ApplicationDocument(application=application, **received(upload, accepted=ACCEPTED_TYPES, by=by))
    try:
        _check_room(application, document)
        with stored(document, upload), transaction.atomic():
            current = locked(application)
            if not may_edit(by, current):
                raise PermissionDenied
            _check_room(current, document)
            document.save(force_insert=True)
            record(verb="document.added", on=current, by=by, document=str(document.pk), sha256=document.sha256)
    except _AlreadyThere as found:
        return found.document
    return document


def _check_room(application: Application, document: ApplicationDocument) -> None:
    """Whether it is new and there is room for it: asked before it is stored, and again under the lock."""
    same = application.documents.filter(sha256=document.sha256, name=document.name).first()
    if same is not None:
        raise _AlreadyThere(same)
    if application.documents.count() >= MAX_DOCUMENTS:
        raise NotPossible(_("You can add at most %(max)s documents. Remove one first.") % {"max": MAX_DOCUMENTS})


@transaction.atomic
def remove_document(*, document: ApplicationDocument, by: Any) -> None:
    """Remove a document from a draft, its file too."""
    current = locked(document.application)
    if not may_edit(by, current):
        raise PermissionDenied
    record(verb="document.removed", on=current, by=by, document=str(document.pk), sha256=document.sha256)
    discard(document)


def scan_pending() -> int:
    """Scan the documents that wait for the scanner; how many got a verdict.

    What is infected, or what the scanner cannot look into, is removed, and the applicant is told.
    """
    done = 0
    waiting = ApplicationDocument.objects.filter(scan_state=PrivateFile.ScanState.PENDING)
    for document in waiting.select_related("application"):
        try:
            with document.file.open("rb") as content:
                verdict = scanning.scan(content).value
        except scanning.NotScannable:
            verdict = "not_scannable"
        except scanning.ScannerUnavailable:
            if scanning.is_up():  # the connection broke; the next one may not
                continue
            break
        except STORAGE_ERRORS:
            logger.exception("document cannot be read", extra={"document": document.pk})
            continue
        _settle(document, verdict)
        done += 1
    return done


@transaction.atomic
def _settle(document: ApplicationDocument, verdict: str) -> None:
    """Put a verdict into effect, unless the applicant removed the document meanwhile."""
    current = ApplicationDocument.objects.select_for_update().filter(pk=document.pk).first()
    if current is None:
        return
    record(verb="document.scanned", on=current.application, document=str(current.pk), verdict=verdict)
    if verdict == scanning.Verdict.CLEAN:
        current.scan_state = PrivateFile.ScanState.CLEAN
        current.save(update_fields=["scan_state"])
    else:
        emails.document_removed(current)
        discard(current)


@transaction.atomic
def submit(*, application: Application, by: Any) -> Application:
    """Hand in a draft, or hand in again what was sent back. Everything is checked afresh, on the locked row.

    Submitting what is already submitted changes nothing. Raises NotComplete or NotPossible.
    """
    Role.objects.select_for_update().get(pk=application.role_id)
    current = locked(application)
    if current.state == State.SUBMITTED and may_read_own(by, current):
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
    moderation.enter(current)
    emails.received(current)
    return current


@transaction.atomic
def withdraw(*, application: Application, by: Any) -> Application:
    """Take an application back, from any state before its outcome is announced."""
    current = locked(application)
    if not may_withdraw(by, current):
        raise PermissionDenied
    current.state = State.WITHDRAWN
    current.save(update_fields=["state"])
    if (moderation := current.current_workflow_state) is not None:
        moderation.cancel(user=by)
    record(verb="application.withdrawn", on=current, by=by)
    return current
