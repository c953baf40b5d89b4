"""measure.py ENGINE DOCUMENTS: one engine on one collection, in a database of its own. Prints JSON."""

import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any

import django

QUERIES = 200
FACETS = ("thema", "sector", "regio", "perspectief", "jaar", "organisatiesoort")
# The same for Django.
FIELDS = ("themes__slug", "sector__slug", "region__slug", "perspectives__slug", "year", "organisation__kind")
ROWS = 20


def wagtail(pages: Any, backend: Any, facets: Sequence[str]) -> tuple[Callable[[], None], Callable[[str], int]]:
    """Wagtail's own backend, as it is without settings, and the counts of facets that a site would make with Django."""
    from django.db.models import Count

    from praktijkpodium.casebook.models import CaseStudy

    def index() -> None:
        rebuilder = backend.rebuilder_class(backend.get_index_for_model(CaseStudy))
        started = rebuilder.start()
        started.add_model(CaseStudy)
        for start in range(0, len(pages), 500):
            started.add_items(CaseStudy, pages[start : start + 500])
        rebuilder.finish()

    def search(text: str) -> int:
        found = backend.search(text, CaseStudy.objects.live())
        hits = list(found[:ROWS])
        keys = [row.pk for row in found] if facets else []
        for facet in facets:
            list(CaseStudy.objects.filter(pk__in=keys).values(facet).annotate(Count("pk")))
        return len(hits)

    return index, search


def ours(name: str) -> tuple[Callable[[], None], Callable[[str], int]]:
    from praktijkpodium.search.engines.registry import engine_named
    from praktijkpodium.search.indexing import keeping
    from praktijkpodium.search.requests import SearchRequest

    engine = engine_named(name)

    def index() -> None:
        for each in keeping.engines():  # the database's too, which others are made from
            each.rebuild()

    def search(text: str) -> int:
        request = SearchRequest(text=text, kinds=("praktijkvoorbeeld",), facets=FACETS, limit=ROWS)
        return len(engine.search(request).hits)

    return index, search


def engine(name: str, pages: Any) -> tuple[Callable[[], None], Callable[[str], int]]:
    from wagtail.search.backends import get_search_backend

    if name == "wagtail":
        return wagtail(pages, get_search_backend("default"), FIELDS)
    if name == "wagtail-elasticsearch":
        settings = {"URLS": [os.environ["BASELINE_ELASTICSEARCH_URL"]], "INDEX": f"speed-{os.getpid()}"}
        return wagtail(pages, get_search_backend("wagtail.search.backends.elasticsearch8", **settings), ())
    return ours(name)


def measure(name: str, count: int) -> dict[str, Any]:
    from benchmarks.search_speed.collection import make, questions

    pages = make(count)
    index, search = engine(name, pages)
    start = time.perf_counter()
    index()
    indexed = time.perf_counter() - start
    asked = questions(QUERIES)
    for text in asked[:5]:
        search(text)  # warm
    times, used, found = [], [], []
    for text in asked:
        start, worked = time.perf_counter(), time.process_time()
        found.append(search(text))
        times.append((time.perf_counter() - start) * 1000)
        used.append((time.process_time() - worked) * 1000)
    return {"indexed": indexed, "times": times, "cpu": used, "found": found}


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "praktijkpodium.site.settings")
    django.setup()
    from tests.database import test_database

    database = test_database()
    database.prepare()
    try:
        print(json.dumps(measure(sys.argv[1], int(sys.argv[2]))))
    finally:
        database.drop()


if __name__ == "__main__":
    main()
