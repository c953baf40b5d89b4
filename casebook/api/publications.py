"""Publications for front ends: /api/v1/publicaties."""
# ruff: noqa: N815 - the names of the contract are camelCase

import datetime
from collections.abc import Iterator
from typing import Any, Literal

from django.http import HttpRequest, HttpResponse
from ninja import Query, Router
from pydantic import Field

from praktijkpodium.casebook.models import Publication
from praktijkpodium.casebook.queries import published_publications
from praktijkpodium.home.directory.api import TermOut, terms_of
from praktijkpodium.home.pages.api.lists import Id, Listed, ListQuery, Slug
from praktijkpodium.home.pages.api.pages import (
    PageLink,
    PageOut,
    PageSummary,
    belonging_to,
    document_facts,
    link_facts,
    linked_pages,
    of_site,
    one,
    page_facts,
    summaries_facts,
)
from praktijkpodium.home.pages.blocks import body_json
from praktijkpodium.home.pages.blocks.schemas import BodyPart, DownloadOut

router = Router(tags=["publicaties"])


class PublicationSummary(PageSummary):
    """A book or report as lists show it. Its picture is the cover."""

    soort: Literal["publicatie"] = "publicatie"
    auteurs: str
    uitgever: str
    datum: datetime.date
    themas: list[TermOut]
    bestand: DownloadOut | None


class PublicationOut(PublicationSummary, PageOut):
    """A whole publication."""

    tekst: list[BodyPart]
    praktijkvoorbeelden: list[PageLink] = Field(description="The case studies that stand in it.")
    hoortBij: PageLink | None = Field(description="The programme, or another page, that it belongs to.")


class PublicationList(Listed[PublicationSummary]):
    """Publications."""


class PublicationQuery(ListQuery):
    thema: Slug = Field("", description="The slug of a theme.")
    programma: Slug = Field("", description="The slug of a programme, or of another page, that they belong to.")


@router.get("", response=PublicationList, operation_id="toonPublicaties", summary="List publications")
def list_publications(request: HttpRequest, response: HttpResponse, query: Query[PublicationQuery]) -> PublicationList:
    """The newest first."""
    rows = of_site(published_publications(), request).defer("body", "related")
    rows = rows.prefetch_related(None).select_related("file")
    if query.thema:
        rows = rows.filter(themes__slug=query.thema)
    rows = belonging_to(rows, query.programma)
    return PublicationList.of(rows, request, response, query, publication_summaries)


@router.get("/{int:id}", response=PublicationOut, operation_id="toonPublicatie", summary="Show a publication")
def show_publication(request: HttpRequest, id: Id) -> PublicationOut:  # noqa: A002 - the name in the contract
    return publication_out(one(published_publications(), request, id), request)


def facts_of(pages: list[Publication], request: HttpRequest) -> Iterator[dict[str, Any]]:
    """What summaries have beside what all pages have."""
    themes = terms_of(Publication, "themes", pages)
    for page in pages:
        yield {
            "auteurs": page.authors,
            "uitgever": page.publisher,
            "datum": page.date,
            "themas": themes.get(page.pk, []),
            "bestand": DownloadOut(**document_facts(page.file, "", request)) if page.file else None,
        }


def publication_summaries(pages: list[Publication], request: HttpRequest) -> list[PublicationSummary]:
    together = zip(summaries_facts(pages, request), facts_of(pages, request), strict=True)
    return [PublicationSummary(**common, **own) for common, own in together]


def publication_out(page: Publication, request: HttpRequest) -> PublicationOut:
    linked = linked_pages(page, request, [page.belongs_to_id])
    stand_in_it = of_site(page.case_studies, request).prefetch_related(None)
    return PublicationOut(
        **page_facts(page, request, linked),
        **next(facts_of([page], request)),
        tekst=body_json(page.body, request),
        praktijkvoorbeelden=[PageLink(**link_facts(each, request)) for each in stand_in_it],
        hoortBij=linked.get(page.belongs_to_id),
    )
