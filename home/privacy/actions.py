"""Handing over everything that is kept of somebody, and forgetting somebody."""

import json
import zipfile
from tempfile import TemporaryFile
from typing import IO, Any

from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied
from django.core.serializers.json import DjangoJSONEncoder
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from praktijkpodium.home.audit.actions import record
from praktijkpodium.home.files.holding.actions import opened
from praktijkpodium.home.files.models import PrivateFile
from praktijkpodium.home.files.storages import STORAGE_ERRORS
from praktijkpodium.home.privacy.people import Person, rooms
from praktijkpodium.home.privacy.rules import may_export, may_forget

_PART = 256 * 1024  # bytes


class CannotBeForgotten(Exception):
    """Something stands in the way; the messages say what, and what to do."""

    def __init__(self, why: list[str]) -> None:
        super().__init__(" ".join(why))
        self.why = why


def export(*, person: Person, by: Any) -> IO[bytes]:
    """A zip with a file of texts and the documents, for whoever reads it to close."""
    if not may_export(by, person.user):
        raise PermissionDenied
    told: dict[str, Any] = {"made_at": timezone.now(), "addresses": sorted(person.addresses)}
    left_out = []
    content = TemporaryFile()  # noqa: SIM115 - closed by who asked
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for room in rooms():
            told |= room.tell(person, by)
            for number, file in enumerate(room.files(person, by), start=1):
                if not _written(archive, f"documents/{number} {file.name}", file):
                    left_out.append(file.name)
        told["documents_that_cannot_be_read_now"] = left_out
        words = json.dumps(told, cls=DjangoJSONEncoder, ensure_ascii=False, indent=2)
        archive.writestr("data.json", words)
    if person.user is not None:
        # Of an account `str` is often a person's name or address, and the timeline holds neither.
        record(verb="person.exported", on=get_user_model()(pk=person.user.pk), by=by)
    content.seek(0)
    return content


def _written(archive: zipfile.ZipFile, path: str, file: PrivateFile) -> bool:
    try:
        with opened(file.file) as source, archive.open(path, "w", force_zip64=True) as target:
            while part := source.read(_PART):
                target.write(part)
    except STORAGE_ERRORS:
        return False
    return True


def obstacles(person: Person) -> list[str]:
    """Why somebody cannot be forgotten now; empty when nothing stands in the way."""
    return [why for room in rooms() for why in room.obstacles(person)]


@transaction.atomic
def forget(*, person: Person, by: Any) -> None:
    """Delete the account and everything that is kept of somebody alone. Raises CannotBeForgotten or PermissionDenied.

    What was written for an organisation stays with it, until its term: without who wrote it.
    """
    if not may_forget(by, person.user):
        raise PermissionDenied
    users = get_user_model()._default_manager
    if person.user is not None and not users.select_for_update(no_key=True).filter(pk=person.user.pk).exists():
        raise CannotBeForgotten([_("This account is gone already.")])
    if why := obstacles(person):
        raise CannotBeForgotten(why)
    is_own = person.user is not None and by.pk == person.user.pk
    for room in rooms():
        room.forget(person)
    if person.user is not None:
        record(verb="person.forgotten", on=users.model(pk=person.user.pk), by=None if is_own else by)
        users.filter(pk=person.user.pk).delete()
