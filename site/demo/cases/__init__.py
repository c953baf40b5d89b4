"""Fictional case studies for the demo: hand-written ideas, each in five or six different settings.

No organisation, place or figure in them is real. The texts are in `texts/`, a module for each subject; see `reading.py`
for how they are written down and `building.py` for how a case study is made of them.
"""

import random
from collections import Counter
from collections.abc import Iterable, Iterator
from importlib import import_module
from pkgutil import iter_modules

from praktijkpodium.site.demo.cases import texts
from praktijkpodium.site.demo.cases.building import build
from praktijkpodium.site.demo.cases.facts import (
    ORGANISATION_KINDS,
    PERSPECTIVES,
    PLACES,
    PROVINCES,
    SECTORS,
    THEMES,
    YEARS,
    CaseFacts,
)
from praktijkpodium.site.demo.cases.reading import Core, read_cores

__all__ = [
    "ORGANISATION_KINDS",
    "PERSPECTIVES",
    "PLACES",
    "PROVINCES",
    "SECTORS",
    "THEMES",
    "YEARS",
    "CaseFacts",
    "fictional_cases",
    "statistics",
]

ORDER = 2017  # the seed of the order: chosen because the first twelve then differ most


def fictional_cases(count: int | None = None) -> Iterator[CaseFacts]:
    """The first `count` case studies, or all: spread, so that a few of them already differ in every way."""
    cores = _cores()
    random.Random(ORDER).shuffle(cores)  # noqa: S311 (an order, no secret)
    series = [_turned(build(core), position) for position, core in enumerate(cores)]
    rounds = max(map(len, series))
    spread = [cases[turn] for turn in range(rounds) for cases in series if turn < len(cases)]
    yield from spread[:count]


def statistics(cases: Iterable[CaseFacts]) -> dict[str, Counter[str | int]]:
    """How often each sector, theme, perspective, region, kind of organisation and year occurs."""
    counts: dict[str, Counter[str | int]] = {
        name: Counter() for name in ("sectors", "themes", "perspectives", "regions", "organisation_kinds", "years")
    }
    for case in cases:
        counts["sectors"][case.sector] += 1
        counts["themes"].update(case.themes)
        counts["perspectives"].update(case.perspectives)
        counts["regions"][case.region] += 1
        counts["organisation_kinds"][case.organisation_kind] += 1
        counts["years"][case.year] += 1
    return counts


def _cores() -> list[Core]:
    """All cores, module after module."""
    modules = sorted(module.name for module in iter_modules(texts.__path__))
    return [core for name in modules for core in read_cores(import_module(f"{texts.__name__}.{name}").TEXT)]


def _turned(cases: list[CaseFacts], position: int) -> list[CaseFacts]:
    """The same cases, beginning with another one for each core: the first instances are the oldest."""
    turn = position % len(cases)
    return cases[turn:] + cases[:turn]
