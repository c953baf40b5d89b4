"""The address of the casebook, read as a search: `?q=dementie&thema=wonen&thema=welzijn&sorteer=nieuwste&pagina=2`."""

from collections.abc import Iterable

from django.http import QueryDict

from praktijkpodium.home.pages.pagination import PAGE_SIZE
from praktijkpodium.search.queries import clean_query
from praktijkpodium.search.requests import SearchRequest, Sort

KIND = "praktijkvoorbeeld"
TEXT, SORT = "q", "sorteer"
# Each may be there several times: any of its values will do. The engine has facets by the same names.
FACETS = ("thema", "sector", "regio", "perspectief", "jaar", "organisatiesoort", "programma")
# A range of years, both of them included.
YEAR, FROM, UNTIL = "jaar", "van", "tot"
YEARS = range(1990, 2101)
SORTS = {"nieuwste": Sort.NEWEST, "oudste": Sort.OLDEST, "titel": Sort.TITLE}
# Of one facet; nobody chooses more.
MOST_VALUES = 50
# A table of what was found has no more lines than this.
EXPORT_AT_MOST = 2000


def search_request(params: QueryDict, *, page: int = 1, facets: bool = True) -> SearchRequest:
    """What an address asks for. A value that nothing has finds nothing: who shows a page tells so (queries.py)."""
    return SearchRequest(
        text=asked_text(params),
        kinds=(KIND,),
        filters={key: frozenset(values) for key in FACETS if (values := asked_values(params, key))},
        facets=FACETS if facets else (),
        sort=SORTS.get(params.get(SORT, ""), Sort.RELEVANCE),
        offset=(max(page, 1) - 1) * PAGE_SIZE,
        limit=PAGE_SIZE,
    )


def canonical(params: QueryDict) -> str:
    """The query string that asks for the same and is written in one way: the keys that are known, and no page."""
    kept = QueryDict(mutable=True)
    single = {TEXT: asked_text(params), FROM: asked_year(params, FROM), UNTIL: asked_year(params, UNTIL)}
    single[SORT] = params.get(SORT, "") if params.get(SORT) in SORTS else ""
    for key in sorted((*single, *FACETS)):
        kept.setlist(key, sorted(ticked(params, key)) if key in FACETS else [single[key]] * bool(single[key]))
    return kept.urlencode()


def asked_text(params: QueryDict) -> str:
    return clean_query(params.get(TEXT, ""))


def ticked(params: QueryDict, key: str) -> tuple[str, ...]:
    """The values that an address has for a key, each once, without what databases refuse."""
    cleaned = (clean_query(value) for value in params.getlist(key)[:MOST_VALUES])
    return tuple(dict.fromkeys(value for value in cleaned if value))


def asked_values(params: QueryDict, key: str) -> tuple[str, ...]:
    """The values that will do for a facet; of years also those of the range."""
    values = ticked(params, key)
    return tuple(dict.fromkeys([*values, *_years_between(params)])) if key == YEAR else values


def asked_year(params: QueryDict, key: str) -> str:
    """An end of the range of years; nothing when the address has none that makes sense."""
    year = params.get(key, "")
    return year if year.isascii() and year.isdecimal() and int(year[:5]) in YEARS else ""


def _years_between(params: QueryDict) -> Iterable[str]:
    first, last = asked_year(params, FROM), asked_year(params, UNTIL)
    if not first and not last:
        return ()
    ends = sorted((int(first or YEARS[0]), int(last or YEARS[-1])))
    return map(str, range(ends[0], ends[1] + 1))
