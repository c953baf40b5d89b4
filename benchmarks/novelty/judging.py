"""The pairs of texts and what was judged about them: `ideas.txt` and `judgments.txt`. See README.md."""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from django.utils.text import slugify

from praktijkpodium.site.demo.ideas import IDEAS

HERE = Path(__file__).parent
IDEA, DEMO, CASE = "idea:", "demo:", "case:"
# What a judge called a pair.
SAME, ALIKE, SUBJECT, OTHER = 3, 2, 1, 0
_LINE = re.compile(r"(?P<added>\+ )?(?P<grade>[0-3]) (?P<other>.+)")


@dataclass(frozen=True)
class Idea:
    """What somebody wants to try: a title, and some sentences."""

    title: str
    text: str

    @property
    def is_short(self) -> bool:
        return len(self.text.split()) < 40  # noqa: PLR2004 - half of them


@dataclass(frozen=True)
class Pair:
    """An idea, and what it was compared with: `case:subject@place`, `idea:name` or `demo:title`."""

    source: str
    other: str
    grade: int
    # Whether the judge added it, or it came from the pool.
    is_added: bool

    @property
    def half(self) -> str:
        """`dev` or `test`, by nothing but the name of the idea: the last bit of its SHA-256."""
        return "test" if hashlib.sha256(self.source.encode()).digest()[-1] % 2 else "dev"


def ideas() -> dict[str, Idea]:
    """By name: those written for this, and those that organisations apply with in the demo."""
    written = (HERE / "ideas.txt").read_text(encoding="utf-8").split("# ")[1:]
    found = {}
    for each in written:
        name, title, text = each.strip().split("\n", 2)
        found[f"{IDEA}{name}"] = Idea(title, text)
    for idea in IDEAS:
        found[f"{DEMO}{slugify(idea.title)}"] = Idea(idea.title, "\n".join((idea.summary, *idea.answers)))
    return found


def pairs() -> list[Pair]:
    found, source = [], ""
    for line in (HERE / "judgments.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            source = line.removeprefix("# ")
        elif match := _LINE.fullmatch(line):
            other = match["other"] if match["other"].startswith((IDEA, DEMO)) else f"{CASE}{match['other']}"
            found.append(Pair(source, other, int(match["grade"]), bool(match["added"])))
        elif line:
            raise ValueError(f"nobody can read {line!r}")
    return found
