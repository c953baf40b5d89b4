"""Finding: whatever somebody types, there is an answer."""

from typing import Any

import pytest

from praktijkpodium.search.engines import registry
from praktijkpodium.search.engines.base import EngineProblem
from praktijkpodium.search.queries import MAX_QUERY_LENGTH, clean_query, search
from praktijkpodium.search.requests import SearchAnswer, SearchRequest
from tests.search.collection import Collection, collection
from tests.search.collection import text as document


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("  zelf   roosteren ", "zelf roosteren"),
        ("zorg\0\r\n\tplus\xa0thuis", "zorg plus thuis"),
        ("", ""),
        ("\0", ""),
        ("a" * 500, "a" * MAX_QUERY_LENGTH),
        ("één “idee”", "één “idee”"),
    ],
)
def test_what_was_typed_is_cleaned_and_cut(typed, asked):
    assert clean_query(typed) == asked


NASTY = [
    *("roosteren OR geheim", "AND", "OR", "NOT", "NEAR", "roosteren AND NOT wijk", "NEAR(a b)", "a*", "-a", "a:b"),
    *("'", '"', "';--", "&|!<->", "\\", "{}", "((", "zorg's", "_", "%_%", "\ud800", "de", "x" * 3000, "a " * 2000),
]


def test_nothing_that_is_typed_breaks_the_search(proof: Collection) -> None:
    proof.put(wijk=document("Roosteren in de wijk"), elkaar=document("Roosteren met elkaar, or and not near"))
    for text in NASTY:
        answer = search(SearchRequest(text))
        assert len(answer.hits) == answer.total + answer.others <= 2, text


def test_search_asks_the_database(proof: Collection) -> None:
    proof.put(wijk=document("Het wijkteam"))
    answer = search(SearchRequest("wijkteam"))
    assert (answer.total, answer.engine, answer.degraded) == (1, "database", False)


class Broken:
    name = "elasticsearch"

    def search(self, request: SearchRequest, steering: object = None) -> SearchAnswer:
        raise EngineProblem("It is away.")


def test_the_database_answers_when_another_engine_cannot(
    proof: Collection, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    proof.put(wijk=document("Het wijkteam"))
    settings.ELASTICSEARCH_URL = "http://127.0.0.1:9"
    named = registry.engine_named
    monkeypatch.setattr(registry, "engine_named", lambda name: Broken() if name == "elasticsearch" else named(name))
    answer = search(SearchRequest("wijkteam"))
    assert (answer.total, answer.engine, answer.degraded) == (1, "database", True)


@pytest.mark.django_db
def test_what_is_private_cannot_be_searched() -> None:
    with collection("geheim", private=True) as secret:
        secret.put(plan=document("Geheimenis", "Een vertrouwelijk plan."))
        for request in (
            SearchRequest("geheimenis"),
            SearchRequest("vertrouwelijk plan"),
            SearchRequest(),
            SearchRequest('"vertrouwelijk plan"'),
            SearchRequest("soort:geheim"),
            SearchRequest(filters={"soort": frozenset({"geheim"})}, facets=("soort", "jaar")),
        ):
            answer = search(request)
            assert (answer.hits, answer.total, answer.others, answer.suggestion) == ((), 0, 0, "")
            assert not any(answer.facets.get("jaar", ()))
        with pytest.raises(ValueError, match="private"):
            search(SearchRequest(kinds=("geheim",)))
