"""Narrowing a list by what its address asks for, such as `?thema=eenzaamheid&jaar=2016`."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Model, Q
from django.http import HttpRequest
from wagtail.models import Page
from wagtail.query import PageQuerySet

from praktijkpodium.home.freshness.memo import remember
from praktijkpodium.home.pages.pagination import PARAMETER
from praktijkpodium.home.pages.queries import public
from praktijkpodium.search.queries import clean_query


@dataclass(frozen=True)
class Filter:
    """One thing to choose: a field of the form, and a chip as soon as something is chosen."""

    key: str
    label: Any
    # What the form says as long as nothing is chosen.
    everything: Any
    # The values that the address may have, with the words of each.
    options: dict[str, str]
    asked: str
    # The address of the list without this filter.
    cleared: str
    # Whether the words of the options are ours, in the language of the reader, and not those of editors.
    is_translated: bool = False

    @property
    def chosen(self) -> str:
        """The words of what was chosen, or nothing."""
        return self.options.get(self.asked, "")

    @property
    def value(self) -> str:
        """What was chosen, or nothing: a value that is not among the options chooses nothing."""
        return self.asked if self.asked in self.options else ""

    @property
    def is_unknown(self) -> bool:
        """Whether the address asks for something that is not there (any more)."""
        return bool(self.asked) and self.asked not in self.options


@dataclass(frozen=True)
class Filters:
    """The filters of a list. Those without anything to choose are left out."""

    each: list[Filter]

    @property
    def chosen(self) -> list[Filter]:
        return [one for one in self.each if one.chosen]

    @property
    def unknown(self) -> list[Filter]:
        return [one for one in self.each if one.is_unknown]

    @property
    def shown(self) -> list[Filter]:
        return [one for one in self.each if one.options]

    def value(self, key: str) -> str:
        """What was chosen for a key, or nothing."""
        return next((one.value for one in self.each if one.key == key), "")


def asked(request: HttpRequest, key: str) -> str:
    """What the address says for a key, without what databases refuse."""
    return clean_query(request.GET.get(key, ""))


def address_without(request: HttpRequest, *keys: str) -> str:
    """The address of the first page of this list without some keys, and without those that say nothing."""
    left = request.GET.copy()
    for key in [*keys, PARAMETER, *(key for key in left if not left[key])]:
        left.pop(key, None)
    return f"{request.path}?{left.urlencode()}" if left else request.path


def make_filters(
    request: HttpRequest, *described: tuple[str, Any, Any, dict[str, str]], translated: Sequence[str] = ()
) -> Filters:
    """Filters of a key, a label, words for no choice, and options each; `translated` are keys."""
    return Filters(
        [
            Filter(
                key, label, everything, options, asked(request, key), address_without(request, key), key in translated
            )
            for key, label, everything, options in described
        ]
    )


def terms_of(
    request: HttpRequest, key: str, model: type[Model], used_as: str, pages: PageQuerySet, known_as: Hashable = None
) -> dict[str, str]:
    """The terms that pages have, and the one that is asked for even when no page has it.

    `used_as` is the name by which a term knows its pages. `known_as` is a name for exactly these pages, to remember
    what they have until something changes; none where it depends on the moment.
    """

    def of_pages() -> tuple[tuple[str, str], ...]:
        return _terms(model, Q(**{f"{used_as}__in": pages.order_by().values("pk")}))

    terms = remember(("terms", known_as, model._meta.label), of_pages) if known_as else of_pages()
    value = asked(request, key)
    if value and value not in dict(terms):
        terms = _terms(model, Q(slug__in=[value, *dict(terms)]))
    return dict(terms)


def owners_of(pages: PageQuerySet, known_as: Hashable = None) -> dict[str, str]:
    """The public pages, mostly programmes, that `pages` belong to. `known_as` as for `terms_of`."""

    def make() -> tuple[tuple[str, str], ...]:
        owners = public(Page.objects.live()).filter(pk__in=pages.order_by().values("belongs_to"))
        return tuple(owners.order_by("title").values_list("slug", "title"))

    return dict(remember(("owners", known_as), make) if known_as else make())


def _terms(model: type[Model], which: Q) -> tuple[tuple[str, str], ...]:
    return tuple(model._default_manager.filter(which).distinct().values_list("slug", "name"))
