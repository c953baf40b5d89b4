"""What is like a text, and who may be told of it."""

import pytest

from praktijkpodium.search.similarity import similar_to, similar_to_text
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
    assert 0.1 < found[0].likeness < 0.9
    assert {"diensten", "rooster"} <= set(found[0].words)
    passage = found[0].passages[0]
    assert "diensten" in {passage.text[start:end] for start, end in passage.marks}


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
