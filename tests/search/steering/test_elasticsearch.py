"""What editors decided, in the answers of Elasticsearch: the same tests."""

from collections.abc import Iterator
from typing import Any

import pytest

from praktijkpodium.search.engines.elasticsearch import ElasticsearchEngine
from tests.search.elasticsearch import indexes
from tests.search.engines import test_database
from tests.search.steering import test_engines as same

pytestmark = [pytest.mark.django_db, pytest.mark.service("elasticsearch")]

shelf = same.shelf
globals().update({name: test for name, test in vars(same).items() if name.startswith("test_") and callable(test)})


@pytest.fixture(autouse=True)
def here(db: None, settings: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[ElasticsearchEngine]:
    monkeypatch.setattr(test_database, "DatabaseEngine", ElasticsearchEngine)
    with indexes(settings, monkeypatch, settings.TEST_SERVICES["ELASTICSEARCH_URL"]) as made:
        yield made
