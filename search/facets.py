"""Counting by facet. A facet's own filter does not count: what else one could choose stays in sight."""

from collections.abc import Iterable, Mapping

from praktijkpodium.search.language import FieldFilter
from praktijkpodium.search.requests import FacetCount

Sets = Mapping[str, Mapping[str, int]]


def in_order(counts: Mapping[str, int], chosen: Iterable[str] = ()) -> tuple[FacetCount, ...]:
    """The values that something is found with, and those that were chosen: the largest count first."""
    wanted = set(chosen)
    shown = {value: counts.get(value, 0) for value in {*(value for value, count in counts.items() if count), *wanted}}
    in_order = sorted(shown.items(), key=lambda item: (-item[1], item[0]))
    return tuple(FacetCount(value, count, value in wanted) for value, count in in_order)


def having(sets: Mapping[str, int], values: Iterable[str]) -> int:
    """The documents that have one of these values."""
    found = 0
    for value in values:
        found |= sets.get(value, 0)
    return found


def meant(found: FieldFilter, values: Iterable[str]) -> list[str]:
    """The values of a facet that somebody may have meant who typed `thema:...`."""
    return [value for value in values if found.fits(value)]


def allowed(sets: Sets, filters: Mapping[str, Iterable[str]], everything: int) -> int:
    """What the filters leave: of one facet any of the values will do, of all facets something must fit."""
    for name, values in filters.items():
        if values:
            everything &= having(sets.get(name, {}), values)
    return everything


def counts(
    sets: Sets, names: Iterable[str], filters: Mapping[str, Iterable[str]], among: int
) -> Mapping[str, tuple[FacetCount, ...]]:
    """How many documents of a set would remain with each value, and with the filters on the other facets."""
    answer = {}
    for name in names:
        others = {other: values for other, values in filters.items() if other != name}
        remaining = allowed(sets, others, among)
        found = {value: (bits & remaining).bit_count() for value, bits in sets.get(name, {}).items()}
        answer[name] = in_order(found, filters.get(name, ()))
    return answer
