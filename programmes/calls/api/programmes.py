"""Programmes for front ends: /api/v1/programmas."""
# ruff: noqa: N815 - the names of the contract are camelCase

from typing import Literal

from django.http import HttpRequest, HttpResponse
from ninja import Query, Router
from pydantic import BaseModel, Field

from praktijkpodium.home.pages.api.lists import Id, Listed, ListQuery
from praktijkpodium.home.pages.api.pages import (
    PageLink,
    PageOut,
    PageSummary,
    html_of,
    linked_pages,
    of_site,
    one,
    page_facts,
    partners_of,
    summaries_facts,
)
from praktijkpodium.home.pages.blocks import body_json
from praktijkpodium.home.pages.blocks.schemas import BodyPart, PartnerOut
from praktijkpodium.programmes.calls.models import Programme
from praktijkpodium.programmes.calls.queries import published_programmes

router = Router(tags=["programmas"])


class DefinitionOut(BaseModel):
    """What a programme means by a word."""

    begrip: str
    betekenis: str
    bron: str


class SubProjectOut(BaseModel):
    """A part of a programme."""

    titel: str
    tekst: str
    pagina: PageLink | None


class SeriesOut(BaseModel):
    """A round of years of a programme."""

    titel: str
    vanafJaar: int
    totJaar: int | None
    tekst: str


class ProgrammeSummary(PageSummary):
    """A programme as lists show it."""

    soort: Literal["programma"] = "programma"
    slug: str = Field(description="What filters take as `programma`.")
    leidendeVraag: str


class ProgrammeOut(ProgrammeSummary, PageOut):
    """A whole programme. `aanleiding` and `doelen` are HTML."""

    aanleiding: str
    doelen: str
    tekst: list[BodyPart]
    begrippen: list[DefinitionOut]
    partners: list[PartnerOut]
    deelprojecten: list[SubProjectOut]
    reeksen: list[SeriesOut]


class ProgrammeList(Listed[ProgrammeSummary]):
    """Programmes."""


@router.get("", response=ProgrammeList, operation_id="toonProgrammas", summary="List programmes")
def list_programmes(request: HttpRequest, response: HttpResponse, query: Query[ListQuery]) -> ProgrammeList:
    """By title."""
    rows = of_site(published_programmes(), request).defer("reason", "aims", "body", "related")
    rows = rows.prefetch_related(None)
    return ProgrammeList.of(rows, request, response, query, programme_summaries)


@router.get("/{int:id}", response=ProgrammeOut, operation_id="toonProgramma", summary="Show a programme")
def show_programme(request: HttpRequest, id: Id) -> ProgrammeOut:  # noqa: A002 - the name in the contract
    return programme_out(one(published_programmes(), request, id), request)


def programme_summaries(pages: list[Programme], request: HttpRequest) -> list[ProgrammeSummary]:
    return [
        ProgrammeSummary(**common, slug=page.slug, leidendeVraag=page.leading_question)
        for page, common in zip(pages, summaries_facts(pages, request), strict=True)
    ]


def programme_out(page: Programme, request: HttpRequest) -> ProgrammeOut:
    sub_projects = list(page.sub_projects.all())
    linked = linked_pages(page, request, [each.link_id for each in sub_projects])
    return ProgrammeOut(
        **page_facts(page, request, linked),
        slug=page.slug,
        leidendeVraag=page.leading_question,
        **html_of(aanleiding=page.reason, doelen=page.aims),
        tekst=body_json(page.body, request),
        begrippen=[
            DefinitionOut(begrip=each.term, betekenis=each.meaning, bron=each.source) for each in page.definitions.all()
        ],
        partners=partners_of(page, request),
        deelprojecten=[
            SubProjectOut(titel=each.title, tekst=each.text, pagina=linked.get(each.link_id)) for each in sub_projects
        ],
        reeksen=[
            SeriesOut(titel=each.title, vanafJaar=each.first_year, totJaar=each.last_year, tekst=each.text)
            for each in page.series.all()
        ],
    )
