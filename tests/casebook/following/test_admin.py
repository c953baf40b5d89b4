"""The register of followed searches: by how many, and never by whom."""

import re

import pytest
from django.contrib.auth import get_user_model
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from praktijkpodium.casebook.following import actions
from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.site.demo.accounts import make_accounts
from tests.casebook.following.making import following

pytestmark = pytest.mark.django_db

REGISTER = "/admin/registers/volgers/"


@pytest.fixture(autouse=True)
def accounts(tree: None) -> None:
    make_accounts()


def signed_in(name: str) -> Client:
    client = Client()
    client.force_login(get_user_model().objects.get(username=name))
    return client


def test_editors_see_how_many_follow_what() -> None:
    for number in range(3):
        following("thema=dementie&regio=gelderland", to=f"geheim{number}@example.org")
    following("thema=dementie&regio=gelderland", to="week@example.org", frequency="weekly")
    following("q=koken")
    actions.follow(address="x@example.org", query="q=nooit", frequency="daily", language="nl", asked_from="192.0.2.1")
    html = signed_in("redactie").get(REGISTER).content.decode()
    rows = html.split("<tbody>")[1]
    assert rows.index("Dementie, in Gelderland") < rows.index("“koken”")
    assert '/praktijkvoorbeelden/?regio=gelderland&amp;thema=dementie"' in rows
    assert "nooit" not in rows
    assert "example.org" not in html
    assert re.findall(r'field-(?:followers|daily|weekly) title">(\d+)<', rows) == ["4", "3", "1", "1", "1", "0"]


@pytest.mark.parametrize(
    ("name", "sees"), [("redactie", True), ("beheerder", True), ("secretariaat", False), ("commissielid1", False)]
)
def test_who_sees_it(name: str, sees: bool) -> None:
    following("thema=dementie")
    response = signed_in(name).get(REGISTER)
    assert (response.status_code == 200) is sees


def test_queries_do_not_grow() -> None:
    client, counts = signed_in("redactie"), []
    for total in (1, 29):
        for number in range(total):
            following(f"q=woord{total}x{number}&thema=dementie", to=f"{total}.{number}@example.org")
        Mail.objects.all().delete()
        client.get(REGISTER)
        with CaptureQueriesContext(connection) as captured:
            assert client.get(REGISTER).status_code == 200
        counts.append(len(captured))
    assert counts[0] == counts[1]
