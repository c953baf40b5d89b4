"""Which documents have a term: the part of the index that each database keeps in its own way.

A *term* is a channel's letter and a word, in lower-case letters and digits only. Each database is asked for whole lists
of documents, which are then added up in memory (bitsets.py).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from django.db import connections, router

from praktijkpodium.search.models import IndexedDocument

EXACT, STEM, PART, GRAM = "e", "s", "p", "g"
# The stem of a word of the title, and of a word that the document says often: these come first.
TITLE, OFTEN = "t", "f"
# The very words of the title, in their order.
TITLE_EXACT = "h"
# Where a phrase may not run on: between the title and the text.
GAP = "x"

PUBLIC, PRIVATE, WORDS = "public", "private", "words"


@dataclass(frozen=True, slots=True)
class Entry:
    """The terms of a document: those whose order matters, with gaps, and the others."""

    id: int
    stream: Sequence[str]
    others: Sequence[str]


class Postings(Protocol):
    """The terms of all documents of one index. Made for each use; keeps nothing in memory."""

    def __init__(self, connection: Any, name: str, slot: int) -> None: ...

    def put(self, entries: Iterable[Entry]) -> None:
        """Add documents that are not there."""
        ...

    def remove(self, entries: Iterable[Entry]) -> None:
        """Take out documents, with the same terms as they were put."""
        ...

    def clear(self) -> None:
        """Empty it. Before it is searched again, it must be tidied."""
        ...

    def tidy(self) -> None:
        """After a great many were put."""
        ...

    def scrub(self) -> None:
        """After some were taken out of which nothing may be left."""
        ...

    def find(self, phrases: Sequence[Sequence[str]], most: int | None = None) -> list[list[int]]:
        """The ids of the documents with each phrase (of one or more terms), perhaps twice; at most so many of each."""
        ...


def table_name(name: str, slot: int) -> str:
    return f"praktijkpodium_search_{name}_{slot}"


def postings(name: str, slot: int, *, write: bool = False) -> Postings:
    """The postings of an index, in the database that the other tables of the index are in."""
    from praktijkpodium.search.engines.postgresql import PostgreSQLPostings
    from praktijkpodium.search.engines.sqlite import SQLitePostings

    route = router.db_for_write if write else router.db_for_read
    connection = connections[route(IndexedDocument)]
    of_vendor: type[Postings] = PostgreSQLPostings if connection.vendor == "postgresql" else SQLitePostings
    return of_vendor(connection, name, slot)
