"""What was found in all kinds of pages, by kind.

One search finds the best pages of all kinds and counts them by kind. Where it has too few of a kind, there is one more
search in that kind: as many at most as there are kinds, however many pages there are.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page as PageOfList
from django.core.paginator import Paginator
from django.http import HttpRequest
from wagtail.models import Page

from praktijkpodium.home.pages.pagination import PAGE_SIZE, PARAMETER
from praktijkpodium.search.documents import Kind, kinds
from praktijkpodium.search.language import KIND_FACET
from praktijkpodium.search.queries import clean_query, search
from praktijkpodium.search.requests import Hit, SearchAnswer, SearchRequest

# Of each kind, of all kinds together in the first search, and of what fits less.
BEST, FIRST, LESS = 3, 24, 5
# Of the number of a page.
_DIGITS = 6


@dataclass(frozen=True)
class Result:
    """A page that was found, and how."""

    hit: Hit
    kind: Kind
    page: Page
    url: str
    facts: tuple[str, ...]
    rank: int

    @property
    def label(self) -> str:
        """What it is, in a list with pages of all kinds."""
        return str(self.kind.model._meta.verbose_name)


@dataclass(frozen=True)
class Count:
    """How many pages of a kind were found."""

    kind: Kind
    total: int


@dataclass(frozen=True)
class Group:
    """The best pages of a kind, and how many there are."""

    kind: Kind
    total: int
    results: list[Result]

    @property
    def more(self) -> int:
        return self.total - len(self.results)


@dataclass(frozen=True)
class Overview:
    """The best of each kind."""

    answer: SearchAnswer
    counts: list[Count]
    groups: list[Group]
    # What fits less, of all kinds together; only where little fits.
    others: list[Result]


@dataclass(frozen=True)
class OneKind:
    """A page of all that was found of one kind."""

    answer: SearchAnswer
    counts: list[Count]
    kind: Kind
    page_obj: PageOfList[Any]
    results: list[Result]
    others: list[Result]

    @property
    def all(self) -> int:
        return sum(count.total for count in self.counts)


def page_kinds() -> list[Kind]:
    """The kinds of pages that everybody can find, in the order in which they are shown."""
    return sorted((kind for kind in kinds(private=False) if issubclass(kind.model, Page)), key=lambda kind: kind.order)


def kind_asked(request: HttpRequest) -> Kind | None:
    """The kind that `?soort=` asks for; None for all kinds, and for one that there is not."""
    return next((kind for kind in page_kinds() if kind.name == request.GET.get(KIND_FACET)), None)


def text_asked(request: HttpRequest) -> str:
    return clean_query(request.GET.get("q", ""))


def overview(request: HttpRequest) -> Overview:
    """The best that was found for `?q=`, by kind."""
    text = text_asked(request)
    answer = search(_asked(text, limit=FIRST))
    counts = _counts(answer)
    by_kind = {count.kind.name: _best(text, count, answer.hits) for count in counts}
    # There is some where little fits; where much does, nobody looks for it.
    less = [hit for hit in answer.hits if not hit.fits][:LESS]
    shown = _results([*(hit for hits in by_kind.values() for hit in hits), *less], request)
    of_hit = {(result.hit.kind, result.hit.key): result for result in shown}

    def found(hits: Iterable[Hit]) -> list[Result]:
        return [of_hit[hit.kind, hit.key] for hit in hits if (hit.kind, hit.key) in of_hit]

    groups = [Group(count.kind, count.total, found(by_kind[count.kind.name])) for count in counts]
    return Overview(answer, counts, [group for group in groups if group.results], found(less))


def one_kind(request: HttpRequest, kind: Kind) -> OneKind:
    """All that was found of a kind for `?q=`, by page: first what fits, then what fits less."""
    text, number = text_asked(request), request.GET.get(PARAMETER, "")
    page = int(number[:_DIGITS]) if number.isascii() and number.isdecimal() else 1
    answer = search(_asked(text, kind, limit=PAGE_SIZE, offset=(max(page, 1) - 1) * PAGE_SIZE))
    paginator = Paginator(range(answer.total + answer.others), PAGE_SIZE)
    page_obj = paginator.get_page(page)
    if page_obj.number != page:
        answer = search(_asked(text, kind, limit=PAGE_SIZE, offset=page_obj.start_index() - 1))
    results = _results(answer.hits, request, first=page_obj.start_index())
    return OneKind(
        answer,
        _counts(answer),
        kind,
        page_obj,
        [result for result in results if result.hit.fits],
        [result for result in results if not result.hit.fits],
    )


def there() -> list[Count]:
    """How many pages there are of each kind."""
    return _counts(search(_asked("", limit=0)))


def _asked(text: str, kind: Kind | None = None, *, limit: int, offset: int = 0) -> SearchRequest:
    # As a filter: kinds of the request are all that is looked at, and the others would not be counted.
    return SearchRequest(
        text=text,
        kinds=tuple(each.name for each in page_kinds()),
        filters={KIND_FACET: frozenset({kind.name})} if kind else {},
        facets=(KIND_FACET,),
        limit=limit,
        offset=offset,
    )


def _counts(answer: SearchAnswer) -> list[Count]:
    found = {each.value: each.count for each in answer.facets.get(KIND_FACET, ())}
    return [Count(kind, found[kind.name]) for kind in page_kinds() if found.get(kind.name)]


def _best(text: str, count: Count, hits: Sequence[Hit]) -> list[Hit]:
    best = [hit for hit in hits if hit.kind == count.kind.name and hit.fits][:BEST]
    if len(best) < min(BEST, count.total):
        best = [hit for hit in search(_asked(text, count.kind, limit=BEST)).hits if hit.fits]
    return best


def _results(hits: Sequence[Hit], request: HttpRequest, first: int = 1) -> list[Result]:
    """Hits with their pages, with a query for each kind. What is no longer public is left out."""
    of_kind: dict[str, dict[str, Page]] = {}
    by_name = {kind.name: kind for kind in page_kinds()}
    for name in {hit.kind for hit in hits}:
        rows = (by_name[name].shown or by_name[name].rows)()
        keys = [hit.key for hit in hits if hit.kind == name]
        of_kind[name] = {str(page.pk): page for page in rows.filter(pk__in=keys)}
    return list(_made(hits, of_kind, by_name, request, first))


def _made(
    hits: Sequence[Hit],
    pages: dict[str, dict[str, Page]],
    by_name: dict[str, Kind],
    request: HttpRequest,
    first: int,
) -> Iterator[Result]:
    for rank, hit in enumerate(hits, first):
        page = pages[hit.kind].get(hit.key)
        url = page.get_url(request) if page is not None else None
        if page is not None and url:
            facts = tuple(str(fact) for fact in by_name[hit.kind].facts(page) if fact)
            yield Result(hit, by_name[hit.kind], page, url, facts, rank)
