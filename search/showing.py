"""Hits as they are shown, with titles and snippets, for any engine: the original texts are in the database."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from praktijkpodium.search import snippets, terms
from praktijkpodium.search.language import Wanted
from praktijkpodium.search.models import Passage
from praktijkpodium.search.requests import Hit
from praktijkpodium.search.snippets import Marker


class Document(Protocol):
    """An indexed document, or what was read of one."""

    @property
    def pk(self) -> int: ...
    @property
    def kind(self) -> str: ...
    @property
    def key(self) -> str: ...
    @property
    def title(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Item:
    """What is to be shown of a document."""

    document: Document
    score: float
    fits: bool
    # Where each word of the query is in it (`positions` below).
    positions: Mapping[str, frozenset[int]]
    pinned: bool = False


def positions(written: str, words: Iterable[tuple[str, Wanted]]) -> dict[str, frozenset[int]]:
    """Where words are in a document with these terms, by the names that they are given."""
    found: dict[str, set[int]] = {}
    for name, word in words:
        lines = terms.with_exact(written, word.exact) + terms.with_stem(written, word.stem)
        for part in word.parts:
            lines += terms.with_part(written, part)
        found.setdefault(name, set()).update(place for line in lines for place in line.positions)
    return {name: frozenset(places) for name, places in found.items()}


def hits(marker: Marker, items: Sequence[Item], *, with_snippets: bool = True) -> tuple[Hit, ...]:
    """With two queries for all; without words there is nothing to show, and no query."""
    starts: dict[int, list[tuple[int, int]]] = {item.document.pk: [] for item in items if with_snippets}
    rows = Passage.objects.filter(document__in=list(starts)).order_by("document_id", "number")
    for pk, document, start in rows.values_list("pk", "document_id", "start"):
        starts[document].append((pk, start))
    chosen: dict[int, list[int]] = {}
    for item in items if with_snippets else ():
        of_document = starts[item.document.pk]
        best = snippets.best_passages([start for _, start in of_document], item.positions)
        chosen[item.document.pk] = [of_document[index][0] for index in best]
    texts = Passage.objects.in_bulk([pk for keys in chosen.values() for pk in keys])
    return tuple(
        Hit(
            kind=item.document.kind,
            key=item.document.key,
            score=item.score,
            fits=item.fits,
            pinned=item.pinned,
            title=snippets.whole(item.document.title, marker),
            snippets=tuple(
                snippets.cut(texts[pk].text, marker, texts[pk].label)
                for pk in chosen.get(item.document.pk, ())
                if pk in texts
            ),
        )
        for item in items
    )
