"""The second stage of a search in the database: the exact score of a document, by the formula of scoring.py."""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from praktijkpodium.search import scoring, terms
from praktijkpodium.search.engines.found import Found, WordFound
from praktijkpodium.search.engines.snapshot import Snapshot
from praktijkpodium.search.language import Wanted
from praktijkpodium.search.models import IndexedDocument
from praktijkpodium.search.terms import Line

# Words of a query that are further apart than this are no phrase.
_NEXT = 3


class Document(NamedTuple):
    """What is needed of an indexed document to rank and to show it; a model takes ten times as long to make."""

    pk: int
    kind: str
    key: str
    title: str
    date: datetime.date | None
    terms: str
    title_length: int
    lead_length: int
    body_length: int


@dataclass
class WordScore:
    """What a word brought, by channel, and where it was found."""

    word: Wanted
    exact: float = 0.0
    stem: float = 0.0
    parts: float = 0.0
    # The word that was found in its place.
    instead: str = ""
    zones: tuple[int, int, int] = (0, 0, 0)
    positions: frozenset[int] = frozenset()

    @property
    def total(self) -> float:
        return self.exact + self.stem + self.parts


@dataclass
class Score:
    """The score of a document, taken apart."""

    words: list[WordScore] = field(default_factory=list)
    phrase: float = 0.0
    grams: float = 0.0
    covered: int = 0
    coverage: float = 1.0
    decay: float = 1.0

    @property
    def total(self) -> float:
        return (sum(word.total for word in self.words) + self.phrase + self.grams) * self.coverage * self.decay

    @property
    def positions(self) -> dict[str, frozenset[int]]:
        """Where each word, by its stem, is in the document."""
        return {word.word.stem: word.positions for word in self.words}


def score(document: Document, found: Found, *, grams: float, today: datetime.date) -> Score:
    """The score of a document for what was found. `grams`: what pieces of words bring, from the first stage."""
    reader = _Reader(document, found.snapshot.statistics)
    place = document.pk - found.snapshot.base
    words = [_word_score(reader, word, place) for word in found.words]
    covered = sum(1 for word in found.words if place in word.members.covered)
    return Score(
        words=words,
        phrase=_phrases(words),
        grams=grams,
        covered=covered,
        coverage=scoring.coverage_factor(covered, len(words)),
        decay=scoring.decay(document.date, today),
    )


class _Reader:
    """Looks up words in a document."""

    def __init__(self, document: Document, statistics: scoring.Statistics) -> None:
        self.terms = document.terms
        self._lengths = (document.title_length, document.lead_length, document.body_length)
        self._statistics = statistics

    def worth(self, lines: Sequence[Line]) -> float:
        return scoring.zoned(terms.frequencies(lines), self._lengths, self._statistics)


def _word_score(reader: _Reader, word: WordFound, place: int) -> WordScore:
    itself = _score_itself(reader, word, place)
    best = itself
    for alternative in word.alternatives:
        if place not in alternative.members:
            continue
        scores = [_score_itself(reader, one, place) for one in alternative.words]
        share = alternative.alternative.weight / len(scores)
        other = WordScore(
            word.wanted,
            exact=share * sum(one.exact for one in scores),
            stem=share * sum(one.stem for one in scores),
            parts=share * sum(one.parts for one in scores),
            instead=" ".join(one.word.exact for one in scores),
            zones=scores[0].zones,
            positions=itself.positions.union(*(one.positions for one in scores)),
        )
        if other.total > best.total:
            best = other
    return best


def _score_itself(reader: _Reader, word: WordFound, place: int) -> WordScore:
    wanted, members = word.wanted, word.members
    same_stem = terms.with_stem(reader.terms, wanted.stem) if place in members.stem else []
    scored = WordScore(wanted)
    lines = list(same_stem)
    if same_stem:
        exact = [line for line in same_stem if line.exact == wanted.exact]
        scored.exact = scoring.EXACT * word.exact_idf * reader.worth(exact)
        scored.stem = scoring.STEM * word.stem_idf * reader.worth(same_stem)
    elif place in members.exact:  # a name, which has another stem than the same word without a capital
        lines = terms.with_exact(reader.terms, wanted.exact)
        scored.exact = scoring.EXACT * word.exact_idf * reader.worth(lines)
    for part, says, having_part in zip(wanted.parts, word.part_idfs, members.parts, strict=True):
        if place in having_part:
            having = terms.with_part(reader.terms, part)
            scored.parts += scoring.PARTS * says * reader.worth(having) / len(wanted.parts)
            lines += having
    scored.zones = terms.frequencies(same_stem or lines)
    scored.positions = frozenset(place for line in lines for place in line.positions)
    return scored


def _phrases(words: Sequence[WordScore]) -> float:
    """What it brings that words which are neighbours in the query are so in the document too."""
    extra = 0.0
    in_order = sorted((word for word in words if word.positions), key=lambda word: word.word.position)
    for first, second in pairwise(in_order):
        distance = second.word.position - first.word.position
        if distance <= _NEXT and any(place + distance in second.positions for place in first.positions):
            extra += scoring.PHRASE * min(first.total, second.total)
    return extra


def load(places: Iterable[int], now: Snapshot) -> list[Document]:
    """The documents at these places that are still there. What was read in this version is not read again."""
    wanted = [place + now.base for place in places]
    kept: Mapping[int, Document] = now.read
    found = {pk: kept[pk] for pk in wanted if pk in kept}
    if new := [pk for pk in wanted if pk not in found]:
        rows = IndexedDocument.objects.filter(pk__in=new).values_list(*Document._fields)
        now.remember(read := {row[0]: Document._make(row) for row in rows})
        found |= read
    return [found[pk] for pk in wanted if pk in found]
