"""The queries and what was judged about them: `queries.tsv`, `judgments.txt` and `second.txt`. See README.md."""

import csv
import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

HERE = Path(__file__).parent
HIGHEST = 3
_GRADES = re.compile(r"  ([0-3]): (.+)")
_ONLY = re.compile(r"  only: (region|year) (.+)")


@dataclass(frozen=True)
class Query:
    """What somebody types, and what would satisfy that person."""

    id: str
    who: str
    shape: str
    text: str
    need: str

    @property
    def half(self) -> str:
        """`dev` or `test`, by nothing but the name: the last bit of its SHA-256."""
        return "test" if hashlib.sha256(self.id.encode()).digest()[-1] % 2 else "dev"


@dataclass(frozen=True)
class Case:
    """A case study as far as judging needs it. Six fictional ones may tell of the same idea, each in another place."""

    core: str
    place: str
    region: str
    year: int

    @property
    def key(self) -> str:
        return f"{self.core}@{self.place}"


@dataclass
class Judgment:
    """The grades of one query: of ideas, of single cases where these differ, and the setting that it asks for."""

    text: str
    grades: dict[str, int] = field(default_factory=dict)
    region: str = ""
    year: int = 0

    def grade(self, case: Case) -> int:
        """How well a case serves the query.

        In another region or year the right subject only touches upon what was asked, and the rest is nothing; a year
        earlier or later costs one grade.
        """
        grade = self.grades.get(case.key, self.grades.get(case.core, 0))
        away = abs(case.year - self.year) if self.year else 0
        if away == 1:
            return max(grade - 1, 0)
        elsewhere = bool(self.region) and case.region != self.region
        if away or elsewhere:
            return 1 if grade == HIGHEST else 0
        return grade


@dataclass(frozen=True)
class Judged:
    """A query with the grade of each case, by its key."""

    query: Query
    grades: dict[str, int]

    @cached_property
    def of_all(self) -> list[int]:
        return list(self.grades.values())

    def of(self, keys: Iterable[str]) -> list[int]:
        return [self.grades[key] for key in keys]


def read_queries(path: Path = HERE / "queries.tsv") -> dict[str, Query]:
    with path.open(encoding="utf-8") as lines:
        return {row["id"]: Query(**row) for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)}


def read_judgments(path: Path = HERE / "judgments.txt") -> dict[str, Judgment]:
    """What a file of judgments says, by the name of the query."""
    judgments: dict[str, Judgment] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        name, _, text = line.partition(" ")
        if name.startswith("q"):
            judgments[name] = latest = Judgment(text)
        elif match := _GRADES.fullmatch(line):
            latest.grades.update(dict.fromkeys(match[2].split(", "), int(match[1])))
        elif match := _ONLY.fullmatch(line):
            setattr(latest, match[1], match[2] if match[1] == "region" else int(match[2]))
        elif line and not line.startswith("#"):
            raise ValueError(f"Not a line of judgments: {line}")
    return judgments


def judge(queries: dict[str, Query], judgments: dict[str, Judgment], cases: Iterable[Case]) -> list[Judged]:
    """Every judged query with the grades of all cases."""
    cases = list(cases)
    return [
        Judged(queries[name], {case.key: judgment.grade(case) for case in cases})
        for name, judgment in judgments.items()
    ]


def read_pool(path: Path = HERE / "pooled.txt") -> dict[str, set[str]]:
    """By query, the cases that stood in the first ten of some system, were looked at one by one, and have grade 0."""
    lines = [line.partition(" ") for line in path.read_text(encoding="utf-8").splitlines()]
    return {name: set(cases.split(", ")) for name, _, cases in lines}
