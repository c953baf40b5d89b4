"""Elasticsearch in tests: indexes of our own on the real server, and documents put there."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any

import pytest

from praktijkpodium.search import elastic
from praktijkpodium.search.engines import elasticsearch as engine
from praktijkpodium.search.engines.breaker import Breaker
from praktijkpodium.search.engines.elasticsearch import ElasticsearchEngine
from tests.search import collection

PREFIX = f"test-{os.getpid()}"


def forget(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a process that asked nothing yet."""
    for name in ("searching", "writing"):
        monkeypatch.setattr(engine, name, Breaker(name))
    engine._versions.clear()
    engine._names.clear()


@contextmanager
def indexes(settings: Any, monkeypatch: pytest.MonkeyPatch, url: str) -> Iterator[ElasticsearchEngine]:
    """Empty indexes, to which collections are written."""
    settings.ELASTICSEARCH_URL, settings.ELASTICSEARCH_PREFIX = url, PREFIX
    # The machine may be busy. What keeps to the time is tested by itself.
    settings.ELASTICSEARCH_TIMEOUT = 20.0
    forget(monkeypatch)
    here = ElasticsearchEngine()
    here.rebuild()
    write = SimpleNamespace(write=lambda *, kind, keys: here.put(kind, keys))
    monkeypatch.setattr(collection, "actions", write)
    try:
        yield here
    finally:
        settings.ELASTICSEARCH_URL = url
        client = elastic.client(20.0)
        left = list(client.indices.get_alias(index=f"{PREFIX}-*", expand_wildcards="all"))
        if left:
            client.indices.delete(index=",".join(left))
