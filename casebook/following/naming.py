"""A search in plain words: “rooster”, Dementie, in Gelderland."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.http import QueryDict
from django.utils.functional import Promise
from django.utils.text import Truncator
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from praktijkpodium.casebook.finding import FACETS, FROM, SORT, TEXT, UNTIL, asked_year, canonical, ticked
from praktijkpodium.home.directory.models import Organisation, Perspective, Region, Sector, Theme
from praktijkpodium.home.directory.models.terms import Term
from praktijkpodium.home.pages.queries import public

_TERMS: Mapping[str, type[Term]] = {"thema": Theme, "sector": Sector, "regio": Region, "perspectief": Perspective}
# Characters of what was typed.
_MOST = 100

# How the values of a facet are said, where their names alone would not do.
_SAID: Mapping[str, str | Promise] = {
    "regio": _("in %(names)s"),
    "jaar": _("from %(names)s"),
    "perspectief": _("perspective %(names)s"),
    "programma": _("programme %(names)s"),
}


def searched(params: QueryDict) -> str:
    """The search that an address asks for, written in one way. In which order it is shown does not matter."""
    kept = params.copy()
    kept.pop(SORT, None)
    return canonical(kept)


@dataclass(frozen=True)
class Names:
    """What the values in searches are called: looked up for many searches at once."""

    _by_facet: Mapping[str, Mapping[str, str]]

    @classmethod
    def of(cls, queries: Iterable[str]) -> "Names":
        asked: dict[str, set[str]] = {key: set() for key in FACETS}
        for params in map(QueryDict, queries):
            for key in FACETS:
                asked[key].update(ticked(params, key))
        found: dict[str, Mapping[str, str]] = {
            "jaar": {year: year for year in asked["jaar"] if year.isascii() and year.isdecimal()},
            "organisatiesoort": {value: value for value in asked["organisatiesoort"] & set(Organisation.Kind.values)},
        }
        for key, model in _TERMS.items():
            found[key] = _looked_up(asked[key], lambda slugs, model=model: _terms(model, slugs))  # type: ignore[misc]
        found["programma"] = _looked_up(asked["programma"], _owners)
        return cls(found)

    def knows(self, query: str) -> bool:
        """Whether all that a search asks for is there: what has gone finds nothing, and never will."""
        params = QueryDict(query)
        return all(value in self._by_facet[key] for key in FACETS for value in ticked(params, key))

    def words(self, query: str, *, as_typed: bool = True) -> str:
        """A search as somebody would say it, in the language of now. Not `as_typed` says only that there are words."""
        params = QueryDict(query)
        text = Truncator(params.get(TEXT, "")).chars(_MOST)
        said = [f"“{text}”" if as_typed else gettext("your own words")] if text else []
        said += [_phrase(key, self._called(key, ticked(params, key))) for key in FACETS if ticked(params, key)]
        said += _years(asked_year(params, FROM), asked_year(params, UNTIL))
        return ", ".join(filter(None, said)) or gettext("all case studies")

    def _called(self, key: str, values: Sequence[str]) -> list[str]:
        names = [self._by_facet[key][value] for value in values if value in self._by_facet[key]]
        if key == "organisatiesoort":
            names = [str(Organisation.Kind(name).label) for name in names]
        return sorted(names, key=str.casefold)


def words_of(query: str) -> str:
    """One search in plain words."""
    return Names.of([query]).words(query)


def _phrase(key: str, names: list[str]) -> str:
    if not names:
        return ""
    alternatives = f" {gettext('or')} ".join(names)
    return str(_SAID[key]) % {"names": alternatives} if key in _SAID else alternatives


def _years(first: str, last: str) -> list[str]:
    if first and last:
        return [gettext("from %(first)s to %(last)s") % {"first": first, "last": last}]
    if first:
        return [gettext("since %(first)s") % {"first": first}]
    return [gettext("until %(last)s") % {"last": last}] if last else []


def _looked_up(slugs: set[str], look: Callable[[set[str]], Mapping[str, str]]) -> Mapping[str, str]:
    return look(slugs) if slugs else {}


def _terms(model: type[Term], slugs: set[str]) -> Mapping[str, str]:
    return dict(model._default_manager.filter(slug__in=slugs).values_list("slug", "name"))


def _owners(slugs: set[str]) -> Mapping[str, str]:
    return dict(public(Page.objects.live()).filter(slug__in=slugs).values_list("slug", "title"))
