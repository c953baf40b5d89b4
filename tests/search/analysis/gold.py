"""How well words are split and stemmed, against lists made by hand, in two halves."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from zlib import crc32

from praktijkpodium.search.analysis import analyse
from praktijkpodium.search.analysis.compounds import ends_like_name, split
from praktijkpodium.search.analysis.fold import fold
from praktijkpodium.search.analysis.stems import stem

HERE = Path(__file__).parent
HALVES = ("dev", "test")


def half(key: str) -> str:
    """Rules are made while looking at "dev"; "test" only tells how they do on words that nobody looked at."""
    return HALVES[crc32(key.encode()) % 2]


def lines(name: str) -> Iterator[str]:
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line


@dataclass
class Score:
    words: int = 0
    exact: int = 0
    wanted: int = 0
    given: int = 0
    right: int = 0
    wrong: list[str] = field(default_factory=list)

    def add(self, word: str, wanted: list[str], given: list[str]) -> None:
        self.words += 1
        self.exact += wanted == given
        self.wanted += len(wanted)
        self.given += len(given)
        self.right += len(set(wanted) & set(given))
        if wanted != given:
            self.wrong.append(f"{word}: {' '.join(given) or '(whole)'}")

    def __str__(self) -> str:
        precision, recall = self.right / max(self.given, 1), self.right / max(self.wanted, 1)
        return (
            f"{self.words} words, exact {self.exact / self.words:.3f}, precision {precision:.3f}, recall {recall:.3f}"
        )


def compounds() -> dict[str, Score]:
    """Whole words have no parts: a part given for one lowers the precision."""
    scores = {name: Score() for name in HALVES}
    for line in lines("compounds.txt"):
        word, *parts = line.split()
        name = word[0].isupper() and ends_like_name(fold(word))
        given = () if name else split(fold(word))
        # "vrijwilliger" and "vrijwilligers" are one part to a searcher.
        scores[half(word)].add(word, [stem(part) for part in parts], [stem(part) for part in given])
    return scores


def whole_stem(word: str) -> str:
    return analyse(word)[0].stem


def stems(stemmer: Callable[[str], str] = whole_stem) -> dict[str, Score]:
    """Pairs that must (=) or must not (!) fall together."""
    scores = {name: Score() for name in HALVES}
    for line in lines("stems.txt"):
        one, sign, other = line.split()
        same = stemmer(one) == stemmer(other)
        wanted, given = (["same"] * (sign == "="), ["same"] * same)
        scores[half(line)].add(f"{one} {sign} {other}", wanted, given)
    return scores
