"""The facets of the casebook: what can be ticked, what is, and addresses that ask for a little more or less."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any
from urllib.parse import urlencode

from django.http import QueryDict
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from praktijkpodium.casebook.finding import (
    FACETS,
    FROM,
    TEXT,
    UNTIL,
    YEAR,
    YEARS,
    asked_text,
    asked_year,
    canonical,
    ticked,
)
from praktijkpodium.casebook.queries import published_case_studies
from praktijkpodium.home.directory.models import Organisation, Perspective, Region, Sector, Theme
from praktijkpodium.home.freshness.memo import remember
from praktijkpodium.home.pages.filters import owners_of
from praktijkpodium.search.requests import FacetCount

LABELS = {
    "thema": _("Theme"),
    "sector": _("Sector"),
    "regio": _("Region"),
    "perspectief": _("Perspective"),
    "jaar": _("Year"),
    "organisatiesoort": _("Kind of organisation"),
    "programma": _("Programme"),
}
# Those whose words are ours, in the language of the reader, and not those of editors.
TRANSLATED = frozenset({"jaar", "organisatiesoort"})
# Those that are unfolded before anything is chosen.
UNFOLDED = frozenset({"thema", "sector", "regio"})
# So many values are in sight; the others are behind "more".
IN_SIGHT = 6
FROM_YEAR, UNTIL_YEAR = _("from %(year)s on"), _("up to and including %(year)s")
_TERMS = {"thema": Theme, "sector": Sector, "regio": Region, "perspectief": Perspective}

Words = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True)
class Choice:
    """A value that can be ticked."""

    value: str
    words: str
    count: int
    chosen: bool


@dataclass(frozen=True)
class Facet:
    key: str
    label: Any
    choices: tuple[Choice, ...]
    # Chosen in another way than by ticking.
    is_ranged: bool = False

    @property
    def is_translated(self) -> bool:
        return self.key in TRANSLATED

    @property
    def in_sight(self) -> tuple[Choice, ...]:
        return self.choices[:IN_SIGHT] if len(self.choices) > IN_SIGHT + 1 else self.choices

    @property
    def more(self) -> tuple[Choice, ...]:
        return self.choices[len(self.in_sight) :]

    @property
    def is_more_chosen(self) -> bool:
        return any(choice.chosen for choice in self.more)

    @property
    def number_chosen(self) -> int:
        return sum(choice.chosen for choice in self.choices) + self.is_ranged

    @property
    def is_open(self) -> bool:
        return self.key in UNFOLDED or bool(self.number_chosen)


@dataclass(frozen=True)
class Chip:
    """Something that was asked for, and the address without it."""

    key: str
    label: Any
    words: Any
    cleared: str
    is_translated: bool


@dataclass(frozen=True)
class Unknown:
    """A value that is not there (any more)."""

    label: Any
    asked: str


class Address:
    """What the address asks for: without what nobody knows, and without a page."""

    def __init__(self, path: str, params: QueryDict, words: Words) -> None:
        self.path = path
        self.words = words
        self.params = QueryDict(canonical(params), mutable=True)
        self.unknown: list[Unknown] = []
        for key in FACETS:
            values = ticked(self.params, key)
            self.params.setlist(key, [value for value in values if value in words[key]])
            self.unknown += [Unknown(LABELS[key], value) for value in values if value not in words[key]]
        self.query = canonical(self.params)
        self._lists = dict(self.params.lists())
        self.text = asked_text(self.params)

    def _changed(self, changed: Mapping[str, list[str]]) -> str:
        """The address with these values in place of what it has: as `canonical` writes it, but far quicker."""
        params = {**self._lists, **changed}
        pairs = [
            (key, value) for key in sorted(params) for value in (sorted(params[key]) if key in FACETS else params[key])
        ]
        return f"{self.path}?{urlencode(pairs)}" if pairs else self.path

    def without(self, *keys: str, value: str = "") -> str:
        """The address without these keys, or without one of their values."""
        return self._changed(
            {key: [each for each in self._lists.get(key, ()) if value and each != value] for key in keys}
        )

    def having(self, key: str, *values: str) -> str:
        """The address with these values of a key, and no others."""
        return self._changed({key: list(values)})

    def toggled(self, key: str, value: str) -> str:
        values = self.params.getlist(key)
        return self.without(key, value=value) if value in values else self.having(key, *values, value)

    @property
    def chosen_keys(self) -> list[str]:
        """The facets that something was chosen of."""
        return [key for key in FACETS if self.params.getlist(key) or (key == YEAR and self.range)]

    @property
    def range(self) -> dict[str, str]:
        """The ends of the range of years that are there."""
        return {end: year for end in (FROM, UNTIL) if (year := asked_year(self.params, end))}

    def keys_of(self, facet: str) -> tuple[str, ...]:
        return (YEAR, FROM, UNTIL) if facet == YEAR else (facet,)

    @property
    def chips(self) -> list[Chip]:
        chips = [Chip(TEXT, _("Search"), self.text, self.without(TEXT), is_translated=True)] if self.text else []
        for key in FACETS:
            for value in self.params.getlist(key):
                words, cleared = self.words[key][value], self.without(key, value=value)
                chips.append(Chip(key, LABELS[key], words, cleared, key in TRANSLATED))
            if key == YEAR:
                ends = {FROM: FROM_YEAR, UNTIL: UNTIL_YEAR}
                for end, year in self.range.items():
                    chips.append(Chip(end, LABELS[key], ends[end] % {"year": year}, self.without(end), True))
        return chips


def known_words() -> Words:
    """The values that each facet may have, with the words of each."""
    terms = {key: remember(("casebook terms", key), partial(_terms, model)) for key, model in _TERMS.items()}
    return {
        **{key: dict(words) for key, words in terms.items()},
        "jaar": {str(year): str(year) for year in YEARS},
        "organisatiesoort": {value: str(capfirst(label)) for value, label in Organisation.Kind.choices},
        "programma": owners_of(published_case_studies(), "casebook"),
    }


def _terms(model: Any) -> tuple[tuple[str, str], ...]:
    return tuple(model.objects.values_list("slug", "name"))


def make_facets(address: Address, counts: Mapping[str, Iterable[FacetCount]]) -> list[Facet]:
    """The facets that have something to choose, with what remains of each value."""
    facets = []
    for key in FACETS:
        words = address.words[key]
        chosen = address.params.getlist(key)
        # What the engine counts as chosen in a range of years was not ticked.
        choices = [
            Choice(each.value, words[each.value], each.count, each.value in chosen)
            for each in counts.get(key, ())
            if each.value in words and (each.count or each.value in chosen)
        ]
        if key == YEAR:
            choices.sort(key=lambda choice: choice.value, reverse=True)
        facet = Facet(key, LABELS[key], tuple(choices), is_ranged=key == YEAR and bool(address.range))
        if choices or facet.is_ranged:
            facets.append(facet)
    return facets
