"""What a text and a question have in common, when a reader says that they speak of the same."""

import pytest

from praktijkpodium.search.analysis import analyse
from praktijkpodium.search.analysis.analyser import read
from praktijkpodium.search.analysis.tokens import LONGEST


def exact(text: str) -> list[str]:
    return [token.exact for token in analyse(text)]


def meets(question: str, text: str) -> bool:
    """Each word of the question that says something is a stem or a part of the text, or its parts are."""
    found = {term for token in analyse(text) for term in (token.stem, *token.parts)}
    return all(
        token.stem in found or set(token.parts) <= found or token.parts[-1] in found
        for token in analyse(question)
        if not token.stop
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("De zorg, z.s.m. of o.a. nu.", ["de", "zorg", "zsm", "of", "oa", "nu"]),
        ("A.B. Jansen", ["ab", "jansen"]),
        ("'s-Hertogenbosch", ["s", "hertogenbosch"]),
        ("in 't Gooi en zo'n 'huis'", ["in", "t", "gooi", "en", "zoeen", "huis"]),
        ("24/7, 3,5 en 1.250.000", ["24", "7", "3", "5", "en", "1250000"]),
        ("50+ en 65-plussers", ["50plus", "en", "65plussers"]),
        ("#zorg_en_welzijn", ["zorg", "en", "welzijn"]),
        ("info@praktijk.nl", ["info", "praktijk", "nl"]),
        ("https://www.zonmw.nl/x", ["https", "www", "zonmw", "nl", "x"]),
        ("👩\u200d👧 \x00 \u0301 --", []),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert exact(text) == words


def test_offsets_point_into_the_text_as_it_was_written() -> None:
    text = "De ge\u00admeen\u00adte, coo\u0308rdinatie & ideeën’s"
    assert [text[token.start : token.end] for token in analyse(text)] == [
        "De",
        "ge\u00admeen\u00adte",
        "coo\u0308rdinatie",
        "ideeën’s",
    ]


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("zorg", "mantelzorg"),
        ("mantelzorg", "mantelzorgondersteuning"),
        ("mantelzorgers ondersteunen", "ondersteuning van een mantelzorger"),
        ("wijk team", "het wijkteam"),
        ("wijkteam", "een team in de wijk"),
        ("wijkteams", "Het WIJKTEAM"),
        ("raadslid", "de raadsleden"),
        ("ehealth", "e-health"),
        ("wmoraad", "de Wmo-raad"),
        ("zorgwelzijn", "zorg-welzijn"),
        ("welzijnszorg", "zorg en welzijn"),
        ("zuid holland", "Zuid-Holland"),
        ("65plus", "voor 65-plussers"),
        ("65-plussers", "een club voor 65+"),
        ("fotos", "foto’s van de wijk"),
        ("samen sterk", "#SamenSterk"),
        ("ancona", "mevrouw d’Ancona"),
        ("ggz", "een ggz'er"),
        ("1 loket", "één loket"),
        ("zandbergen", "in Zandbergen"),
        ("veldhuizen", "de familie Veldhuizen"),
    ],
)
def test_what_is_asked_is_found(question: str, text: str) -> None:
    assert meets(question, text)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("berg", "een bezoek aan Zandbergen"),
        ("stuur", "het bestuur"),
        ("zon", "zo’n dag"),
        ("werk", "een netwerk"),
        ("één", "een loket"),
        ("wet", "wij weten het"),
    ],
)
def test_what_is_not_asked_is_not_found(question: str, text: str) -> None:
    assert not meets(question, text)


def test_names_are_whole_within_a_sentence_only() -> None:
    """At its beginning a capital says nothing."""
    inside = analyse("Mevrouw Bergmeer kwam.")[1]
    beginning = analyse("Mevrouw kwam. Bergmeer ook.")[2]
    assert inside.parts == (inside.stem,)
    assert beginning.stem == inside.stem
    assert beginning.parts == ("berg", "meer")
    # What the list knows as a place stays whole however it is typed.
    assert analyse("zandvoort")[0].parts == ("zandvoort",)


def test_stop_words_keep_their_place() -> None:
    tokens = analyse("Stichting De Linde van het dorp")
    assert [token.exact for token in tokens if token.stop] == ["de", "van", "het"]
    assert [token.position for token in tokens] == [0, 1, 2, 3, 4, 5]
    assert [analyse(word)[0].stop for word in ("niet", "geen", "zonder", "één", "Éen", "een")] == [False] * 5 + [True]


def test_an_ending_after_an_apostrophe_is_no_part_of_the_stem() -> None:
    words = analyse("wmo's ggz'er baby'tje Jan's")
    assert [token.stem for token in words] == [token.stem for token in analyse("wmo ggz baby jan")]


def test_what_is_too_long_for_a_word_is_cut() -> None:
    assert [len(token.exact) for token in analyse("a" * 150)] == [LONGEST, LONGEST, 150 - 2 * LONGEST]


def test_joined_words_are_with_the_first() -> None:
    first, *others = analyse("zorg-en-welzijn")
    assert "zorgenwelzijn" in first.parts
    assert [token.parts for token in others] == [("en",), ("welzijn",)]
    assert analyse("zorg - welzijn")[0].parts == ("zorg",)
    assert analyse("12-03-2024")[0].parts == ("12",)
    assert analyse("a-b-c-d-e")[0].parts == ("a",)


def test_parts_of_long_words_come_together_too() -> None:
    assert analyse("mantelzorgondersteuning")[0].parts == (
        "mantel",
        "zorg",
        "ondersteun",
        "mantelzorg",
        "zorgondersteun",
    )


@pytest.mark.parametrize(
    ("word", "longer"),
    [
        ("arbeidsmarkt", "arbeidsmarktregio"),
        ("arbeidsmarkten", "arbeidsmarktregio"),
        ("schuldhulpverlening", "schuldhulpverleningstraject"),
        ("ziekenhuizen", "ziekenhuisopname"),
        ("kinderopvang", "kinderopvangtoeslagaffaire"),
    ],
)
def test_a_compound_is_a_part_of_a_longer_one(word: str, longer: str) -> None:
    assert analyse(word)[0].stem in analyse(longer)[0].parts


def test_the_memory_is_bounded() -> None:
    assert read.cache_info().maxsize == 2**15
