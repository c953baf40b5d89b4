"""Files of office programs: a zip archive with XML and pictures in it."""

import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import PurePosixPath
from tempfile import SpooledTemporaryFile
from typing import IO

from praktijkpodium.home.files.exceptions import FileRefused
from praktijkpodium.home.files.inspecting import words
from praktijkpodium.home.files.inspecting.markup import declares_entities, has_element
from praktijkpodium.home.files.kinds import PACKAGED, FileType

_CHUNK = 64 * 1024  # bytes
_IN_MEMORY = 1024 * 1024  # bytes of a part; more of it goes to the disk
_MEGABYTE = 1024 * 1024
# What can be in a file that a person made: measured on reports with hundreds of pages and sheets of 100,000 rows.
_MOST_PARTS = 5_000
_MOST_BYTES = 250 * _MEGABYTE
# A sheet full of zeros packs well; a bomb is made of nothing else.
_RATIO = 150
_RATIO_COUNTS_FROM = 20 * _MEGABYTE
_DEEPEST = 2  # a chart has a sheet in it

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"
_PROGRAMS = (b"MZ", b"\x7fELF")
_PART = b"PK\x01\x02"  # before each name in the table of contents of a zip archive
_MACRO_TYPES = (b"macroenabled", b"vbaproject", b"macrosheet")
_LIBRARIES = {"script-lc.xml", "script-lb.xml", "dialog-lc.xml", "dialog-lb.xml"}  # LibreOffice lists empty ones too
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # offices use no others
_NOT_A_PACKAGE = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, ArithmeticError, ValueError, RuntimeError)


@dataclass
class _Left:
    """How much more may come out of a file, all that is packed in it together."""

    unpacked: int


@contextmanager
def _opened(content: IO[bytes]) -> Iterator[zipfile.ZipFile]:
    """The archive. Whatever is wrong with it makes it damaged."""
    _refuse_many_parts(content)
    content.seek(0)
    try:
        with zipfile.ZipFile(content) as package:
            if any(part.flag_bits & 1 for part in package.infolist()):
                raise words.locked()
            if any(part.compress_type not in _PACKINGS for part in package.infolist()):
                raise words.damaged()
            yield package
    except _NOT_A_PACKAGE as problem:
        raise words.damaged() from problem
    finally:
        content.seek(0)


def _refuse_many_parts(content: IO[bytes]) -> None:
    """Before the table of contents is read, because that is read as a whole."""
    content.seek(0)
    count, end = 0, b""
    while chunk := content.read(_CHUNK):
        count += (end + chunk).count(_PART)
        end = chunk[-len(_PART) + 1 :]
    if count > _MOST_PARTS:
        raise words.is_a_bomb()


def kind_of(content: IO[bytes]) -> FileType | None:
    """Of which office program this archive is; None when of none of those that we take."""
    with _opened(content) as package:
        names = set(package.namelist())
        if "mimetype" in names:
            written = _start(package, "mimetype").decode("ascii", "replace").strip()
            return next((each for each in PACKAGED if each.content_type == written), None)
        if "[Content_Types].xml" not in names:
            return None
        written = _start(package, "[Content_Types].xml").decode("utf-8", "replace")
        if any(each.decode() in written.lower() for each in _MACRO_TYPES):
            raise words.has_macros()
        kinds = [each for each in PACKAGED if f'"{each.content_type}.main+xml"' in written.replace("'", '"')]
        return kinds[0] if len(kinds) == 1 else None


def _start(package: zipfile.ZipFile, name: str) -> bytes:
    with package.open(name) as part:
        return part.read(_MEGABYTE)


def inspect(content: IO[bytes]) -> None:
    """Raise FileRefused for what a file of an office program should not have in it."""
    _inspect(content, _Left(_MOST_BYTES), 1)


def _inspect(content: IO[bytes], left: _Left, depth: int) -> None:
    if depth > _DEEPEST:
        raise words.has_objects()
    packed = content.seek(0, 2)
    with _opened(content) as package:
        parts = package.infolist()
        size = sum(part.file_size for part in parts)
        if size > left.unpacked or (size > _RATIO_COUNTS_FROM and size > packed * _RATIO):
            raise words.is_a_bomb()
        names = [part.filename for part in parts]
        if len(set(names)) < len(names):  # each program would read another one of the two
            raise words.damaged()
        for part in parts:
            _refuse_by_name(PurePosixPath(part.filename.replace("\\", "/").lower()))
            with package.open(part) as stream:
                _look_at(part.filename.lower(), stream, left, depth)


def _refuse_by_name(name: PurePosixPath) -> None:
    folders = name.parts[:-1]
    is_basic = folders[:1] == ("basic",) and name.name not in _LIBRARIES
    if name.name.startswith("vbaproject") or "macrosheets" in folders or folders[:1] == ("scripts",) or is_basic:
        raise words.has_macros()
    if "activex" in folders:
        raise words.has_objects()


def _look_at(name: str, stream: IO[bytes], left: _Left, depth: int) -> None:
    """Unpack a part wholly: what its size is said to be may be a lie, which its checksum tells at the end."""
    with SpooledTemporaryFile(max_size=_IN_MEMORY) as part:
        while chunk := stream.read(_CHUNK):
            left.unpacked -= len(chunk)
            if left.unpacked < 0:
                raise words.is_a_bomb()
            part.write(chunk)
        part.seek(0)
        head = part.read(len(_OLE))
        part.seek(0)
        if head.startswith(_OLE) or head.startswith(_PROGRAMS):
            raise words.has_objects()
        if head.startswith(_ZIP):
            _inspect(part, left, depth + 1)
        elif name.endswith((".xml", ".rels", ".rdf", ".svg")) and declares_entities(part):
            raise words.has_entities()
        part.seek(0)
        if name == "meta-inf/manifest.xml" and has_element(part, "encryption-data"):
            raise words.locked()


def of_ole(content: IO[bytes]) -> FileRefused:
    """What to say of a file of the kind that Office made before 2007, and still makes around what it locks."""
    content.seek(0)
    end, sought = b"", "EncryptedPackage".encode("utf-16-le")
    while chunk := content.read(_CHUNK):
        if sought in end + chunk:
            return words.locked()
        end = chunk[-len(sought) :]
    return words.is_old_office()
