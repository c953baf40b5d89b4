"""Whatever is typed is read, and what is strict is strict."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from praktijkpodium.search.language import MAX_LENGTH, FieldFilter, Query, Strict, parse

FACETS = {"thema", "jaar", "regio"}
READ = {
    "": Query(),
    "zelf roosteren": ["zelf", "roosteren"],
    "Zelf -roosteren": (["zelf"], {"without": Strict(stems=("rooster",))}),
    '"zelf roosteren" wijk': (["zelf", "roosteren", "wijk"], {"phrases": (("zelf", "roosteren"),)}),
    "“zelf roosteren”": (["zelf", "roosteren"], {"phrases": (("zelf", "roosteren"),)}),
    '"zelf roosteren': (["zelf", "roosteren"], {}),
    '-"in de wijk" zorg': (["zorg"], {"without": Strict(phrases=(("in", "de", "wijk"),))}),
    "zorg-welzijn": (["zorg", "welzijn"], {}),
    "- zorg -": (["zorg"], {}),
    "titel:zorg": ([], {"title": Strict(stems=("zorg",))}),
    'titel:"de zorg"': ([], {"title": Strict(phrases=(("de", "zorg"),))}),
    "-titel:zorg": ([], {"without_title": Strict(stems=("zorg",))}),
    "jaar:2016": ([], {"fields": (FieldFilter("jaar", words=("2016",)),)}),
    "jaar:2015..2017": ([], {"fields": (FieldFilter("jaar", low=2015, high=2017),)}),
    "jaar:..2017": ([], {"fields": (FieldFilter("jaar", high=2017),)}),
    "-regio:Gelderland": ([], {"fields": (FieldFilter("regio", words=("gelderland",), excludes=True),)}),
    'thema:"goed werk"': ([], {"fields": (FieldFilter("thema", words=("goed", "werk")),)}),
    "onzin:zorg": (["onzin", "zorg"], {}),
    "jaar: 2016": (["jaar", "2016"], {}),
    "titel:!!!": ([], {}),
    "https://zorg.nl": (["https", "zorg", "nl"], {}),
    "?!…": ([], {}),
}


@pytest.mark.parametrize("typed", READ)
def test_what_is_typed_is_read(typed: str) -> None:
    expected = READ[typed]
    words, strict = (
        (expected, {}) if isinstance(expected, list) else expected if isinstance(expected, tuple) else ([], {})
    )
    query = parse(typed, FACETS)
    assert [word.exact for word in query.words] == words
    for name in ("phrases", "without", "title", "without_title", "fields"):
        assert getattr(query, name) == strict.get(name, getattr(Query(), name)), name


def test_a_facet_that_is_not_there_is_a_word() -> None:
    assert [word.exact for word in parse("jaar:2016").words] == ["jaar", "2016"]
    assert parse("jaar:2016").fields == ()


def test_the_kind_can_always_be_asked_for() -> None:
    assert parse("soort:nieuws").fields == (FieldFilter("soort", words=("nieuws",)),)


@pytest.mark.parametrize(
    ("asked", "value", "fits"),
    [
        ("jaar:2016", "2016", True),
        ("jaar:2016", "20165", False),
        ("jaar:2015..2017", "2015", True),
        ("jaar:2015..2017", "2018", False),
        ("jaar:2015..", "2099", True),
        ("jaar:2015..", "later", False),
        ("jaar:2015..", "²", False),
        ("thema:werk", "goed-werk", True),
        ("thema:goed-werk", "goed-werk-en-meer", True),
        ("thema:wer", "goed-werk", False),
        ("thema:Zorgcoöperatie", "zorgcooperatie", True),
    ],
)
def test_values_of_a_facet_that_are_meant(asked: str, value: str, fits: bool) -> None:
    assert parse(asked, FACETS).fields[0].fits(value) is fits


def test_only_stop_words_are_all_informative() -> None:
    assert [word.informative for word in parse("in de").words] == [True, True]
    assert [word.informative for word in parse("in de wijk").words] == [False, False, True]


def test_words_of_a_synonym_are_alternatives_for_each_word_that_it_stands_for() -> None:
    (short,) = parse("wmo").words
    assert ("wet", "maatschappelijke", "ondersteuning") in [
        tuple(one.exact for one in each.words) for each in short.synonyms
    ]
    for word in parse("wet maatschappelijke ondersteuning").words:
        assert ["wmo"] in [[one.exact for one in each.words] for each in word.synonyms]


typed_text = st.text(max_size=300) | st.lists(
    st.sampled_from(
        [
            '"',
            "-",
            ":",
            "..",
            "titel:",
            "jaar:",
            "-thema:",
            "de",
            "zorg",
            "2016",
            " ",
            "“",
            "e-health",
            "\0",
            "é",
            "🚀",
            "\ud800",
        ]
    )
).map("".join)


@given(typed_text)
def test_nothing_that_is_typed_is_an_error(typed: str) -> None:
    query = parse(typed, FACETS)
    assert len(query.text) <= MAX_LENGTH
    for each in query.fields:
        each.fits("2016")
        each.fits(typed)
