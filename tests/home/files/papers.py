"""Files to be read: real ones, made by hand, and some that are made to do harm."""

import io
import zipfile
import zlib
from collections.abc import Sequence

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"


def _pdf(objects: Sequence[bytes]) -> bytes:
    out, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    head = b"xref\n0 %d\n0000000000 65535 f \n" % size
    return out + head + table + b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (size, len(out))


def _stream(content: bytes, more: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), more, content)


def _paged(contents: Sequence[bytes], more: Sequence[bytes] = (), resources: bytes = b"") -> bytes:
    """A PDF of pages with these contents. After them come `more` objects, from number 4 + twice the pages on."""
    first = 4
    kids = b" ".join(b"%d 0 R" % (first + 2 * index) for index in range(len(contents)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(contents)),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for index, content in enumerate(contents):
        objects += [
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> %s >> >>" % (first + 2 * index + 1, resources),
            content,
        ]
    return _pdf([*objects, *more])


def pdf(*pages: str) -> bytes:
    """With a line on paper for each line of a page."""

    def content(text: str) -> bytes:
        lines = b"".join(b"(%s) Tj T* " % line.encode("latin-1") for line in text.split("\n"))
        return _stream(b"BT /F1 12 Tf 14 TL 40 700 Td %s ET" % lines)

    return _paged([content(text) for text in pages])


def _zip(files: dict[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def docx(*paragraphs: str, content: bytes | None = None) -> bytes:
    """In which a paragraph "\\f" begins a new page."""
    broken = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    body = "".join(broken if text == "\f" else f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in paragraphs)
    return _zip(
        {
            "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/></Types>',
            "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="r1" Type="{_RELATION}" Target="word/document.xml"/></Relationships>',
            "word/document.xml": content
            or f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>'.encode(),
        }
    )


def odt(*paragraphs: str, entities: str = "") -> bytes:
    body = "".join(f"<text:p>{text}</text:p>" for text in paragraphs)
    content = (
        f'<?xml version="1.0"?>{entities}<office:document-content xmlns:office="{_OFFICE}" xmlns:text="{_TEXT}">'
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    return _zip({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def zip_bomb() -> bytes:
    """A Word document of some hundred kilobytes, with 150 megabytes of text in it."""
    return docx(content=b"<w>" + b"a" * 150_000_000)


def entity_bomb() -> bytes:
    """An OpenDocument text of half a kilobyte, with 50 gigabytes in it: a billion laughs."""
    more = "".join(f'<!ENTITY l{level} "{f"&l{level - 1};" * 10}">' for level in range(1, 11))
    return odt("&l10;", entities=f'<!DOCTYPE x [<!ENTITY l0 "lolol">{more}]>')


def inflating_pdf() -> bytes:
    """A PDF of some kilobytes, with a page of 2 gigabytes: deflated twice."""
    unit = b"BT /F1 12 Tf 10 10 Td (woord) Tj ET\n" * 28_000  # a megabyte
    packer = zlib.compressobj(9)
    first = packer.compress(unit) + packer.flush(zlib.Z_FULL_FLUSH)
    again = packer.compress(unit) + packer.flush(zlib.Z_FULL_FLUSH)
    twice = zlib.compress(first + again * 2000 + packer.flush(), 9)
    return _paged([_stream(twice, b"/Filter [/FlateDecode /FlateDecode]")])


def endless_pdf() -> bytes:
    """A PDF of some kilobytes, with a page that draws ten drawings that draw ten drawings, and so on."""
    levels, first = 12, 6
    forms = [
        _stream(
            b" ".join([b"/X Do"] * 10) if level else b"BT /F1 12 Tf 10 10 Td (woord) Tj ET",
            b"/Type /XObject /Subtype /Form /BBox [0 0 600 800] "
            b"/Resources << /Font << /F1 3 0 R >> /XObject << /X %d 0 R >> >>" % (first + level - 1),
        )
        for level in range(levels)
    ]
    top = b"/XObject << /X %d 0 R >>" % (first + levels - 1)
    return _paged([_stream(b"/X Do")], forms, top)
