"""All kinds of pages that were found: /api/v1/zoekresultaten."""

from collections.abc import Collection, Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import translation
from ninja import Query, Router
from pydantic import Field
from wagtail.models import Page

from praktijkpodium.home.pages.api.finding import FoundList, Match, SearchQuery, match_of
from praktijkpodium.home.pages.api.kinds import KindWord, names_of, page_kinds, word_of
from praktijkpodium.home.pages.api.pages import PageLink, link_facts, of_site
from praktijkpodium.home.pages.queries import public
from praktijkpodium.search.language import KIND_FACET
from praktijkpodium.search.requests import Hit

router = Router(tags=["zoeken"])


class FoundOut(Match, PageLink):
    """A page that was found. `/paginas` has all of it, by its `pad`."""

    id: int
    soort: str = Field(description="The kind, as the parameter takes it. Days of parades are among `bijeenkomst`.")


class SearchResults(FoundList[FoundOut]):
    """Pages of all kinds."""


class ResultsQuery(SearchQuery):
    soort: list[KindWord] = Field([], description="Kinds of pages to look in; without it, all. May be repeated.")


@router.get("", response=SearchResults, operation_id="zoek", summary="Find pages of all kinds")
def list_found(request: HttpRequest, response: HttpResponse, query: Query[ResultsQuery]) -> SearchResults:
    """Those that match best first, or the newest first when there is no `q`. Counted by `soort`."""

    def found_out(hits: Sequence[Hit], request: HttpRequest) -> list[FoundOut]:
        pages = of_site(public(Page.objects.live()), request).in_bulk([int(hit.key) for hit in hits])
        return [found_of(page, hit, request) for hit in hits if (page := pages.get(int(hit.key)))]

    def found_of(page: Page, hit: Hit, request: HttpRequest) -> FoundOut:
        facts: dict[str, Any] = {**link_facts(page, request), **match_of(hit, page.title, has_text=bool(query.q))}
        return FoundOut(**facts, id=page.pk, soort=word_of(hit.kind))

    chosen = {KIND_FACET: frozenset(names_of(query.soort))} if query.soort else {}
    asked = query.asked(kinds=names_of(()), filters=chosen, facets=(KIND_FACET,))
    return SearchResults.found(asked, request, response, query, found_out, {KIND_FACET: _kind_names})


def _kind_names(values: Collection[str]) -> dict[str, tuple[str, str]]:
    # The tag of an answer knows of no language.
    with translation.override("nl"):
        return {kind.name: (word, str(kind.model._meta.verbose_name)) for word, kind in page_kinds().items()}
