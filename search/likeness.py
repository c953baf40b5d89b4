"""How alike two texts are: the formula, the numbers in it, and what a likeness means.

Two texts are compared by the parts of their words, so that "thuiszorgteam" is like "een team in de thuiszorg". A part
counts for more when few documents have it, and for less with each mention. What both have is held against what each
of them has (the cosine), so that a long text is not like everything.

The likeness is a chance: of pairs with likeness 0.7, about 7 in 10 are called the same idea, or strongly alike, by
somebody who reads both. The numbers are from the dev half of the pairs that were judged by hand in
benchmarks/novelty, and nothing else.
"""

import enum
import math
from collections.abc import Mapping

from praktijkpodium.search import scoring, terms

# A part of the title says as much as so many in the text.
IN_TITLE, IN_LEAD = 3, 2
# How slowly more mentions say more: the second one still four fifths of the first.
MENTIONS = 4.0
# Where the closeness is halfway, and how steeply the likeness goes up there.
HALFWAY, STEEPNESS = 0.112, 31.7


class Degree(enum.StrEnum):
    """A likeness in words, from where on each holds."""

    MUCH = "much"
    SOME = "some"
    LITTLE = "little"


# Of the pairs of the dev half above these, 8 in 10 are strongly alike, and 9 in 10 share at least their subject.
MUCH, SOME = 0.7, 0.35


def degree(likeness: float) -> Degree:
    if likeness >= MUCH:
        return Degree.MUCH
    return Degree.SOME if likeness >= SOME else Degree.LITTLE


def likeness(closeness: float) -> float:
    """From 0 to 1: the chance that a reader calls two texts with this closeness strongly alike."""
    return 1 / (1 + math.exp(STEEPNESS * (HALFWAY - closeness))) if closeness else 0.0


def parts(written: str) -> dict[str, float]:
    """What a document says (terms.py), by the parts of its words: how much each of them counts."""
    mentions: dict[str, float] = {}
    for line in terms.lines(written):
        if line.exact.isdigit() or terms.is_stop_word(line.exact):
            continue
        title, lead, body = line.frequencies
        for part in set(line.parts):
            mentions[part] = mentions.get(part, 0) + IN_TITLE * title + IN_LEAD * lead + body
    return {part: _worth(number) for part, number in mentions.items()}


def _worth(mentions: float) -> float:
    return mentions * (MENTIONS + 1) / (mentions + MENTIONS)


def says(containing: int, documents: int) -> float:
    """How much a part says, from 0 to 1, by how many documents have it: 1 when none has."""
    return scoring.idf(containing, documents) / scoring.idf(0, documents)


def closeness(source: Mapping[str, float], other: Mapping[str, float], saying: Mapping[str, float]) -> float:
    """How close two texts are by their parts; `saying` has for each part of the source how much it says.

    For the other text nobody looks up what its parts say: that would cost a question for each of its words.
    """
    shared = sum(saying[part] * worth * other[part] for part, worth in source.items() if part in other)
    if not shared:
        return 0.0
    own = sum(saying[part] * worth**2 for part, worth in source.items())
    return shared / math.sqrt(own * sum(worth**2 for worth in other.values()))
