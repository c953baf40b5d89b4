"""What stands beside the text of a case study or a publication, for readers who want to do something with it."""

from typing import Any

from django.http import HttpRequest

from praktijkpodium.casebook.adoptions.queries import spread_of
from praktijkpodium.casebook.citing.formats import in_words, source_of
from praktijkpodium.casebook.models.case_studies import CaseStudy
from praktijkpodium.casebook.models.publications import Publication
from praktijkpodium.casebook.neighbours import neighbours_of
from praktijkpodium.casebook.queries import publication_of
from praktijkpodium.casebook.questions.queries import contact_of
from praktijkpodium.home.pages.queries import may_be_private


def beside_text(page: CaseStudy, request: HttpRequest) -> dict[str, Any]:
    """Of a case study."""
    return {
        "publication": publication_of(page),
        "spread": spread_of(page),
        "neighbours": neighbours_of(page),
        "may_say": is_for_everybody(page),
        **to_share(page, request),
    }


def to_share(page: CaseStudy | Publication, request: HttpRequest) -> dict[str, Any]:
    """Whom one can ask, and how the page is called as a source."""
    person = contact_of(page)
    found: dict[str, Any] = {"person": person or page.contact_person}
    if not is_for_everybody(page):  # a draft: there is nothing at these addresses
        return found
    source = source_of(page, request)
    return {**found, "may_ask": person is not None, "source": source, "citation": in_words(source)}


def is_for_everybody(page: CaseStudy | Publication) -> bool:
    return bool(page.pk and page.live and not may_be_private(page))
