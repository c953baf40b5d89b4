"""The page on which one searches in everything."""

import re
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from praktijkpodium.home.files.extraction import actions
from praktijkpodium.home.finding import queries
from praktijkpodium.home.pages.pagination import PAGE_SIZE
from praktijkpodium.search.documents import kinds
from praktijkpodium.search.queries import search
from praktijkpodium.site.tree import make_tree
from tests.casebook.factories import make_case_study, make_publication
from tests.finding import indexed
from tests.home.files import papers
from tests.home.files.test_extraction import upload
from tests.home.news.factories import make_item
from tests.home.pages.parts import make_page
from tests.programmes.factories import make_call, make_programme

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def tree() -> None:
    make_tree()


def get(client: Client, address: str) -> BeautifulSoup:
    response = client.get(f"/zoeken/{address}")
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def words(element: Any) -> str:
    return re.sub(r"\s+", " ", element.get_text(" ", strip=True))


def groups(html: BeautifulSoup) -> dict[str, list[str]]:
    """The titles that are shown, by the heading above them."""
    return {
        words(each.find("h2")): [words(title) for title in each.select(".podium-result__title")]
        for each in html.select(".podium-kind")
    }


def chips(html: BeautifulSoup) -> list[str]:
    return [words(chip) for chip in html.select(".podium-found__kinds a")]


@pytest.fixture
def pages() -> None:
    for number in range(5):
        make_case_study(f"Tandpasta nummer {number}", question="<p>Over tandpasta.</p>")
    make_item("Nieuwe tandpasta")
    make_page("Over tandpasta")
    make_page("Over zeep")
    make_programme("Programma tandpasta")
    indexed()


def test_what_is_found_stands_by_kind(client: Client, pages: None) -> None:
    html = get(client, "?q=tandpasta")
    found = groups(html)
    assert [len(titles) for titles in found.values()] == [3, 1, 1, 1]
    assert [re.sub(r"\D", "", heading) for heading in found] == ["5", "1", "1", "1"]
    assert chips(html)[0].endswith("8")
    assert len(chips(html)) == 5
    more = html.select(".podium-kind .podium-more")
    assert [link["href"] for link in more] == ["/praktijkvoorbeelden/?q=tandpasta"]
    assert "5" in words(more[0])


def test_more_of_a_kind_without_a_page_of_its_own_is_found_here(client: Client) -> None:
    for number in range(PAGE_SIZE + 2):
        make_item(f"Tandpasta nummer {number}")
    indexed()
    more = get(client, "?q=tandpasta").select_one(".podium-kind .podium-more")
    assert more["href"] == "?q=tandpasta&soort=nieuws"
    first = get(client, more["href"])
    assert len(first.select(".podium-result")) == PAGE_SIZE
    second = get(client, "?q=tandpasta&soort=nieuws&pagina=2")
    assert len(second.select(".podium-result")) == 2
    titles = {words(each) for html in (first, second) for each in html.select(".podium-result__title")}
    assert len(titles) == PAGE_SIZE + 2
    # The nearest page that there is.
    assert len(get(client, "?q=tandpasta&soort=nieuws&pagina=99").select(".podium-result")) == 2
    assert len(get(client, "?q=tandpasta&soort=nieuws&pagina=x").select(".podium-result")) == PAGE_SIZE
    assert [a["aria-current"] for a in second.select(".podium-found__kinds a[aria-current]")] == ["page"]


def test_what_matches_is_marked_and_escaped(client: Client) -> None:
    make_item("Tandpasta <b>&</b> zeep", introduction="Alles over <i>tandpasta</i>.")
    indexed()
    title = get(client, "?q=tandpasta").select_one(".podium-result__title a")
    assert [words(mark) for mark in title.select("mark")] == ["Tandpasta"]
    assert title.get_text() == "Tandpasta <b>&</b> zeep"
    assert not title.select("b")
    assert title["data-rank"] == "1"


def test_a_snippet_says_which_page_of_which_file(client: Client) -> None:
    document = upload("rapport.pdf", papers.pdf("Inleiding.", "Over tandpasta."))
    actions.read(document=document)
    make_publication("Een boek", file=document)
    indexed()
    snippet = get(client, "?q=tandpasta").select_one(".podium-snippet")
    assert re.search(rf"2 \w+ {re.escape(document.filename)}", words(snippet))


def test_what_fits_less_comes_below(client: Client) -> None:
    make_item("Tandpasta en zeep")
    make_item("Alleen tandpasta")
    indexed()
    found = groups(get(client, "?q=tandpasta zeep"))
    assert list(found.values()) == [["Tandpasta en zeep"], ["Alleen tandpasta"]]
    one_kind = get(client, "?q=tandpasta zeep&soort=nieuws")
    assert list(groups(one_kind).values()) == [["Alleen tandpasta"]]
    assert [words(each) for each in one_kind.select(".podium-results__count + .podium-results h3")] == [
        "Tandpasta en zeep"
    ]


