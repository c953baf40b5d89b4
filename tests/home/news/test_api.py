"""News for front ends."""

import datetime
from typing import Any

import pytest
from django.test import Client

from praktijkpodium.home.directory.models import Theme
from praktijkpodium.home.news.models import NewsPage
from praktijkpodium.site.tree import make_tree
from tests.home.news.factories import make_item
from tests.home.pages.parts import WAGTAIL_LEAVES_FILES_OPEN, make_image
from tests.programmes.factories import make_programme
from tests.programmes.reading import queries

pytestmark = [pytest.mark.django_db, WAGTAIL_LEAVES_FILES_OPEN]
LIST = "/api/v1/nieuws"


@pytest.fixture(autouse=True)
def tree() -> None:
    make_tree()


def found(client: Client, address: str = LIST) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = client.get(address).json()["resultaten"]
    return rows


def test_a_list_and_an_item(client: Client) -> None:
    item = make_item(
        "Boek verschenen",
        kind=NewsPage.Kind.PRESS_RELEASE,
        date=datetime.date(2016, 3, 1),
        author="De redactie",
        introduction="Het is er.",
        themes=[Theme.objects.create(name="Leren")],
    )
    (row,) = found(client)
    assert (row["soort"], row["genre"], row["datum"], row["auteur"]) == (
        "nieuwsbericht",
        "persbericht",
        "2016-03-01",
        "De redactie",
    )
    assert (row["titel"], row["inleiding"], row["themas"]) == (
        "Boek verschenen",
        "Het is er.",
        [{"slug": "leren", "naam": "Leren"}],
    )
    assert "tekst" not in row
    body = client.get(f"{LIST}/{item.pk}").json()
    assert row.items() <= body.items()
    (part,) = body["tekst"]
    assert (part["soort"], part["waarde"]) == ("tekst", {"html": "<p>Het boek is er.</p>"})


@pytest.mark.parametrize(
    ("asked", "titles"),
    [
        ("", ["Nieuwste", "Ouder"]),
        ("?soort=artikel", ["Ouder"]),
        ("?thema=leren", ["Nieuwste"]),
        ("?programma=praktijknetwerken", ["Nieuwste"]),
        ("?thema=leren&soort=artikel", []),
        ("?soort=", ["Nieuwste", "Ouder"]),
    ],
)
def test_what_is_asked_is_found(client: Client, asked: str, titles: list[str]) -> None:
    make_item("Ouder", kind=NewsPage.Kind.ARTICLE, date=datetime.date(2015, 1, 1))
    make_item("Nieuwste", themes=[Theme.objects.create(name="Leren")], belongs_to=make_programme())
    make_item("Concept", live=False)
    assert [row["titel"] for row in found(client, f"{LIST}{asked}")] == titles


def test_a_kind_that_is_not_there_is_refused(client: Client) -> None:
    assert client.get(f"{LIST}?soort=roddel").status_code == 400


def test_thirty_take_as_many_queries_as_one(client: Client) -> None:
    def make(number: int) -> None:
        make_item(
            f"Bericht {number}",
            themes=[Theme.objects.create(name=f"Thema {number}")],
            image=make_image(description="Een team"),
        )

    make(0)
    one = queries(lambda: client.get(f"{LIST}?aantal=30"))
    for number in range(1, 30):
        make(number)
    assert len(found(client, f"{LIST}?aantal=30")) == 30
    assert queries(lambda: client.get(f"{LIST}?aantal=30")) == one
