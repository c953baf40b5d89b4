"""Finding: whatever somebody types, there is an answer."""

import pytest

from praktijkpodium.casebook.models import CasebookPage, CaseStudy
from praktijkpodium.casebook.queries import published_case_studies
from praktijkpodium.search.queries import MAX_QUERY_LENGTH, clean_query, find
from praktijkpodium.site.tree import make_tree


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


@pytest.fixture
def casebook(db):
    make_tree()
    casebook = CasebookPage.objects.get()
    for title, live in (("Roosteren in de wijk", True), ("Roosteren met elkaar", True), ("Geheim roosteren", False)):
        casebook.add_child(instance=CaseStudy(title=title, year=2024, question="<p>Hoe dan?</p>", live=live))


def titles(text):
    return {each.title for each in find(text, published_case_studies())}


EVERYTHING = {"Roosteren in de wijk", "Roosteren met elkaar"}
FOUND = {
    "": EVERYTHING,
    "   \0": EVERYTHING,
    "roosteren": EVERYTHING,
    "ROOSTEREN": EVERYTHING,
    "wijk roosteren": {"Roosteren in de wijk"},
    "roosteren wijk": {"Roosteren in de wijk"},
    '"wijk" (roosteren)!': {"Roosteren in de wijk"},
    "wijk, elkaar": set(),
    "geheim": set(),
    "bestaatniet": set(),
    "?!…": set(),
    "🚀": set(),
    "%": set(),
}


def test_every_word_must_occur(casebook):
    assert {text: titles(text) for text in FOUND} == FOUND


NASTY = [
    *("roosteren OR geheim", "AND", "OR", "NOT", "NEAR", "roosteren AND NOT wijk", "NEAR(a b)", "a*", "-a", "a:b"),
    *("'", '"', "';--", "&|!<->", "\\", "{}", "((", "zorg's", "_", "%_%", "\ud800", "de", "x" * 3000, "a " * 2000),
]


def test_nothing_that_is_typed_breaks_the_search_or_opens_it(casebook):
    for text in NASTY:
        results = find(text, published_case_studies())
        assert len(results[:5]) == results.count(), text
        assert titles(text) <= EVERYTHING, text
