"""How the API tells case studies: /api/v1/praktijkvoorbeelden/{id}. Lists of them are in finding.py."""
# ruff: noqa: N815 - the names of the contract are camelCase

import datetime
from collections.abc import Iterator, Mapping
from typing import Any, Literal

from django.http import HttpRequest
from ninja import Router
from pydantic import BaseModel, Field
from wagtail.query import PageQuerySet

from praktijkpodium.casebook.models import CaseStudy, Recognition
from praktijkpodium.casebook.queries import published_case_studies
from praktijkpodium.home.directory.api import (
    OrganisationOut,
    TermOut,
    only,
    organisations_by_key,
    related,
    terms_by_key,
    terms_of,
)
from praktijkpodium.home.directory.models import Region, Sector
from praktijkpodium.home.pages.api.lists import Id
from praktijkpodium.home.pages.api.pages import (
    PageLink,
    PageOut,
    PageSummary,
    html_of,
    linked_pages,
    one,
    page_facts,
    partners_of,
)
from praktijkpodium.home.pages.blocks.schemas import PartnerOut

router = Router(tags=["praktijkvoorbeelden"])


class RecognitionOut(BaseModel):
    """What a case study, or the organisation that tells it, was named."""

    titel: str
    datum: datetime.date
    door: str
    netwerk: str
    reden: str


class CaseStudySummary(PageSummary):
    """A case study as lists show it."""

    soort: Literal["praktijkvoorbeeld"] = "praktijkvoorbeeld"
    organisatie: OrganisationOut | None
    jaar: int
    regio: TermOut | None
    sector: TermOut | None
    themas: list[TermOut]
    erkenningen: list[RecognitionOut]


class CaseStudyOut(CaseStudySummary, PageOut):
    """A whole case study. Its sections are HTML, and empty when they were not written."""

    perspectieven: list[TermOut]
    vraag: str
    aanpak: str
    resultaten: str
    succesfactoren: str
    lessen: str
    partners: list[PartnerOut]
    publicatie: PageLink | None = Field(description="The publication that it stands in.")
    hoortBij: PageLink | None = Field(description="The programme, or another page, that it belongs to.")


@router.get("/{int:id}", response=CaseStudyOut, operation_id="toonPraktijkvoorbeeld", summary="Show a case study")
def show_case_study(request: HttpRequest, id: Id) -> CaseStudyOut:  # noqa: A002 - the name in the contract
    return case_study_out(one(published(), request, id), request)


def published() -> PageQuerySet:
    """What the public may read, without what cards show beside it: that is looked up for all of them together."""
    return published_case_studies().prefetch_related(None).select_related(None)


def recognitions_of(pages: list[CaseStudy]) -> Mapping[tuple[str, Any], list[RecognitionOut]]:
    """What pages were named, and what the organisations were that tell them; the newest first."""

    def named(each: Recognition) -> tuple[tuple[str, Any], RecognitionOut]:
        of = ("page", each.page_id) if each.page_id else ("organisation", each.organisation_id)
        return of, RecognitionOut(
            titel=each.title, datum=each.date, door=each.awarded_by, netwerk=each.network, reden=each.reason
        )

    which = {"page": [page.pk for page in pages], "organisation": [page.organisation_id for page in pages]}
    return related("recognitions", Recognition.objects.all, which, named)


def facts_of(pages: list[CaseStudy]) -> Iterator[dict[str, Any]]:
    """What summaries have beside what all pages have."""
    themes, recognitions = terms_of(CaseStudy, "themes", pages), recognitions_of(pages)
    organisations = organisations_by_key([page.organisation_id for page in pages])
    regions = terms_by_key(Region, [page.region_id for page in pages])
    sectors = terms_by_key(Sector, [page.sector_id for page in pages])
    for page in pages:
        own, of_organisation = ("page", page.pk), ("organisation", page.organisation_id)
        yield {
            "organisatie": only(organisations, page.organisation_id),
            "jaar": page.year,
            "regio": only(regions, page.region_id),
            "sector": only(sectors, page.sector_id),
            "themas": themes.get(page.pk, []),
            "erkenningen": recognitions.get(own, []) + recognitions.get(of_organisation, []),
        }


def case_study_out(page: CaseStudy, request: HttpRequest) -> CaseStudyOut:
    linked = linked_pages(page, request, [page.publication_id, page.belongs_to_id])
    html = html_of(
        vraag=page.question,
        aanpak=page.approach,
        resultaten=page.results,
        succesfactoren=page.success_factors,
        lessen=page.lessons,
    )
    return CaseStudyOut(
        **page_facts(page, request, linked),
        **next(facts_of([page])),
        **html,
        perspectieven=terms_of(CaseStudy, "perspectives", [page]).get(page.pk, []),
        partners=partners_of(page, request),
        publicatie=linked.get(page.publication_id),
        hoortBij=linked.get(page.belongs_to_id),
    )
