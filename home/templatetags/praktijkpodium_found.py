"""Counting what is searched, and what is chosen of what was found."""

from django import template
from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from praktijkpodium.search.queries import clean_query
from praktijkpodium.search.requests import SearchAnswer
from praktijkpodium.search.statistics import tokens

register = template.Library()


@register.simple_tag
def search_token(answer: SearchAnswer | None, request: HttpRequest) -> str:
    """For `data-search` around the results; empty when nothing was asked. Links in them have their `data-rank`.

    When the results are replaced, the new ones have a token of their own: found.js notices.
    """
    text = clean_query(request.GET.get("q", ""))
    if answer is None or not text or getattr(request, "is_preview", False):
        return ""
    return tokens.token(tokens.Seen(text, request.path, answer.total, answer.degraded))


@register.simple_tag
def count_searches() -> SafeString:
    """The script that tells what is searched and chosen: once on a page, anywhere."""
    return format_html(
        '<script type="module" src="{}" data-found-url="{}"></script>',
        static("praktijkpodium/js/found.js"),
        reverse("podium_count_search"),
    )
