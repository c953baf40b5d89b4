"""What the head of a page says to search engines, feed readers and social media."""

from typing import Any

from django import template
from django.template.context import RequestContext
from django.utils.html import json_script
from django.utils.safestring import SafeString, mark_safe

from praktijkpodium.home.pages import sharing
from praktijkpodium.home.pages.pagination import PARAMETER

register = template.Library()


@register.inclusion_tag("praktijkpodium/_sharing.html", takes_context=True)
def sharing_head(context: RequestContext) -> dict[str, Any]:
    """Canonical address, Open Graph and structured data of the page of this context; nothing without a page."""
    page, request = context.get("page"), context.get("request")
    if page is None or request is None or not page.pk or getattr(request, "is_preview", False):
        return {}
    address = page.get_full_url(request)
    number = request.GET.get(PARAMETER, "")
    blocks = [sharing.structured_data(page, request), sharing.breadcrumb_list(page, request)]
    return {
        "page": page,
        # Filters and searches are views of the same page; its further pages are pages of their own.
        "canonical": f"{address}?{PARAMETER}={number}" if number.isdecimal() and number != "1" else address,
        "is_search": bool(request.GET.get("q")),
        "site_name": sharing.site_name(request),
        "description": sharing.description(page),
        "image": sharing.image_url(page, request),
        "has_image": getattr(page, "image", None) is not None,
        "image_alt": getattr(page, "image_description", ""),
        "is_article": getattr(page, "is_article", False),
        "structured": [{"@context": "https://schema.org", **block} for block in blocks if block],
    }


@register.simple_tag
def json_ld(data: dict[str, Any]) -> SafeString:
    """A `<script>` with structured data, which browsers do not run."""
    # Django escapes what is in it, and knows one type only.
    return mark_safe(json_script(data).replace("application/json", "application/ld+json", 1))  # noqa: S308
