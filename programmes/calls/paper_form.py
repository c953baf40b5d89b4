"""The form of a role as a document to fill in by hand or in a word processor, for who cannot apply on the site.

A .docx is a zip of XML; what a form needs of it is little enough to write here. Headings, a title and a language are
in it for screen readers. It is made anew each time, so that it asks what the site asks.
"""

import io
import zipfile
from collections.abc import Iterator
from xml.sax.saxutils import escape

from django.utils import formats
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from praktijkpodium.home.pages.visitors import tidy
from praktijkpodium.programmes.calls.form_versions import Asked, asked_by
from praktijkpodium.programmes.calls.models import WITH_CHOICES, QuestionKind, Role

CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_SHORT, _LONG = 600, 2400  # twentieths of a point
_TEAM_ROWS = 5
_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_A4 = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" '
    'w:header="0" w:footer="0" w:gutter="0"/></w:sectPr>'
)
_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'


def form_of(role: Role, *, address: str) -> bytes:
    """The document. `address` is where the role can be applied for on the site."""
    call = role.call
    body = "".join(_body(role, address))
    parts = {
        "[Content_Types].xml": _CONTENT_TYPES,
        "_rels/.rels": _RELS,
        "docProps/core.xml": _core(f"{call.title}: {role.name}"),
        "word/_rels/document.xml.rels": _DOCUMENT_RELS,
        "word/styles.xml": _styles(),
        "word/document.xml": f"{_HEADER}<w:document {_WORD}><w:body>{body}{_A4}</w:body></w:document>",
    }
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, xml in parts.items():
            # Without a moment of its own, so that the same form is the same file.
            archive.writestr(zipfile.ZipInfo(name), xml.encode(), zipfile.ZIP_DEFLATED)
    return written.getvalue()


def _body(role: Role, address: str) -> Iterator[str]:
    call = role.call
    day = formats.date_format(call.last_day, "j F Y")
    contact = (call.contact_person and call.contact_person.email) or _("the secretariat")
    yield _paragraph(call.title, "Title")
    yield _paragraph(_("Form to apply: %(role)s") % {"role": role.name}, "Subtitle")
    words = _("Send this form to %(contact)s. It must be there on %(day)s at the latest.")
    yield _paragraph(words % {"contact": contact, "day": day})
    yield _paragraph(_("You can also apply on the site: %(address)s") % {"address": address})
    yield _paragraph(_("Who applies?"), "Heading1")
    for label in (_("Organisation"), _("Your name and function"), _("Your e-mail address")):
        yield from _box(label, _SHORT)
    yield _paragraph(_("Your idea"), "Heading1")
    yield from _box(_("Title of your idea"), _SHORT)
    yield from _box(_("Your idea in short"), _LONG)
    everything = asked_by(role)
    texts = {each.key: each.text for each in everything}
    for heading, is_criterion in ((_("Questions to you"), False), (_("Criteria"), True)):
        asked = [each for each in everything if bool(each.criterion) == is_criterion]
        if asked:
            yield _paragraph(heading, "Heading1")
        for each in asked:
            yield from _question(each, texts)


def _question(asked: Asked, texts: dict[str, str]) -> Iterator[str]:
    yield _paragraph(asked.text, "Heading2")
    if told := _told(asked, texts):
        yield _paragraph(told, "Help")
    if asked.kind in WITH_CHOICES:
        yield from (_paragraph(f"☐ {choice}") for choice in asked.choices)
    elif asked.kind == QuestionKind.TEAM:
        yield _table([_("Name"), _("Function"), _("What does this person do?")], _TEAM_ROWS, _SHORT)
    elif asked.kind == QuestionKind.DOCUMENT:
        yield _paragraph(_("Send this document along."))
    else:
        yield _table([], 1, _LONG if asked.kind == QuestionKind.LONG else _SHORT)
    yield _paragraph("")


