"""The documents of an application: taken in, removed, scanned."""

import logging
from typing import Any

from django.core.exceptions import PermissionDenied
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils.translation import gettext as _

from praktijkpodium.home.audit.actions import record
from praktijkpodium.home.files import scanning
from praktijkpodium.home.files.actions import PDF, discard, received, stored
from praktijkpodium.home.files.models import PrivateFile
from praktijkpodium.home.files.storages import STORAGE_ERRORS
from praktijkpodium.programmes.applications import emails
from praktijkpodium.programmes.applications.actions.locking import locked
from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.applications.models import Application, ApplicationDocument
from praktijkpodium.programmes.applications.rules import may_edit
from praktijkpodium.programmes.calls.models import QuestionKind

logger = logging.getLogger("praktijkpodium.applications")

ACCEPTED_TYPES = (PDF,)
MAX_DOCUMENTS = 20


class _AlreadyThere(Exception):
    """The same document was added a moment before."""

    def __init__(self, document: ApplicationDocument) -> None:
        self.document = document


def add_document(*, application: Application, upload: UploadedFile, by: Any, question: str = "") -> ApplicationDocument:
    """Keep an uploaded document with a draft; one that is there already, under the same name, is not added again.

    `question` is the key of the question that it answers, if it answers one.
    Raises FileRefused when the file is not taken. Scanning and storing come before the transaction: they take time.
    """
    if not may_edit(by, application):
        raise PermissionDenied
    if question and question not in {each.key for each in application.asked if each.kind == QuestionKind.DOCUMENT}:
        raise NotPossible(_("This question is not in the form any more. Add your document below “Documents”."))
    document = ApplicationDocument(
        application=application, question=question, **received(upload, accepted=ACCEPTED_TYPES, by=by)
    )
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
    same = application.documents.filter(sha256=document.sha256, name=document.name, question=document.question).first()
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
