"""What is read of the casebook."""

import copy
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page
from wagtail.query import PageQuerySet

from praktijkpodium.casebook.models import CaseStudy, Publication, Recognition
from praktijkpodium.home.freshness.memo import remember, version_seen
from praktijkpodium.home.pages.cards import with_images
from praktijkpodium.home.pages.filters import make_filters, owners_of
from praktijkpodium.home.pages.pagination import paginate

# What recognitions are looked up for in lists, where they are not remembered.
RECOGNITIONS = ("praktijkpodium_recognitions", "organisation__recognitions")


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


def publications_overview(request: HttpRequest, index: Page) -> dict[str, Any]:
    """What the list of publications shows: those below it that the address asks for."""
    publications = published_publications().child_of(index)
    filters = make_filters(request, ("programma", _("Programme"), _("All programmes"), owners_of(publications)))
    if slug := filters.value("programma"):
        publications = publications.filter(belongs_to__slug=slug)
    return {"filters": filters, "page_obj": paginate(request, publications)}
