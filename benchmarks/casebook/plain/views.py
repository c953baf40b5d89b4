"""Wagtail's own search, counts by Django for each facet, and snippets around the first word that is found."""

import re
from collections.abc import Iterator
from typing import Any

from django.core.paginator import Paginator
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.html import escape, strip_tags
from django.utils.safestring import SafeString, mark_safe

from praktijkpodium.casebook.models import CasebookPage, CaseStudy

PAGE_SIZE = 20
SNIPPET = 240
# For each facet what it filters on, and what its values are called.
FACETS = {
    "thema": ("themes__slug", "themes__name"),
    "sector": ("sector__slug", "sector__name"),
    "regio": ("region__slug", "region__name"),
    "perspectief": ("perspectives__slug", "perspectives__name"),
    "jaar": ("year", "year"),
    "organisatiesoort": ("organisation__kind", "organisation__kind"),
    "programma": ("belongs_to__slug", "belongs_to__title"),
}
SECTIONS = ("question", "approach", "results", "success_factors", "lessons")


def casebook(request: HttpRequest) -> HttpResponse:
    query = request.GET.get("q", "").strip()
    chosen = {key: values for key in FACETS if (values := [each for each in request.GET.getlist(key) if each])}
    pages = CaseStudy.objects.live().public().order_by("-first_published_at")
    # One search for the page and for all facets; the keys come best first.
    found = [page.pk for page in pages.only("pk").search(query)] if query else None
    among = pages if found is None else pages.filter(pk__in=found)
    left = set(narrowed(among, chosen).values_list("pk", flat=True))
    keys = [key for key in found if key in left] if found is not None else list_newest(among, left)
    page_obj = Paginator(keys, PAGE_SIZE).get_page(request.GET.get("pagina"))
    context = {
        "page": CasebookPage.objects.live().first(),
        "query": query,
        "chosen": [(key, value) for key, values in chosen.items() for value in values],
        "facets": list(counted(among, chosen)),
        "page_obj": page_obj,
        "results": list(results(list(page_obj), query)),
        "address": without_page(request),
    }
    return render(request, "plain/casebook.html", context)


def narrowed(pages: QuerySet[Any], chosen: dict[str, list[str]]) -> QuerySet[Any]:
    for key, values in chosen.items():
        with_it = CaseStudy.objects.filter(Q(**{f"{FACETS[key][0]}__in": values}))
        pages = pages.filter(pk__in=with_it.values("pk"))
    return pages


def list_newest(pages: QuerySet[Any], left: set[int]) -> list[int]:
    return [key for key in pages.values_list("pk", flat=True) if key in left]


def counted(among: QuerySet[Any], chosen: dict[str, list[str]]) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """How many would remain with each value: a facet's own filter does not count."""
    for key, (value, name) in FACETS.items():
        others = {other: values for other, values in chosen.items() if other != key}
        rows = narrowed(among, others).order_by().values_list(value, name).annotate(total=Count("pk", distinct=True))
        ordered = sorted((row for row in rows if row[0]), key=lambda row: -row[2])
        yield (
            key,
            [
                {"value": value, "name": name, "total": total, "chosen": str(value) in chosen.get(key, ())}
                for value, name, total in ordered
            ],
        )


def results(keys: list[int], query: str) -> Iterator[dict[str, Any]]:
    """The pages with what a card shows, in the order of the keys."""
    pages = CaseStudy.objects.select_related("organisation", "region", "sector", "image")
    beside = ("themes", "image__renditions", "praktijkpodium_recognitions", "organisation__recognitions")
    pages = pages.prefetch_related(*beside).in_bulk(keys)
    pattern = re.compile("|".join(map(re.escape, query.split())), re.IGNORECASE) if query else None
    for key in keys:
        page = pages[key]
        yield {"page": page, "title": marked(page.title, pattern), "snippet": snippet(page, pattern)}


def snippet(page: CaseStudy, pattern: re.Pattern[str] | None) -> SafeString:
    if pattern is None:
        return marked(page.introduction, None)
    text = strip_tags(" ".join([page.introduction, *(getattr(page, name) for name in SECTIONS)]))
    match = pattern.search(text)
    start = max(0, match.start() - SNIPPET // 3) if match else 0
    return marked(text[start : start + SNIPPET], pattern)


def marked(text: str, pattern: re.Pattern[str] | None) -> SafeString:
    if pattern is None:
        return mark_safe(escape(text))  # noqa: S308 - escaped
    return mark_safe(pattern.sub(lambda match: f"<mark>{match.group()}</mark>", escape(text)))  # noqa: S308 - escaped


def without_page(request: HttpRequest) -> str:
    params = request.GET.copy()
    params.pop("pagina", None)
    return params.urlencode()
