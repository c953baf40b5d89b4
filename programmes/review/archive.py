"""The documents of many applications as one zip, written while it is sent: nowhere is it kept as a whole."""

import re
import zipfile
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from praktijkpodium.home.files.holding.actions import opened
from praktijkpodium.home.files.storages import STORAGE_ERRORS
from praktijkpodium.programmes.applications.models import Application, ApplicationDocument, ApplicationQuerySet
from praktijkpodium.programmes.applications.rules import may_download

# What Windows takes in no name; slashes would make folders.
_NOT_IN_A_NAME = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_RESERVED = {"con", "prn", "aux", "nul", *(f"{name}{number}" for name in ("com", "lpt") for number in range(1, 10))}
_NAME_LENGTH = 80  # characters; a path on Windows has 260
_CHUNK = 256 * 1024  # bytes


class _Sink:
    """Takes what is written and gives it away. It cannot go back, so the zip says sizes after each file."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []

    def write(self, data: bytes) -> int:
        self._parts.append(bytes(data))
        return len(data)

    def flush(self) -> None:
        pass

    def taken(self) -> bytes:
        parts, self._parts = self._parts, []
        return b"".join(parts)


def zip_of(applications: ApplicationQuerySet, user: Any) -> Iterator[bytes]:
    """A folder for each application with the documents that a person may have; and a list of what is not in it."""
    sink, names, left_out = _Sink(), _Names(), []
    rows = applications.select_related("role__call", "organisation").prefetch_related("documents")
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:  # type: ignore[call-overload]
        for application in rows.iterator(chunk_size=100):
            folder = names.free(f"{application.number or str(application.pk)[:8]} {application.organisation}")
            for document in application.documents.all():
                path = f"{folder}/{names.free(document.name, within=folder)}"
                if not may_download(user, _of(application, document)):
                    left_out.append((path, str(document.get_scan_state_display())))
                    continue
                try:
                    yield from _written(archive, sink, path, document)
                except STORAGE_ERRORS:
                    left_out.append((path, _("it cannot be read now; part of it may be here")))
        if left_out:
            lines = [_("These documents are not in this file:"), "", *(f"{path}: {why}" for path, why in left_out)]
            archive.writestr(names.free(_("not in this file.txt")), "\r\n".join(lines).encode("utf-8-sig"))
    yield sink.taken()


def _of(application: Application, document: ApplicationDocument) -> ApplicationDocument:
    document.application = application  # what was fetched with its role and its organisation
    return document


def _written(archive: zipfile.ZipFile, sink: _Sink, path: str, document: ApplicationDocument) -> Iterator[bytes]:
    info = zipfile.ZipInfo(path, timezone.localtime(document.uploaded_at).timetuple()[:6])
    info.compress_type, info.file_size = zipfile.ZIP_DEFLATED, document.size
    with opened(document.file) as content, archive.open(info, "w") as target:
        while chunk := content.read(_CHUNK):
            target.write(chunk)
            yield sink.taken()


class _Names:
    """Names that are safe everywhere, each given once: some systems do not tell letters by their case."""

    def __init__(self) -> None:
        self._taken: set[tuple[str, str]] = set()

    def free(self, name: str, within: str = "") -> str:
        clean = _safe(name)
        path, found, number = PurePosixPath(clean), clean, 1
        while (within, found.casefold()) in self._taken:
            number += 1
            found = f"{path.stem} ({number}){path.suffix}"
        self._taken.add((within, found.casefold()))
        return found


def _safe(name: str) -> str:
    clean = " ".join(_NOT_IN_A_NAME.sub(" ", name).split()).strip(" .") or "_"
    path = PurePosixPath(clean)
    stem, suffix = path.stem[:_NAME_LENGTH].strip(" .") or "_", path.suffix[:10].strip()
    return f"_{stem}{suffix}" if stem.split(".")[0].lower() in _RESERVED else f"{stem}{suffix}"
