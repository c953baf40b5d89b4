"""Fragments that are filled in when a page goes out."""

from collections.abc import Iterable, Mapping
from typing import Any

import pytest
from django.test import RequestFactory
from django.utils.safestring import mark_safe

from praktijkpodium.home.freshness import late


@pytest.fixture(autouse=True)
def asked(monkeypatch: pytest.MonkeyPatch) -> list[set[int]]:
    """The keys of each call."""
    asked: list[set[int]] = []

    def fill(keys: Iterable[int]) -> Mapping[int, str]:
        asked.append(set(keys))
        return {1: mark_safe("<b>één</b>"), 2: "<i>"}

    monkeypatch.setattr(late, "_fills", {"number": fill})
    return asked


def page(request: Any, *keys: int) -> bytes:
    return "".join(f"[{late.fragment(request, 'number', key)}]" for key in keys).encode()


def test_where_nobody_fills_it_in_a_fragment_is_written_at_once(rf: RequestFactory) -> None:
    for request in (rf.get("/"), None):
        assert page(request, 1, 2, 3).decode() == "[<b>één</b>][&lt;i&gt;][]"


def test_else_all_of_a_kind_are_filled_in_at_once_each_time(rf: RequestFactory, asked: list[set[int]]) -> None:
    request = rf.get("/")
    late.defer(request)
    made = page(request, 1, 2, 3, 1)
    assert asked == []
    assert "één" not in made.decode()
    cut = late.cut(made)
    assert cut.filled().decode() == "[<b>één</b>][&lt;i&gt;][][<b>één</b>]"
    cut.filled()
    assert asked == [{1, 2, 3}] * 2


@pytest.mark.parametrize(
    "text",
    [b"", b"no marks", b"<!--late:number:-->", b"<!--late:number:x-->", b"<!--late:number:" + b"9" * 30 + b"-->"],
)
def test_what_is_no_mark_stays(asked: list[set[int]], text: bytes) -> None:
    assert late.cut(text).filled() == text
    assert asked == []


def test_a_mark_of_a_kind_that_nobody_knows_is_nothing() -> None:
    assert late.cut(b"a<!--late:strange:1-->b").filled() == b"ab"
