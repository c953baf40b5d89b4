"""Case studies and publications as search documents."""

import datetime
from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.db.models import QuerySet
from django.utils import timezone, translation
from django.utils.text import slugify
from wagtail.models import Page

from praktijkpodium.casebook.models import CaseStudy, Publication
from praktijkpodium.home.directory.models import EarlierName, Organisation, Perspective, Region, Sector, Theme
from praktijkpodium.home.directory.models.terms import Term
from praktijkpodium.home.files.extraction.queries import file_parts
from praktijkpodium.home.pages.indexing import (
    body_parts,
    documents_in,
    page_kind,
    plain,
    slugs,
    with_public,
)
from praktijkpodium.search.documents import Kind, Part, SearchDocument


def _case_studies() -> QuerySet[Any]:
    found: QuerySet[Any] = CaseStudy.objects.live().public()
    found = found.select_related("organisation", "sector", "region")
    return found.prefetch_related("themes", "perspectives", "organisation__earlier_names", with_public("belongs_to"))


def _publications() -> QuerySet[Any]:
    found: QuerySet[Any] = Publication.objects.live().public().select_related("file")
    return found.prefetch_related("themes", with_public("belongs_to"))


def case_study(page: CaseStudy) -> SearchDocument:
    organisation = page.organisation
    terms = [*page.themes.all(), *page.perspectives.all(), page.sector, page.region]
    above = page.belongs_to
    names = [organisation.name, *(earlier.name for earlier in organisation.earlier_names.all())] if organisation else []
    names += [term.name for term in terms if term is not None]
    names += [above.title] if above else []
    return SearchDocument(
        title=page.title,
        lead=page.introduction,
        names=tuple(names),
        body=_sections(page),
        facets={
            "thema": slugs(*page.themes.all()),
            "sector": slugs(page.sector),
            "regio": slugs(page.region),
            "perspectief": slugs(*page.perspectives.all()),
            "jaar": (str(page.year),),
            "organisatiesoort": (organisation.kind,) if organisation and organisation.kind else (),
            "organisatie": (slugify(organisation.name),) if organisation else (),
            "programma": (above.slug,) if above else (),
        },
        date=_date(page),
    )


def _sections(page: CaseStudy) -> tuple[Part, ...]:
    """What was written, with the headings that readers see; texts are in the language of the site."""
    with translation.override(settings.LANGUAGE_CODE):
        return tuple(Part(text, str(heading)) for _, heading, html in page.sections if (text := plain(html)))


def _date(page: CaseStudy) -> datetime.date:
    """The day on which it was published, or the day nearest to it in the year that it is about."""
    published = timezone.localdate(page.first_published_at) if page.first_published_at else datetime.date.min
    return min(max(published, datetime.date(page.year, 1, 1)), datetime.date(page.year, 12, 31))


def _facts(page: CaseStudy) -> tuple[str, ...]:
    return (str(page.organisation or ""), str(page.region or ""), str(page.year))


def publication(page: Publication) -> SearchDocument:
    themes = page.themes.all()
    above = page.belongs_to
    names = [*(theme.name for theme in themes), *([above.title] if above else []), page.authors, page.publisher]
    return SearchDocument(
        title=page.title,
        lead=page.introduction,
        names=tuple(name for name in names if name),
        body=(*body_parts(page.body), *file_parts([page.file, *documents_in(page.body)])),
        facets={
            "thema": slugs(*themes),
            "programma": (above.slug,) if above else (),
            "jaar": (str(page.date.year),),
        },
        date=page.date,
    )


def kinds() -> Iterable[Kind]:
    of_case_studies = CaseStudy.objects.all()

    def with_term(field: str) -> Any:
        return lambda term: of_case_studies.filter(**{field: term})

    fields: dict[type[Term], str] = {Theme: "themes", Perspective: "perspectives", Sector: "sector", Region: "region"}
    yield page_kind(
        "praktijkvoorbeeld",
        CaseStudy,
        _case_studies,
        case_study,
        {
            **{model: with_term(field) for model, field in fields.items()},
            Organisation: lambda organisation: of_case_studies.filter(organisation=organisation),
            EarlierName: lambda name: of_case_studies.filter(organisation=name.organisation_id),
            Page: lambda page: of_case_studies.filter(belongs_to=page.pk),
        },
        order=10,
        facts=_facts,
        shown=lambda: CaseStudy.objects.live().public().select_related("organisation", "region"),
        searched_on="praktijkpodium_casebook.CasebookPage",
    )
    yield page_kind(
        "publicatie",
        Publication,
        _publications,
        publication,
        {
            Theme: lambda theme: Publication.objects.filter(themes=theme),
            Page: lambda page: Publication.objects.filter(belongs_to=page.pk),
        },
        order=20,
        facts=lambda page: (page.publisher, str(page.date.year)),
        shown=lambda: Publication.objects.live().public(),
    )
