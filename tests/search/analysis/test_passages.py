"""Passages end where a reader would pause."""

from praktijkpodium.search.analysis import analyse, passages


def texts(text: str, about: int) -> list[str]:
    return [text[start:end] for start, end in passages(text, about)]


def test_a_short_text_is_one_passage() -> None:
    assert texts("  Een korte tekst.\n", 200) == ["Een korte tekst."]
    assert texts(" \n…", 200) == []


def test_a_paragraph_goes_before_a_sentence_and_a_sentence_before_a_word() -> None:
    paragraph = "Een twee drie vier. Vijf (zes) zeven!"
    assert texts(f"{paragraph}\n\n{paragraph}\n \n{paragraph}", 7) == [paragraph] * 3
    assert texts(f"{paragraph}\n\n{paragraph}", 5) == [paragraph] * 2
    assert texts(paragraph, 3) == ["Een twee drie vier.", "Vijf (zes) zeven!"]
    assert texts("een twee drie vier vijf zes zeven", 3) == ["een twee drie", "vier vijf zes zeven"]


def test_what_opens_a_sentence_stays_with_it() -> None:
    assert texts("Een twee drie. (Vier vijf zes.) “Zeven acht negen.”", 3) == [
        "Een twee drie.",
        "(Vier vijf zes.)",
        "“Zeven acht negen.”",
    ]


def test_the_mark_of_a_list_stays_with_what_it_marks() -> None:
    assert texts("een twee *\n* drie vier", 2) == ["een twee *", "* drie vier"]


def test_a_long_text_without_any_border() -> None:
    assert [len(analyse(part)) for part in texts("woord " * 1000, 200)] == [200, 200, 200, 200, 200]
    assert [len(analyse(part)) for part in texts("a/" * 50, 10)] == [10, 10, 10, 10, 10]
