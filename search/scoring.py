"""How results are ranked: the one formula that all engines follow, and the numbers in it.

A document is scored word by word. A word of the query scores in three zones of a document (a title says more than a
paragraph) through four channels (the very word says more than one that shares its stem, and that more than a compound
that has it as a part). In each the score is BM25: rare words count for more, a tenth mention for less than the first,
and mentions in a long text for less than those in a short one.

What covers most of what was asked comes above *the divide*: see `need`.
"""

import datetime
import math
from collections.abc import Mapping
from dataclasses import dataclass

# BM25 with the numbers and the idf of Lucene, which Elasticsearch runs on.
K1 = 1.2
B = 0.75

TITLE, LEAD, BODY = 0, 1, 2
ZONES: Mapping[str, float] = {"title": 2.0, "lead": 1.0, "body": 1.0}
ZONE_WEIGHTS = tuple(ZONES.values())

# The same word counts in more channels at once: found exactly it scores 1.6, and its parts besides. These and the
# weights of the zones are the best of those tried on the dev half of benchmarks/search_quality.
EXACT = 0.6
STEM = 1.0
PARTS = 0.8
# Of all four-letter pieces of a word together: they find misspelt words, and bring related ones a little up.
GRAMS = 1.0
# A piece of a word in more documents than this says nothing, and costs most.
GRAMS_AT_MOST = 0.2
# What a misspelt word is probably meant to be, where the word itself counts 1. Synonyms have weights of their own.
CORRECTION = 0.7

# Two words of the query next to each other, in that order: as much again as this part of the lesser of the two.
PHRASE = 0.5
# A document that has all the words scores up to this much more than by the words alone.
COVERAGE = 0.6

# By the year: what is 15 years old has lost half of what age can take away.
DECAY_AT_MOST = 0.15
DECAY_HALF_LIFE = 15.0


@dataclass(frozen=True, slots=True)
class Statistics:
    """What the formula must know of an index: how many documents, and their mean lengths by zone, in words."""

    documents: int = 0
    lengths: tuple[float, float, float] = (1.0, 1.0, 1.0)


def idf(containing: int, documents: int) -> float:
    """How much a word says, by how many documents have it.

    Never less than nothing: those that have it may be counted a moment later than all.
    """
    containing = min(containing, documents)
    return math.log(1 + (documents - containing + 0.5) / (containing + 0.5))


def saturation(frequency: float, length: float, mean_length: float) -> float:
    """How much so many mentions in a text of this length say: 0 for none, and never more than 1 + K1."""
    if not frequency:
        return 0.0
    return frequency * (K1 + 1) / (frequency + K1 * (1 - B + B * length / max(mean_length, 1.0)))


def zoned(frequencies: tuple[int, int, int], lengths: tuple[int, int, int], statistics: Statistics) -> float:
    """The mentions of a term in all zones together, before its idf."""
    worth = 0.0
    for zone, frequency in enumerate(frequencies):
        if frequency:
            worth += ZONE_WEIGHTS[zone] * saturation(frequency, lengths[zone], statistics.lengths[zone])
    return worth


def need(words: int) -> int:
    """How many of the informative words of a query a document must have to *fit*: to stand above the divide.

    All of one or two words, most of three to five, and of a sentence 60 %: a sentence has words that only carry it.
    """
    return {0: 0, 1: 1, 2: 2, 3: 2, 4: 3, 5: 3}.get(words) or -(-3 * words // 5)


def coverage_factor(covered: float, words: int) -> float:
    """A signal and no filter: with all words 1 + COVERAGE, with none 1."""
    return 1 + COVERAGE * covered / words if words else 1.0


def decay(date: datetime.date | None, today: datetime.date) -> float:
    """What is newer stands a little higher. What has no date counts as one half-life old."""
    age = DECAY_HALF_LIFE if date is None else max((today - date).days, 0) / 365.25
    return 1 - DECAY_AT_MOST * (1 - 0.5 ** (age / DECAY_HALF_LIFE))
