"""What must be right about an upload: nothing that it says of itself is believed."""

import unicodedata
from pathlib import PurePosixPath
from typing import IO

import puremagic
from django.core.files.uploadedfile import UploadedFile
from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _

from praktijkpodium.home.files.exceptions import FileRefused
from praktijkpodium.home.files.inspecting import packages, papers, pictures, words
from praktijkpodium.home.files.kinds import PACKAGED, PDF, SINGLE, FileType, extensions, labels

MAX_SIZE = 20 * 1024 * 1024  # bytes
_HEAD = 8 * 1024  # bytes that decide the type
# For which there is better advice than that they cannot be used.
_WITH_MACROS = (".docm", ".dotm", ".xlsm", ".xltm", ".xlsb", ".pptm", ".ppsm", ".potm")
_ARCHIVES = (".zip", ".7z", ".rar", ".tar", ".gz", ".tgz")
_OLD_OFFICE = (".doc", ".dot", ".xls", ".xlt", ".ppt", ".pps")
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


def _of_what_kind(upload: IO[bytes]) -> FileType | None:
    """What an upload is by its content; None when it is nothing that we take. Raises FileRefused."""
    upload.seek(0)
    head = upload.read(_HEAD)
    try:
        sniffed = {match.mime_type for match in puremagic.magic_string(head)}
    except (puremagic.PureError, ValueError):
        return None
    if "application/zip" in sniffed:
        return packages.kind_of(upload)
    if "application/x-ole-storage" in sniffed:
        raise packages.of_ole(upload)
    return next((file_type for file_type in SINGLE if file_type.content_type in sniffed), None)


def _inspect(upload: IO[bytes], file_type: FileType) -> None:
    """Raise FileRefused for what would do harm to whoever opens it, or what nobody can open."""
    if file_type in PACKAGED:
        packages.inspect(upload)
    elif file_type == PDF:
        papers.inspect(upload)
    else:
        pictures.inspect(upload)


def check_announced(name: str, size: int, accepted: tuple[FileType, ...], max_size: int = MAX_SIZE) -> str:
    """What can be said of a file before it is there: raises FileRefused by its name and size; the end of its name."""
    if size <= 0:
        raise FileRefused(_("This file is empty. Choose another file."))
    if size > max_size:
        raise FileRefused(
            _("This file is %(size)s. At most %(max)s is possible: make it smaller or split it.")
            % {"size": filesizeformat(size), "max": filesizeformat(max_size)}
        )
    suffix = PurePosixPath(clean_name(name).lower()).suffix
    if suffix in extensions(accepted):
        return suffix
    if suffix in _WITH_MACROS:
        raise words.has_macros()
    if suffix in _ARCHIVES:
        raise words.is_an_archive()
    if suffix in _OLD_OFFICE:
        raise words.is_old_office()
    raise FileRefused(
        _("This type of file cannot be used. Save your document as %(labels)s.") % {"labels": labels(accepted)}
    )


def check_upload(upload: UploadedFile, accepted: tuple[FileType, ...], max_size: int = MAX_SIZE) -> FileType:
    """The type of an upload, by its content and its extension.

    Raises FileRefused when it is empty, too large, not what it says it is, or would do harm. `max_size` is in bytes.
    """
    suffix = check_announced(upload.name or "", upload.size or 0, accepted, max_size)
    file_type = _of_what_kind(upload)
    if file_type is None or file_type not in accepted or suffix not in file_type.extensions:
        raise FileRefused(
            _(
                "The name of this file ends in %(suffix)s, but its content is something else. "
                "Save it as %(labels)s again."
            )
            % {"suffix": suffix, "labels": labels(accepted)}
        )
    _inspect(upload, file_type)
    upload.seek(0)
    return file_type
