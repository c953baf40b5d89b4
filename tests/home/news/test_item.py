"""The page of a news item."""

import datetime

import pytest
from bs4 import BeautifulSoup
from django.core.cache import caches
from django.db import connection
from django.test.utils import CaptureQueriesContext

from praktijkpodium.casebook.models import CasebookPage
from praktijkpodium.home.directory.models import ContactPerson, Theme
from praktijkpodium.home.news.models import NewsIndexPage
from praktijkpodium.home.pages.models import StandardPage
from praktijkpodium.home.reads.models import ReadCount
from praktijkpodium.site.tree import make_tree
from tests.home.news.factories import make_item, new_item
from tests.home.pages.parts import WAGTAIL_LEAVES_FILES_OPEN, make_image, make_page

pytestmark = [pytest.mark.django_db, WAGTAIL_LEAVES_FILES_OPEN]


@pytest.fixture(autouse=True)
def tree():
    return make_tree()


def everything():
    """What a news item can have."""
    return {
        "kind": "persbericht",
        "date": datetime.date(2016, 6, 7),
        "author": "Anne de Vries",
        "introduction": "Negen werkplaatsen, negen lessen.",
        "themes": [Theme.objects.create(name="Eenzaamheid")],
        "belongs_to": StandardPage.objects.get(slug="privacy"),
        "contact_person": ContactPerson.objects.create(name="Anke", email="anke@example.org"),
        "related": [("page", make_page("Samen eten"))],
        "image": make_image(60, 40, description="Een team"),
        "image_alt": "Negen boeken",
        "image_caption": "Foto: Bo",
    }


def page(client, address):
    response = client.get(address)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def asked_of(html):
    return {link["href"] for link in html.select(".podium-split__aside section[aria-labelledby='more-about'] a")}


def test_a_whole_one(client):
    item = make_item(**everything())
    ReadCount.objects.create(page=item, count=1161, last_read_on=item.date)
    html = page(client, item.url)
    head = " ".join(html.select_one(".podium-page-head").get_text(" ").split())
    for words in ("Persbericht", "Nieuw boek", "7 juni 2016", "Anne de Vries", "1.161"):
        assert words in head
    assert html.select_one("time")["datetime"] == "2016-06-07"
    article = html.article.get_text()
    assert article.index("negen lessen") < article.index("Foto: Bo") < article.index("Het boek is er.")
    assert html.select_one("article figure img")["alt"] == "Negen boeken"
    assert asked_of(html) == {"/praktijkvoorbeelden/?thema=eenzaamheid", "/nieuws/?thema=eenzaamheid", "/privacy/"}
    assert html.select_one(".podium-contact a")["href"] == "mailto:anke@example.org"
    assert [link.get_text() for link in html.select(".podium-related a")] == ["Samen eten"]


def test_a_bare_one(client):
    html = page(client, make_item().url)
    assert html.select_one("article svg.podium-scene")
    assert len(html.select(".podium-page-head .podium-meta li")) == 1  # the date
    assert not html.select("article figure, .podium-split, .podium-contact, .podium-related")


def test_nothing_leads_to_what_is_not_for_everybody(client):
    item = make_item(**everything())
    StandardPage.objects.get(slug="privacy").unpublish()
    StandardPage.objects.get(title="Samen eten").unpublish()
    CasebookPage.objects.get().unpublish()
    html = page(client, item.url)
    assert asked_of(html) == {"/nieuws/?thema=eenzaamheid"}
    assert not html.select(".podium-related")


@pytest.mark.parametrize("is_saved", [True, False])
def test_a_draft_with_all_it_can_have_can_be_previewed(is_saved):
    fields = everything()
    if is_saved:
        draft = make_item(**{**fields, "themes": []}, live=False)
        draft.themes = fields["themes"]
    else:
        draft = new_item(**{**fields, "image": None})  # the drawing goes by the first theme
        parent = NewsIndexPage.objects.get()
        draft.depth, draft.path, draft.slug = parent.depth + 1, f"{parent.path}0009", "nieuw"
        draft.set_url_path(parent)
    response = draft.make_preview_request()
    assert response.status_code == 200
    html = BeautifulSoup(response.content, "html.parser")
    assert "/nieuws/?thema=eenzaamheid" in asked_of(html)
    assert not html.select("script[data-url]")  # who looks at a draft is no reader


def test_more_of_everything_costs_no_more_queries(client):
    item = make_item(**everything())

    def queries():
        page(client, item.url)
        caches["default"].clear()
        with CaptureQueriesContext(connection) as captured:
            page(client, item.url)
        return len(captured)

    for_one = queries()
    item.themes.add(*(Theme.objects.create(name=f"Thema {number}") for number in range(29)))
    item.related = [("page", make_page(f"Lees ook {number}")) for number in range(6)]
    item.save()
    assert queries() == for_one
