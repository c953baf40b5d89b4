"""Taking in an upload, keeping it and giving it up."""

import hashlib
import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.db import DatabaseError
from django.utils.translation import gettext as _

from praktijkpodium.home.files import scanning
from praktijkpodium.home.files.exceptions import FileRefused
from praktijkpodium.home.files.holding import actions as holding
from praktijkpodium.home.files.kinds import DOCUMENTS, PDF, FileType
from praktijkpodium.home.files.models import PrivateFile
from praktijkpodium.home.files.storages import STORAGE_ERRORS
from praktijkpodium.home.files.validators import MAX_SIZE, check_upload, clean_name

# The door for rooms that keep files: what they need of this one is all here.
__all__ = [
    "DOCUMENTS",
    "MAX_SIZE",
    "PDF",
    "FileRefused",
    "FileType",
    "check_upload",
    "clean_name",
    "discard",
    "received",
    "stored",
]

logger = logging.getLogger("praktijkpodium.files")


def _scan_state(upload: UploadedFile) -> str:
    if not scanning.is_configured():
        return PrivateFile.ScanState.NOT_SCANNED
    try:
        verdict = scanning.scan(upload, patience=scanning.VISITOR_PATIENCE)
    except scanning.NotScannable as problem:
        raise FileRefused(
            _("The virus scanner cannot look into this file. Make it smaller, or save it as PDF again.")
        ) from problem
    except scanning.ScannerUnavailable:
        return PrivateFile.ScanState.PENDING
    if verdict is scanning.Verdict.INFECTED:
        raise FileRefused(_("The virus scanner found something in this file. Choose another file."))
    return PrivateFile.ScanState.CLEAN


def discard(private_file: PrivateFile) -> None:
    """Delete a private file: its row now, what is stored once the transaction has committed."""
    key = str(private_file.file.name)
    private_file.delete()
    holding.give_up(key=key)


@contextmanager
def stored(private_file: PrivateFile, upload: UploadedFile) -> Iterator[None]:
    """Put an upload on the storage for what happens inside; take it away again when that fails.

    Storing takes time and happens before any lock. When the storage is away, the database holds the file until it is
    back. Raises FileRefused when it cannot be kept there either.
    """
    file = private_file.file
    key = file.field.generate_filename(private_file, private_file.name)
    holding.expect(key=key)
    try:
        file.name = file.storage.save(key, upload, max_length=file.field.max_length)
    except STORAGE_ERRORS:
        logger.exception("the private storage is away; the upload waits in the database")
        with suppress(*STORAGE_ERRORS):
            file.storage.delete(key)  # half of it may be there
        _hold(key, upload)
        file.name = key
    setattr(private_file, file.field.name, file.name)
    try:
        yield
    except BaseException:
        with suppress(*STORAGE_ERRORS, DatabaseError):
            holding.let_go(key=str(file.name))
            file.storage.delete(str(file.name))
            holding.expect_no_more(key=key)
        raise
    holding.expect_no_more(key=key)


def _hold(key: str, upload: UploadedFile) -> None:
    try:
        holding.hold(key=key, content=upload)
    except (DatabaseError, OSError) as problem:
        logger.exception("upload not kept")
        raise FileRefused(
            _("The document cannot be kept just now. Try again in a few minutes. What you wrote has been saved.")
        ) from problem


def received(
    upload: UploadedFile, *, accepted: tuple[FileType, ...], max_size: int = MAX_SIZE, by: Any
) -> dict[str, Any]:
    """The fields of a PrivateFile, but for the file itself, for an upload that was checked, hashed and scanned.

    Raises FileRefused. Scanning takes time: call it before the transaction that keeps the file.
    """
    file_type = check_upload(upload, accepted, max_size)
    digest = hashlib.sha256()
    for chunk in upload.chunks():
        digest.update(chunk)
    state = _scan_state(upload)
    upload.seek(0)
    return {
        "name": clean_name(upload.name or ""),
        "content_type": file_type.content_type,
        "size": upload.size,
        "sha256": digest.hexdigest(),
        "scan_state": state,
        "uploaded_by": by,
    }
