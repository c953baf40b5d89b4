"""What a process remembers of an index: the set of the documents with each value of each facet, and orders.

It holds for one version of the index. What was put since is read and added; after a removal everything is read anew.
"""

import datetime
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any, NamedTuple

from django.db import connections, router
from django.db.models import Avg

from praktijkpodium.search import scoring
from praktijkpodium.search.engines import bitsets
from praktijkpodium.search.language import KIND_FACET
from praktijkpodium.search.models import IndexedDocument, IndexState
from praktijkpodium.search.requests import Sort
from praktijkpodium.search.steering.models import DocumentId

# For each facet and value the documents that have it.
Sets = Mapping[str, Mapping[str, int]]
_NO_DATE = datetime.date.min
# About 6 kB each.
_MOST_READ = 2000


class Row(NamedTuple):
    """What orders go by."""

    date: datetime.date
    kind: str
    key: str
    title: str


class Snapshot:
    """The documents of one index in one version. A document's place in the sets is its id less the base."""

    def __init__(self, state: IndexState, before: "Snapshot | None" = None) -> None:
        self.slot, self.private = int(state.serving or 0), state.private
        self.version, self.stamp, self.lineage = state.version, state.stamp, state.lineage
        # What a transaction sees may be undone with it: nothing can be added to that later.
        self.is_final = not connections[router.db_for_read(IndexedDocument)].in_atomic_block
        self.base: int = before.base if before else 0
        self.facets: Sets = before.facets if before else {}
        self.rows: dict[int, Row] = dict(before.rows) if before else {}
        # The documents that were looked at closely, with their words, by id.
        self.read: Mapping[int, Any] = {}
        self._read(before)

    def remember(self, documents: Mapping[int, Any]) -> None:
        """Keep documents that were read for the next question. A few too many, and it starts anew."""
        enough = len(self.read) + len(documents) > _MOST_READ
        self.read = dict(documents) if enough else {**self.read, **documents}

    def _read(self, before: "Snapshot | None") -> None:
        of_index = IndexedDocument.objects.filter(slot=self.slot, private=self.private)
        means = of_index.aggregate(*(Avg(f"{zone}_length") for zone in scoring.ZONES))
        lengths = [float(mean or 1) for mean in means.values()]
        changed = of_index.filter(version__gt=before.version) if before else of_index
        found: dict[str, dict[str, list[int]]] = {}
        ids = []
        fields = ("pk", "date", "kind", "key", "title", "facets")
        for pk, date, kind, key, title, facets in changed.values_list(*fields).iterator(chunk_size=5000):
            ids.append(pk)
            self.rows[pk] = Row(date or _NO_DATE, kind, key, title.casefold())
            for name, values in {**facets, KIND_FACET: [kind]}.items():
                of_facet = found.setdefault(name, {})
                for value in values:
                    of_facet.setdefault(value, []).append(pk)
        if before is None:
            self.base = min(self.rows, default=0)
        self.size = max(self.rows, default=-1) + 1 - self.base
        self.statistics = scoring.Statistics(len(self.rows), (lengths[0], lengths[1], lengths[2]))
        self.everything = self.set_of(self.rows)
        self.facets = self._with(self.facets, ~self.set_of(ids), found)

    def _with(self, facets: Sets, others: int, found: Mapping[str, Mapping[str, list[int]]]) -> Sets:
        """The sets by facet and value: as they were for other documents, and as they are found for these."""
        new: dict[str, dict[str, int]] = {
            name: {value: bits & others for value, bits in values.items()} for name, values in facets.items()
        }
        for name, values in found.items():
            of_facet = new.setdefault(name, {})
            for value, ids in values.items():
                of_facet[value] = of_facet.get(value, 0) | self.set_of(ids)
        return new

    def set_of(self, ids: Iterable[int]) -> int:
        """The documents with these ids, as far as they are in this version."""
        return bitsets.from_ids(list(ids), self.base, self.size)

    def order(self, sort: Sort) -> list[int]:
        """All documents in an order, as places in the sets. What ties is in the same order in every database."""
        return self._orders[sort]

    @cached_property
    def _orders(self) -> Mapping[Sort, list[int]]:
        rows = self.rows
        by_key = sorted(rows, key=lambda pk: rows[pk][1:3])
        newest = sorted(by_key, key=lambda pk: rows[pk].date, reverse=True)
        # What has no date is last in both directions.
        oldest = sorted(by_key, key=lambda pk: (rows[pk].date == _NO_DATE, rows[pk].date))
        by_title = sorted(newest, key=lambda pk: rows[pk].title)
        orders = {Sort.NEWEST: newest, Sort.OLDEST: oldest, Sort.TITLE: by_title}
        return {sort: [pk - self.base for pk in order] for sort, order in orders.items()}

    @cached_property
    def places(self) -> Mapping[DocumentId, int]:
        """Where documents are in the sets."""
        return {DocumentId(row.kind, row.key): pk - self.base for pk, row in self.rows.items()}

    @cached_property
    def rank_by_date(self) -> Mapping[int, int]:
        """For what ties otherwise: the newest first."""
        return {place: rank for rank, place in enumerate(self.order(Sort.NEWEST))}


# By whether it is private.
_kept: dict[bool, Snapshot] = {}


def snapshot(state: IndexState) -> Snapshot:
    """What this process remembers of an index, brought up to date."""
    kept = _kept.get(state.private)
    if kept is not None and kept.stamp == state.stamp:
        return kept
    new = Snapshot(state, kept if kept is not None and _can_be_added_to(kept, state) else None)
    _kept[state.private] = new
    return new


def _can_be_added_to(kept: Snapshot, state: IndexState) -> bool:
    is_same_index = kept.lineage == state.lineage and kept.slot == int(state.serving or 0)
    return kept.is_final and is_same_index and kept.version < state.version
