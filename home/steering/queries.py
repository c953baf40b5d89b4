"""What the screens show: documents by their titles, and what a change does to an answer."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Q
from django.urls import reverse
from django.utils.text import capfirst
from wagtail.models import Page

from praktijkpodium.search.documents import kind_named
from praktijkpodium.search.indexing.state import DATABASE, state_of
from praktijkpodium.search.models import IndexedDocument
from praktijkpodium.search.queries import search
from praktijkpodium.search.requests import Hit, SearchAnswer, SearchRequest
from praktijkpodium.search.steering.actions import Steered
from praktijkpodium.search.steering.models import DocumentId
from praktijkpodium.search.steering.queries import NOTHING, steering_with

# So many are compared and so many shown.
_LOOKED_AT, _SHOWN = 50, 10
_CHOICES = 8


def titles_of(documents: Iterable[DocumentId]) -> dict[DocumentId, str]:
    """The titles of public documents that are in the index."""
    which = Q(pk__in=[])
    for kind, key in documents:
        which |= Q(kind=kind, key=key)
    slot = int(state_of(DATABASE, private=False).serving or 0)
    rows = IndexedDocument.objects.filter(which, slot=slot, private=False).values_list("kind", "key", "title")
    return {DocumentId(kind, key): title for kind, key, title in rows}


def choices(text: str) -> list[Hit]:
    """Documents to choose from, whatever editors decided."""
    return list(search(SearchRequest(text, limit=_CHOICES), steering=NOTHING).hits) if text.strip() else []


def kind_label(kind: str) -> str:
    return str(capfirst(kind.replace("-", " ")))


def edit_url(kind: str, key: str) -> str:
    """Where a document is edited, when it is a page."""
    try:
        is_page = issubclass(kind_named(kind).model, Page)
    except KeyError:
        return ""
    return reverse("wagtailadmin_pages:edit", args=[key]) if is_page else ""


@dataclass(frozen=True)
class Ranked:
    """A result before or after a change; `was` is its rank on the other side, 0 when it was not found."""

    rank: int
    hit: Hit
    was: int

    @property
    def kind(self) -> str:
        return kind_label(self.hit.kind)

    @property
    def up(self) -> int:
        """How many places it went up; less than nothing when it went down."""
        return self.was - self.rank if self.was else 0

    @property
    def down(self) -> int:
        return -self.up


@dataclass(frozen=True)
class Comparison:
    """The answer to a question as it is, and as it would be."""

    question: str
    before: SearchAnswer
    after: SearchAnswer

    @property
    def now(self) -> list[Ranked]:
        return _ranked(self.before, self.after)

    @property
    def then(self) -> list[Ranked]:
        return _ranked(self.after, self.before)

    @property
    def is_same(self) -> bool:
        return [_seen(hit) for hit in self.before.hits] == [_seen(hit) for hit in self.after.hits]


def compare(question: str, changed: Steered) -> Comparison:
    """What a change that is not saved would do to a question."""
    request = SearchRequest(question, limit=_LOOKED_AT)
    return Comparison(question, search(request), search(request, steering=steering_with(changed)))


def _seen(hit: Hit) -> tuple[Any, ...]:
    return hit.kind, hit.key, hit.fits, hit.pinned


def _ranked(answer: SearchAnswer, other: SearchAnswer) -> list[Ranked]:
    ranks = {(hit.kind, hit.key): rank for rank, hit in enumerate(other.hits, 1)}
    hits = enumerate(answer.hits[:_SHOWN], 1)
    return [Ranked(rank, hit, ranks.get((hit.kind, hit.key), 0)) for rank, hit in hits]
