"""Wagtail's own search with its default settings, called as its documentation does: `.objects.live().search(text)`."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from wagtail.models import Page
from wagtail.search.backends import get_search_backend

from benchmarks.search_quality.systems.system import System
from praktijkpodium.casebook.models import CaseStudy

URL = os.environ.get("BASELINE_ELASTICSEARCH_URL", "")


@dataclass
class Wagtail(System):
    backend: str = "wagtail.search.backends.database"
    settings: dict[str, Any] = field(default_factory=dict)

    def prepare(self, pages: Sequence[Any]) -> None:
        self.found = get_search_backend(self.backend, **self.settings)
        index = self.found.get_index_for_model(CaseStudy)
        index.reset()
        for model in (Page, CaseStudy):
            index.add_model(model)
        index.add_items(CaseStudy, list(pages))
        index.refresh()

    def search(self, text: str, size: int) -> list[int]:
        return [page.pk for page in self.found.search(text, CaseStudy.objects.live())[:size]]


@dataclass
class WagtailElasticsearch(Wagtail):
    def absent(self) -> str:
        return "" if URL else "no BASELINE_ELASTICSEARCH_URL; see baseline_plugin/"


SYSTEMS = [
    Wagtail("Wagtail, SQLite"),
    Wagtail("Wagtail, PostgreSQL", database="postgresql"),
    Wagtail("Wagtail, PostgreSQL, dutch", database="postgresql", settings={"SEARCH_CONFIG": "dutch"}),
    WagtailElasticsearch(
        "Wagtail, Elasticsearch",
        backend="wagtail.search.backends.elasticsearch8",
        settings={"URLS": [URL], "INDEX": "quality-wagtail"},
    ),
]
