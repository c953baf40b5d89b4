"""Compounds and stems, against lists made by hand and word by word."""

import re

import pytest

from praktijkpodium.search.analysis import analyse, fingerprint
from praktijkpodium.search.analysis.compounds import split
from praktijkpodium.search.analysis.lexicon import known_words, read
from praktijkpodium.search.analysis.stems import stem

from . import gold

# Below what is reached; `make bench` prints that, and the words that go wrong are no secret there.
LEAST_COMPOUNDS = {"dev": 0.97, "test": 0.95}
LEAST_STEMS = {"dev": 0.98, "test": 0.95}


def test_compounds_of_the_list() -> None:
    for half, score in gold.compounds().items():
        assert score.words >= 150
        assert score.exact / score.words >= LEAST_COMPOUNDS[half], score.wrong
        assert score.right / score.given >= 0.97, score.wrong


def test_stems_of_the_list() -> None:
    for half, score in gold.stems().items():
        assert score.words >= 150
        assert score.exact / score.words >= LEAST_STEMS[half], score.wrong
        # What falls together and should not is worse than the other way round.
        assert score.right / score.given >= 0.99, score.wrong


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("wijkteam", "wijk team"),
        ("arbeidsmarktregio", "arbeid markt regio"),
        ("ouderenzorg", "ouderen zorg"),
        ("eenzaamheidsbestrijding", "eenzaamheid bestrijding"),
        ("kinderopvang", "kinder opvang"),
        ("zonnepanelen", "zonne panelen"),
        ("buurthuiskamer", "buurt huis kamer"),
        ("kantooruren", "kantoor uren"),
        ("bestuur", ""),
        ("gemeente", ""),
        ("netwerk", ""),
        ("formulering", ""),
        ("kantoor", ""),
        ("xqzteam", ""),
        ("zorg", ""),
        ("zorgzorgzorgzorgzorgzorgzorg", ""),
        ("zorg2team", ""),
    ],
)
def test_split(word: str, parts: str) -> None:
    assert " ".join(split(word)) == parts


def irregular() -> list[tuple[str, str]]:
    """The forms of words in data/stems.txt, with their stem. (Those of verbs: see the test of the prefixes.)"""
    lines = read("stems.txt").decode().split("\n[verbs]\n")[0].splitlines()
    groups = [line.split() for line in lines if line and not line.startswith(("#", "["))]
    return [(form, first) for first, *forms in groups for form in (first, *forms)]


def test_each_irregular_word_has_the_stem_that_the_list_says() -> None:
    assert len(irregular()) > 300
    assert [(form, stem(form)) for form, first in irregular() if stem(form) != first] == []


def test_each_irregular_verb_has_the_stem_of_its_infinitive_with_a_prefix_too() -> None:
    words = dict(irregular())
    lines = read("stems.txt").decode().split("\n[verbs]\n")[1].splitlines()
    wrong = []
    for infinitive, *forms in (line.split() for line in lines if line):
        if infinitive not in words:
            wrong += [form for form in forms if form not in words and stem(form) != stem(infinitive)]
        wrong += [
            f"terug{form}" for form in forms if stem(f"terug{form}") != stem(f"terug{infinitive}") and len(form) > 2
        ]
    assert wrong == []


def test_no_word_is_in_the_list_twice() -> None:
    forms = [form for form, _ in irregular()]
    assert sorted({form for form in forms if forms.count(form) > 1}) == []


def test_what_is_no_word_is_its_own_stem() -> None:
    assert [stem(word) for word in ("2024", "a4", "ww", "שלום", "m2")] == ["2024", "a4", "ww", "שלום", "m2"]


def test_a_capital_changes_no_stem() -> None:
    """Who types a name in lower case finds it, though it is not split in the text."""
    words = [line.split()[0].lower() for line in gold.lines("compounds.txt")] + ["bergmeer", "zandwijk", "steenhuizen"]
    for word in words:
        alone, name = analyse(word)[0], analyse(f"de {word.capitalize()}")[1]
        assert (alone.exact, alone.stem) == (name.exact, name.stem)
        assert set(name.parts) <= {*alone.parts, alone.stem}


def test_an_index_can_tell_what_it_was_made_with() -> None:
    assert fingerprint() == fingerprint()
    assert re.fullmatch("[0-9a-f]{16}", fingerprint())


def test_the_list_of_words_is_there() -> None:
    assert 40_000 < len(known_words()) < 80_000
    assert "OpenTaal" in read("LICENSES.txt").decode()
