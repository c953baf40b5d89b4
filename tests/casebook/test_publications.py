"""Publications: their list and their pages."""

import datetime

import pytest
from bs4 import BeautifulSoup
from django.core.cache import caches
from django.db import connection
from django.test.utils import CaptureQueriesContext

from praktijkpodium.casebook.models import Publication, PublicationIndexPage
from praktijkpodium.home.directory.models import ContactPerson, Theme
from praktijkpodium.home.pages.models import StandardPage
from praktijkpodium.home.pages.pagination import PAGE_SIZE
from praktijkpodium.site.tree import make_tree
from tests.casebook.factories import make_case_study, make_publication
from tests.home.pages.parts import WAGTAIL_LEAVES_FILES_OPEN, make_document, make_image
from tests.programmes.factories import make_programme

pytestmark = [pytest.mark.django_db, WAGTAIL_LEAVES_FILES_OPEN]


@pytest.fixture(autouse=True)
def tree():
    return make_tree()


def page(client, address):
    response = client.get(address)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def queries(client, address):
    client.get(address)  # makes the sizes of the images
    caches["default"].clear()
    with CaptureQueriesContext(connection) as captured:
        client.get(address)
    return len(captured)


def cover():
    return make_image(20, 30, description="Een rood boek")


# --- the list


def test_the_newest_comes_first_and_says_what_can_be_downloaded(client):
    make_publication("Oud", date=datetime.date(2011, 9, 12))
    make_publication("Nieuw", date=datetime.date(2016, 6, 7), file=make_document(), publisher="StAG", image=cover())
    make_publication("Concept", live=False)
    items = page(client, "/publicaties/").select(".podium-publications > li")
    assert [item.h2.get_text() for item in items] == ["Nieuw", "Oud"]
    assert "PDF, 1,2\xa0MB" in items[0].get_text()
    assert "StAG · 2016" in items[0].get_text()
    assert items[0].select_one("img.podium-cover")["alt"] == ""
    assert items[1].select_one(".podium-cover--none").get_text() == ""  # its title stands beside it
    assert "PDF" not in items[1].get_text()


def test_an_empty_list_leads_on(client):
    html = page(client, "/publicaties/")
    assert html.select_one(".podium-empty a")["href"] == "/praktijkvoorbeelden/"


def test_a_longer_list_is_cut_into_pages_and_costs_no_more_queries(client):
    make_publication(image=cover(), file=make_document(content=b"%PDF-"))
    for_one = queries(client, "/publicaties/")
    for number in range(29):
        make_publication(f"Boek {number}", image=cover(), file=make_document(content=b"%PDF-"))
    assert queries(client, "/publicaties/") == for_one
    assert len(page(client, "/publicaties/").select(".podium-publications > li")) == PAGE_SIZE
    assert len(page(client, "/publicaties/?pagina=2").select(".podium-publications > li")) == 10


# --- a publication


def test_a_whole_one(client):
    document = make_document()
    publication = make_publication(
        authors="Anke en Joost",
        publisher="StAG",
        date=datetime.date(2016, 6, 7),
        file=document,
        image=cover(),
        themes=[Theme.objects.create(name="Eenzaamheid")],
        belongs_to=StandardPage.objects.get(slug="privacy"),
        contact_person=ContactPerson.objects.create(name="Anke", email="anke@example.org"),
        body=[("text", "<h2>Inhoud</h2><p>Negen lessen.</p>")],
    )
    make_case_study("Buurtkracht", publication=publication)
    make_case_study("Aan tafel", publication=publication)
    make_case_study("Concept", publication=publication, live=False)
    make_case_study("Van een ander")
    html = page(client, publication.url)
    download = html.select_one(".podium-publication__text a.podium-button, .podium-publication__text a.nl-button")
    assert download["href"] == document.url
    assert "PDF, 1,2\xa0MB" in html.select_one(".podium-publication__text").get_text()
    assert [" ".join(fact.get_text(" ").split()) for fact in html.select(".podium-publication__text dd")] == [
        "Anke en Joost",
        "StAG",
        "7 juni 2016",
        "Privacy",
    ]
    assert html.select_one("a.podium-tag")["href"] == "/praktijkvoorbeelden/?thema=eenzaamheid"
    assert html.select_one(".podium-publication__cover img")["alt"] == "Een rood boek"
    assert [title.get_text() for title in html.select(".podium-result__title")] == ["Aan tafel", "Buurtkracht"]
    assert html.select_one(".podium-contact a")["href"] == f"/vraag-stellen/{publication.pk}/"
    assert "anke@example.org" not in str(html)
    assert "Negen lessen." in html.main.get_text()


def test_a_bare_one(client):
    html = page(client, make_publication("Buurtkracht").url)
    assert html.select_one(".podium-cover--none").get_text() == "Buurtkracht"
    assert not html.select(".podium-publication__cover img, .podium-results, .podium-contact, a[href*='documents']")


def test_its_case_studies_are_cut_into_pages_and_cost_no_more_queries(client):
    publication = make_publication()
    make_case_study("Nul", publication=publication, image=cover())
    for_one = queries(client, publication.url)
    for number in range(29):
        make_case_study(f"Voorbeeld {number}", publication=publication, image=cover())
    assert queries(client, publication.url) == for_one
    assert len(page(client, f"{publication.url}?pagina=2").select(".podium-result")) == 10


def test_one_that_is_being_added_can_be_previewed():
    make_case_study("Zonder publicatie")
    parent = PublicationIndexPage.objects.get()
    draft = Publication(title="Nieuw", slug="nieuw", file=make_document(), image=cover())
    draft.themes = [Theme.objects.create(name="Eenzaamheid")]
    draft.depth, draft.path = parent.depth + 1, f"{parent.path}0009"
    draft.set_url_path(parent)
    response = draft.make_preview_request()
    assert response.status_code == 200
    html = BeautifulSoup(response.content, "html.parser")
    assert "Eenzaamheid" in html.main.get_text()
    assert not html.select(".podium-results")


def test_by_programme(client):
    programme = make_programme("Praktijknetwerken")
    make_publication("Implementeren", belongs_to=programme)
    make_publication("Een ander boek")
    html = page(client, f"/publicaties/?programma={programme.slug}")
    assert "Implementeren" in html.main.get_text()
    assert "Een ander boek" not in html.main.get_text()
    assert "Een ander boek" in page(client, "/publicaties/").main.get_text()
