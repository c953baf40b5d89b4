"""The documents of an application: taken in, replaced, removed."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from praktijkpodium.home.audit.actions import record
from praktijkpodium.home.files.actions import DOCUMENTS, discard, received, stored
from praktijkpodium.programmes.applications.actions.locking import locked
from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.applications.models import Application, ApplicationDocument
from praktijkpodium.programmes.applications.reopening import documents_item, is_reopened
from praktijkpodium.programmes.applications.rules import may_edit
from praktijkpodium.programmes.calls.models import QuestionKind

ACCEPTED_TYPES = DOCUMENTS
MAX_DOCUMENTS = 20
MAX_VERSIONS = 10  # of one document


class _AlreadyThere(Exception):
    """The same document was added a moment before."""

    def __init__(self, document: ApplicationDocument) -> None:
        self.document = document


def add_document(
    *,
    application: Application,
    upload: UploadedFile,
    by: Any,
    question: str = "",
    replaces: ApplicationDocument | None = None,
) -> ApplicationDocument:
    """Keep an uploaded document with a draft; one that is there already, under the same name, is not added again.

    `question` is the key of the question that it answers, if it answers one; what `replaces` another one becomes its
    next version. Raises FileRefused when the file is not taken. Looking into it, scanning and storing come before the
    transaction: they take time.
    """
    question = replaces.question if replaces else question
    _check_question(application, by, question, is_new=replaces is None)
    fields = received(upload, accepted=ACCEPTED_TYPES, by=by)
    document = ApplicationDocument(application=application, question=question, **fields)
    if replaces is not None:
        document.lineage = replaces.lineage
    try:
        _check_room(application, document, replaces)
        with stored(document, upload), transaction.atomic():
            current = locked(application)
            _check_question(current, by, question, is_new=False)
            _check_room(current, document, replaces)
            _put_in_place(document, replaces)
            verb = "document.replaced" if replaces else "document.added"
            record(verb=verb, on=current, by=by, document=str(document.pk), sha256=document.sha256)
    except _AlreadyThere as found:
        return found.document
    return document


def check_addition(
    *, application: Application, by: Any, question: str = "", replaces: ApplicationDocument | None = None
) -> None:
    """What can be known before the document is sent. Raises PermissionDenied or NotPossible."""
    _check_question(application, by, replaces.question if replaces else question, is_new=replaces is None)
    _check_number(application, replaces)


def _check_question(application: Application, by: Any, question: str, *, is_new: bool) -> None:
    """Whether documents for a question can be changed; a new one only when it is still in the form."""
    if not (may_edit(by, application) and is_reopened(application, documents_item(question))):
        raise PermissionDenied
    asked = {each.key for each in application.asked if each.kind == QuestionKind.DOCUMENT}
    if is_new and question and question not in asked:
        raise NotPossible(_("This question is not in the form any more. Add your document below “Documents”."))


def _check_room(application: Application, document: ApplicationDocument, replaces: ApplicationDocument | None) -> None:
    """Whether it is new and there is room for it: asked before it is stored, and again under the lock."""
    same = application.documents.filter(sha256=document.sha256, name=document.name, question=document.question).first()
    if same is not None and (replaces is None or same.lineage == document.lineage):
        raise _AlreadyThere(same)
    if same is not None:
        raise NotPossible(_("This file is with your application already. Choose another one, or remove one of them."))
    _check_number(application, replaces)


def _check_number(application: Application, replaces: ApplicationDocument | None) -> None:
    if replaces is None:
        if application.documents.count() >= MAX_DOCUMENTS:
            raise NotPossible(_("You can add at most %(max)s documents. Remove one first.") % {"max": MAX_DOCUMENTS})
        return
    if not application.documents.filter(pk=replaces.pk).exists():
        raise NotPossible(_("This document was replaced or removed meanwhile. Look at your documents first."))
    if ApplicationDocument.every.filter(lineage=replaces.lineage).count() >= MAX_VERSIONS:
        raise NotPossible(_("You replaced this document many times. Remove it, and add it as a new one."))


def _put_in_place(document: ApplicationDocument, replaces: ApplicationDocument | None) -> None:
    if replaces is not None:
        document.version = ApplicationDocument.every.filter(lineage=replaces.lineage).latest("version").version + 1
        ApplicationDocument.every.filter(pk=replaces.pk).update(gone_at=timezone.now())
    document.save(force_insert=True)


@transaction.atomic
def remove_document(*, document: ApplicationDocument, by: Any) -> None:
    """Remove a document, its earlier versions too.

    What was never handed in is deleted. Of what was, the secretariat may have told somebody: that stays with it.
    """
    current = locked(document.application)
    _check_question(current, by, document.question, is_new=False)
    if not current.documents.filter(pk=document.pk).exists():
        return
    record(verb="document.removed", on=current, by=by, document=str(document.pk), sha256=document.sha256)
    if current.submitted_at or current.handed_in_before:
        ApplicationDocument.every.filter(pk=document.pk).update(gone_at=timezone.now())
        return
    for version in ApplicationDocument.every.filter(lineage=document.lineage):
        discard(version)
