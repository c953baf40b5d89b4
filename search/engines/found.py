"""What was found for a query in the first stage, word by word."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from praktijkpodium.search.engines import bitsets
from praktijkpodium.search.engines.snapshot import Snapshot
from praktijkpodium.search.language import Alternative, Query, Wanted
from praktijkpodium.search.snippets import Marker


@dataclass
class WordFound:
    """The documents in which a word was found, by channel, and how much it says in each."""

    wanted: Wanted
    exact: int = 0
    stem: int = 0
    parts: Sequence[int] = ()
    title: int = 0
    often: int = 0
    exact_idf: float = 0.0
    stem_idf: float = 0.0
    part_idfs: Sequence[float] = ()
    size: int = 0
    synonyms: list["AlternativeFound"] = field(default_factory=list)
    # What a word that is in no document was probably meant to be.
    corrections: list["AlternativeFound"] = field(default_factory=list)
    looks_like: int = 0

    @cached_property
    def itself(self) -> int:
        """The documents that have the word, or all that it is made of."""
        sets = dict(zip(self.wanted.parts, self.parts, strict=True))
        whole = sets[self.wanted.stem]
        all_leaves = -1
        for leaf in self.wanted.leaves:
            all_leaves &= sets[leaf]
        return self.exact | self.stem | whole | all_leaves

    @cached_property
    def members(self) -> "Members":
        """For asking of single documents. Once the corrections are known."""
        sets = (self.exact, self.stem, self.covered, *self.parts)
        exact, stem, covered, *parts = (bitsets.Member(bits, self.size) for bits in sets)
        return Members(exact, stem, covered, parts)

    @property
    def covered(self) -> int:
        """Those and the documents that have what may stand for it."""
        return self.covered_as_typed | bitsets.union(each.documents for each in self.corrections)

    @property
    def covered_as_typed(self) -> int:
        return self.itself | bitsets.union(each.documents for each in self.synonyms)

    @property
    def alternatives(self) -> list["AlternativeFound"]:
        return [*self.synonyms, *self.corrections]


class Members(NamedTuple):
    """Who is in the sets of a word."""

    exact: bitsets.Member
    stem: bitsets.Member
    covered: bitsets.Member
    parts: Sequence[bitsets.Member]


@dataclass
class AlternativeFound:
    """The documents in which what may stand for a word was found: the word, or the words next to each other."""

    alternative: Alternative
    words: list[WordFound]
    documents: int
    size: int

    @cached_property
    def members(self) -> bitsets.Member:
        return bitsets.Member(self.documents, self.size)


@dataclass
class Found:
    """What was found for a query, within the documents that are allowed."""

    snapshot: Snapshot
    allowed: int
    words: list[WordFound] = field(default_factory=list)
    # What stands above the divide, and below it.
    fits: int = 0
    others: int = 0
    # What would, if no word were read as another one.
    fits_as_typed: int = 0
    # What an editor put first.
    pinned: int = 0
    coarse: bitsets.Slices = field(default_factory=list)
    grams: bitsets.Slices = field(default_factory=list)

    def marker(self, query: Query) -> Marker:
        """What is to be marked in the texts that were found."""
        corrections = [(word.wanted, one) for word in self.words for each in word.corrections for one in each.words]
        instead = [(wanted, one.wanted) for wanted, one in corrections]
        unknown = [word.wanted.exact for word in self.words if not word.covered]
        return Marker.of(query, instead, unknown)
