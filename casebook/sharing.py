"""Case studies and publications in the words of schema.org."""

from typing import Any

from django.http import HttpRequest

from praktijkpodium.casebook.models import CaseStudy, Publication
from praktijkpodium.home.pages.sharing import article, image_url


def case_study(page: CaseStudy, request: HttpRequest) -> dict[str, Any]:
    found: dict[str, Any] = {"@type": "Article", **article(page, request), "temporalCoverage": str(page.year)}
    if page.organisation:
        found["author"] = {"@type": "Organization", "name": page.organisation.name}
    if page.region:
        found["spatialCoverage"] = page.region.name
    found["keywords"] = [theme.name for theme in page.themes.all()]
    return found


def publication(page: Publication, request: HttpRequest) -> dict[str, Any]:
    found: dict[str, Any] = {
        "@type": "Book",
        "name": page.title,
        "url": page.get_full_url(request),
        "image": image_url(page, request),
        "datePublished": page.date.isoformat(),
        "inLanguage": "nl",
    }
    if page.authors:
        found["author"] = page.authors
    if page.publisher:
        found["publisher"] = {"@type": "Organization", "name": page.publisher}
    return found
