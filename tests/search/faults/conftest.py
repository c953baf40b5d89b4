"""An Elasticsearch that may be killed."""

from collections.abc import Iterator

import pytest

from tests.search.faults.server import OwnElasticsearch, alone


@pytest.fixture(scope="module")
def own_elasticsearch() -> Iterator[OwnElasticsearch]:
    with alone():
        server = OwnElasticsearch()
        server.start()
        try:
            yield server
        finally:
            server.stop()
