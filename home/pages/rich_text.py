"""Text that editors write: what may be in it, the order of its headings, and making HTML of it."""

import re
from collections.abc import Iterable

from django.utils.functional import cached_property
from django.utils.html import strip_tags
from wagtail.rich_text import RichText, expand_db_html

TEXT_FEATURES = ["h2", "h3", "bold", "italic", "ol", "ul", "link", "document-link"]
# For a text below a heading of its own, such as the answer to a question.
PARAGRAPH_FEATURES = [feature for feature in TEXT_FEATURES if feature not in {"h2", "h3"}]

HIGHEST, DEEPEST = 2, 3
_HEADING = re.compile(r"<h([1-6])\b([^>]*)>(.*?)</h\1>", re.IGNORECASE | re.DOTALL)
# In no text: forms and PostgreSQL refuse it.
_BETWEEN = "\x00"


class Text(RichText):
    """Rich text whose HTML is made once, and for many texts together: see `expand`."""

    @cached_property
    def html(self) -> str:
        return str(expand_db_html(self.source))

    def __html__(self) -> str:
        return self.html


def expand(sources: Iterable[tuple[Text, str]]) -> None:
    """Give texts the HTML of these sources. The pages and documents that they link to are looked up together."""
    pairs = list(sources)
    whole = expand_db_html(_BETWEEN.join(source.replace(_BETWEEN, "") for _, source in pairs))
    for (text, _), html in zip(pairs, whole.split(_BETWEEN), strict=False):
        text.html = html


def _words(html: str) -> str:
    return strip_tags(html).replace("&nbsp;", " ").strip()


def headings(source: str) -> list[tuple[int, str]]:
    """The levels and words of the headings in a text."""
    return [(int(found[1]), _words(found[3])) for found in _HEADING.finditer(source)]


def within_levels(source: str) -> str:
    """The text with no heading above the second level, which is the title of the page, or below the third."""
    return _HEADING.sub(lambda found: _heading(found, min(max(int(found[1]), HIGHEST), DEEPEST)), source)


def without_headings(source: str) -> str:
    return _HEADING.sub(r"<p\2>\3</p>", source)


def in_order(source: str, level: int) -> tuple[str, int]:
    """The text with its headings put right after one of `level`, and the level of its last one.

    None is empty and no level is skipped, whatever an import or a draft brought.
    """

    def put_right(found: re.Match[str]) -> str:
        nonlocal level
        if not _words(found[3]):
            return ""
        level = min(max(int(found[1]), HIGHEST), DEEPEST, level + 1)
        return _heading(found, level)

    return _HEADING.sub(put_right, source), level


def _heading(found: re.Match[str], level: int) -> str:
    return f"<h{level}{found[2]}>{found[3]}</h{level}>"
