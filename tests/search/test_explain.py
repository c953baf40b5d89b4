"""Why a document was found."""

import pytest

from praktijkpodium.search.explain import explain
from praktijkpodium.search.requests import SearchRequest
from tests.search.collection import Collection, text
from tests.search.engines.test_database import search

pytestmark = pytest.mark.django_db


def test_a_score_is_taken_apart(proof: Collection) -> None:
    proof.put(
        wijk=text("Het wijkteam", "Zorg in de wijk. De gemeente helpt."),
        ander=text("Dementie", "De Wmo in een stad."),
    )
    asked = "de wijkteams wmo gemeetne"
    found = explain(SearchRequest(asked, kinds=("proef",)), "proef", proof.key("wijk"))
    assert found is not None
    stop, team, act, misspelt = found.words
    assert stop.is_stop_word
    assert not stop.points
    assert (team.written, team.stem, team.parts) == ("wijkteams", "wijkteam", ("wijk", "team"))
    assert team.is_covered
    assert team.zones == (1, 0, 0)
    assert "wet maatschappelijke ondersteuning" in act.synonyms
    assert not act.is_covered
    assert act.documents == 1
    assert misspelt.corrections == ("gemeente",)
    assert misspelt.instead == "gemeente"
    assert (found.needed, found.covered, found.fits, found.allowed) == (2, 2, True, True)
    points = sum(word.points for word in found.words) + found.neighbours + found.pieces
    assert found.total == pytest.approx(points * found.coverage * found.age)
    assert found.total == pytest.approx(search(proof, asked).hits[0].score)


def test_what_a_filter_keeps_out_is_explained_too(proof: Collection) -> None:
    proof.put(wijk=text("Het wijkteam", year=2016))
    found = explain(SearchRequest("wijkteam jaar:2017"), "proef", proof.key("wijk"))
    assert found is not None
    assert (found.covered, found.allowed, found.fits) == (1, False, False)


def test_what_is_not_there_is_not_explained(proof: Collection) -> None:
    assert explain(SearchRequest("wijkteam"), "proef", "1") is None
