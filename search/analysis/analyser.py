"""From text to words as engines index them and queries ask for them: by one and the same function."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from praktijkpodium.search.analysis.compounds import ends_like_name, split
from praktijkpodium.search.analysis.fold import fold
from praktijkpodium.search.analysis.grams import grams
from praktijkpodium.search.analysis.stems import stem
from praktijkpodium.search.analysis.stopwords import STOP_WORDS
from praktijkpodium.search.analysis.tokens import LONGEST, spans

# Different words kept in memory, about 1 kB each. A text of 100,000 words has some 15,000.
KEPT_WORDS = 2**15
# What a hyphen joins is one word up to here (zorg-en-welzijn); more is a list.
MOST_JOINED = 4
SHORTEST_PIECE = 3  # of a word with apostrophes: Ancona, not d

# 65plusser, 50plus: one word, however it is written.
_PLUS = re.compile(r"(\d+)plus(?:sers?|ers?)?")
_ENDINGS = frozenset({"s", "tje", "tjes", "je", "jes", "er", "ers", "en", "n"})
_CAMEL = re.compile(r"[A-Z][a-z]{3,}(?=[A-Z]|$)")


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a text."""

    # The word is text[start:end]; `position` counts words from 0.
    start: int
    end: int
    position: int
    # Lower case, without accents. Phrases are matched here.
    exact: str
    stem: str
    # Stems of what it consists of: of the words in a compound, and of two or more of these together. The stem of a
    # word that is no compound. The first of words joined by hyphens has the joined word too.
    parts: tuple[str, ...]
    # Its groups of four letters; none for a stop word.
    grams: tuple[str, ...]
    # Too common to rank by.
    stop: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """What does not depend on where a word stands."""

    exact: str
    stem: str
    parts: tuple[str, ...]
    grams: tuple[str, ...]
    stop: bool


def _one_word(leaves: Sequence[str]) -> str:
    """The stem of a compound: its parts without linking letters, the last one as its stem (teamleden, teamlid)."""
    return "".join(leaves[:-1]) + stem(leaves[-1])


def _neighbours(leaves: Sequence[str]) -> Iterator[str]:
    """Each two or more neighbours of three or more parts: `arbeidsmarkt` in `arbeidsmarktregio`."""
    for size in range(2, len(leaves)):
        for at in range(len(leaves) - size + 1):
            yield _one_word(leaves[at : at + size])


def _read_plain(exact: str, *, name: bool) -> tuple[str, tuple[str, ...]]:
    """The stem and the parts of a folded word."""
    leaves = split(exact)
    if not leaves:
        found = stem(exact)
        return found, (found,)
    whole = _one_word(leaves)
    if name and ends_like_name(exact):  # the stem is the same, for who types it without a capital
        return whole, (whole,)
    return whole, tuple(dict.fromkeys([*map(stem, leaves), *_neighbours(leaves)]))


def _pieces(word: str) -> list[str]:
    """What a word written with apostrophes or inner capitals consists of: d'Ancona, SamenSterk."""
    if "'" in word:
        return [piece for piece in map(fold, word.split("'")) if len(piece) >= SHORTEST_PIECE]
    camel = _CAMEL.findall(word)
    return list(map(fold, camel)) if len(camel) > 1 and "".join(camel) == word else []


@lru_cache(maxsize=KEPT_WORDS)
def read(word: str, *, name: bool = False) -> Reading | None:
    """What one word is, as it stands in a text; nothing when no letter or digit is left of it."""
    exact = fold(word)
    if not exact:
        return None
    if exact == "een" and not word.isascii():  # één is a number
        return Reading(exact, "1", ("1",), (exact,), stop=False)
    plus = _PLUS.fullmatch(exact)
    base, _, ending = word.rpartition("'")
    found: str
    parts: tuple[str, ...]
    if plus:
        found, parts = f"{plus[1]}plus", (f"{plus[1]}plus", plus[1])
    elif ending in _ENDINGS and fold(base):  # foto's, ggz'er
        found, parts = _read_plain(fold(base), name=name)
    else:
        found, parts = _read_plain(exact, name=name)
    parts = tuple(dict.fromkeys([*parts, *map(stem, _pieces(word))]))
    stop = exact in STOP_WORDS
    return Reading(exact, found, parts, () if stop else grams(exact), stop)


def _joined(group: list[Token]) -> Token:
    """The first of some words that hyphens join, with the joined word among its parts: e-health, ehealth."""
    first, exact = group[0], "".join(token.exact for token in group)
    whole = read(exact) if len(exact) <= LONGEST and not exact.isdigit() else None
    if whole is None or len(group) > MOST_JOINED:
        return first
    return replace(first, parts=tuple(dict.fromkeys([*first.parts, whole.stem])))


def analyse(text: str) -> list[Token]:
    """The words of a text, in order."""
    tokens: list[Token] = []
    group = 1  # words that hyphens have joined, up to and with the last
    for start, end, word, name, hyphen in spans(text):
        reading = read(word, name=name)
        if reading is None:
            continue
        if not hyphen and group > 1:
            tokens[-group] = _joined(tokens[-group:])
        group = group + 1 if hyphen and tokens else 1
        tokens.append(
            Token(start, end, len(tokens), reading.exact, reading.stem, reading.parts, reading.grams, reading.stop)
        )
    if group > 1:
        tokens[-group] = _joined(tokens[-group:])
    return tokens
