"""The HTML of a mail, made from its text: the same words, with paragraphs, lists and links.

One template, without styles: a mail program shows it in the letters and colours that its reader chose, large or dark.
"""

import re
from dataclasses import dataclass

from django.template.loader import render_to_string

TEMPLATE = "praktijkpodium/mail/base.html"
_ADDRESS = re.compile(r"https?://\S+")
_ITEM = "- "


@dataclass(frozen=True)
class Line:
    """A line of text; a link where it is nothing but an address."""

    text: str

    @property
    def url(self) -> str:
        return self.text if _ADDRESS.fullmatch(self.text) else ""


@dataclass(frozen=True)
class Part:
    """A paragraph, or a list: its lines, or its items with their lines."""

    is_list: bool
    items: list[list[Line]]


def html_of(*, subject: str, text: str, language: str) -> str:
    return render_to_string(TEMPLATE, {"subject": subject, "language": language, "parts": parts_of(text)})


def parts_of(text: str) -> list[Part]:
    """Paragraphs are separated by empty lines; lines that begin with a dash are a list, also within one."""
    parts: list[Part] = []
    for paragraph in re.split(r"\n\s*\n", text.replace("\r\n", "\n").strip()):
        parts += _parts_of_paragraph([line for line in paragraph.split("\n") if line.strip()])
    return parts


def _parts_of_paragraph(lines: list[str]) -> list[Part]:
    parts: list[Part] = []
    for line in lines:
        is_item = line.startswith(_ITEM)
        in_list = bool(parts and parts[-1].is_list)
        if is_item and not in_list:
            parts.append(Part(is_list=True, items=[]))
        elif not is_item and (not parts or (in_list and not line.startswith(" "))):
            parts.append(Part(is_list=False, items=[[]]))
        if is_item:
            parts[-1].items.append([Line(line.removeprefix(_ITEM).strip())])
        else:
            parts[-1].items[-1].append(Line(line.strip()))
    return parts
