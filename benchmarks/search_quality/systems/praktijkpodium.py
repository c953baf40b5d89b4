"""Our own search, in each of its engines: asked as a visitor asks it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from benchmarks.search_quality.systems.system import System

KIND = "praktijkvoorbeeld"


@dataclass
class Ours(System):
    engine: str = "database"

    def absent(self) -> str:
        from django.conf import settings

        missing = self.engine == "elasticsearch" and not settings.ELASTICSEARCH_URL
        return "no ELASTICSEARCH_URL; see scripts/services" if missing else ""

    def prepare(self, pages: Sequence[Any]) -> None:
        from django.conf import settings

        from praktijkpodium.search.engines.registry import engine_named
        from praktijkpodium.search.indexing.rebuild import is_current, rebuild

        if not is_current():
            rebuild()
        self.asked: Any = engine_named(self.engine)
        if self.engine == "elasticsearch":
            # Apart from an index of the site on the same server.
            settings.ELASTICSEARCH_PREFIX = "quality-ours"
            self.asked.rebuild()

    def search(self, text: str, size: int) -> list[int]:
        from praktijkpodium.search.requests import SearchRequest

        answer = self.asked.search(SearchRequest(text=text, kinds=(KIND,), limit=size))
        return [int(hit.key) for hit in answer.hits]


SYSTEMS = [
    Ours("Praktijkpodium, SQLite"),
    Ours("Praktijkpodium, PostgreSQL", database="postgresql"),
    Ours("Praktijkpodium, Elasticsearch", engine="elasticsearch"),
]
