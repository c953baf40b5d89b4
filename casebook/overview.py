"""What the casebook shows for an address."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from django.core.paginator import Page as ListPage
from django.core.paginator import Paginator
from django.http import HttpRequest, QueryDict
from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from praktijkpodium.casebook.facets import LABELS, Address, known_words, make_facets
from praktijkpodium.casebook.finding import EXPORT_AT_MOST, KIND, SORT, SORTS, TEXT, search_request
from praktijkpodium.casebook.models import CaseStudy
from praktijkpodium.casebook.queries import published_case_studies
from praktijkpodium.home.directory.models import Region
from praktijkpodium.home.freshness.memo import remember
from praktijkpodium.home.pages import next_steps
from praktijkpodium.home.pages.pagination import PAGE_SIZE, PARAMETER
from praktijkpodium.search.queries import search
from praktijkpodium.search.requests import FacetCount, Hit, SearchAnswer, SearchRequest, Snippet, Sort
from praktijkpodium.search.similarity import similar_to_text

# What only the page of a case study shows.
LONG = ("question", "approach", "results", "success_factors", "lessons")
SORT_LABELS = {
    Sort.RELEVANCE: _("best fit"),
    Sort.NEWEST: _("newest"),
    Sort.OLDEST: _("oldest"),
    Sort.TITLE: _("title"),
}
THEMES_AT_MOST, NEAREST_AT_MOST = 12, 3
# In memory, by language: some megabytes.
CARDS_AT_MOST = 2000

Region_ = tuple[str, str, int, str, bool]


@dataclass(frozen=True)
class Card:
    """What a result shows of a case study whatever was asked for."""

    url: str
    introduction: str
    facts: SafeString
    recognition: SafeString
    media: SafeString


@dataclass(frozen=True)
class Result:
    """A case study that was found, and how."""

    card: Card
    title: Snippet
    snippets: tuple[Snippet, ...]
    rank: int
    fits: bool = True
    is_pinned: bool = False


@dataclass(frozen=True)
class Looser:
    """A filter that keeps case studies out: the address without it, and how many fit then."""

    label: Any
    words: str
    url: str
    count: int


def casebook_overview(request: HttpRequest) -> dict[str, Any]:
    """What was found for the address, by what it can be narrowed, and what helps who found nothing."""
    address = Address(request.path, request.GET, known_words())
    answer, page_obj = _search(address.params, request.GET.get(PARAMETER, ""))
    results = _results(answer.hits, page_obj.start_index(), request)
    context = {
        "address": address,
        "query": address.text,
        "canonical": address.query,
        "answer": answer,
        "facets": make_facets(address, answer.facets),
        "years": _years(),
        "sorts": _sorts(address),
        "regions": _regions(address, answer.facets.get("regio", ())),
        "fitting": [result for result in results if result.fits],
        "others": [result for result in results if not result.fits],
        "better_url": address.having(TEXT, answer.suggestion) if answer.suggestion else "",
        "page_obj": page_obj,
        "asked_sort": address.params.get(SORT, ""),
        "filters_chosen": sum(chip.key != TEXT for chip in address.chips),
        "export_most": EXPORT_AT_MOST,
    }
    return context if answer.total else {**context, **_help(address, answer, request)}


def _search(params: QueryDict, asked_page: str) -> tuple[SearchAnswer, ListPage[Any]]:
    """The answer for a page, or for the last one when there are not so many."""
    number = int(asked_page) if asked_page.isascii() and asked_page.isdecimal() and len(asked_page) < 5 else 1  # noqa: PLR2004
    wanted = search_request(params, page=number)
    answer = search(wanted)
    page_obj = Paginator(range(answer.total + answer.others), PAGE_SIZE).get_page(number)
    if page_obj.number != max(number, 1):
        answer = search(replace(wanted, offset=(page_obj.number - 1) * PAGE_SIZE))
    return answer, page_obj


def _results(hits: Iterable[Hit], first_rank: int, request: HttpRequest) -> list[Result]:
    """The pages of what was found. One that is gone since it was indexed is left out."""
    found = list(hits)
    cards = _cards([int(hit.key) for hit in found], request)
    return [
        Result(
            cards[int(hit.key)],
            hit.title,
            tuple(snippet for snippet in hit.snippets if snippet.marks),
            rank,
            hit.fits,
            hit.pinned,
        )
        for rank, hit in enumerate(found, first_rank)
        if int(hit.key) in cards
    ]


def _cards(keys: list[int], request: HttpRequest) -> dict[int, Card]:
    """From memory as long as nothing changes; those that are not there are looked up and made together."""
    known: dict[int, Card] = remember(("casebook cards", request.get_host(), get_language()), dict)
    if len(known) > CARDS_AT_MOST:
        known.clear()
    if missing := [key for key in keys if key not in known]:
        pages = published_case_studies().defer(*LONG).in_bulk(missing)
        known.update({key: _card(page, request) for key, page in pages.items()})
    return {key: known[key] for key in keys if key in known}


def _card(page: CaseStudy, request: HttpRequest) -> Card:
    def part(template: str) -> SafeString:
        return render_to_string(f"praktijkpodium/{template}.html", values)

    values = {"item": page, "recognitions": page.recognitions[:1]}
    facts, recognition, media = part("casebook/_facts"), part("_recognition"), part("_media")
    return Card(page.get_url(request) or "", page.introduction, facts, recognition, media)


def _sorts(address: Address) -> list[tuple[Any, str, bool]]:
    """The orders to choose from: words, the address of each, and whether it is the one."""
    now = search_request(address.params).sort
    if not address.text and now == Sort.RELEVANCE:
        now = Sort.NEWEST
    first = {Sort.RELEVANCE: address.without(SORT)} if address.text else {}
    orders = {**first, **{sort: address.having(SORT, value) for value, sort in SORTS.items()}}
    return [(SORT_LABELS[sort], url, sort == now) for sort, url in orders.items()]


def _years() -> tuple[str, ...]:
    """The years that there are, the newest first."""

    def make() -> tuple[int, ...]:
        in_use = published_case_studies().order_by().values_list("year", flat=True).distinct()
        return tuple(sorted(in_use, reverse=True))

    years = remember("casebook years", make)
    return tuple(map(str, years))


def _regions(address: Address, counts: Iterable[FacetCount]) -> list[Region_]:
    """What the map shows: province, name, how many were found, the address with or without it, whether chosen."""
    known = remember("casebook regions", lambda: tuple(Region.objects.values_list("slug", "name", "province")))
    found = {each.value: each.count for each in counts}
    chosen = address.params.getlist("regio")
    return [
        (province, name, found[slug], address.toggled("regio", slug), slug in chosen)
        for slug, name, province in known
        if slug in found and (found[slug] or slug in chosen)
    ]


def _help(address: Address, answer: SearchAnswer, request: HttpRequest) -> dict[str, Any]:
    """What helps who found nothing that fits. Only here more than one search is made: one for each filter."""
    nearest = [] if answer.others or not address.text else _nearest(address.text, request)
    return {
        "looser": list(_looser(address)),
        "nearest": nearest,
        "themes": _themes(address),
        "next_steps": list(next_steps.offered(address.text)) if address.query else [],
    }


def _looser(address: Address) -> Iterable[Looser]:
    """For each filter what would fit without it; for all of them together when no single one helps."""
    keys = [(key,) for key in address.chosen_keys]
    found = [looser for each in keys if (looser := _without(address, each)) is not None]
    if not found and len(keys) > 1 and address.text:
        found = [looser for looser in [_without(address, tuple(address.chosen_keys))] if looser is not None]
    return found


def _without(address: Address, facets: tuple[str, ...]) -> Looser | None:
    wanted, keys = address.params.copy(), [key for facet in facets for key in address.keys_of(facet)]
    for key in keys:
        wanted.pop(key, None)
    count = search(replace(search_request(wanted, facets=False), limit=0)).total
    words = ", ".join(str(chip.words) for chip in address.chips if chip.key in keys)
    label = LABELS[facets[0]] if len(facets) == 1 else ""
    return Looser(label, words, address.without(*keys), count) if count else None


def _nearest(text: str, request: HttpRequest) -> list[Result]:
    """Case studies that share words with what was typed, whatever else was asked for."""
    found = similar_to_text(text, kinds=(KIND,), most=NEAREST_AT_MOST)
    hits = [
        Hit(each.kind, each.key, each.likeness, fits=False, title=Snippet(each.title), snippets=each.passages)
        for each in found
    ]
    return _results(hits, 1, request)


def _themes(address: Address) -> list[tuple[str, str, int]]:
    """The themes that most is told about: words, address, how many."""
    counts = search(SearchRequest(kinds=(KIND,), facets=("thema",), limit=0)).facets.get("thema", ())
    words = address.words["thema"]
    known = [each for each in counts if each.value in words][:THEMES_AT_MOST]
    return [(words[each.value], f"{address.path}?thema={each.value}", each.count) for each in known]
