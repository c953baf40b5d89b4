"""Suggestions come from the words of the public index, and find more."""

import pytest

from praktijkpodium.search.suggestions import completions, distance, most_mistakes
from tests.search.collection import Collection, collection, text
from tests.search.engines.test_database import search

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("one", "other", "most", "expected"),
    [
        ("zorg", "zorg", 2, 0),
        ("zorg", "zrog", 2, 1),
        ("zorg", "zorgen", 2, 2),
        ("zorg", "zog", 2, 1),
        ("zorg", "werk", 2, 3),
        ("", "ab", 2, 2),
        ("a", "abcd", 2, 3),
    ],
)
def test_how_much_words_differ(one: str, other: str, most: int, expected: int) -> None:
    assert distance(one, other, most) == distance(other, one, most) == expected


def test_short_words_are_not_guessed_at() -> None:
    assert [most_mistakes("x" * length) for length in (3, 4, 6, 7, 12)] == [0, 1, 1, 2, 3]


@pytest.fixture
def cases(proof: Collection) -> Collection:
    proof.put(
        one=text("Over mantelzorg", "De mantelzorger en de Wmo in Amsterdam. Daar rusten mantelzorgers."),
        two=text("Mantelzorg thuis", "Een mantelzorger vertelt."),
        three=text("Manden vlechten", "Op de markt."),
    )
    return proof


@pytest.mark.parametrize(
    ("asked", "suggestion"),
    [
        ("mantelzrog", "mantelzorg"),
        ("Amstredam wmo", "Amsterdam wmo"),
        ("mantelzorg", ""),
        ("xqzzyk", ""),
        ('"mantelzrog"', ""),
        ("mantelzrog -thuis", "mantelzorg -thuis"),
    ],
)
def test_did_you_mean(cases: Collection, asked: str, suggestion: str) -> None:
    assert search(cases, asked).suggestion == suggestion


def test_a_suggestion_finds_more(cases: Collection) -> None:
    answer = search(cases, "mantelzrog")
    assert search(cases, answer.suggestion).total == answer.total == 2


def test_completions_are_words_as_they_are_written(cases: Collection) -> None:
    assert completions("mant") == [("mantelzorg", 2), ("mantelzorger", 2), ("mantelzorgers", 1)]
    assert completions("thuis ams") == [("thuis Amsterdam", 1)]
    assert completions("") == completions("mant ") == completions("?!") == completions("xq") == []


def test_nothing_is_suggested_from_the_private_index(cases: Collection) -> None:
    with collection("geheim", private=True) as secret:
        secret.put(plan=text("Geheimenis", "Een vertrouwelijkheid."))
        assert completions("geheim") == completions("vertrouw") == []
        assert search(cases, "geheimenes").suggestion == ""
        assert search(cases, "geheimenis").others == 0


def test_words_that_are_gone_are_not_suggested(cases: Collection) -> None:
    cases.remove("one", "two")
    assert completions("mantelz") == []
    assert search(cases, "mantelzrog").suggestion == ""
