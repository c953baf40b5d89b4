"""Snippets: pieces of the original text with what matches marked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from praktijkpodium.search.language import parse
from praktijkpodium.search.requests import Snippet
from praktijkpodium.search.snippets import LENGTH, Marker, best_passages, cut, whole


def marked(snippet: Snippet) -> str:
    """With brackets around what is marked."""
    text, end = "", 0
    for start, stop in snippet.marks:
        text += f"{snippet.text[end:start]}[{snippet.text[start:stop]}]"
        end = stop
    return text + snippet.text[end:]


MARKS = {
    ("parade", "De praktijkvoorbeeldenparade"): "De praktijkvoorbeelden[parade]",
    ("gemeente", "Twee gemeenten, één Gemeente"): "Twee [gemeenten], één [Gemeente]",
    ("wijkteam", "Het wijkteam, een team in de wijk"): "Het [wijkteam], een [team] in de [wijk]",
    ("zorg in de wijk", "zorg in de stad"): "[zorg] in de stad",
    ('"in de wijk"', "in de stad, in de wijk"): "in de stad, [in] [de] [wijk]",
    ("café", "Een CAFE en een café"): "Een [CAFE] en een [café]",
    ("zorg -wijk", "zorg in de wijk"): "[zorg] in de wijk",
    ("titel:zorg", "Zorg"): "[Zorg]",
    ("wmo", "De Wet maatschappelijke ondersteuning (Wmo)"): "De [Wet] [maatschappelijke] [ondersteuning] ([Wmo])",
}


@pytest.mark.parametrize(("asked", "text"), MARKS)
def test_what_matches_is_marked(asked: str, text: str) -> None:
    assert marked(whole(text, Marker.of(parse(asked)))) == MARKS[asked, text]


def test_a_misspelt_word_marks_what_looks_like_it() -> None:
    marker = Marker.of(parse("medicijndispensre"), unknown=["medicijndispensre"])
    assert marked(whole("Een medicijndispenser thuis", marker)) == "Een [medicijndispenser] thuis"


SENTENCES = [f"Dit is zin nummer {number} van een lang verhaal over iets anders." for number in range(12)]


def test_a_snippet_is_of_whole_sentences_around_what_matches() -> None:
    text = " ".join([*SENTENCES, "De mantelzorger slaapt.", *SENTENCES])
    snippet = cut(text, Marker.of(parse("mantelzorger")))
    assert "De [mantelzorger] slaapt." in marked(snippet)
    assert len(snippet.text) <= LENGTH
    assert snippet.text[0].isupper()
    assert snippet.text.endswith(".")


def test_a_sentence_that_is_too_long_is_cut_between_words() -> None:
    text = "lang " * 200 + "mantelzorger " + "kort " * 200
    snippet = cut(text, Marker.of(parse("mantelzorger")))
    assert "[mantelzorger]" in marked(snippet)
    assert snippet.text.startswith("… lang")
    assert snippet.text.endswith("kort …")


def test_most_of_what_was_asked_for_goes_first() -> None:
    text = " ".join(["Over zorg. Zorg en zorg.", *SENTENCES, "De buurt geeft zorg.", *SENTENCES])
    assert "[buurt] geeft [zorg]" in marked(cut(text, Marker.of(parse("zorg buurt"))))


def test_the_passages_with_most_of_the_words_are_chosen() -> None:
    starts = [3, 100, 200]
    positions = {"zorg": frozenset({5, 110, 120}), "wijk": frozenset({121}), "team": frozenset({210})}
    assert best_passages(starts, positions) == [1, 2]
    assert best_passages(starts, {"zorg": frozenset({0})}) == [0]
    assert best_passages([], positions) == []


@given(st.text(max_size=900), st.text(max_size=60))
def test_a_snippet_is_a_piece_of_the_text(text: str, asked: str) -> None:
    snippet = cut(text, Marker.of(parse(asked)))
    piece = snippet.text.removeprefix("… ").removesuffix(" …")
    assert piece in text.replace("\n", " ")
    assert all(0 <= start < end <= len(snippet.text) for start, end in snippet.marks)
    assert list(snippet.marks) == sorted(snippet.marks)
