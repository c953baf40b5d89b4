"""What can be found: a search document, made of a row by the app that owns it."""

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db import models
from django.utils.functional import Promise


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of running text: plain, without markup. `label` says where it stands ("page 3 of rapport.pdf")."""

    text: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class SearchDocument:
    """All that is searched and counted of one row.

    Fields weigh less from top to bottom: a word in the title says more than one in the body.
    """

    title: str
    lead: str = ""
    # Names that go with it and may not stand in its text: the organisation and its earlier names, themes, a place.
    names: tuple[str, ...] = ()
    body: tuple[Part, ...] = ()
    # Values to filter on and to count, by facet: {"thema": ("dementie", "mantelzorg"), "jaar": ("2016",)}.
    facets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    # When it happened or was made known: for sorting, and old things rank a little lower.
    date: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class Kind:
    """A model that can be found, by the name of its kind: "praktijkvoorbeeld"."""

    name: str
    model: type[models.Model]
    # What of the model is in the index now, with what `document` needs prefetched.
    rows: Callable[[], models.QuerySet[Any]]
    document: Callable[[Any], SearchDocument]
    # Private kinds (applications) have an index of their own, which no public search touches.
    private: bool = False
    # Other models whose rows show in documents of this kind, and which keys of this kind a changed row concerns.
    depends_on: Mapping[type[models.Model], Callable[[Any], models.QuerySet[Any]]] = field(default_factory=dict)
    # How a page with all kinds shows this one: what several of them are called, and its place among the others.
    plural: str | Promise = ""
    order: int = 100
    # What stands above a result: a few short facts of a row, from what `shown` selects.
    facts: Callable[[Any], Iterable[str]] = lambda row: ()
    shown: Callable[[], models.QuerySet[Any]] | None = None
    # The model ("app_label.Model") of the page on which one searches in this kind only, by `?q=`.
    searched_on: str = ""


_kinds: dict[str, Kind] = {}


def register(*kinds: Kind) -> None:
    """Make kinds findable; called in an app's `ready()`."""
    for kind in kinds:
        if kind.name in _kinds:
            raise ValueError(f"a kind {kind.name!r} is there already")
        _kinds[kind.name] = kind


def kinds(*, private: bool | None = None) -> Iterator[Kind]:
    """The kinds that were registered: all, or only the private or the public ones."""
    return (kind for kind in _kinds.values() if private is None or kind.private == private)


def kind_named(name: str) -> Kind:
    """Raises KeyError for a kind that nobody registered."""
    return _kinds[name]
