"""Taking in an upload: nothing about it is believed before it was looked at."""

import hashlib
import logging
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import PurePosixPath
from typing import Any

import puremagic
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _

from praktijkpodium.home.files import scanning
from praktijkpodium.home.files.models import PrivateFile
from praktijkpodium.home.files.storages import STORAGE_ERRORS

logger = logging.getLogger("praktijkpodium.files")


class FileRefused(Exception):
    """An upload is not taken; the message says why and what to do."""


@dataclass(frozen=True)
class FileType:
    """A kind of file that may be uploaded."""

    label: str
    content_type: str
    extensions: tuple[str, ...]


PDF = FileType(label="PDF", content_type="application/pdf", extensions=(".pdf",))

MAX_SIZE = 20 * 1024 * 1024  # bytes
_HEAD = 8 * 1024  # bytes that decide the type
_NAME_LENGTH = 120  # characters


def _is_control(character: str) -> bool:
    category = unicodedata.category(character)
    return category[0] == "C" or category in {"Zl", "Zp"}  # line and paragraph separators break lines too


def clean_name(name: str) -> str:
    """A file's name as we keep and show it: no folders, no control or direction-changing characters, not too long."""
    base = PurePosixPath(name.replace("\\", "/")).name
    visible = "".join(c for c in unicodedata.normalize("NFC", base) if not _is_control(c)).strip(" .")
    stem, suffix = PurePosixPath(visible).stem, PurePosixPath(visible).suffix[:10]
    return f"{stem[:_NAME_LENGTH]}{suffix}" or _("document")


def _sniff(head: bytes) -> set[str]:
    try:
        return {match.mime_type for match in puremagic.magic_string(head) if match.mime_type}
    except (puremagic.PureError, ValueError):
        return set()


def check_upload(upload: UploadedFile, accepted: tuple[FileType, ...], max_size: int = MAX_SIZE) -> FileType:
    """The type of an upload, by its content and its extension.

    Raises FileRefused when it is empty, too large, or not what it says it is. `max_size` is in bytes.
    """
    labels = ", ".join(file_type.label for file_type in accepted)
    if not upload.size:
        raise FileRefused(_("This file is empty. Choose another file."))
    if upload.size > max_size:
        raise FileRefused(
            _("This file is %(size)s. At most %(max)s is possible: make it smaller or split it.")
            % {"size": filesizeformat(upload.size), "max": filesizeformat(max_size)}
        )
    suffix = PurePosixPath((upload.name or "").lower()).suffix
    upload.seek(0)
    sniffed = _sniff(upload.read(_HEAD))
    upload.seek(0)
    for file_type in accepted:
        if file_type.content_type in sniffed and suffix in file_type.extensions:
            return file_type
    if any(suffix in file_type.extensions for file_type in accepted):
        raise FileRefused(
            _(
                "The name of this file ends in %(suffix)s, but its content is something else. "
                "Save it as %(labels)s again."
            )
            % {"suffix": suffix, "labels": labels}
        )
    raise FileRefused(_("This type of file cannot be used. Save your document as %(labels)s.") % {"labels": labels})


def _scan_state(upload: UploadedFile) -> str:
    if not scanning.is_configured():
        return PrivateFile.ScanState.NOT_SCANNED
    try:
        verdict = scanning.scan(upload)
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
    kept = private_file.file
    private_file.delete()
    # Robust: a storage that is away is logged; what was decided stands.
    transaction.on_commit(partial(kept.storage.delete, str(kept.name)), robust=True)


@contextmanager
def stored(private_file: PrivateFile, upload: UploadedFile) -> Iterator[None]:
    """Put an upload on the storage for what happens inside; take it away again when that fails.

    Storing takes time and happens before any lock. Raises FileRefused when the storage is away.
    """
    try:
        private_file.file.save(private_file.name, upload, save=False)
    except STORAGE_ERRORS as problem:
        logger.exception("upload not stored")
        raise FileRefused(
            _("The document cannot be kept just now. Try again in a few minutes. What you wrote has been saved.")
        ) from problem
    try:
        yield
    except BaseException:
        with suppress(*STORAGE_ERRORS):
            private_file.file.storage.delete(str(private_file.file.name))
        raise


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
