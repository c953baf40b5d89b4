"""An Elasticsearch that may be killed."""

from collections.abc import Iterator

import pytest

from tests.search.faults.server import OwnElasticsearch


@pytest.fixture(scope="session")
def own_elasticsearch() -> Iterator[OwnElasticsearch]:
    server = OwnElasticsearch()
    server.start()
    try:
        yield server
    finally:
        server.stop()
