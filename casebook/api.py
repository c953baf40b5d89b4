"""Case studies for front ends: /api/v1/praktijkvoorbeelden."""

from typing import Any

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Query, Router, Schema
from pydantic import Field
from wagtail.rich_text import expand_db_html

from praktijkpodium.casebook.models import CaseStudy
from praktijkpodium.casebook.queries import published_case_studies
from praktijkpodium.home.pages.api import Listed, ListQuery, listed
from praktijkpodium.search.queries import MAX_QUERY_LENGTH, find

router = Router(tags=["praktijkvoorbeelden"])


class CaseStudySummary(Schema):
    """A case study as lists show it."""

    id: int
    titel: str = Field(alias="title")
    inleiding: str = Field(alias="introduction")
    organisatie: str | None = Field(alias="organisation.name", default=None)
    jaar: int = Field(alias="year")
    url: str | None = Field(description="The page for people.")

    @staticmethod
    def resolve_url(case_study: CaseStudy, context: dict[str, Any]) -> str | None:
        # With the request Wagtail looks the site up once for all items.
        url: str | None = case_study.get_full_url(context["request"])
        return url


class CaseStudyOut(CaseStudySummary):
    """A whole case study. The four sections are HTML."""

    vraag: str
    aanpak: str
    resultaten: str
    lessen: str

    @staticmethod
    def resolve_vraag(case_study: CaseStudy) -> str:
        return expand_db_html(case_study.question)

    @staticmethod
    def resolve_aanpak(case_study: CaseStudy) -> str:
        return expand_db_html(case_study.approach)

    @staticmethod
    def resolve_resultaten(case_study: CaseStudy) -> str:
        return expand_db_html(case_study.results)

    @staticmethod
    def resolve_lessen(case_study: CaseStudy) -> str:
        return expand_db_html(case_study.lessons)


class CaseStudyQuery(ListQuery):
    q: str = Field("", max_length=MAX_QUERY_LENGTH, description="Words that must all occur.")


@router.get(
    "", response=Listed[CaseStudySummary], operation_id="zoekPraktijkvoorbeelden", summary="Zoek praktijkvoorbeelden"
)
def list_case_studies(request: HttpRequest, query: Query[CaseStudyQuery]) -> dict[str, Any]:
    """Published case studies: those that match best first, or the newest first when nothing is asked."""
    return listed(request, find(query.q, published_case_studies()), query)


@router.get(
    "/{int:id}", response=CaseStudyOut, operation_id="toonPraktijkvoorbeeld", summary="Toon een praktijkvoorbeeld"
)
def show_case_study(request: HttpRequest, id: int) -> CaseStudy:  # noqa: A002 - the name in the contract
    """One published case study."""
    return get_object_or_404(published_case_studies(), pk=id)
