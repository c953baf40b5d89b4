"""What every answer of the API has."""

from typing import Any

import pytest
from django.test import Client
from wagtail.models import PageViewRestriction

from praktijkpodium.casebook.api import finding
from praktijkpodium.site.tree import make_tree
from tests.casebook.factories import make_case_study
from tests.finding import indexed

pytestmark = pytest.mark.django_db
LIST = "/api/v1/praktijkvoorbeelden"
PROBLEM = "application/problem+json"
# With single pages, and without.
RESOURCES = ["praktijkvoorbeelden", "programmas", "oproepen", "bijeenkomsten", "nieuws", "publicaties"]
LISTS = [*RESOURCES, "themas", "zoekresultaten"]


def is_problem(answer: Any, status: int) -> dict[str, Any]:
    """The body of an error, after a look at what all errors have."""
    assert (answer.status_code, answer.headers["Content-Type"]) == (status, PROBLEM)
    body: dict[str, Any] = answer.json()
    assert {"type", "title", "status", "detail"} <= set(body)
    assert body["status"] == status
    assert answer.headers["API-Version"] == "1.2.0"
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert "ETag" not in answer.headers
    return body


@pytest.mark.parametrize(
    "address",
    [
        "/api/v1/",
        "/api/v1/nothing",
        "/api/v1/nothing/at/all",
        f"{LIST}/",
        f"{LIST}/1/",
        f"{LIST}/abc",
        f"{LIST}/-1",
        "/api/v1/openapi.json/",
        "/api/v1/paginas/x",
        "/api/v1/oproepen/999999",
    ],
)
def test_what_is_not_there_is_a_problem(client: Client, address: str) -> None:
    for method in (client.get, client.head):
        assert method(address).status_code == 404
    is_problem(client.get(address), 404)


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ("foo=1", "foo"),
        ("theme=x", "theme"),
        ("Thema=x", "Thema"),
        ("q=a&q=b", "q"),
        ("thema=a&thema=a%00b", "thema"),
        ("pagina=0", "pagina"),
        ("pagina=een", "pagina"),
        ("pagina=", "pagina"),
        ("aantal=101", "aantal"),
        ("jaar=16", "jaar"),
        ("jaar=2016&jaar=16", "jaar"),
        ("organisatiesoort=care", "organisatiesoort"),
        ("facetten=thema&facetten=foo", "facetten"),
        ("sorteer=newest", "sorteer"),
        ("thema=a%00b", "thema"),
        (f"q={'x' * 201}", "q"),
    ],
)
def test_a_question_that_is_not_understood_is_refused(client: Client, asked: str, name: str) -> None:
    body = is_problem(client.get(f"{LIST}?{asked}"), 400)
    assert [error["name"] for error in body["errors"]] == [name]
    assert body["errors"][0]["in"] == "query"


@pytest.mark.parametrize("name", [*LISTS, "suggesties", "praktijkvoorbeelden/1/vergelijkbaar"])
def test_every_address_refuses_what_it_does_not_know(client: Client, name: str) -> None:
    is_problem(client.get(f"/api/v1/{name}?foo=1"), 400)
    if name in RESOURCES:
        is_problem(client.get(f"/api/v1/{name}/1?foo=1"), 400)
        is_problem(client.get(f"/api/v1/{name}/{2**63}"), 400)


def test_a_number_that_no_database_holds_is_refused(client: Client) -> None:
    body = is_problem(client.get(f"{LIST}/{10**30}"), 400)
    assert body["errors"][0]["name"] == "id"


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "TRACE"])
@pytest.mark.parametrize("address", [LIST, f"{LIST}/1", "/api/v1/openapi.json"])
def test_nothing_can_be_written(method: str, address: str) -> None:
    client = Client(enforce_csrf_checks=True)
    answer = client.generic(method, address)
    is_problem(answer, 405)
    assert answer.headers["Allow"] == "GET, HEAD, OPTIONS"


