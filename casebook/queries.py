"""What is read of the casebook."""

import copy
from typing import Any

from django.db.models import Count
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page
from wagtail.query import PageQuerySet

from praktijkpodium.casebook.models import CaseStudy, Publication, Recognition
from praktijkpodium.home.directory.models import Perspective, Region, Sector, Theme
from praktijkpodium.home.directory.models.terms import Term
from praktijkpodium.home.freshness.memo import remember, version_seen
from praktijkpodium.home.pages.cards import with_images
from praktijkpodium.home.pages.filters import (
    Filters,
    address_without,
    asked,
    make_filters,
    owners_of,
    terms_of,
)
from praktijkpodium.home.pages.pagination import paginate
from praktijkpodium.search.queries import clean_query, find

# Keys of the address, and the fields of a case study that they ask for.
FIELDS = {
    "thema": "themes__slug",
    "perspectief": "perspectives__slug",
    "sector": "sector__slug",
    "regio": "region__slug",
    "jaar": "year",
    "programma": "belongs_to__slug",
}
# What recognitions are looked up for in lists, where they are not remembered.
RECOGNITIONS = ("praktijkpodium_recognitions", "organisation__recognitions")
# Two digits would be a typing error; five do not fit in the database.
_DIGITS_OF_A_YEAR = 4


def published_case_studies() -> PageQuerySet:
    """What the public may read, newest first, with what its cards show."""
    published = CaseStudy.objects.live().public().select_related("organisation", "region", "sector")
    shown = ("themes", *([] if version_seen() else RECOGNITIONS))
    return with_images(published.prefetch_related(*shown).order_by("-first_published_at", "-pk"))


def published_publications() -> PageQuerySet:
    """What the public may read, newest first, with the covers."""
    published = Publication.objects.live().public().select_related("file")
    return with_images(published.order_by("-date", "-pk"))


def recognitions_of(page: Page) -> list[Recognition]:
    """What a page was named, and then what the organisation was that tells it; the newest first."""
    organisation = getattr(page, "organisation", None)
    if version_seen():
        known = remember("recognitions", _all_recognitions)
        names = [("page", page.pk), ("organisation", organisation.pk if organisation else None)]
        # Copies: others may write on theirs.
        return [copy.copy(recognition) for name in names for recognition in known.get(name, ())]
    # A page that is being added, in a preview, was named nothing yet.
    own = list(page.praktijkpodium_recognitions.all()) if page.pk else []
    return own + (list(organisation.recognitions.all()) if organisation else [])


def _all_recognitions() -> dict[tuple[str, int | None], list[Recognition]]:
    """All of them, which are few, by what was named."""
    found: dict[tuple[str, int | None], list[Recognition]] = {}
    for each in Recognition.objects.select_related("organisation"):
        named = ("page", each.page_id) if each.page_id else ("organisation", each.organisation_id)
        found.setdefault(named, []).append(each)
    return found


def publication_of(case_study: CaseStudy) -> Publication | None:
    """The publication that a case study stands in, when everybody may see it."""
    return published_publications().filter(pk=case_study.publication_id).first() if case_study.publication_id else None


def casebook_filters(request: HttpRequest, case_studies: PageQuerySet) -> Filters:
    """By one theme, perspective, sector, region, year and programme each."""
    in_use = case_studies.order_by().values_list("year", flat=True).distinct()
    years = {str(year) for year in remember("casebook years", lambda: tuple(in_use))}
    year = asked(request, "jaar")
    if len(year) == _DIGITS_OF_A_YEAR and year.isascii() and year.isdecimal():
        years.add(year)

    def terms(key: str, model: type[Term]) -> dict[str, str]:
        return terms_of(request, key, model, "case_studies", case_studies, "casebook")

    return make_filters(
        request,
        ("thema", _("Theme"), _("All themes"), terms("thema", Theme)),
        ("perspectief", _("Perspective"), _("All perspectives"), terms("perspectief", Perspective)),
        ("sector", _("Sector"), _("All sectors"), terms("sector", Sector)),
        ("regio", _("Region"), _("All regions"), terms("regio", Region)),
        ("jaar", _("Year"), _("All years"), {year: year for year in sorted(years, reverse=True)}),
        ("programma", _("Programme"), _("All programmes"), owners_of(case_studies, "casebook")),
    )


def casebook_overview(request: HttpRequest) -> dict[str, Any]:
    """What the casebook shows: what the address asks for, and by what it can be narrowed.

    What is remembered here goes by all published case studies, and by nothing else.
    """
    query = clean_query(request.GET.get("q", ""))
    published = published_case_studies()
    filters = casebook_filters(request, published)
    chosen = {FIELDS[one.key]: one.value for one in filters.chosen}
    found = published
    if chosen:
        # Wagtail's search takes no filters on fields that it does not index, but the keys of pages.
        found = found.filter(pk__in=CaseStudy.objects.filter(**chosen).values("pk"))
    return {
        "query": query,
        "query_cleared": address_without(request, "q"),
        "filters": filters,
        "regions": mapped_regions(request, published, filters.value("regio")),
        "page_obj": paginate(request, find(query, found)),
    }


def publications_overview(request: HttpRequest, index: Page) -> dict[str, Any]:
    """What the list of publications shows: those below it that the address asks for."""
    publications = published_publications().child_of(index)
    filters = make_filters(request, ("programma", _("Programme"), _("All programmes"), owners_of(publications)))
    if slug := filters.value("programma"):
        publications = publications.filter(belongs_to__slug=slug)
    return {"filters": filters, "page_obj": paginate(request, publications)}


def mapped_regions(
    request: HttpRequest, case_studies: PageQuerySet, chosen: str
) -> list[tuple[str, str, int, str, bool]]:
    """The regions with case studies as the map shows them: province, name, how many, the address, whether chosen."""

    def make() -> tuple[tuple[str, str, str, int], ...]:
        counted = case_studies.order_by().values("region").annotate(total=Count("pk")).values_list("region", "total")
        totals = dict(counted)
        regions = Region.objects.filter(pk__in=[pk for pk in totals if pk])
        return tuple((region.province, region.name, region.slug, totals[region.pk]) for region in regions)

    return [
        (province, name, total, f"{request.path}?regio={slug}", slug == chosen)
        for province, name, slug, total in remember("casebook regions", make)
    ]
