"""Postings in PostgreSQL: text vectors with a GIN index."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from django.db import transaction

from praktijkpodium.search.engines.postings import Entry, table_name

# A vector has at most 255 positions of a word and a megabyte in all, so long texts are in several rows. Within so many
# words even "de" is there less often than that; phrases of up to so many words are found where two rows meet.
ROW = 1000
OVERLAP = 20


class PostgreSQLPostings:
    def __init__(self, connection: Any, name: str, slot: int) -> None:
        self._connection = connection
        self._table = table_name(name, slot)

    def put(self, entries: Iterable[Entry]) -> None:
        with self._connection.cursor() as cursor:
            cursor.executemany(
                f"INSERT INTO {self._table} (id, terms) VALUES (%s, %s::tsvector)",  # noqa: S608 - a name of ours
                [(entry.id, vector) for entry in entries for vector in _vectors(entry)],
            )

    def remove(self, entries: Iterable[Entry]) -> None:
        with self._connection.cursor() as cursor:
            cursor.execute(f"DELETE FROM {self._table} WHERE id = ANY(%s)", [[entry.id for entry in entries]])  # noqa: S608

    def clear(self) -> None:
        with self._connection.cursor() as cursor:
            # To fill a table and then index it takes a fraction of the time. Nobody searches here until `tidy`.
            cursor.execute(f"DROP INDEX IF EXISTS {self._table}_terms")
            cursor.execute(f"TRUNCATE {self._table}")

    def tidy(self) -> None:
        index = f"{self._table}_terms ON {self._table} USING gin (terms) WITH (fastupdate = off)"
        with self._connection.cursor() as cursor:
            cursor.execute(f"CREATE INDEX IF NOT EXISTS {index}")
            cursor.execute(f"ANALYZE {self._table}")

    def scrub(self) -> None:
        """Nothing: the row is gone, and its page is cleaned by the next vacuum."""

    def find(self, phrases: Sequence[Sequence[str]], most: int | None = None) -> list[list[int]]:
        if not phrases:
            return []
        rows = f"SELECT id FROM {self._table} WHERE terms @@ asked.query"  # noqa: S608
        if most is not None:
            rows += f" LIMIT {int(most)}"
        asked = "unnest(%s::tsquery[]) WITH ORDINALITY AS asked (query, place)"
        with transaction.atomic(using=self._connection.alias, savepoint=False), self._connection.cursor() as cursor:
            # The planner takes small tables to be read fastest as a whole: it does not count the vectors, which stand
            # elsewhere and would be fetched for each term again.
            cursor.execute("SET LOCAL enable_seqscan = off")
            cursor.execute(
                f"SELECT ARRAY({rows}) FROM {asked} ORDER BY place",  # noqa: S608
                [[_query(phrase) for phrase in phrases]],
            )
            found = [ids for (ids,) in cursor.fetchall()]
            cursor.execute("SET LOCAL enable_seqscan TO DEFAULT")
        return found


def _query(phrase: Sequence[str]) -> str:
    return " <-> ".join(phrase)


def _vectors(entry: Entry) -> Iterator[str]:
    others = [entry.others[start : start + 5 * ROW] for start in range(0, len(entry.others), 5 * ROW)]
    streams = [entry.stream[start : start + ROW + OVERLAP] for start in range(0, len(entry.stream), ROW)]
    for number in range(max(len(others), len(streams))):
        placed = [f"{term}:{place}" for place, term in enumerate(streams[number], 1)] if number < len(streams) else []
        yield " ".join([*placed, *(others[number] if number < len(others) else ())])
