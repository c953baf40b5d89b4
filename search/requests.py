"""What is asked of an engine, and what it answers. The same for every engine."""

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field


class Sort(enum.StrEnum):
    RELEVANCE = "relevance"
    NEWEST = "newest"
    OLDEST = "oldest"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """A search. Without text it asks for everything that the filters leave, the newest first."""

    text: str = ""
    # Kinds to look in, by name; empty for all public ones.
    kinds: tuple[str, ...] = ()
    # Of one facet any of the values will do; of all facets something must fit.
    filters: Mapping[str, frozenset[str]] = field(default_factory=dict)
    # Facets to count.
    facets: tuple[str, ...] = ()
    sort: Sort = Sort.RELEVANCE
    offset: int = 0
    limit: int = 20


@dataclass(frozen=True, slots=True)
class Snippet:
    """A passage of the original text; `marks` are the places in `text` that match, as (start, end)."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()
    label: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """One result. `key` is the primary key of the row, `fits` whether it stands above the divide."""

    kind: str
    key: str
    score: float
    fits: bool = True
    # Put first by an editor.
    pinned: bool = False
    title: Snippet = field(default_factory=lambda: Snippet(""))
    snippets: tuple[Snippet, ...] = ()


@dataclass(frozen=True, slots=True)
class FacetCount:
    """A value of a facet, and how many documents would remain with it; filters on the facet itself do not count."""

    value: str
    count: int
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """What was found. `total` and the facets count what stands above the divide; `others` is what came below it."""

    hits: tuple[Hit, ...]
    total: int
    others: int = 0
    facets: Mapping[str, tuple[FacetCount, ...]] = field(default_factory=dict)
    # "Did you mean": a better spelling of the whole text, when it finds more.
    suggestion: str = ""
    engine: str = ""
    # True when another engine than the configured one had to answer.
    degraded: bool = False
