"""The bound on what one address adds."""

from typing import Any

import pytest
from django.core.cache import caches

from praktijkpodium.home.reads import limits


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What is in the cache, as somebody sees it who can look into it."""
    caches["default"].clear()
    return caches["default"]._cache  # type: ignore[attr-defined,no-any-return]


def read(times: int, address: str = "192.0.2.1", page_id: int = 1) -> list[bool]:
    return [limits.within_limit(address=address, page_id=page_id) for _ in range(times)]


def test_the_bound_is_for_an_hour(kept: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    assert read(limits.READS_AN_HOUR + 1) == [True] * limits.READS_AN_HOUR + [False]
    later = limits.time.time() + 3600
    monkeypatch.setattr(limits.time, "time", lambda: later)
    assert read(1) == [True]


def test_an_ipv6_network_counts_as_one_address(kept: dict[str, Any]) -> None:
    assert all(read(1, f"2001:db8::{number:x}") == [True] for number in range(limits.READS_AN_HOUR))
    assert read(1, "2001:db8::ffff:1") == [False]
    assert read(1, "2001:db8:0:1::1") == [True]


def test_no_address_is_stored_and_the_salt_changes(kept: dict[str, Any]) -> None:
    read(1)
    first = set(kept)
    assert "192.0.2.1" not in f"{kept}"
    caches["default"].clear()
    read(1)
    # The same address in the same hour, and nothing that tells so.
    assert len(set(kept) & first) == 1  # the salt
