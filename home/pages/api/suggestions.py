"""What is typed in a search box, and how it may go on: /api/v1/suggesties."""

import functools
from collections.abc import Container, Iterator

from django.http import HttpRequest
from ninja import Query, Router
from pydantic import BaseModel, ConfigDict, Field
from wagtail.models import Page

from praktijkpodium.home.pages.api.kinds import KindWord, names_of, word_of
from praktijkpodium.home.pages.api.lists import Asked
from praktijkpodium.home.pages.api.pages import PageLink, link_facts, of_site
from praktijkpodium.home.pages.queries import public
from praktijkpodium.search import suggestions
from praktijkpodium.search.analysis.fold import fold
from praktijkpodium.search.analysis.tokens import spans
from praktijkpodium.search.engines.snapshot import Row, snapshot
from praktijkpodium.search.indexing.state import DATABASE, state_of
from praktijkpodium.search.language import Query as Question
from praktijkpodium.search.queries import MAX_QUERY_LENGTH
from praktijkpodium.search.requests import Sort
from praktijkpodium.search.steering.queries import steering_at

router = Router(tags=["zoeken"])

MAX_SUGGESTIONS = 20
# Of titles that fit, so many more are looked up as are asked for: some may not be for everybody any more.
_SPARE = 2


class WordSuggestion(BaseModel):
    """What was typed, with its last word completed."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"tekst": "samen werken", "aantal": 41}]})

    tekst: str
    aantal: int = Field(description="How many pages have that last word.")


class TitleSuggestion(PageLink):
    """A page whose title has words that begin as the typed ones do."""

    soort: str = Field(description="The kind of page, as /zoekresultaten takes it.")


class Suggestions(BaseModel):
    """How what is typed may go on."""

    woorden: list[WordSuggestion]
    titels: list[TitleSuggestion]


class SuggestionQuery(Asked):
    q: str = Field(
        "", max_length=MAX_QUERY_LENGTH, description="What was typed so far.", json_schema_extra={"example": "dem"}
    )
    soort: list[KindWord] = Field([], description="Kinds of pages to take titles of; without it, all. May be repeated.")
    aantal: int = Field(8, ge=1, le=MAX_SUGGESTIONS, description="How many words, and how many titles, at most.")


@router.get("", response=Suggestions, operation_id="toonSuggesties", summary="Suggest words and titles")
def list_suggestions(request: HttpRequest, query: Query[SuggestionQuery]) -> Suggestions:
    """Words that many pages have come first; then the titles, newest first, those that begin so before others."""
    words = suggestions.completions(query.q, query.aantal)
    return Suggestions(
        woorden=[WordSuggestion(tekst=text, aantal=count) for text, count in words],
        titels=titles(query.q, query.soort, query.aantal, request),
    )


def titles(text: str, kinds: list[str], most: int, request: HttpRequest) -> list[TitleSuggestion]:
    """Pages that have, in their titles, words that begin with each of the words of a text."""
    wanted = _words(text)
    if not wanted:
        return []
    rows = list(_rows_with(wanted, names_of(kinds)))[: most * _SPARE]
    kind_of = {int(row.key): word_of(row.kind) for row in rows}
    pages = of_site(public(Page.objects.live()), request).in_bulk(list(kind_of))
    found = [(pages[key], kind) for key, kind in kind_of.items() if key in pages]
    return [TitleSuggestion(**link_facts(page, request), soort=kind) for page, kind in found[:most]]


def _rows_with(wanted: list[str], kinds: Container[str]) -> Iterator[Row]:
    """What the public index has of these kinds with such a title, but for what editors keep out of searches."""
    state = state_of(DATABASE, private=False)
    now, excluded = snapshot(state), steering_at(state.steering).effect(Question()).excluded
    start, words = f" {' '.join(wanted)}", [f" {word}" for word in wanted]
    others = []
    for place in now.order(Sort.NEWEST):
        row = now.rows[place + now.base]
        title = _folded(row.title)
        if not all(word in title for word in words) or row.kind not in kinds or (row.kind, row.key) in excluded:
            continue
        if title.startswith(start):
            yield row
        else:
            others.append(row)
    yield from others


@functools.lru_cache(2**15)
def _folded(title: str) -> str:
    """The words of a title, each after a space."""
    return "".join(f" {word}" for word in _words(title))


def _words(text: str) -> list[str]:
    return [fold(text[start:end]) for start, end, *_ in spans(text)]
