"""Files as office programs make them, and as somebody makes them who means harm."""

import hashlib
import io
import struct
import zipfile
import zlib
from itertools import cycle

_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_OOXML = "application/vnd.openxmlformats-officedocument"
_ODF = "application/vnd.oasis.opendocument"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)

MAINS = {
    "docx": ("word/document.xml", f"{_OOXML}.wordprocessingml.document.main+xml"),
    "xlsx": ("xl/workbook.xml", f"{_OOXML}.spreadsheetml.sheet.main+xml"),
    "pptx": ("ppt/presentation.xml", f"{_OOXML}.presentationml.presentation.main+xml"),
    "docm": ("word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml"),
    "xlsm": ("xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
    "dotx": ("word/document.xml", f"{_OOXML}.wordprocessingml.template.main+xml"),
}
MIMETYPES = {"odt": f"{_ODF}.text", "ods": f"{_ODF}.spreadsheet", "odg": f"{_ODF}.graphics"}


def zipped(files: dict[str, bytes | str], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", packing) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def ooxml(kind: str = "docx", **more: bytes | str) -> bytes:
    """A file of Microsoft Office. In the names of what is more in it / is written as __, . as _dot_ and - as _dash_."""
    main, content_type = MAINS[kind]
    files: dict[str, bytes | str] = {
        "[Content_Types].xml": f'<?xml version="1.0"?><Types xmlns="{_TYPES}">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/{main}" ContentType="{content_type}"/></Types>',
        "_rels/.rels": "<Relationships/>",
        main: "<w:document xmlns:w='w'>Ons plan</w:document>",
    }
    return zipped(files | _named(more))


def odf(kind: str = "odt", **more: bytes | str) -> bytes:
    """A file of LibreOffice."""
    files: dict[str, bytes | str] = {
        "mimetype": MIMETYPES[kind],
        "META-INF/manifest.xml": "<manifest:manifest xmlns:manifest='m'/>",
        "content.xml": "<office:document-content xmlns:office='o'>Ons plan</office:document-content>",
    }
    return zipped(files | _named(more))


def _named(more: dict[str, bytes | str]) -> dict[str, bytes | str]:
    return {
        name.replace("_dot_", ".").replace("_dash_", "-").replace("__", "/"): content for name, content in more.items()
    }


def locked_zip(content: bytes) -> bytes:
    """The same archive, of which each part says that it is locked."""
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.find(mark)
        while at >= 0:
            content = content[: at + place] + b"\x01" + content[at + place + 1 :]
            at = content.find(mark, at + 4)
    return content


def lying_zip(content: bytes) -> bytes:
    """The same archive, of which each part is said to be of one byte."""
    for mark, place in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = content.find(mark)
        while at >= 0:
            content = content[: at + place] + struct.pack("<L", 1) + content[at + place + 4 :]
            at = content.find(mark, at + 4)
    return content


def png(width: int = 2, height: int = 2) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">L", len(data)) + kind + data + struct.pack(">L", zlib.crc32(kind + data))

    head = struct.pack(">LLBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + bytes(width)) * height) if width < 1000 else b""
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


_PADDING = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


def _rc4(key: bytes, content: bytes) -> bytes:
    box, j = list(range(256)), 0
    for i, letter in zip(range(256), cycle(key), strict=False):
        j = (j + box[i] + letter) % 256
        box[i], box[j] = box[j], box[i]
    out, i, j = bytearray(), 0, 0
    for letter in content:
        i = (i + 1) % 256
        j = (j + box[i]) % 256
        box[i], box[j] = box[j], box[i]
        out.append(letter ^ box[(box[i] + box[j]) % 256])
    return bytes(out)


def locked_pdf(password: bytes = b"") -> bytes:
    """A PDF with a lock (of the first kind there was). Without a password anybody opens it, and nobody may print it."""

    def digest(*parts: bytes) -> bytes:
        return hashlib.md5(b"".join(parts), usedforsecurity=False).digest()

    padded = (password + _PADDING)[:32]
    owner = _rc4(digest((b"eigenaar" + _PADDING)[:32])[:5], padded)
    name, rights = b"0123456789abcdef", struct.pack("<i", -64)
    key = digest(padded, owner, rights, name)[:5]
    page = b"BT /F1 12 Tf 40 700 Td (Ons plan voor het rooster) Tj ET"
    content = _rc4(digest(key, (5).to_bytes(3, "little"), b"\0\0")[:10], page)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 5 0 R /Resources << /Font << /F1 3 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Filter /Standard /V 1 /R 2 /O <%s> /U <%s> /P -64 >>"
        % (owner.hex().encode(), _rc4(key, _PADDING).hex().encode()),
    ]
    out, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"<< /Size 7 /Root 1 0 R /Encrypt 6 0 R /ID [<%s> <%s>] >>" % ((name.hex().encode(),) * 2)
    return (
        out
        + b"xref\n0 7\n0000000000 65535 f \n"
        + table
        + b"trailer "
        + trailer
        + b"\nstartxref\n%d\n%%%%EOF" % len(out)
    )