def _told(asked: Asked, texts: dict[str, str]) -> str:
    """What helps to answer."""
    told = [asked.help]
    if asked.criterion and asked.criterion != asked.text:
        told.append(_("Criterion: %(text)s") % {"text": asked.criterion})
    if asked.only_if:
        words = _("Only if you chose “%(choice)s” at “%(question)s”.")
        told.append(words % {"choice": asked.only_if_answer, "question": texts.get(asked.only_if, "")})
    if asked.most_words:
        told.append(_("At most %(most)s words.") % {"most": asked.most_words})
    if not asked.is_required:
        told.append(_("Not required."))
    return " ".join(filter(None, told))


def _box(label: str, height: int) -> Iterator[str]:
    yield _paragraph(label, "Heading2")
    yield _table([], 1, height)
    yield _paragraph("")


def _paragraph(text: str, style: str = "") -> str:
    styled = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{styled}<w:r><w:t xml:space="preserve">{escape(" ".join(tidy(text).split()))}</w:t></w:r></w:p>'


def _table(headings: list[str], rows: int, height: int) -> str:
    """Cells to write in, so high at least; a row of headings is known as such."""
    columns = max(len(headings), 1)
    borders = "".join(
        f'<w:{side} w:val="single" w:sz="6" w:space="0" w:color="595959"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    grid = "".join(f'<w:gridCol w:w="{9638 // columns}"/>' for _column in range(columns))
    xml = (
        f'<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>{borders}</w:tblBorders></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>"
    )
    if headings:
        cells = "".join(f"<w:tc>{_paragraph(each, 'Strong')}</w:tc>" for each in headings)
        xml += f"<w:tr><w:trPr><w:tblHeader/></w:trPr>{cells}</w:tr>"
    cells = "<w:tc><w:p/></w:tc>" * columns
    empty = f'<w:tr><w:trPr><w:trHeight w:val="{height}" w:hRule="atLeast"/></w:trPr>{cells}</w:tr>'
    return f"{xml}{empty * rows}</w:tbl>"


def _styles() -> str:
    language = {"nl": "nl-NL", "en": "en-GB"}.get(get_language() or "nl", "nl-NL")

    def style(name: str, shown_as: str, size: int, *, bold: bool = False, before: int = 0, outline: str = "") -> str:
        outlined = f'<w:outlineLvl w:val="{outline}"/>' if outline else ""
        thick = "<w:b/>" if bold else ""
        return (
            f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{shown_as}"/><w:basedOn w:val="Normal"/>'
            f'<w:pPr><w:keepNext/><w:spacing w:before="{before}" w:after="80"/>{outlined}</w:pPr>'
            f'<w:rPr>{thick}<w:sz w:val="{size}"/></w:rPr></w:style>'
        )

    return (
        f'{_HEADER}<w:styles {_WORD}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" '
        f'w:cs="Arial"/><w:sz w:val="22"/><w:lang w:val="{language}"/></w:rPr></w:rPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        '<w:pPr><w:spacing w:after="80"/></w:pPr></w:style>'
        + style("Title", "Title", 40, bold=True)
        + style("Subtitle", "Subtitle", 28)
        + style("Heading1", "heading 1", 30, bold=True, before=360, outline="0")
        + style("Heading2", "heading 2", 24, bold=True, before=160, outline="1")
        + style("Help", "Help", 20)
        + style("Strong", "Strong cell", 22, bold=True)
        + "</w:styles>"
    )


def _core(title: str) -> str:
    return (
        f'{_HEADER}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{escape(tidy(title))}</dc:title></cp:coreProperties>'
    )


_CONTENT_TYPES = (
    f'{_HEADER}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_OFFICE}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_OFFICE}.styles+xml"/>'
    '<Override PartName="/docProps/core.xml" '
    'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
)
_RELS = (
    f'{_HEADER}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_RELATIONS}/officeDocument" Target="word/document.xml"/>'
    f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
    "</Relationships>"
)
_DOCUMENT_RELS = (
    f'{_HEADER}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_RELATIONS}/styles" Target="styles.xml"/></Relationships>'
)
