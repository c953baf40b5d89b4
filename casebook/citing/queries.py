"""The pages that one can cite, or ask something about."""

from wagtail.models import Page

from praktijkpodium.casebook.models.case_studies import CaseStudy
from praktijkpodium.casebook.models.publications import Publication
from praktijkpodium.home.pages.queries import public


def readable(page_id: int) -> CaseStudy | Publication | None:
    """The case study or publication with this number, if everybody may read it."""
    page = public(Page.objects.live()).filter(pk=page_id).specific().first()
    return page if isinstance(page, CaseStudy | Publication) else None
