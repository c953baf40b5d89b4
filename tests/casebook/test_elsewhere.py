"""The casebook as Elasticsearch finds it."""

from collections.abc import Iterator
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from praktijkpodium.home.directory.models import Theme
from praktijkpodium.site.tree import make_tree
from tests.casebook.factories import make_case_study
from tests.casebook.test_overview import ADDRESS, counts, in_order, text
from tests.finding import indexed
from tests.home.pages.parts import WAGTAIL_LEAVES_FILES_OPEN
from tests.search.elasticsearch import indexes

pytestmark = [pytest.mark.django_db, pytest.mark.service("elasticsearch"), WAGTAIL_LEAVES_FILES_OPEN]


@pytest.fixture(autouse=True)
def _elsewhere(settings: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    make_tree()
    with indexes(settings, monkeypatch, settings.TEST_SERVICES["ELASTICSEARCH_URL"]):
        thuis, elders = Theme.objects.create(name="Thuis"), Theme.objects.create(name="Elders")
        make_case_study("Dementie thuis", themes=[thuis], year=2012)
        make_case_study("Thuis met dementie", themes=[thuis, elders], year=2014)
        make_case_study("Dementie elders", themes=[elders])
        indexed()
        yield


def page(client: Client, query: str) -> BeautifulSoup:
    response = client.get(f"{ADDRESS}?{query}")
    # A page made from an index that may be a moment behind is not kept.
    assert response.headers["Cache-Control"] == "no-cache"
    assert response.context["answer"].engine == "elasticsearch"
    return BeautifulSoup(response.content, "html.parser")


def test_the_same_page_comes_from_another_engine(client: Client) -> None:
    html = page(client, "q=dementie+thuis&tot=2016")
    above, below = html.select(".podium-results")
    assert set(in_order(above)) == {"Dementie thuis", "Thuis met dementie"}
    assert in_order(below) == ["Dementie elders"]
    assert counts(html, "thema") == {"thuis": 2, "elders": 1}
    assert counts(html, "jaar") == {"2012": 1, "2014": 1}
    assert {mark.get_text().lower() for mark in html.select(".podium-result__title mark")} == {"dementie", "thuis"}
    assert in_order(page(client, "thema=elders&sorteer=oudste")) == ["Thuis met dementie", "Dementie elders"]


def test_who_finds_nothing_is_helped_there_too(client: Client) -> None:
    html = page(client, "q=dementie+thuis&jaar=2016")
    assert next(text(each) for each in html.select(".podium-looser li")).endswith("2 praktijkvoorbeelden")
    assert in_order(html) == ["Dementie elders"]
