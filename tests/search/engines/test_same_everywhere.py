"""Every database gives the same answers: those of postings kept in a dictionary, by which each is measured."""

from collections.abc import Iterable, Sequence
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from praktijkpodium.search import suggestions
from praktijkpodium.search.engines import database
from praktijkpodium.search.engines.postings import Entry, postings
from praktijkpodium.search.indexing import writing
from praktijkpodium.search.requests import Sort
from tests.search.collection import Collection, text
from tests.search.engines.test_database import search

WORDS = [
    "de",
    "in",
    "wijk",
    "wijkteam",
    "team",
    "zorg",
    "mantelzorg",
    "mantelzorger",
    "gemeente",
    "gemeenten",
    "roosteren",
    "rooster",
    "zelf",
    "e-health",
    "één",
    "Wmo",
]
sentences = st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join)
documents = st.builds(
    text, sentences, sentences, sentences, year=st.integers(2015, 2018), thema=st.sampled_from(["zorg", "goed-werk"])
)
questions = st.lists(
    st.sampled_from(
        [*WORDS, "mantelzrog", '"de wijk"', '"zelf"', "-team", '-"in de"', "titel:zorg", "jaar:2016..", "thema:werk"]
    ),
    max_size=4,
).map(" ".join)


class InMemory:
    """Postings as plain as can be."""

    kept: dict[tuple[str, int], dict[int, list[str]]] = {}

    def __init__(self, name: str, slot: int, **kwargs: Any) -> None:
        self._entries = self.kept.setdefault((name, slot), {})

    def put(self, entries: Iterable[Entry]) -> None:
        for entry in entries:
            # The others stand apart, so that they make no phrase.
            self._entries[entry.id] = [*entry.stream, "", *(each for one in entry.others for each in (one, ""))]

    def remove(self, entries: Iterable[Entry]) -> None:
        for entry in entries:
            self._entries.pop(entry.id)

    def find(self, phrases: Sequence[Sequence[str]], most: int | None = None) -> list[list[int]]:
        return [[id_ for id_, terms in self._entries.items() if has(terms, list(phrase))][:most] for phrase in phrases]


def has(terms: Sequence[str], phrase: list[str]) -> bool:
    return any(list(terms[start : start + len(phrase)]) == phrase for start in range(len(terms)))


class Both:
    """Writes to a database and to memory."""

    def __init__(self, name: str, slot: int, **kwargs: Any) -> None:
        self._all = postings(name, slot, write=True), InMemory(name, slot)

    def put(self, entries: Iterable[Entry]) -> None:
        some = list(entries)
        for each in self._all:
            each.put(some)

    def remove(self, entries: Iterable[Entry]) -> None:
        some = list(entries)
        for each in self._all:
            each.remove(some)


@pytest.fixture
def in_both(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    InMemory.kept.clear()
    monkeypatch.setattr(writing, "postings", Both)
    return monkeypatch


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(found=st.lists(documents, min_size=1, max_size=6), asked=st.lists(questions, max_size=3), gone=st.integers(0, 5))
def test_answers_are_those_of_plain_postings(
    proof: Collection, in_both: pytest.MonkeyPatch, found: Any, asked: list[str], gone: int
) -> None:
    proof.remove(*list(proof.documents))
    proof.put(**{f"n{number}": document for number, document in enumerate(found)})
    if gone < len(found):
        proof.remove(f"n{gone}")
    for question in asked:
        for sort in (Sort.RELEVANCE, Sort.OLDEST):
            answer = search(proof, question, facets=("thema", "jaar"), sort=sort)
            with pytest.MonkeyPatch.context() as patch:
                patch.setattr(database, "postings", InMemory)
                patch.setattr(suggestions, "postings", InMemory)
                assert search(proof, question, facets=("thema", "jaar"), sort=sort) == answer
            strict(proof, question, [proof.documents[proof.name(hit.key)] for hit in answer.hits])


def strict(proof: Collection, question: str, hits: Iterable[Any]) -> None:
    """What is strict in a question holds for all that was found, below the divide too."""
    for document in hits:
        words = [
            f" {part} ".lower().replace("é", "e")
            for part in (document.title, document.lead, *(each.text for each in document.body))
        ]
        if '"de wijk"' in question.replace('-"de wijk"', ""):
            assert any(" de wijk " in part for part in words)
        if "-team" in question:
            assert not any(" team " in part for part in words)
        if '-"in de"' in question:
            assert not any(" in de " in part for part in words)
        if "titel:zorg" in question:
            assert "zorg" in words[0]
        if "jaar:2016.." in question:
            assert document.date.year >= 2016
        if "thema:werk" in question:
            assert document.facets["thema"] == ("goed-werk",)


@pytest.mark.django_db
def test_long_texts_and_many_mentions_are_found_to_the_end(proof: Collection) -> None:
    words = [f"woord{number}" for number in range(4000)]
    proof.put(long=text("Lang", " ".join(words + ["de", "zorg"] * 1500 + ["aan", "het", "einde"])))
    for asked in (
        '"woord998 woord999 woord1000 woord1001"',
        '"woord3999 de zorg"',
        '"zorg aan het einde"',
        "woord2500",
    ):
        assert search(proof, asked).total == 1, asked
    assert search(proof, '"woord1 woord3"').total == 0
