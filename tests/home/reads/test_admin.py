"""The register of read counters."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from praktijkpodium.home.accounts import groups
from praktijkpodium.home.news.models import NewsIndexPage, NewsPage
from praktijkpodium.home.pages.models import StandardPage
from praktijkpodium.home.reads.models import ReadCount
from praktijkpodium.site.tree import make_tree
from tests.home.factories import editor, person

pytestmark = pytest.mark.django_db

LIST = "/admin/registers/leestellers/"


@pytest.fixture(autouse=True)
def tree():
    make_tree()


def counted(title, count=3):
    page = NewsIndexPage.objects.get().add_child(instance=NewsPage(title=title, body=[]))
    return ReadCount.objects.create(page=page, count=count, last_read_on=timezone.localdate())


def titles(client, query=""):
    """Those in the list, in its order."""
    return re.findall(r"Nieuw boek|Slotdag|Privacy", client.get(LIST + query).content.decode())


@pytest.mark.parametrize("group", groups.ALL)
def test_editors_and_managers_see_it(client, group):
    counted("Nieuw boek")
    client.force_login(person(group))
    sees = group in {groups.EDITORS, groups.MANAGERS}
    response = client.get(LIST)
    assert response.status_code == (200 if sees else 302)
    assert ("Nieuw boek" in response.content.decode()) is sees
    # The menu is on every page of the admin.
    assert (LIST in client.get("/admin/account/").content.decode()) is sees


def test_nobody_writes_in_it(client):
    counter = counted("Nieuw boek")
    client.force_login(person(is_superuser=True))
    for name in ("create", f"edit/{counter.pk}", f"delete/{counter.pk}", f"inspect/{counter.pk}", "toevoegen"):
        for response in (client.get(f"{LIST}{name}/"), client.post(f"{LIST}{name}/", {"count": "999"})):
            assert response.status_code in {302, 403, 404}
    assert ReadCount.objects.get().count == 3


def test_the_title_of_a_page_that_was_taken_away_is_not_shown(client):
    counted("Nieuw boek").page.unpublish()
    client.force_login(editor())
    assert titles(client) == []


def test_it_can_be_searched_filtered_and_sorted(client):
    counted("Nieuw boek", 5)
    counted("Slotdag", 7)
    page = StandardPage.objects.get(slug="privacy")
    ReadCount.objects.create(page=page, count=1, last_read_on=timezone.localdate())
    client.force_login(editor())
    assert titles(client) == titles(client, "?kind=nonsense") == ["Slotdag", "Nieuw boek", "Privacy"]
    assert titles(client, "?q=slotdag") == ["Slotdag"]
    assert titles(client, "?kind=praktijkpodium_home.newspage") == ["Slotdag", "Nieuw boek"]
    assert titles(client, "?o=0") == ["Nieuw boek", "Privacy", "Slotdag"]


def test_nothing_else_can_be_asked_of_it(client):
    """Through its page, an author's password hash could be guessed letter by letter."""
    counted("Nieuw boek").page.owner = person()
    client.force_login(editor())
    assert titles(client, "?page__owner__password__startswith=x") == ["Nieuw boek"]


def test_it_can_be_taken_along(client):
    counted("Nieuw boek", 1161)
    client.force_login(editor())
    lines = client.get(f"{LIST}?export=csv").getvalue().decode().splitlines()
    assert lines[1].split(",")[:3] == ["Nieuw boek", "Nieuwsbericht", "1161"]


def test_it_costs_the_same_for_many_pages(client):
    client.force_login(editor())

    def cost():
        client.get(LIST)
        with CaptureQueriesContext(connection) as queries:
            assert client.get(LIST).status_code == 200
        return len(queries)

    counted("Nieuw boek")
    before = cost()
    for number in range(29):
        counted(f"Nieuws {number}")
    assert cost() == before