def test_options_tell_what_is_possible(client: Client) -> None:
    """Also to a browser that asks for a script on another site."""
    asked = {"Origin": "https://elders.example", "Access-Control-Request-Method": "GET"}
    answer = client.options(LIST, headers={**asked, "Access-Control-Request-Headers": "if-none-match"})
    assert (answer.status_code, answer.content) == (204, b"")
    assert answer.headers["Allow"] == "GET, HEAD, OPTIONS"
    assert answer.headers["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS"
    assert answer.headers["Access-Control-Allow-Headers"] == "*"
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert "Access-Control-Allow-Credentials" not in answer.headers
    is_problem(client.options("/api/v1/nothing"), 404)


def test_head_has_the_headers_of_get(client: Client) -> None:
    make_tree()
    make_case_study()
    indexed()
    found, head = client.get(LIST), client.head(LIST)
    assert (head.status_code, head.content) == (200, b"")
    assert {k: v for k, v in head.items() if k != "X-Request-ID"} == {
        k: v for k, v in found.items() if k != "X-Request-ID"
    }


def test_what_scripts_elsewhere_may_read(client: Client) -> None:
    answer = client.get(LIST, headers={"Origin": "https://elders.example"})
    assert answer.headers["API-Version"] == "1.2.0"
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert answer.headers["Access-Control-Expose-Headers"] == "API-Version, ETag, Link"
    assert answer.headers["Content-Type"].startswith("application/json")
    assert answer.headers["Cache-Control"] == "no-cache"
    assert answer.headers["Content-Language"] == "nl"
    assert not answer.cookies
    assert "Cookie" not in answer.headers.get("Vary", "")


def test_it_is_json_whatever_is_asked_for(client: Client) -> None:
    answer = client.get(LIST, headers={"Accept": "text/html"})
    assert answer.json()["totaal"] == 0


def test_a_mistake_of_ours_is_a_problem_and_in_the_log(
    client: Client, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(finding, "summaries", lambda keys, request: 1 / 0)
    with pytest.raises(ZeroDivisionError):  # as Django tells its test client
        client.get(LIST)
    client.raise_request_exception = False
    body = is_problem(client.get(LIST), 500)
    assert "division" not in body["detail"]
    assert any(record.exc_info for record in caplog.records if record.name == "django.request")


def test_pages_of_a_list_lead_to_each_other(client: Client) -> None:
    make_tree()
    for number in range(5):
        make_case_study(f"Voorbeeld {number}", year=2016)
    indexed()
    titles, address = [], f"{LIST}?jaar=2016&aantal=2"
    while address:
        answer = client.get(address)
        body = answer.json()
        titles += [each["titel"] for each in body["resultaten"]]
        links = body["links"]
        header = answer.headers["Link"]
        assert f'<{links["eerste"]}>; rel="first"' in header
        assert f'<{links["laatste"]}>; rel="last"' in header
        assert ('rel="next"' in header) == bool(links["volgende"])
        assert ('rel="prev"' in header) == bool(links["vorige"])
        assert (body["totaal"], body["aantalPaginas"]) == (5, 3)
        address = links["volgende"]
    assert sorted(titles) == [f"Voorbeeld {number}" for number in range(5)]
    assert "jaar=2016" in links["vorige"]


def test_a_page_past_the_last_one_is_empty_and_leads_back(client: Client) -> None:
    make_tree()
    make_case_study()
    indexed()
    body = client.get(f"{LIST}?pagina=7").json()
    assert body["resultaten"] == []
    assert body["links"]["vorige"].endswith("pagina=1")
    assert body["links"]["volgende"] is None


@pytest.mark.parametrize("name", LISTS)
def test_an_empty_site_has_empty_lists(client: Client, name: str) -> None:
    body = client.get(f"/api/v1/{name}").json()
    assert (body["totaal"], body["aantalPaginas"], body["resultaten"]) == (0, 1, [])


def test_who_is_signed_in_sees_what_everybody_sees(client: Client, admin_client: Client) -> None:
    make_tree()
    page = make_case_study()
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    indexed()
    for somebody in (client, admin_client):
        assert somebody.get(LIST).json()["totaal"] == 0
        is_problem(somebody.get(f"{LIST}/{page.pk}"), 404)


def test_the_reference_is_a_page_for_people(client: Client) -> None:
    make_tree()
    answer = client.get("/api/v1/docs")
    html = answer.content.decode()
    assert answer.headers["Content-Type"].startswith("text/html")
    assert 'id="zoekPraktijkvoorbeelden"' in html
    assert 'href="#CaseStudyList"' in html
    assert 'id="CaseStudyList"' in html
    assert "`" not in html
    assert client.post("/api/v1/docs").status_code == 405


def test_every_link_in_the_reference_leads_somewhere(client: Client) -> None:
    make_tree()
    from bs4 import BeautifulSoup

    html = BeautifulSoup(client.get("/api/v1/docs").content, "html.parser")
    ids = [each["id"] for each in html.select("[id]")]
    assert len(ids) == len(set(ids))
    links = {str(each["href"]) for each in html.select("main a")}
    assert {link[1:] for link in links if link.startswith("#")} <= set(ids)
    for link in links:
        if link.startswith("/"):
            assert client.get(link).status_code == 200, link
