"""What all tests share."""

import math
import os
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest
from django.conf import settings
from django.core.cache import caches
from django.db import connection

from praktijkpodium.site import health
from tests.database import test_database

# What must be in TEST_SERVICES for the tests of a service.
SERVICES = {
    "elasticsearch": "ELASTICSEARCH_URL",
    "s3": "S3_ENDPOINT_URL",
    "clamav": "CLAMD_URL",
    "postgresql": "DATABASE_URL",
}
# Commits for real, so that another thread or a browser sees it; the database is put back afterwards.
COMMITTING_FIXTURES = {"live_server", "transactional_db"}


@pytest.fixture(autouse=True)
def _nothing_cached() -> None:
    """The database is put back after each test; what Wagtail keeps of it, such as the path of a site's root, is not."""
    for name in ("default", "answers"):
        caches[name].clear()


@pytest.fixture(autouse=True)
def _health_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A report that ages in the middle of a test would be made anew there, and add its queries to what is counted."""
    monkeypatch.setattr(health, "_recent", {})
    monkeypatch.setattr(health, "MAX_AGE", math.inf)


@pytest.fixture(scope="session", autouse=True)
def _addresses_of_production(django_test_environment: None) -> None:
    """Read before a test that says DEBUG: in development there is an address more, that of media."""
    import_module(settings.ROOT_URLCONF)


def _commits(item: pytest.Item) -> bool:
    marker = item.get_closest_marker("django_db")
    wants = bool(marker and marker.kwargs.get("transaction"))
    return wants or bool(COMMITTING_FIXTURES & set(getattr(item, "fixturenames", ())))


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what is for the other database, and run last what commits."""
    other = "sqlite" if connection.vendor == "postgresql" else "postgresql"
    left_out = [item for item in items if item.get_closest_marker(other)]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
    items[:] = sorted((item for item in items if item not in left_out), key=_commits)


def pytest_runtest_setup(item: pytest.Item) -> None:
    for marker in item.iter_markers("service"):
        name = marker.args[0]
        variable = SERVICES.get(name)
        missing = not settings.TEST_SERVICES[variable] if variable else not os.path.exists(chromium_path())  # noqa: PTH110
        if missing:
            reason = f"needs {name}: scripts/services start {name}"
            if os.environ.get("REQUIRE_SERVICES"):
                pytest.fail(reason, pytrace=False)
            pytest.skip(reason)


def chromium_path() -> str:
    return os.environ.get("CHROMIUM_EXECUTABLE", "/usr/bin/chromium")


_database = test_database()


@pytest.fixture(scope="session")
def django_db_setup(django_test_environment: None, django_db_blocker: Any) -> Iterator[None]:
    with django_db_blocker.unblock():
        _database.prepare()
    yield
    with django_db_blocker.unblock():
        _database.drop()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Any:
    try:
        return (yield)
    finally:
        if _commits(item):
            _database.restore()
