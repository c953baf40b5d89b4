"""Case studies as they are found: /api/v1/praktijkvoorbeelden, and what is like one of them."""

from collections.abc import Collection, Sequence
from typing import Annotated, Any, Literal, get_args

from django.http import HttpRequest, HttpResponse
from django.utils import translation
from ninja import Query, Router
from pydantic import BaseModel, Field
from wagtail.models import Page

from praktijkpodium.casebook.api.case_studies import CaseStudySummary, facts_of, published
from praktijkpodium.casebook.models import CaseStudy
from praktijkpodium.home.directory.api import KINDS, OrganisationKind
from praktijkpodium.home.directory.models import Organisation, Perspective, Region, Sector, Theme
from praktijkpodium.home.directory.models.terms import Term
from praktijkpodium.home.freshness.memo import remember
from praktijkpodium.home.pages.api.finding import FoundList, FragmentOut, Match, Names, SearchQuery, match_of
from praktijkpodium.home.pages.api.lists import Asked, Id, Slug
from praktijkpodium.home.pages.api.pages import of_site, page_of, summaries_facts
from praktijkpodium.home.pages.api.pictures import pictures_at
from praktijkpodium.home.pages.queries import public
from praktijkpodium.search.requests import Hit
from praktijkpodium.search.similarity import similar_to

router = Router(tags=["praktijkvoorbeelden"])

KIND = "praktijkvoorbeeld"
# What only a whole case study shows.
LONG = ("question", "approach", "results", "success_factors", "lessons", "related")
MAX_SIMILAR = 20
# Summaries in memory, by address of the site: about 3 kB each.
KEPT_AT_MOST = 2000

# Parameters; the engine has facets by the same names.
Facet = Literal["thema", "perspectief", "sector", "regio", "jaar", "organisatiesoort", "programma"]
Year = Annotated[int, Field(ge=1000, le=9999)]
TERMS: dict[str, type[Term]] = {"thema": Theme, "perspectief": Perspective, "sector": Sector, "regio": Region}
FACETS = get_args(Facet)
CODES = {word: code for code, word in KINDS.items()}


class CaseStudyFound(Match, CaseStudySummary):
    """A case study as lists show it, with what of it matches."""


class CaseStudyList(FoundList[CaseStudyFound]):
    """Case studies."""


class SimilarOut(CaseStudySummary):
    """A case study that is like another one."""

    gelijkenis: float = Field(description="From 0 to 1: the chance that a reader calls both strongly alike.")
    woorden: list[str] = Field(description="Words that both have.")
    fragmenten: list[FragmentOut] = Field(description="Where in the text that is; the words are marked.")


class SimilarList(BaseModel):
    """What is most like a case study, the most similar first."""

    resultaten: list[SimilarOut]


def repeated(what: str) -> Any:
    return Field([], description=f"{what}. May be repeated: any of them will do.")


class CaseStudyQuery(SearchQuery):
    thema: list[Slug] = repeated("The slug of a theme")
    perspectief: list[Slug] = repeated("The slug of a perspective")
    sector: list[Slug] = repeated("The slug of a sector")
    regio: list[Slug] = repeated("The slug of a region")
    jaar: list[Year] = repeated("A year")
    organisatiesoort: list[OrganisationKind] = repeated("The kind of organisation that tells it")
    programma: list[Slug] = repeated("The slug of a programme, or of another page, that they belong to")
    facetten: list[Facet] = Field(
        [],
        description="Parameters whose values are counted: how many would remain with each. May be repeated.",
        json_schema_extra={"example": ["thema", "regio"]},
    )

    def chosen(self) -> dict[str, frozenset[str]]:
        """The values that were asked for, without empty ones, as the engine has them."""
        asked = {facet: [str(value) for value in getattr(self, facet) if value] for facet in FACETS}
        asked["organisatiesoort"] = [CODES[word] for word in self.organisatiesoort]
        return {facet: frozenset(values) for facet, values in asked.items() if values}


