"""The address of the casebook as a search, and written in one way."""

import pytest
from django.http import QueryDict

from praktijkpodium.casebook.finding import FACETS, MOST_VALUES, canonical, search_request
from praktijkpodium.home.pages.pagination import PAGE_SIZE
from praktijkpodium.search.requests import SearchRequest, Sort


def request(query: str, **fields: object) -> SearchRequest:
    return search_request(QueryDict(query), **fields)  # type: ignore[arg-type]


def test_everything_of_an_address_is_asked_for() -> None:
    query = "q=+zelf++roosteren&thema=a&thema=b&thema=a&regio=&organisatiesoort=care&sorteer=oudste&pagina=7&x=1"
    assert request(query, page=3) == SearchRequest(
        text="zelf roosteren",
        kinds=("praktijkvoorbeeld",),
        filters={"thema": frozenset({"a", "b"}), "organisatiesoort": frozenset({"care"})},
        facets=FACETS,
        sort=Sort.OLDEST,
        offset=2 * PAGE_SIZE,
        limit=PAGE_SIZE,
    )
    assert request("", facets=False).facets == ()
    assert request("", page=-4).offset == 0


@pytest.mark.parametrize(
    ("query", "first", "last", "number"),
    [
        ("van=2015", "2015", "2100", 86),
        ("tot=2016", "1990", "2016", 27),
        ("van=2015&tot=2016", "2015", "2016", 2),
        ("van=2016&tot=2015", "2015", "2016", 2),
        ("tot=1991&jaar=2020", "1990", "2020", 3),
    ],
)
def test_years_between(query: str, first: str, last: str, number: int) -> None:
    years = request(query).filters["jaar"]
    assert (min(years), max(years), len(years)) == (first, last, number)


@pytest.mark.parametrize("query", ["van=", "van=x", "tot=20161", "tot=-1", "van=²", "van=1989"])
def test_an_end_that_makes_no_sense_is_none(query: str) -> None:
    assert request(query).filters == {}
    assert canonical(QueryDict(query)) == ""


def test_two_addresses_that_ask_for_the_same_are_written_in_one_way() -> None:
    one = "thema=b&q=+rooster&thema=a&pagina=3&sorteer=titel&regio=&utm_source=x&tot=2016"
    other = "sorteer=titel&tot=2016&q=rooster&thema=a&thema=b&thema=a"
    assert (
        canonical(QueryDict(one)) == canonical(QueryDict(other)) == "q=rooster&sorteer=titel&thema=a&thema=b&tot=2016"
    )
    assert canonical(QueryDict("pagina=2&sorteer=relevantie")) == ""
    assert canonical(QueryDict(canonical(QueryDict(one)))) == canonical(QueryDict(one))


def test_nobody_asks_for_more_than_is_sane() -> None:
    many = "&".join(f"thema={number}" for number in range(10 * MOST_VALUES))
    assert len(request(many).filters["thema"]) == MOST_VALUES
    assert len(request("q=" + "a" * 10_000).text) == len(request("q=" + "a" * 300).text) == 200
    assert request("thema=%00&thema=a%0Ab").filters == {"thema": frozenset({"a b"})}
