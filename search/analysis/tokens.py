"""Where the words of a text are. Everything is found in the text as it stands, so offsets need no translation."""

import re
import sys
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from praktijkpodium.search.analysis.fold import plain

# In characters: what is longer is no word, and is cut, so that no engine gets a term that it refuses.
LONGEST = 64

# \w knows no marks. What is invisible does not end a word: soft hyphen, zero-width characters, byte order mark.
_MARKS = "".join(chr(code) for code in range(0x300, 0xFFFF) if unicodedata.category(chr(code))[0] == "M")
_INNER = rf"[\w\xad\u200b-\u200f\u2060\ufeff{_MARKS}]"
_WORD = re.compile(
    rf"""
      [^\W\d](?:\.[^\W\d]){{1,11}}(?!{_INNER})\.?               # z.s.m.  o.a
    | \d{{1,3}}(?:\.\d{{3}}){{1,6}}(?!{_INNER})                # 1.250.000
    | \d{{1,9}}\+(?:'?ers?)?(?!{_INNER})                       # 50+  65+'ers
    | \d{{1,9}}-plus(?:sers?)?(?!{_INNER})                     # 65-plusser
    | \w{_INNER}{{0,{LONGEST - 1}}}(?:'{_INNER}{{1,{LONGEST}}}){{0,3}}
    """,
    re.VERBOSE,
)
_SENTENCE_END = re.compile(r"[.!?:;•·\n\r\t\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")


class Span(NamedTuple):
    start: int
    end: int
    # As written, but with plain apostrophes and hyphens.
    text: str
    # With a capital within a sentence: probably a name.
    name: bool
    # Only a hyphen parts it from the word before.
    hyphen: bool


def spans(text: str) -> Iterator[Span]:
    """The words of a text, in order."""
    text = plain(text)
    before = -1
    for found in _WORD.finditer(text):
        start, end = found.span()
        word = sys.intern(found.group())
        hyphen = start - before == 1 and text[before] == "-"
        name = word[0].isupper() and before >= 0 and not _SENTENCE_END.search(text, before, start)
        yield Span(start, end, word, name, hyphen)
        before = end