class SimilarQuery(Asked):
    aantal: int = Field(5, ge=1, le=MAX_SIMILAR, description="How many at most.")


@router.get("", response=CaseStudyList, operation_id="zoekPraktijkvoorbeelden", summary="Find case studies")
def list_case_studies(request: HttpRequest, response: HttpResponse, query: Query[CaseStudyQuery]) -> CaseStudyList:
    """Those that match best first, or the newest first when there is no `q`.

    Of one parameter any of the values will do; of all parameters something must fit.
    """

    def found_out(hits: Sequence[Hit], request: HttpRequest) -> list[CaseStudyFound]:
        facts = summaries([hit.key for hit in hits], request)
        return [
            CaseStudyFound(**facts[hit.key], **match_of(hit, facts[hit.key]["titel"], has_text=bool(query.q)))
            for hit in hits
            if hit.key in facts
        ]

    asked = query.asked(kinds=(KIND,), filters=query.chosen(), facets=tuple(dict.fromkeys(query.facetten)))
    return CaseStudyList.found(asked, request, response, query, found_out, NAMES)


@router.get(
    "/{int:id}/vergelijkbaar",
    response=SimilarList,
    operation_id="toonVergelijkbaar",
    summary="Show similar case studies",
)
def list_similar(request: HttpRequest, id: Id, query: Query[SimilarQuery]) -> SimilarList:  # noqa: A002 - the name in the contract
    """Those that say the most of what this one says; none when it is like no other."""
    page_of(published(), request, id)
    found = similar_to(KIND, str(id), kinds=(KIND,), most=query.aantal)
    facts = summaries([each.key for each in found], request)
    return SimilarList(
        resultaten=[
            SimilarOut(
                **facts[each.key],
                gelijkenis=round(each.likeness, 3),
                woorden=list(each.words),
                fragmenten=[FragmentOut.of(passage) for passage in each.passages],
            )
            for each in found
            if each.key in facts
        ]
    )


def summaries(keys: Collection[str], request: HttpRequest) -> dict[str, dict[str, Any]]:
    """For a `CaseStudySummary` of each that is still public, by key; from memory as long as nothing changes."""
    known: dict[str, dict[str, Any]] = remember(("case study summaries", pictures_at(request)), dict)
    if missing := [int(key) for key in keys if key not in known]:
        pages = list(of_site(published(), request).order_by().defer(*LONG).filter(pk__in=missing))
        together = zip(pages, summaries_facts(pages, request), facts_of(pages), strict=True)
        new = {str(page.pk): {**common, **own} for page, common, own in together}
        if len(known) > KEPT_AT_MOST:
            known = {key: known[key] for key in keys if key in known}  # and the others stay as they are
        known.update(new)
    return {key: known[key] for key in keys if key in known}


def terms(model: type[Term]) -> Names:
    def named(values: Collection[str]) -> dict[str, tuple[str, str]]:
        rows = remember(("term names", model), lambda: tuple(model._default_manager.values_list("slug", "name")))
        return {slug: (slug, name) for slug, name in rows}

    return named


def organisation_kinds(values: Collection[str]) -> dict[str, tuple[str, str]]:
    # The tag of an answer knows of no language.
    with translation.override("nl"):
        return {code: (KINDS[code], str(label)) for code, label in Organisation.Kind.choices}


def owners(values: Collection[str]) -> dict[str, tuple[str, str]]:
    def make() -> tuple[tuple[str, str], ...]:
        pages = public(Page.objects.live()).filter(pk__in=CaseStudy.objects.values("belongs_to"))
        return tuple(pages.values_list("slug", "title"))

    return {slug: (slug, title) for slug, title in remember("names of owners of case studies", make)}


NAMES: dict[str, Names] = {
    **{facet: terms(model) for facet, model in TERMS.items()},
    "jaar": lambda years: {year: (year, year) for year in years},
    "organisatiesoort": organisation_kinds,
    "programma": owners,
}
