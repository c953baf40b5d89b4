"""What the secretariat writes for itself."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction

from praktijkpodium.home.audit.actions import record
from praktijkpodium.programmes.applications.actions import locked
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.review import rules
from praktijkpodium.programmes.review.exceptions import MISSING_NOTE
from praktijkpodium.programmes.review.models import Note
from praktijkpodium.programmes.review.validators import written


@transaction.atomic
def add_note(*, application: Application, text: str, by: Any) -> Note:
    """Write a note. The timeline says that there is one, not what it says."""
    current = locked(application)
    if not rules.may_keep_notes(by, current):
        raise PermissionDenied
    note = Note.objects.create(application=current, text=written(text, MISSING_NOTE), by=by)
    record(verb="note.added", on=current, by=by)
    return note


@transaction.atomic
def remove_note(*, application: Application, note: int, by: Any) -> None:
    """Remove one of the notes of an application; one that is gone already is no problem."""
    current = locked(application)
    if not rules.may_keep_notes(by, current):
        raise PermissionDenied
    deleted, _by_model = Note.objects.filter(application=current, pk=note).delete()
    if deleted:
        record(verb="note.removed", on=current, by=by)
