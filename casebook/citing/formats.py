"""Case studies and publications as sources: in words, and for programs that keep lists of sources."""

import datetime
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from praktijkpodium.casebook.models.case_studies import CaseStudy
from praktijkpodium.casebook.models.publications import Publication
from praktijkpodium.home.pages.sharing import site_name

_LATEX = {**{sign: f"\\{sign}" for sign in "&%$#_{}"}, "\\": r"\textbackslash{}", "~": r"\textasciitilde{}"}
_LATEX["^"] = r"\textasciicircum{}"


@dataclass(frozen=True)
class Source:
    """What a list of sources has of a page."""

    key: str
    title: str
    # As they stand on the cover, or the organisation that tells it: not to be taken apart into names.
    author: str
    date: datetime.date
    # Who brought it out; of a page on the site, the name of the site.
    publisher: str
    url: str
    is_book: bool


def source_of(page: CaseStudy | Publication, request: HttpRequest) -> Source:
    url = page.get_full_url(request)
    key = f"{page.slug}-{page.pk}"
    if isinstance(page, Publication):
        publisher = page.publisher or site_name(request)
        return Source(key, page.title, page.authors, page.date, publisher, url, is_book=True)
    published = timezone.localdate(page.first_published_at) if page.first_published_at else timezone.localdate()
    author = page.organisation.name if page.organisation else ""
    return Source(key, page.title, author, published, site_name(request), url, is_book=False)


def in_words(source: Source) -> SafeString:
    """As APA asks for it, in Dutch or English: author (date), title in italics, kind, publisher, address."""
    kind = _("publication") if source.is_book else _("case study")
    title = _title(source)
    if not source.author:
        # Without an author the title comes first.
        words = format_html("{} [{}]. ({}). ", title, kind, _date(source))
    else:
        words = format_html("{} ({}). {} [{}]. ", _ended(source.author), _date(source), title, kind)
    publisher = "" if source.publisher == source.author else _ended(source.publisher)
    return format_html("{}{} {}", words, publisher, source.url)


def _title(source: Source) -> SafeString:
    """Titles are in the language of the site."""
    if get_language() == settings.LANGUAGE_CODE:
        return format_html("<i>{}</i>", source.title)
    return format_html('<i lang="{}">{}</i>', settings.LANGUAGE_CODE, source.title)


def _ended(words: str) -> str:
    return words if words.endswith(".") else f"{words}."


def _date(source: Source) -> str:
    year = str(source.date.year)
    return year if source.is_book else f"{year}, {date_format(source.date, 'j F')}"


def bibtex(source: Source) -> str:
    fields = {
        "author": f"{{{_latex(source.author)}}}" if source.author else "",
        "title": f"{{{_latex(source.title)}}}",
        "date": source.date.isoformat(),
        "year": str(source.date.year),
        "publisher" if source.is_book else "organization": _latex(source.publisher),
        # An address is no text: BibTeX takes it as it is.
        "url": source.url,
        "langid": "dutch",
    }
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@{'book' if source.is_book else 'online'}{{{source.key},\n{lines}}}\n"


def _latex(text: str) -> str:
    return "".join(_LATEX.get(sign, sign) for sign in text)


def ris(source: Source) -> str:
    lines = [
        ("TY", "BOOK" if source.is_book else "ELEC"),
        ("ID", source.key),
        ("AU", source.author),
        ("TI", source.title),
        ("PY", str(source.date.year)),
        ("DA", source.date.strftime("%Y/%m/%d")),
        ("PB", source.publisher),
        ("UR", source.url),
        ("LA", "nl"),
    ]
    # A line end within a value would begin a field of its own.
    told = [f"{tag}  - {' '.join(value.split())}" for tag, value in lines if value]
    return "\r\n".join([*told, "ER  - ", ""])


def csl_json(source: Source) -> str:
    item: dict[str, Any] = {
        "id": source.key,
        "type": "book" if source.is_book else "webpage",
        "title": source.title,
        "issued": {"date-parts": [[source.date.year, source.date.month, source.date.day]]},
        "publisher" if source.is_book else "container-title": source.publisher,
        "URL": source.url,
        "language": "nl-NL",
    }
    if source.author:
        item["author"] = [{"literal": source.author}]
    return json.dumps([item], ensure_ascii=False, indent=2) + "\n"


# By the ending of the file: how it is written, and its type.
FORMATS: dict[str, tuple[Callable[[Source], str], str]] = {
    "bib": (bibtex, "application/x-bibtex"),
    "ris": (ris, "application/x-research-info-systems"),
    "json": (csl_json, "application/vnd.citationstyles.csl+json"),
}
