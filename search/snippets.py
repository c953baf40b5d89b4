"""Passages of the original text that show why a document was found, with what matches marked.

The text is never changed, so that marks are places in it: within "praktijkvoorbeeldenparade" the "parade" that was
asked for. Whoever shows a snippet escapes the text and puts its own marks around.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from praktijkpodium.search import analysis
from praktijkpodium.search.analysis.compounds import split
from praktijkpodium.search.analysis.grams import grams
from praktijkpodium.search.analysis.stems import stem
from praktijkpodium.search.language import Query, Wanted
from praktijkpodium.search.requests import Snippet

# In characters: about three lines on a phone, two at a desk.
LENGTH = 240
# A sentence that is no longer than this much more is not cut.
_SLACK = 60
_SENTENCE = re.compile(r"(?<=[.!?…])[\"'”’)]*\s+(?=[\"'“‘(]?[^\W_])|\n+")
# Of the grams of a word that is nowhere, so many in one word make that worth a mark.
_LOOKS_LIKE = 0.6


# Of texts that were shown lately: about 100 bytes a word, so at most some tens of MB.
_analysed = lru_cache(maxsize=2048)(analysis.analyse)


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in a text, and the word of the query (its stem) that is found there."""

    start: int
    end: int
    word: str


@dataclass
class Marker:
    """Finds in a text what a query asks for."""

    exact: dict[str, str] = field(default_factory=dict)
    stems: dict[str, str] = field(default_factory=dict)
    parts: dict[str, str] = field(default_factory=dict)
    phrases: tuple[tuple[str, ...], ...] = ()
    # Pieces of words that no document has.
    unknown: list[tuple[frozenset[str], str]] = field(default_factory=list)

    @classmethod
    def of(cls, query: Query, instead: Iterable[tuple[Wanted, Wanted]] = (), unknown: Iterable[str] = ()) -> "Marker":
        """`instead`: words and what was found in their place. `unknown`: words that were found nowhere."""
        marker = cls(phrases=(*query.phrases, *query.title.phrases))
        for word in query.informative:
            marker.add(word, word.stem)
            for synonym in word.synonyms:
                for one in synonym.words:
                    marker.add(one, word.stem)
        for word, other in instead:
            marker.add(other, word.stem)
        marker.stems.update((stem, stem) for stem in query.title.stems)
        marker.unknown = [(frozenset(grams(word)), word) for word in unknown]
        return marker

    def add(self, word: Wanted, name: str) -> None:
        self.exact.setdefault(word.exact, name)
        self.stems.setdefault(word.stem, name)
        for part in word.parts:
            self.parts.setdefault(part, name)

    def marks(self, text: str) -> list[Mark]:
        """The places, in order, none within another."""
        tokens = _analysed(text)
        in_phrases = self._in_phrases(tokens)
        found = (self._mark(text, token, index in in_phrases) for index, token in enumerate(tokens))
        return [mark for mark in found if mark is not None]

    def _mark(self, text: str, token: analysis.Token, in_phrase: bool) -> Mark | None:
        name = self.exact.get(token.exact) or self.stems.get(token.stem)
        if name is not None or in_phrase:
            return Mark(token.start, token.end, name or token.stem)
        for part in token.parts:
            if part in self.parts and not token.stop:
                start, end = _place_of(part, text[token.start : token.end])
                return Mark(token.start + start, token.start + end, self.parts[part])
        for pieces, word in self.unknown:
            if len(pieces.intersection(token.grams)) >= _LOOKS_LIKE * len(pieces):
                return Mark(token.start, token.end, word)
        return None

    def _in_phrases(self, tokens: Sequence[analysis.Token]) -> set[int]:
        words = [token.exact for token in tokens]
        return {
            place
            for phrase in self.phrases
            for start in range(len(words) - len(phrase) + 1)
            if words[start] == phrase[0] and tuple(words[start : start + len(phrase)]) == phrase
            for place in range(start, start + len(phrase))
        }


def _place_of(part: str, word: str) -> tuple[int, int]:
    """Where a part is within a compound as it is written. All of the word when that cannot be told."""
    folded = analysis.fold(word)
    if len(folded) == len(word):
        at = 0
        for leaf in split(folded):
            at = folded.find(leaf, at)
            if stem(leaf) == part:
                return at, at + len(leaf)
            at += len(leaf)
        if (at := folded.find(part)) >= 0:  # some leaves together
            return at, at + len(part)
    return 0, len(word)


