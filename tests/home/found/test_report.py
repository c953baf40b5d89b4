"""The report of what people search."""

import csv
import io
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from praktijkpodium.home.accounts import groups
from praktijkpodium.search.statistics.actions import count_click, count_search
from praktijkpodium.search.statistics.tokens import Seen
from praktijkpodium.site.tree import make_tree
from tests.home.factories import editor, person

pytestmark = pytest.mark.django_db
REPORT = "/admin/zoeken/rapport/"


@pytest.fixture(autouse=True)
def tree() -> None:
    make_tree()


def search(text: str, total: int = 3, times: int = 3, place: str = "/zoeken/") -> None:
    for _ in range(times):
        count_search(seen=Seen(text, place, total))


def report(client: Client, query: str = "") -> str:
    response = client.get(REPORT + query)
    assert response.status_code == 200
    return str(response.content.decode())


@pytest.mark.parametrize("group", groups.ALL)
def test_editors_and_managers_see_it(client: Client, group: str) -> None:
    client.force_login(person(group))
    sees = group in {groups.EDITORS, groups.MANAGERS}
    for address in (REPORT, f"{REPORT}?export=csv"):
        assert client.get(address).status_code == (200 if sees else 302)
    # The menu is on every page of the admin.
    assert (REPORT in client.get("/admin/account/").content.decode()) is sees


def test_what_found_nothing_is_suggested_with_a_form_that_is_filled_in(client: Client) -> None:
    search("kangoeroewoning", total=0, times=17)
    search("dementie")
    client.force_login(editor())
    for page in (report(client), client.get("/admin/").content.decode()):
        assert "17" in page
        assert "/admin/zoeken/synoniemen/nieuw/?woorden=kangoeroewoning" in page
    form = client.get("/admin/zoeken/synoniemen/nieuw/?woorden=kangoeroewoning").content.decode()
    assert ">\nkangoeroewoning</textarea>" in form


def test_it_can_be_filtered(client: Client) -> None:
    search("dementie", place="/praktijkvoorbeelden/")
    search("xqz", total=0)
    search("jan jansen", times=2)
    client.force_login(editor())
    everything = report(client)
    assert "dementie" in everything
    assert "jan jansen" not in everything
    assert "dementie" not in report(client, "?leeg=1")
    assert "dementie" not in report(client, "?plek=/zoeken/")
    assert "dementie" in report(client, "?plek=/onzin/&periode=onzin&p=onzin")
    assert "dementie" in report(client, "?periode=1")


def test_texts_are_no_formulas_in_a_spreadsheet(client: Client) -> None:
    search('=hyperlink("x")')
    search("@zorg")
    search("-gemeente")
    seen = Seen("dementie", "/zoeken/", 3)
    search("dementie", times=4)
    count_click(seen=seen, rank=3, is_first=True)
    client.force_login(editor())
    response: Any = client.get(f"{REPORT}?export=csv")
    assert "attachment" in response.headers["Content-Disposition"]
    text = b"".join(response.streaming_content).decode("utf-8-sig")
    head, *rows = csv.reader(io.StringIO(text))
    assert len(head) == 5
    assert rows == [
        ["dementie", "4", "0", "25.0", "3.0"],
        ["'-gemeente", "3", "0", "0.0", ""],
        ['\'=hyperlink("x")', "3", "0", "0.0", ""],
    ]


def test_what_is_asked_is_shown_as_text(client: Client) -> None:
    search("<script>alert(1)</script>", total=0)
    client.force_login(editor())
    assert "<script>alert(1)" not in report(client)
    assert "<script>alert(1)" not in client.get("/admin/").content.decode()


def test_pages_of_fifty_in_as_many_queries(client: Client) -> None:
    client.force_login(editor())
    counts = []
    for number in (1, 60):
        for each in range(number):
            search(f"vraag{each}", total=0)
        with CaptureQueriesContext(connection) as queries:
            page = report(client)
        counts.append(len(queries))
        report(client)
    assert page.count('<th scope="row"><a') == 50
    assert report(client, "?p=2").count('<th scope="row"><a') == 10
    assert counts[1] <= counts[0]
