"""Long texts in passages, so that a snippet needs no new look at the whole of it."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from praktijkpodium.search.analysis.tokens import spans

# A passage may be this much shorter or longer than asked for, when that lets it end where a paragraph does.
_SHORTEST, _LONGEST = 0.5, 1.5

_PARAGRAPH = re.compile(r"\r?\n[^\S\n]*\r?\n|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
# Bounded, as all of these: a thousand dots or spaces must not take a thousand times a thousand steps.
_SENTENCE = re.compile(r"[.!?…]\S{0,8}\s")
_LINE = re.compile(r"[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_SPACE = re.compile(r"\s")


class Passage(NamedTuple):
    """The passage is text[start:end]."""

    start: int
    end: int


def _strength(gap: str) -> int:
    """How much what stands between two words parts them: a paragraph, a line, a sentence, or nothing of these."""
    if gap in (" ", "-", ", "):
        return 0
    if _PARAGRAPH.search(gap):
        return 3
    if "\n" in gap or "\r" in gap:
        return 2
    return 1 if _SENTENCE.search(gap) else 0


def _last_word(words: Sequence[tuple[int, int]], first: int, text: str, about: int) -> int:
    """Which word ends the passage that begins with word `first`: the best border, nearest to the length asked for."""
    if len(words) - first <= about * _LONGEST:
        return len(words) - 1
    candidates = range(first + max(int(about * _SHORTEST), 1) - 1, first + int(about * _LONGEST))
    ideal = first + about - 1
    return max(candidates, key=lambda at: (_strength(text[words[at][1] : words[at + 1][0]]), -abs(at - ideal)))


def passages(text: str, about: int = 200) -> Iterator[Passage]:
    """Passages of about so many words, that end with a paragraph, a line or a sentence where there is one.

    They follow each other, and every word of the text is in one of them. A text without words has none.
    """
    words = [(span.start, span.end) for span in spans(text)]
    first, start = 0, len(text) - len(text.lstrip())
    while first < len(words):
        last = _last_word(words, first, text, about)
        if last == len(words) - 1:
            yield Passage(start, len(text.rstrip()))
            return
        gap = (words[last][1], words[last + 1][0])
        # After the punctuation that ends a sentence, before that which begins the next one.
        space = _LINE.search(text, *gap) or _SPACE.search(text, *gap)
        cut = space.start() if space else gap[1]
        after = text[cut : gap[1]]
        yield Passage(start, gap[0] + len(text[gap[0] : cut].rstrip()))
        first, start = last + 1, gap[1] - len(after.lstrip())
