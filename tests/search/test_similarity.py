"""What is like a text, and who may be told of it."""

import pytest

from praktijkpodium.search import likeness
from praktijkpodium.search.indexing.rebuild import rebuild
from praktijkpodium.search.likeness import Degree
from praktijkpodium.search.similarity import is_indexed, is_there, similar_to, similar_to_text
from tests.search.collection import Collection, collection, text

pytestmark = pytest.mark.django_db
ROSTER = "Medewerkers in de thuiszorg maken zelf hun rooster. Het team verdeelt de diensten en ruilt onderling."
TEXTS = {
    "rooster": text("Zelf roosteren", ROSTER),
    "ruilen": text(
        "Diensten ruilen in het team",
        "In de thuiszorg ruilen medewerkers hun diensten. Het rooster hangt in de keuken.",
    ),
    "muziek": text("Zingen", "Een koor van bewoners zingt elke week in de kapel met een dirigent."),
    "koken": text("Koken", "Bewoners koken samen een maaltijd met groente uit de tuin."),
}


def test_what_is_most_alike_comes_first(proof: Collection) -> None:
    proof.put(**TEXTS)
    found = similar_to(proof.kind.name, proof.key("rooster"))
    assert [proof.name(each.key) for each in found] == ["ruilen"]
    assert found[0].degree == Degree.MUCH
    assert {"diensten", "rooster"} <= set(found[0].words)
    passage = found[0].passages[0]
    assert "diensten" in {passage.text[start:end] for start, end in passage.marks}
    own = found[0].own
    assert own.text == ROSTER
    assert {"diensten", "thuiszorg"} <= {own.text[start:end] for start, end in own.marks}


def test_the_same_text_is_wholly_alike(proof: Collection) -> None:
    proof.put(**TEXTS)
    found = similar_to_text(ROSTER, title="Zelf roosteren")
    assert proof.name(found[0].key) == "rooster"
    assert found[0].likeness > 0.95
    assert similar_to_text("") == similar_to_text("de het een") == []


def test_only_the_private_documents_that_are_allowed_are_seen(proof: Collection) -> None:
    with collection("geheim", private=True) as secret:
        secret.put(**TEXTS)
        mine = secret.key("rooster")
        assert similar_to_text(ROSTER) == []
        assert similar_to_text(ROSTER, private=True) == []
        assert [each.key for each in similar_to_text(ROSTER, private=True, allowed=[mine])] == [mine]
        assert similar_to_text(ROSTER, private=True, allowed=[secret.key("muziek")]) == []


def test_a_private_document_is_compared_with_public_ones(proof: Collection) -> None:
    proof.put(rooster=TEXTS["rooster"], muziek=TEXTS["muziek"])
    with collection("geheim", private=True) as secret:
        secret.put(plan=TEXTS["ruilen"])
        found = similar_to("geheim", secret.key("plan"))
        assert [(each.kind, proof.name(each.key)) for each in found] == [("proef", "rooster")]


def test_no_private_document_moves_a_number(proof: Collection) -> None:
    """Else one could learn from it whether there is one that one may not read."""
    proof.put(**TEXTS)
    with collection("geheim", private=True) as secret:
        secret.put(mine=TEXTS["ruilen"])
        (before,) = similar_to_text(ROSTER, private=True, allowed=[secret.key("mine")])
        secret.put(hidden=text("Rooster", ROSTER), also=text("Diensten", ROSTER))
        (after,) = similar_to_text(ROSTER, private=True, allowed=[secret.key("mine")])
        assert before == after


def test_the_length_of_a_text_does_not_make_it_alike(proof: Collection) -> None:
    """A long text has something of everything."""
    everything = " ".join(f"{each.body[0].text}" for each in TEXTS.values())
    proof.put(**TEXTS, alles=text("Van alles", f"{everything} " * 3))
    found = {proof.name(each.key): each.likeness for each in similar_to_text(ROSTER, at_least=0)}
    assert found["rooster"] > found["alles"]


def test_parts_of_words_count(proof: Collection) -> None:
    proof.put(**TEXTS, ver=text("Iets anders", "De boekhouder telt de munten."))
    (found,) = similar_to_text("Een thuiszorgteam met roosterdiensten", most=1)
    assert proof.name(found.key) in {"rooster", "ruilen"}
    assert "thuiszorgteam" in found.words


def test_whether_there_is_something_to_compare_with(proof: Collection) -> None:
    proof.put(**TEXTS)
    assert is_indexed(proof.kind.name, proof.key("rooster"))
    assert not is_indexed(proof.kind.name, "0")
    assert not is_there()
    rebuild()
    assert is_there()
    assert is_there(private=True)


def test_what_a_likeness_means() -> None:
    assert likeness.likeness(0) == 0
    assert likeness.likeness(likeness.HALFWAY) == 0.5
    rising = [likeness.likeness(closeness / 100) for closeness in range(100)]
    assert rising == sorted(rising)
    assert [likeness.degree(each) for each in (0.1, likeness.SOME, likeness.MUCH, 1)] == [
        Degree.LITTLE,
        Degree.SOME,
        Degree.MUCH,
        Degree.MUCH,
    ]
