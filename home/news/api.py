"""News for front ends: /api/v1/nieuws."""
# ruff: noqa: N815 - the names of the contract are camelCase

import datetime
from collections.abc import Iterator
from typing import Any, Literal

from django.http import HttpRequest, HttpResponse
from ninja import Query, Router
from pydantic import Field

from praktijkpodium.home.directory.api import TermOut, terms_of
from praktijkpodium.home.news.models import NewsPage
from praktijkpodium.home.news.queries import published_news
from praktijkpodium.home.pages.api.lists import Id, Listed, ListQuery, Slug
from praktijkpodium.home.pages.api.pages import (
    PageLink,
    PageOut,
    PageSummary,
    belonging_to,
    linked_pages,
    of_site,
    one,
    page_facts,
    summaries_facts,
)
from praktijkpodium.home.pages.blocks import body_json
from praktijkpodium.home.pages.blocks.schemas import BodyPart

router = Router(tags=["nieuws"])

Kind = Literal["persbericht", "artikel", "nieuws"]


class NewsSummary(PageSummary):
    """A news item as lists show it."""

    soort: Literal["nieuwsbericht"] = "nieuwsbericht"
    genre: Kind
    datum: datetime.date
    auteur: str
    themas: list[TermOut]


class NewsOut(NewsSummary, PageOut):
    """A whole news item."""

    tekst: list[BodyPart]
    hoortBij: PageLink | None = Field(description="The programme, or another page, that it belongs to.")


class NewsList(Listed[NewsSummary]):
    """News."""


class NewsQuery(ListQuery):
    soort: Kind | Literal[""] = Field("", description="The `genre`.")
    thema: Slug = Field("", description="The slug of a theme.")
    programma: Slug = Field("", description="The slug of a programme, or of another page, that they belong to.")


@router.get("", response=NewsList, operation_id="toonNieuws", summary="List news")
def list_news(request: HttpRequest, response: HttpResponse, query: Query[NewsQuery]) -> NewsList:
    """The newest first."""
    rows = belonging_to(of_site(published_news(), request), query.programma).defer("body", "related")
    rows = rows.prefetch_related(None)
    if query.soort:
        rows = rows.filter(kind=query.soort)
    if query.thema:
        rows = rows.filter(themes__slug=query.thema)
    return NewsList.of(rows, request, response, query, news_summaries)


@router.get("/{int:id}", response=NewsOut, operation_id="toonNieuwsbericht", summary="Show a news item")
def show_news(request: HttpRequest, id: Id) -> NewsOut:  # noqa: A002 - the name in the contract
    return news_out(one(published_news(), request, id), request)


def facts_of(pages: list[NewsPage]) -> Iterator[dict[str, Any]]:
    """What summaries have beside what all pages have."""
    themes = terms_of(NewsPage, "themes", pages)
    for page in pages:
        yield {"genre": page.kind, "datum": page.date, "auteur": page.author, "themas": themes.get(page.pk, [])}


def news_summaries(pages: list[NewsPage], request: HttpRequest) -> list[NewsSummary]:
    together = zip(summaries_facts(pages, request), facts_of(pages), strict=True)
    return [NewsSummary(**common, **own) for common, own in together]


def news_out(page: NewsPage, request: HttpRequest) -> NewsOut:
    linked = linked_pages(page, request, [page.belongs_to_id])
    return NewsOut(
        **page_facts(page, request, linked),
        **next(facts_of([page])),
        tekst=body_json(page.body, request),
        hoortBij=linked.get(page.belongs_to_id),
    )
