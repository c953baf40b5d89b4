"""Reading docs/access.toml: who may what at every address. Needs no Django."""

import itertools
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FILE = Path(__file__).parents[2] / "docs" / "access.toml"
OUTCOMES = ("allowed", "hidden", "refused")
METHODS = ("GET", "POST")


@dataclass(frozen=True)
class Target:
    """One address to go to, with what is chosen there: `name(action=publish)?export=csv`."""

    name: str
    chosen: tuple[tuple[str, str], ...] = ()
    query: str = ""

    def __str__(self) -> str:
        chosen = ", ".join(f"{key}={value}" for key, value in self.chosen)
        return f"{self.name}{f'({chosen})' if chosen else ''}{f'?{self.query}' if self.query else ''}"


@dataclass(frozen=True)
class Row:
    """What each role gets at some addresses: by these methods, and about these things."""

    methods: tuple[str, ...]
    written: str
    targets: tuple[Target, ...]
    things: tuple[str, ...]
    outcomes: dict[str, str]
    note: str
    # Secrets that may be read here by more than who may know them elsewhere.
    tells: frozenset[str]


@dataclass(frozen=True)
class Part:
    title: str
    text: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Matrix:
    roles: dict[str, str]
    # For each secret, the roles that may know it.
    secrets: dict[str, frozenset[str]]
    parts: tuple[Part, ...]
    # Addresses in which there is nothing to try, each with why.
    left_out: dict[str, str]

    def names(self) -> set[str]:
        """Every address that the file mentions."""
        tried = {target.name for part in self.parts for row in part.rows for target in row.targets}
        return tried | {name for names in self.left_out for name in _spelled_out(names)}


class Unreadable(ValueError):
    """The file says something that nobody can follow."""


def read(file: Path = FILE) -> Matrix:
    content = tomllib.loads(file.read_text(encoding="utf-8"))
    roles: dict[str, str] = content["roles"]
    sets = {name: frozenset(words.split()) for name, words in content["together"].items()}
    sets["everybody"] = frozenset(roles)
    who = _Who(roles, sets)
    parts = tuple(
        Part(part["title"], part.get("text", ""), tuple(_row(row, who) for row in part["rows"]))
        for part in content["part"]
    )
    secrets = {name: who(words) for name, words in content["secrets"].items()}
    return Matrix(roles, secrets, parts, content["left_out"])


class _Who:
    """Roles by their own names, or several at once by the name of a set."""

    def __init__(self, roles: dict[str, str], sets: dict[str, frozenset[str]]) -> None:
        self.roles, self.sets = roles, sets

    def __call__(self, words: str) -> frozenset[str]:
        found = [self.sets.get(word, frozenset([word])) for word in words.split()]
        roles = frozenset(itertools.chain.from_iterable(found))
        if unknown := roles - set(self.roles):
            raise Unreadable(f"no such role: {', '.join(sorted(unknown))}")
        return roles


def _row(row: dict[str, Any], who: _Who) -> Row:
    if unknown := set(row) - {"to", "on", "allowed", "hidden", "note", "tells"}:
        raise Unreadable(f"{row['to']}: {unknown}")
    methods, addresses = _methods(row["to"])
    allowed, hidden = who(row.get("allowed", "")), who(row.get("hidden", ""))
    outcomes = {role: "allowed" if role in allowed else "hidden" if role in hidden else "refused" for role in who.roles}
    things = row.get("on", "")
    return Row(
        methods,
        " ".join(addresses),
        tuple(_target(each) for words in addresses for each in _spelled_out(words)),
        tuple(things) if isinstance(things, list) else (things,),
        outcomes,
        row.get("note", ""),
        frozenset(row.get("tells", ())),
    )


def _methods(words: str) -> tuple[tuple[str, ...], list[str]]:
    listed = words.split()
    methods = tuple(word for word in listed if word in METHODS)
    if not methods or listed[: len(methods)] != list(methods):
        raise Unreadable(f"{words}: begin with GET, POST or both")
    return methods, listed[len(methods) :]


def _spelled_out(words: str) -> list[str]:
    """`a_{b,c}:{d,e}` is short for four names."""
    pieces = re.split(r"\{([^}]*)\}", words)
    choices = [piece.split(",") if number % 2 else [piece] for number, piece in enumerate(pieces)]
    return ["".join(each) for each in itertools.product(*choices)]


def _target(words: str) -> Target:
    found = re.fullmatch(r"([^?]*?)(?:\(([\w=,-]+)\))?(?:\?(.*))?", words)
    if found is None:
        raise Unreadable(words)
    name, chosen, query = found.groups()
    pairs = tuple(tuple(pair.split("=", 1)) for pair in (chosen or "").split(",") if pair)
    return Target(name, pairs, query or "")  # type: ignore[arg-type]
