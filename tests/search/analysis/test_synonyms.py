"""Who asks for one finds the other."""

from praktijkpodium.search.analysis import Synonyms, analyse
from praktijkpodium.search.analysis.lexicon import read


def others(synonyms: Synonyms, question: str) -> list[tuple[int, int, str, float]]:
    return [
        (other.start, other.end, " ".join(token.exact for token in other.tokens), other.weight)
        for other in synonyms.alternatives(analyse(question))
    ]


def test_both_ways_and_several_words() -> None:
    synonyms = Synonyms(["ggz = geestelijke gezondheidszorg"])
    assert others(synonyms, "jonge GGZ") == [(1, 2, "geestelijke gezondheidszorg", 0.9)]
    assert others(synonyms, "de geestelijke gezondheidszorg van nu") == [(1, 3, "ggz", 0.9)]
    assert others(synonyms, "geestelijke zorg") == []


def test_what_is_related_counts_less() -> None:
    assert others(Synonyms(["armoede ~ minima"]), "minima") == [(0, 1, "armoede", 0.6)]


def test_the_longest_goes_first() -> None:
    synonyms = Synonyms(["raad = gemeenteraad", "raad van toezicht = rvt"])
    assert others(synonyms, "raad van toezicht") == [(0, 3, "rvt", 0.9)]
    assert others(synonyms, "raad van bestuur") == [(0, 1, "gemeenteraad", 0.9)]


def test_groups_of_more_than_two_and_plurals() -> None:
    synonyms = Synonyms(["hr = P&O = personeelszaken"])
    assert {text for _, _, text, _ in others(synonyms, "p&o")} == {"hr", "personeelszaken"}
    assert others(Synonyms(["mentor = begeleider"]), "mentoren") == [(0, 1, "begeleider", 0.9)]


def test_editors_add_their_own_at_once() -> None:
    assert others(Synonyms.base(), "logeerzorg") == []
    assert others(
        Synonyms.base(["respijtzorg = logeerzorg", "", "# logeerzorg = oppas", "alleen", "= ="]), "logeerzorg"
    ) == [(0, 1, "respijtzorg", 0.9)]


def test_our_own_list() -> None:
    lines = [line for line in read("synonyms.txt").decode().splitlines() if line and not line.startswith("#")]
    assert len(lines) >= 80
    base = Synonyms.base()
    for line in lines:
        sign = "=" if "=" in line else "~"
        members = line.split(sign)
        assert len(members) > 1, line
        assert not ("=" in line and "~" in line), line
        for member in members:
            tokens = analyse(member)
            assert tokens, line
            # Each of them leads to all others.
            assert len(others(base, member)) >= len(members) - 1, member
    assert (0, 1, "wet maatschappelijke ondersteuning", 0.9) in others(base, "wmo")
    assert (0, 3, "wmo", 0.9) in others(base, "wet maatschappelijke ondersteuning")
