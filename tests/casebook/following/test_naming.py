"""A search in plain words."""

import pytest
from django.db import connection
from django.http import QueryDict
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from praktijkpodium.casebook.following.naming import Names, searched, words_of
from praktijkpodium.home.directory.models import Theme
from tests.programmes.factories import make_programme

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("", "alle praktijkvoorbeelden"),
        ("thema=dementie", "Dementie"),
        ("thema=dementie&regio=gelderland", "Dementie, in Gelderland"),
        ("thema=eenzaamheid&thema=dementie", "Dementie of Eenzaamheid"),
        ("q=samen+koken&sector=ouderenzorg", "“samen koken”, Ouderenzorg"),
        ("jaar=2015&jaar=2016&perspectief=medewerker", "perspectief Medewerker, uit 2015 of 2016"),
        ("van=2010&tot=2016", "van 2010 tot en met 2016"),
        ("van=2010", "sinds 2010"),
        ("tot=2016", "tot en met 2016"),
        ("organisatiesoort=municipality", "gemeente"),
        ("thema=dementie&thema=weg", "Dementie"),
    ],
)
def test_in_words(query: str, words: str) -> None:
    with translation.override("nl"):
        assert words_of(query) == words


def test_a_programme_that_is_public() -> None:
    make_programme("Praktijknetwerken")
    make_programme("Geheim", live=False)
    names = Names.of(["programma=praktijknetwerken", "programma=geheim"])
    assert names.words("programma=praktijknetwerken") == "programma Praktijknetwerken"
    assert not names.knows("programma=geheim")
    assert "Geheim" not in names.words("programma=geheim")


def test_what_was_typed_is_short_or_left_out() -> None:
    assert len(words_of(f"q={'lang+' * 100}")) <= 102
    with translation.override("nl"):
        assert Names.of([]).words("q=Win+geld", as_typed=False) == "je eigen zoekwoorden"


@pytest.mark.parametrize(
    ("query", "known"),
    [("", True), ("thema=dementie", True), ("thema=weg", False), ("jaar=zomer", False), ("organisatiesoort=x", False)],
)
def test_what_has_gone_is_known(query: str, known: bool) -> None:
    assert Names.of([query]).knows(query) is known


def test_order_page_and_unknown_keys_are_no_part_of_a_search() -> None:
    params = QueryDict("thema=b&pagina=3&sorteer=titel&thema=a&x=1&q=")
    assert searched(params) == "thema=a&thema=b"


def test_queries_do_not_grow_with_what_is_named() -> None:
    themes = [Theme.objects.create(name=f"Thema {number}") for number in range(30)]
    counts = []
    for some in (themes[:1], themes):
        with CaptureQueriesContext(connection) as captured:
            Names.of([f"thema={theme.slug}&regio=gelderland" for theme in some])
        counts.append(len(captured))
    assert counts == [2, 2]
