"""Fragments of a page that change more often than the page does, such as how often it was read.

A page that may be kept has marks in their place. Whoever keeps it fills them in each time that it goes out; where
nobody does (`defer` was not called), the fragments are written at once.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe

# The fragments for some keys; those that are empty may be left out.
Fill = Callable[[Iterable[int]], Mapping[int, str]]

_fills: dict[str, Fill] = {}
# Somebody who writes a mark into a text gets a number that is public anyway, so marks are no secret.
_MARK = re.compile(rb"<!--late:([a-z]+):(\d{1,18})-->")
_DEFERRED = "praktijkpodium_late"


def register(kind: str, fill: Fill) -> None:
    """Give a kind of fragment what fills it in; called in an app's `ready()`."""
    _fills[kind] = fill


def defer(request: HttpRequest) -> None:
    """Have the page that answers this request made with marks. Fill them in before it goes out."""
    setattr(request, _DEFERRED, True)


def fragment(request: HttpRequest | None, kind: str, key: int) -> SafeString:
    """The fragment, or its mark in a page that is filled in later."""
    if getattr(request, _DEFERRED, False):
        return mark_safe(f"<!--late:{kind}:{int(key)}-->")  # noqa: S308 - a word of ours and a number
    return conditional_escape(_fills[kind]([key]).get(key, ""))


@dataclass(frozen=True)
class Cut:
    """A page, cut at its marks."""

    texts: list[bytes]
    marks: list[tuple[str, int]]

    def filled(self) -> bytes:
        """The page as it goes out now: one call for each kind of fragment."""
        if not self.marks:
            return self.texts[0]
        kinds = {kind for kind, _ in self.marks}
        fragments = {kind: _fill(kind, {key for of, key in self.marks if of == kind}) for kind in kinds}
        filled = [self.texts[0]]
        for (kind, key), text in zip(self.marks, self.texts[1:], strict=True):
            filled += [conditional_escape(fragments[kind].get(key, "")).encode(), text]
        return b"".join(filled)


def _fill(kind: str, keys: Any) -> Mapping[int, str]:
    return _fills[kind](keys) if kind in _fills else {}


def cut(content: bytes) -> Cut:
    """A page that was made with marks, for filling in."""
    parts = _MARK.split(content)
    marks = zip(parts[1::3], parts[2::3], strict=True)
    return Cut(texts=parts[0::3], marks=[(kind.decode(), int(key)) for kind, key in marks])
