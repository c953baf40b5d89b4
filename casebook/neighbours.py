"""What stands beside a case study: others like it, and others of its organisation and its publication."""

from dataclasses import dataclass
from typing import Any

from django.db.models import Count
from wagtail.query import PageQuerySet

from praktijkpodium.casebook.models.case_studies import CaseStudy
from praktijkpodium.casebook.queries import published_case_studies
from praktijkpodium.home.directory.models import Theme
from praktijkpodium.home.freshness.memo import remember
from praktijkpodium.home.pages.queries import public
from praktijkpodium.search.similarity import similar_to

# As the index calls them (casebook/indexing.py).
KIND = "praktijkvoorbeeld"
MOST_SIMILAR = 3
MOST_WORDS = 3
MOST_BESIDE = 5


@dataclass(frozen=True)
class Alike:
    """Another case study, with what both have: themes, and words of their texts."""

    page: CaseStudy
    themes: list[Theme]
    words: tuple[str, ...]


@dataclass(frozen=True)
class Neighbours:
    alike: list[Alike]
    # Whether the texts were compared. Else, as long as there is no index, they have a theme in common.
    is_compared: bool
    of_organisation: list[CaseStudy]
    in_publication: list[CaseStudy]


def neighbours_of(case_study: CaseStudy) -> Neighbours:
    """All of it, in a fixed number of queries."""
    if case_study.pk is None:  # a preview of a page that is being added
        return Neighbours([], is_compared=False, of_organisation=[], in_publication=[])
    of_organisation = _beside(case_study, "organisation_id")
    in_publication = _beside(case_study, "publication_id")
    found = dict(remember(("similar case studies", case_study.pk), lambda: _similar(case_study)))
    alike = _alike(case_study, _pages(found), found) if found else []
    if not alike:
        return Neighbours(_by_theme(case_study), False, of_organisation, in_publication)
    return Neighbours(alike, True, of_organisation, in_publication)


def _beside(case_study: CaseStudy, field: str) -> list[CaseStudy]:
    value = getattr(case_study, field)
    if value is None:
        return []
    others = public(CaseStudy.objects.live()).filter(**{field: value}).exclude(pk=case_study.pk)
    return list(others.order_by("-year", "title", "pk")[:MOST_BESIDE])


def _similar(case_study: CaseStudy) -> tuple[tuple[int, tuple[str, ...]], ...]:
    """What the index finds: keys and words, the most similar first. A page that is gone by now is found here too."""
    found = similar_to(KIND, str(case_study.pk), kinds=(KIND,), most=2 * MOST_SIMILAR)
    return tuple((int(each.key), each.words[:MOST_WORDS]) for each in found)


def _pages(found: dict[int, Any]) -> list[CaseStudy]:
    """The case studies that everybody may read, in the order of the index."""
    pages = {page.pk: page for page in published_case_studies().filter(pk__in=found)}
    return [pages[pk] for pk in found if pk in pages][:MOST_SIMILAR]


def _by_theme(case_study: CaseStudy) -> list[Alike]:
    """Those with the most themes in common, the newest first."""
    themes = [theme.pk for theme in case_study.themes.all()]
    if not themes:
        return []
    others: PageQuerySet = published_case_studies().exclude(pk=case_study.pk).filter(themes__in=themes)
    shared = others.annotate(shared=Count("themes")).order_by("-shared", "-first_published_at", "-pk")
    return _alike(case_study, list(shared[:MOST_SIMILAR]), {})


def _alike(case_study: CaseStudy, pages: list[CaseStudy], words: dict[int, tuple[str, ...]]) -> list[Alike]:
    own = {theme.pk for theme in case_study.themes.all()}
    return [
        Alike(page, [theme for theme in page.themes.all() if theme.pk in own], words.get(page.pk, ())) for page in pages
    ]