def whole(text: str, marker: Marker) -> Snippet:
    """A short text, such as a title, with its marks."""
    return Snippet(text, tuple((mark.start, mark.end) for mark in marker.marks(text)))


def cut(text: str, marker: Marker, label: str = "", length: int = LENGTH) -> Snippet:
    """The piece of a passage that has most of what was asked for, of whole sentences where possible."""
    marks = marker.marks(text)
    start, end = _best_piece(text, marks, length)
    before = "… " if text[:start].strip() and not _starts_sentence(text, start) else ""
    after = " …" if text[end:].strip() and not _ends_sentence(text, end) else ""
    within = [mark for mark in marks if mark.start >= start and mark.end <= end]
    shift = len(before) - start
    return Snippet(
        text=before + text[start:end].replace("\n", " ") + after,
        marks=tuple((mark.start + shift, mark.end + shift) for mark in within),
        label=label,
    )


def _best_piece(text: str, marks: Sequence[Mark], length: int) -> tuple[int, int]:
    pieces = [_fitted(text, start, end, marks, length) for start, end in _runs(text, length)]

    def worth(piece: tuple[int, int]) -> tuple[int, int, int]:
        within = [mark for mark in marks if mark.start >= piece[0] and mark.end <= piece[1]]
        return len({mark.word for mark in within}), len(within), -piece[0]

    return max(pieces, key=worth, default=(0, 0))


def _runs(text: str, length: int) -> Iterator[tuple[int, int]]:
    """From each sentence on as many whole sentences as there is room for, or one that is too long."""
    ends = [found.start() for found in _SENTENCE.finditer(text)] + [len(text)]
    starts = [0] + [found.end() for found in _SENTENCE.finditer(text)]
    sentences = [(start, end) for start, end in zip(starts, ends, strict=True) if text[start:end].strip()]
    for index, (start, end) in enumerate(sentences):
        ends_within = (later for _, later in sentences[index + 1 :] if later - start <= length)
        yield start, max(ends_within, default=end)


def _fitted(text: str, start: int, end: int, marks: Sequence[Mark], length: int) -> tuple[int, int]:
    """The piece itself, or of a sentence that is too long the part with the marks, between spaces."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if end - start <= length + _SLACK:
        return start, end
    first = next((mark.start for mark in marks if start <= mark.start < end), start)
    from_ = max(start, first - length // 3)
    if from_ > start:
        from_ = text.find(" ", from_, first) + 1 or first
    until = min(end, from_ + length)
    if until < end:
        space = text.rfind(" ", from_, until)
        until = space if space > from_ else until
    return from_, until


def _starts_sentence(text: str, start: int) -> bool:
    return text[:start].rstrip()[-1:] in {*".!?…:", ""} or "\n" in text[len(text[:start].rstrip()) : start]


def _ends_sentence(text: str, end: int) -> bool:
    return text[:end].rstrip(")\"'”’")[-1:] in {*".!?…"} or text[end : end + 1] == "\n"


def best_passages(starts: Sequence[int], positions: Mapping[str, frozenset[int]], most: int = 2) -> list[int]:
    """Which passages of a document to show, by the positions of their first words, the best one first.

    The one with the most of the words, and further ones as long as they have words that those before did not.
    """
    if not starts:
        return []
    words_in: dict[int, dict[str, int]] = {}
    for word, places in positions.items():
        for place in places:
            if (index := _passage_at(starts, place)) >= 0:
                of_passage = words_in.setdefault(index, {})
                of_passage[word] = of_passage.get(word, 0) + 1
    chosen: list[int] = []
    seen: set[str] = set()
    while words_in and len(chosen) < most:
        best = max(
            words_in, key=lambda index: (len(words_in[index].keys() - seen), sum(words_in[index].values()), -index)
        )
        if not words_in[best].keys() - seen:
            break
        seen |= words_in.pop(best).keys()
        chosen.append(best)
    return chosen or [0]


def _passage_at(starts: Sequence[int], place: int) -> int:
    return bisect_right(starts, place) - 1
