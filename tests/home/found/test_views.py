"""The address where pages of results tell that they were seen."""

from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client, RequestFactory

from praktijkpodium.home.found import views
from praktijkpodium.home.templatetags.praktijkpodium_found import count_searches, search_token
from praktijkpodium.search.requests import SearchAnswer
from praktijkpodium.search.statistics.models import AskedQuestion, SearchTotal
from praktijkpodium.search.statistics.tokens import Seen, read, token

pytestmark = pytest.mark.django_db

FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"
OURS = {"User-Agent": FIREFOX, "Sec-Fetch-Site": "same-origin", "Origin": "https://testserver"}
SEEN = Seen("Zorg", "/zoeken/", 3)


@pytest.fixture(autouse=True)
def empty() -> None:
    cache.clear()


def send(headers: dict[str, str] = OURS, **fields: str) -> Any:
    fields = {"token": token(SEEN), **fields}
    return Client(enforce_csrf_checks=True).post("/gezocht/", fields, headers=headers)


def counted() -> tuple[int, int, int]:
    found = SearchTotal.objects.first()
    return (found.searches, found.followed, found.clicks) if found else (0, 0, 0)


def test_a_search_is_counted_without_a_cookie_or_an_answer() -> None:
    response = send()
    assert (response.status_code, response.content, response.cookies) == (204, b"", {})
    assert "no-store" in response.headers["Cache-Control"]
    assert "Cookie" not in response.headers.get("Vary", "")
    assert counted() == (1, 0, 0)
    assert AskedQuestion.objects.get().text == "zorg"


def test_clicks_are_counted_by_their_rank() -> None:
    send()
    assert send(rank="3", first="1").status_code == send(rank="2").status_code == 204
    for rank in ("0", "-1", "drie", "²", "1.5"):
        assert send(rank=rank).status_code == 204
    assert counted() == (1, 1, 2)
    assert SearchTotal.objects.get().ranks == 5


@pytest.mark.parametrize("method", ["get", "head", "put", "delete"])
def test_only_a_message_counts(client: Client, method: str) -> None:
    assert getattr(client, method)("/gezocht/", headers=OURS).status_code == 405


@pytest.mark.parametrize(
    "headers",
    [{"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "none"}, {"Origin": "https://evil.example"}, {}],
)
def test_only_pages_of_this_site_count(headers: dict[str, str]) -> None:
    assert send({"User-Agent": FIREFOX, **headers}).status_code == 403
    assert counted() == (0, 0, 0)


def test_robots_do_not_count() -> None:
    assert send({**OURS, "User-Agent": "Mozilla/5.0 (compatible; Googlebot/2.1)"}).status_code == 204
    assert counted() == (0, 0, 0)


@pytest.mark.parametrize("wrong", ["", "x", token(SEEN)[:-1]])
def test_only_what_we_signed_counts(wrong: str) -> None:
    assert send(token=wrong).status_code == 400
    assert counted() == (0, 0, 0)


def test_one_address_counts_a_question_so_often_and_no_more() -> None:
    for _ in range(views.OF_ONE_AN_HOUR + 5):
        assert send().status_code == 204
    assert counted()[0] == views.OF_ONE_AN_HOUR
    send(rank="1", first="1")
    assert counted()[1] == 1


def test_the_tag_signs_what_was_asked(rf: RequestFactory) -> None:
    answer = SearchAnswer((), total=4, degraded=True)
    asked = rf.get("/zoeken/", {"q": "  Dementie\x00 thuis ", "pagina": "2"})
    assert read(search_token(answer, asked)) == Seen("Dementie thuis", "/zoeken/", 4, degraded=True)
    assert search_token(answer, rf.get("/zoeken/")) == search_token(None, asked) == ""
    assert 'data-found-url="/gezocht/"' in count_searches()
    assert "style=" not in count_searches()
