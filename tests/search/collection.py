"""A collection of documents of our own, to be searched in tests."""

import datetime
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.contrib.auth.models import Group

from praktijkpodium.search import documents
from praktijkpodium.search.documents import Kind, Part, SearchDocument
from praktijkpodium.search.indexing import actions


def text(
    title: str, body: str = "", lead: str = "", names: Any = (), year: int = 2020, **facets: Any
) -> SearchDocument:
    values = {name: (value,) if isinstance(value, str) else tuple(value) for name, value in facets.items()}
    return SearchDocument(
        title=title,
        lead=lead,
        names=tuple(names),
        body=(Part(body),) if body else (),
        facets={"jaar": (str(year),), **values},
        date=datetime.date(year, 6, 1),
    )


class Collection:
    """Documents by a name, which are the rows of a kind: those of a Group, for want of a simpler model."""

    def __init__(self, name: str, *, private: bool = False) -> None:
        self.documents: dict[str, SearchDocument] = {}
        self.kind = Kind(name, Group, self._rows, self._document, private=private)

    def _rows(self) -> Any:
        return Group.objects.filter(name__in=[self._row_name(name) for name in self.documents])

    def _document(self, row: Group) -> SearchDocument:
        return self.documents[row.name.split(" ", 1)[1]]

    def _row_name(self, name: str) -> str:
        return f"{self.kind.name} {name}"

    def key(self, name: str) -> str:
        wanted = self._row_name(name)
        # Of what is created in bulk nobody is told.
        if not Group.objects.filter(name=wanted).exists():
            Group.objects.bulk_create([Group(name=wanted)])
        return str(Group.objects.get(name=wanted).pk)

    def name(self, key: str) -> str:
        return Group.objects.get(pk=key).name.split(" ", 1)[1]

    def put(self, **changed: SearchDocument) -> None:
        """Add or change documents."""
        self.documents |= changed
        actions.write(kind=self.kind.name, keys=[self.key(name) for name in changed])

    def remove(self, *names: str) -> None:
        for name in names:
            del self.documents[name]
        actions.write(kind=self.kind.name, keys=[self.key(name) for name in names])


@contextmanager
def collection(name: str = "proef", *, private: bool = False) -> Iterator[Collection]:
    made = Collection(name, private=private)
    documents.register(made.kind)
    try:
        yield made
    finally:
        documents._kinds.pop(name)
