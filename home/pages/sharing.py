"""How pages present themselves to search engines and social media: schema.org data and Open Graph.

A room registers what it knows of its own pages in its app's `ready()`: `structured_data.register(Model, function)`.
The function gets the page and the request, and gives a schema.org object without `@context`.
"""

from functools import singledispatch
from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from wagtail.models import Page, Site

from praktijkpodium.home.freshness.memo import remember
from praktijkpodium.home.pages.models import FrontPage
from praktijkpodium.home.pages.queries import ancestors

SHARE_IMAGE = "praktijkpodium/img/share.png"
SHARE_SIZE = (1200, 630)  # pixels, what social media show large


@singledispatch
def structured_data(page: Page, request: HttpRequest) -> dict[str, Any] | None:
    """What a page is, in the words of schema.org; None for a page that is nothing in particular."""
    return None


@structured_data.register
def _front_page(page: FrontPage, request: HttpRequest) -> dict[str, Any]:
    return {"@type": "WebSite", "name": site_name(request), "url": page.get_full_url(request), "inLanguage": "nl"}


def article(page: Any, request: HttpRequest) -> dict[str, Any]:
    """What all texts have."""
    found: dict[str, Any] = {
        "headline": page.title,
        "description": description(page),
        "url": page.get_full_url(request),
        "image": image_url(page, request),
        "inLanguage": "nl",
        "publisher": {"@type": "Organization", "name": site_name(request)},
    }
    if page.first_published_at:
        found["datePublished"] = page.first_published_at.isoformat()
    if page.last_published_at:
        found["dateModified"] = page.last_published_at.isoformat()
    return found


def breadcrumb_list(page: Page, request: HttpRequest) -> dict[str, Any] | None:
    """The way from the front page to this one; None on the front page itself."""
    above = ancestors(page)
    if not above:
        return None
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": position,
                "name": ancestor.title,
                "item": ancestor.get_full_url(request),
            }
            for position, ancestor in enumerate([*above, page], start=1)
        ],
    }


def site_name(request: HttpRequest) -> str:
    site = Site.find_for_request(request)
    return str(site.site_name) if site and site.site_name else "Praktijkpodium"


def description(page: Any) -> str:
    """One or two sentences about a page, for who has not opened it."""
    return str(page.search_description or getattr(page, "introduction", ""))


def image_url(page: Any, request: HttpRequest) -> str:
    """The absolute address of the picture that stands beside a link to a page: its own image, else that of the site."""
    image = getattr(page, "image", None)
    if image is None:
        return request.build_absolute_uri(static(SHARE_IMAGE))
    width, height = SHARE_SIZE

    def make() -> str:
        return str(image.get_rendition(f"fill-{width}x{height}|format-jpeg").url)

    return request.build_absolute_uri(remember(("share image", image.pk), make))