def test_did_you_mean(client: Client, pages: None) -> None:
    link = get(client, "?q=tandpsta").select_one(".podium-better a")
    assert (link["href"], words(link)) == ("?q=tandpasta", "tandpasta")


def test_who_finds_nothing_is_helped(client: Client, pages: None) -> None:
    html = get(client, "?q=xqzwrtv")
    assert "xqzwrtv" in words(html.select_one(".podium-empty h2"))
    links = {link["href"] for link in html.select(".podium-kinds a")}
    assert {"/praktijkvoorbeelden/", "/zoeken/?soort=nieuws"} <= links
    only_news = get(client, "?q=programma tandpasta&soort=oproep")
    assert only_news.select_one(".podium-empty .podium-more")["href"] == "?q=programma+tandpasta"


def test_without_a_question_there_is_what_there_is(client: Client, pages: None) -> None:
    html = get(client, "")
    totals = {link["href"]: words(link.select_one(".podium-kind__total")) for link in html.select(".podium-kinds a")}
    assert totals["/praktijkvoorbeelden/"] == "5"
    assert totals["/zoeken/?soort=nieuws"] == "1"
    assert [words(each) for each in get(client, "?soort=nieuws").select(".podium-result__title")] == [
        "Nieuwe tandpasta"
    ]


@pytest.mark.parametrize("address", ["?q=%00", "?q=" + "a" * 5000, '?q="', "?soort=onzin", "?q=-a&soort=aanmelding"])
def test_any_address_has_an_answer(client: Client, pages: None, address: str) -> None:
    get(client, address)


def test_a_page_that_is_closed_meanwhile_is_not_shown(client: Client) -> None:
    item = make_item("Tandpasta")
    indexed()
    # Without anybody telling the index.
    PageViewRestriction.objects.bulk_create([PageViewRestriction(page=item, restriction_type="login")])
    assert groups(get(client, "?q=tandpasta")) == {}


def test_search_engines_keep_away(client: Client, pages: None) -> None:
    for address in ("", "?q=tandpasta", "?soort=nieuws"):
        assert client.get(f"/zoeken/{address}")["X-Robots-Tag"] == "noindex"
    assert client.post("/zoeken/").status_code == 405


def test_each_page_has_the_search_box(client: Client) -> None:
    html = BeautifulSoup(client.get("/").content, "html.parser")
    form = html.select_one("#find form")
    assert (form["action"], form["method"]) == ("/zoeken/", "get")
    assert form.select_one(f"label[for={form.select_one('input')['id']}]")
    ids = [each["id"] for each in html.select("[id]")]
    assert len(ids) == len(set(ids))


def test_each_kind_is_named_and_has_a_place() -> None:
    known = queries.page_kinds()
    assert {kind.name for kind in known} == {kind.name for kind in kinds(private=False)}
    assert all(str(kind.plural) for kind in known)
    assert len({kind.order for kind in known}) == len(known)


def test_each_kind_has_its_facts(rf: RequestFactory) -> None:
    call = make_call(title="Oproep tandpasta")
    make_case_study("Tandpasta", year=2014)
    make_item("Tandpasta")
    make_publication("Tandpasta", publisher="Movisie")
    indexed()
    found = queries.overview(rf.get("/zoeken/", {"q": "tandpasta"}))
    facts = {group.kind.name: group.results[0].facts for group in found.groups}
    assert facts["praktijkvoorbeeld"] == ("2014",)
    assert facts["publicatie"][0] == "Movisie"
    assert len(facts["nieuws"]) == 2
    assert str(call.last_day.year) in facts["oproep"][0]


@pytest.mark.parametrize("address", ["?q=tandpasta", "?q=tandpasta&soort=nieuws", "?q=xqzwrtv", ""])
def test_thirty_pages_cost_no_more_queries_than_one(client: Client, address: str) -> None:
    def cost() -> int:
        get(client, address)  # what is looked up once
        with CaptureQueriesContext(connection) as captured:
            get(client, address)
        return len(captured)

    def make(number: int) -> None:
        make_item(f"Tandpasta {number}")
        make_case_study(f"Tandpasta {number}", question="<p>Over tandpasta.</p>")

    # At least as many as one search has: of fewer there is no need for one in each kind.
    for number in range(queries.FIRST):
        make(number)
    indexed()
    few = cost()
    for number in range(30):
        make(100 + number)
    indexed()
    assert cost() <= few


def test_there_is_one_search_more_for_a_kind_at_most(rf: RequestFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(queries, "search", lambda request: asked.append(request) or search(request))
    for number in range(queries.FIRST + 1):
        make_case_study(f"Tandpasta {number}", question="<p>Over tandpasta.</p>")
    make_page("Iets anders", introduction="Met een keer tandpasta.")
    indexed()
    found = queries.overview(rf.get("/zoeken/", {"q": "tandpasta"}))
    assert [len(group.results) for group in found.groups] == [queries.BEST, 1]
    assert len(asked) == 2
