"""The page on which one searches in everything."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from praktijkpodium.home.finding import queries
from praktijkpodium.home.pages import next_steps


@require_safe
def find(request: HttpRequest) -> HttpResponse:
    """What was found, by kind; all of one kind; or, when nothing was asked, what there is."""
    text, kind = queries.text_asked(request), queries.kind_asked(request)
    context: dict[str, Any] = {"query": text, "kind": kind}
    if kind:
        template, context["found"] = "kind", queries.one_kind(request, kind)
    elif text:
        template, context["found"] = "overview", queries.overview(request)
    else:
        template, context["counts"] = "start", queries.there()
    if "found" in context and not context["found"].answer.total:
        context["next_steps"] = list(next_steps.offered(text)) if text else []
        context["counts"] = queries.there()
    response = render(request, f"praktijkpodium/search/{template}.html", context)
    # What others find is for them: search engines lead to the pages themselves.
    response.headers["X-Robots-Tag"] = "noindex"
    return response
