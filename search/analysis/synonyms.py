"""Words that mean the same: who asks for `Wmo` finds `Wet maatschappelijke ondersteuning`, and the other way round.

They are added to a question when it is asked, so a new one works at once, on every engine, without indexing anew.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Self

from praktijkpodium.search.analysis.analyser import Token, analyse
from praktijkpodium.search.analysis.lexicon import read

# What a hit on a synonym counts, where a hit on the word itself counts 1: by the sign between the words.
ONE_WAY = ">"
WEIGHTS = {"=": 0.9, "~": 0.6, ONE_WAY: 0.9}

Key = tuple[str, ...]
# A sign, and words and phrases.
Group = tuple[str, Iterable[str]]


@dataclass(frozen=True, slots=True)
class Alternative:
    """What may be found in place of the words tokens[start:end] of a question: these words, next to each other."""

    start: int
    end: int
    tokens: tuple[Token, ...]
    weight: float


class Synonyms:
    """Groups of words and phrases, one a line: `ggz = geestelijke gezondheidszorg`, or with ~ for what is related.

    In groups of their own, with the sign first, they may also go one way (>): who asks for the first finds the others.
    """

    def __init__(self, lines: Iterable[str], groups: Iterable[Group] = ()) -> None:
        self._others: dict[Key, dict[Key, tuple[tuple[Token, ...], float]]] = defaultdict(dict)
        # What comes first counts where two groups differ.
        for sign, words in groups:
            self._add(sign, words)
        for line in lines:
            if not line.lstrip().startswith("#"):
                sign = "=" if "=" in line else "~"
                self._add(sign, line.split(sign))
        self._longest = max(map(len, self._others), default=0)

    @classmethod
    def base(cls, own: Iterable[str] = (), groups: Iterable[Group] = ()) -> Self:
        """Ours, with those that editors added."""
        return cls([*_base_lines(), *own], groups)

    def _add(self, sign: str, words: Iterable[str]) -> None:
        members = {key_of(tokens): tokens for part in words if (tokens := tuple(analyse(part)))}
        for key in list(members)[: 1 if sign == ONE_WAY else None]:
            for other, tokens in members.items():
                if other != key:
                    self._others[key].setdefault(other, (tokens, WEIGHTS[sign]))

    def alternatives(self, tokens: list[Token]) -> Iterator[Alternative]:
        """What may be found instead of parts of a question; from each word on, for the longest that is known."""
        stems = [token.stem for token in tokens]
        asked = tuple(stems)
        for start in range(len(tokens)):
            for end in range(min(len(tokens), start + self._longest), start, -1):
                others = self._others.get(asked[start:end])
                if others is None:
                    continue
                for words, weight in others.values():
                    yield Alternative(start, end, words, weight)
                break


def key_of(tokens: Iterable[Token]) -> Key:
    """Stems: a plural or a capital makes no other synonym."""
    return tuple(token.stem for token in tokens)


@cache
def _base_lines() -> tuple[str, ...]:
    return tuple(read("synonyms.txt").decode().splitlines())
