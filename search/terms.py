"""Which words stand where in a document, written so that a word is looked up without reading all of it.

A line for each different word:

    <word> TAB <stem> TAB ,<part>,<part>, TAB <in title> <in lead> <in body> TAB <position> <position> ...

Positions count words; where a zone or a part of the text ends, one is left out. Those of the title come first. What a
word shares with others (stem, parts) is found with `str.find` too: each has a mark of its own before and after it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from praktijkpodium.search import analysis, scoring
from praktijkpodium.search.analysis.grams import grams
from praktijkpodium.search.analysis.stopwords import STOP_WORDS
from praktijkpodium.search.engines.postings import EXACT, GAP, GRAM, OFTEN, PART, STEM, TITLE, TITLE_EXACT, Entry

# When a document says a word "often": by the formula, for a text as long as most are.
_USUAL_LENGTH = 300
_OFTEN = 1.3


class Line(NamedTuple):
    """What is known of one word of a document."""

    exact: str
    stem: str
    parts: tuple[str, ...]
    frequencies: tuple[int, int, int]
    positions: tuple[int, ...]


@dataclass
class Terms:
    """The words of a document, as they are collected."""

    position: int = 0
    lengths: list[int] = field(default_factory=lambda: [0, 0, 0])
    # By word, stem and parts: a name, or a word with an accent, may be read otherwise than the same word without.
    _lines: dict[tuple[str, str, tuple[str, ...]], tuple[list[int], list[int]]] = field(default_factory=dict)

    def add(self, zone: int, tokens: Iterable[analysis.Token]) -> None:
        """The words of a zone, or of the next part of it."""
        start = self.position
        for token in tokens:
            known = self._lines.setdefault((token.exact, token.stem, token.parts), ([0, 0, 0], []))
            known[0][zone] += 1
            known[1].append(start + token.position)
            self.position = start + token.position + 1
            self.lengths[zone] += 1
        self.position += 1

    def write(self) -> str:
        return "\n" + "".join(
            f"{exact}\t{stem}\t,{','.join(parts)},\t{' '.join(map(str, counts))}\t{' '.join(map(str, places))}\n"
            for (exact, stem, parts), (counts, places) in self._lines.items()
        )


def lines(written: str) -> Iterator[Line]:
    """All words of a document."""
    for line in written.splitlines():
        if line:
            yield _line(line)


def _line(line: str) -> Line:
    exact, stem, parts, counts, places = line.split("\t")
    title, lead, body = counts.split(" ")
    return Line(
        exact,
        stem,
        tuple(parts[1:-1].split(",")),
        (int(title), int(lead), int(body)),
        tuple(map(int, places.split(" "))),
    )


def with_exact(written: str, word: str) -> list[Line]:
    """The lines of a word."""
    return _marked(written, f"\n{word}\t")


def with_stem(written: str, stem: str) -> list[Line]:
    """The lines of the words with this stem."""
    return _marked(written, f"\t{stem}\t")


def with_part(written: str, part: str) -> list[Line]:
    """The lines of the words that have this part. What is no compound is one part: its stem."""
    return _marked(written, f",{part},")


def _marked(written: str, mark: str) -> list[Line]:
    found = []
    at = written.find(mark)
    while at >= 0:
        start = at if written[at] == "\n" else written.rfind("\n", 0, at)
        end = written.index("\n", at + 1)
        found.append(_line(written[start + 1 : end]))
        at = written.find(mark, end)
    return found


def is_stop_word(word: str) -> bool:
    return word in STOP_WORDS


def frequencies(found: Iterable[Line]) -> tuple[int, int, int]:
    title = lead = body = 0
    for line in found:
        title += line.frequencies[0]
        lead += line.frequencies[1]
        body += line.frequencies[2]
    return title, lead, body


def entry(id_: int, written: str, lengths: tuple[int, int, int]) -> Entry:
    """The terms of a document as they are kept by term."""
    stream: dict[int, str] = {}
    others: dict[str, None] = {}
    mentions: dict[str, int] = {}
    for line in written.splitlines():
        if not line:
            continue
        exact, stem, parts, counts, places = line.split("\t")
        term = EXACT + exact
        positions = places.split(" ")
        for place in positions:
            stream[int(place)] = term
        others.update(_of_word(exact, stem, parts))
        if counts[:2] != "0 ":
            others[TITLE + stem] = None
        mentions[stem] = mentions.get(stem, 0) + len(positions)
    length = sum(lengths)
    for stem, count in mentions.items():
        if count > 1 and scoring.saturation(count, length, _USUAL_LENGTH) >= _OFTEN:
            others[OFTEN + stem] = None
    words = [stream.get(place, GAP) for place in range(max(stream, default=-1) + 1)]
    title = [TITLE_EXACT + term[1:] for term in words[: lengths[scoring.TITLE]]]
    return Entry(id_, (*words, GAP, *title), tuple(others))


@lru_cache(maxsize=2**15)
def _of_word(exact: str, stem: str, parts: str) -> dict[str, None]:
    """The terms that a word brings wherever it stands."""
    pieces = () if is_stop_word(exact) else grams(exact)
    return dict.fromkeys(
        [STEM + stem, *(PART + part for part in parts[1:-1].split(",")), *(GRAM + piece for piece in pieces)]
    )
