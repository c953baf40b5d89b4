"""What was found, as the API tells it: by a search in one kind of pages, or in all."""
# ruff: noqa: N815 - the names of the contract are camelCase

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Annotated, Any, Generic, Literal, Self, TypeVar

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from pydantic import BaseModel, ConfigDict, Field

from praktijkpodium.home.pages.api.lists import Listed, ListQuery
from praktijkpodium.search.queries import MAX_QUERY_LENGTH, search
from praktijkpodium.search.requests import FacetCount, Hit, SearchRequest, Snippet, Sort

ItemT = TypeVar("ItemT")
# Tells the pages that were hit, together, in that order; what is gone meanwhile is left out.
MakeFound = Callable[[Sequence[Hit], HttpRequest], list[ItemT]]
# What the contract calls the values of a facet, and their names; what has none, or is not for everybody, is not told.
Names = Callable[[Collection[str]], Mapping[str, tuple[str, str]]]

SORTS = {"relevantie": Sort.RELEVANCE, "nieuwste": Sort.NEWEST, "oudste": Sort.OLDEST, "titel": Sort.TITLE}

Text = Annotated[
    str,
    Field(
        max_length=MAX_QUERY_LENGTH,
        description="What is looked for, in one's own words. Words in quotes must stand next to each other, and a word "
        "with a minus before it must not be there.",
        json_schema_extra={"example": "dementie thuis"},
    ),
]


class SearchQuery(ListQuery):
    """What every search may be asked."""

    q: Text = ""
    sorteer: Literal["relevantie", "nieuwste", "oudste", "titel"] = Field(
        "relevantie", description="The order. Without `q` the newest are first, unless another order is asked for."
    )

    def asked(self, **more: Any) -> SearchRequest:
        """For the engine."""
        offset = (self.pagina - 1) * self.aantal
        return SearchRequest(text=self.q, sort=SORTS[self.sorteer], offset=offset, limit=self.aantal, **more)


class MarkOut(BaseModel):
    """A place in a text that matches, in characters (of Unicode) from 0. `einde` is the first one after it."""

    begin: int
    einde: int


class FragmentOut(BaseModel):
    """A piece of the text that shows why something was found. It is plain text: escape it before it goes into HTML."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"tekst": "Zij wonen thuis.", "markeringen": [{"begin": 10, "einde": 15}], "herkomst": ""}]
        }
    )

    tekst: str
    markeringen: list[MarkOut]
    herkomst: str = Field(description="Where it stands, such as a page of a file; empty for the page itself.")

    @classmethod
    def of(cls, snippet: Snippet) -> Self:
        return cls(tekst=snippet.text, markeringen=marks_of(snippet), herkomst=snippet.label)


class Match(BaseModel):
    """How something fits what was asked. Without `q` everything fits, and nothing is marked."""

    pastGoed: bool = Field(description="False for what fits less well; that comes after all that fits.")
    uitgelicht: bool = Field(description="Put first by an editor, for this question.")
    titelMarkeringen: list[MarkOut] = Field(description="What of the title matches.")
    fragmenten: list[FragmentOut] = Field(description="What of the text matches best.")


class FacetValueOut(BaseModel):
    """A value to narrow a search by."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"waarde": "dementie", "naam": "Dementie", "aantal": 14, "gekozen": False}]}
    )

    waarde: str = Field(description="What the parameter of that name takes.")
    naam: str
    aantal: int = Field(description="How many would remain with it, when the other values of this facet are let go.")
    gekozen: bool


class FacetOut(BaseModel):
    """Something to narrow a search by: a parameter, and what it may be given now."""

    facet: str = Field(description="The name of the parameter.")
    waarden: list[FacetValueOut]


class FoundList(Listed[ItemT], Generic[ItemT]):
    """One page of what was found."""

    totaal: int = Field(description="How many fit what is asked.")
    minderPassend: int = Field(description="How many fit less well. They come on the same pages, after the others.")
    suggestie: str = Field(description="A better spelling of all of `q`, when that finds more; mostly empty.")
    facetten: list[FacetOut] = Field(description="What was asked to be counted.")

    @classmethod
    def found(
        cls,
        asked: SearchRequest,
        request: HttpRequest,
        response: HttpResponse,
        query: SearchQuery,
        make: MakeFound[ItemT],
        names: Mapping[str, Names],
    ) -> Self:
        """The page that was asked for, of what the engine finds."""
        answer = search(asked)
        pages = Paginator(range(answer.total + answer.others), query.aantal).num_pages
        counted = [FacetOut(facet=name, waarden=_values(answer.facets[name], names[name])) for name in asked.facets]
        return cls.page(
            request,
            response,
            query,
            pages,
            totaal=answer.total,
            minderPassend=answer.others,
            suggestie=answer.suggestion,
            facetten=counted,
            resultaten=make(answer.hits, request),
        )


def match_of(hit: Hit, title: str, *, has_text: bool) -> dict[str, Any]:
    """For a `Match` with a page of this title."""
    same = hit.title.text == title  # the index may be a moment behind
    return {
        "pastGoed": hit.fits,
        "uitgelicht": hit.pinned,
        "titelMarkeringen": marks_of(hit.title) if same else [],
        "fragmenten": [FragmentOut.of(snippet) for snippet in hit.snippets] if has_text else [],
    }


def marks_of(snippet: Snippet) -> list[MarkOut]:
    return [MarkOut(begin=start, einde=end) for start, end in snippet.marks]


def _values(counts: Collection[FacetCount], names: Names) -> list[FacetValueOut]:
    known = names([each.value for each in counts])
    return [
        FacetValueOut(waarde=known[each.value][0], naam=known[each.value][1], aantal=each.count, gekozen=each.chosen)
        for each in counts
        if each.value in known
    ]
