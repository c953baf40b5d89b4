"""Postings in SQLite: full-text tables (FTS5) that keep no text."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from praktijkpodium.search.engines.postings import Entry, table_name

# SQLite takes no more than 500 SELECTs in one.
_AT_ONCE = 400


class SQLitePostings:
    def __init__(self, connection: Any, name: str, slot: int) -> None:
        self._connection = connection
        self._table = table_name(name, slot)

    def put(self, entries: Iterable[Entry]) -> None:
        with self._connection.cursor() as cursor:
            cursor.executemany(
                f"INSERT INTO {self._table} (rowid, terms) VALUES (%s, %s)",  # noqa: S608 - a name of ours
                [(entry.id, _text(entry)) for entry in entries],
            )

    def remove(self, entries: Iterable[Entry]) -> None:
        # A table that keeps no text must be told what to forget.
        with self._connection.cursor() as cursor:
            cursor.executemany(
                f"INSERT INTO {self._table} ({self._table}, rowid, terms) VALUES ('delete', %s, %s)",  # noqa: S608
                [(entry.id, _text(entry)) for entry in entries],
            )

    def clear(self) -> None:
        self._command("delete-all")

    def tidy(self) -> None:
        self._command("optimize")

    def scrub(self) -> None:
        # What is taken out is only marked as such, until SQLite happens to put the parts of the table together.
        self._command("optimize")

    def find(self, phrases: Sequence[Sequence[str]], most: int | None = None) -> list[list[int]]:
        found: list[list[int]] = []
        rows = f"SELECT rowid FROM {self._table}(%s) LIMIT {-1 if most is None else int(most)}"  # noqa: S608
        for some in [phrases[start : start + _AT_ONCE] for start in range(0, len(phrases), _AT_ONCE)]:
            # Each one an element of its own: the order of the rows of a UNION is not ours to count on.
            selects = [
                f"SELECT {number}, (SELECT json_group_array(rowid) FROM ({rows}))"  # noqa: S608
                for number in range(len(some))
            ]
            with self._connection.cursor() as cursor:
                cursor.execute(" UNION ALL ".join(selects), [_query(phrase) for phrase in some])
                answers = dict(cursor.fetchall())
            found += [json.loads(answers[number]) for number in range(len(some))]
        return found

    def _command(self, command: str) -> None:
        with self._connection.cursor() as cursor:
            cursor.execute(f"INSERT INTO {self._table} ({self._table}) VALUES (%s)", [command])  # noqa: S608


def _text(entry: Entry) -> str:
    return " ".join((*entry.stream, *entry.others))


def _query(phrase: Sequence[str]) -> str:
    # Terms are letters and digits, so that nothing within the quotes is an operator.
    return '"{}"'.format(" ".join(phrase))
