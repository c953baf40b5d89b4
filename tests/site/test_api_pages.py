"""Any page by its path: /api/v1/paginas."""

from typing import Any

import pytest
from django.test import Client
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, PageViewRestriction, Site

from praktijkpodium.home.pages.api.kinds import page_kinds
from praktijkpodium.home.pages.models import FrontPage, StandardPage
from praktijkpodium.site.tree import make_tree
from tests.casebook.factories import make_case_study, make_publication
from tests.finding import indexed
from tests.home.news.factories import make_item
from tests.programmes.factories import make_call, make_day, make_event, make_parade, make_programme
from tests.programmes.reading import queries

pytestmark = pytest.mark.django_db


@pytest.fixture
def front() -> FrontPage:
    return make_tree()


def ask(client: Client, path: str) -> Any:
    return client.get("/api/v1/paginas", {"pad": path})


def test_every_kind_of_page_is_told_by_its_path(client: Client, front: FrontPage) -> None:
    """And by the same words under its own address."""
    programme = make_programme()
    parade = make_parade(programme)
    kinds = {
        "voorpagina": (front, ""),
        "pagina": (StandardPage.objects.get(slug="privacy"), ""),
        "nieuwsbericht": (make_item(), "nieuws"),
        "praktijkvoorbeeld": (make_case_study(), "praktijkvoorbeelden"),
        "publicatie": (make_publication(), "publicaties"),
        "programma": (programme, "programmas"),
        "oproep": (make_call(below=programme), "oproepen"),
        "bijeenkomst": (make_event(), "bijeenkomsten"),
        "parade": (parade, ""),
        "paradedag": (make_day(parade), "bijeenkomsten"),
    }
    for kind, (page, name) in kinds.items():
        answer = ask(client, page.get_url())
        assert answer.status_code == 200, kind
        body = answer.json()
        assert (body["soort"], body["id"], body["titel"], body["pad"]) == (kind, page.pk, page.title, page.get_url())
        assert body["url"] == page.get_full_url()
        if name:
            assert client.get(f"/api/v1/{name}/{page.pk}").json() == body


def test_what_is_found_has_the_kind_of_the_page(client: Client, front: FrontPage) -> None:
    programme = make_programme("Vindbaar programma")
    parade = make_parade(programme)
    pages = [programme, parade, make_item(), make_case_study(), make_publication(), make_call(below=programme)]
    pages += [make_event(), StandardPage.objects.get(slug="privacy")]
    indexed()
    found = {row["id"]: row for row in client.get("/api/v1/zoekresultaten?aantal=100").json()["resultaten"]}
    for page in pages:
        told = ask(client, found[page.pk]["pad"]).json()
        assert (told["id"], told["soort"]) == (page.pk, found[page.pk]["soort"])
    kinds = {row["soort"] for row in found.values()}
    assert kinds == {*page_kinds()}


def test_overviews_tell_what_they_list(client: Client, front: FrontPage) -> None:
    for path, of in (
        ("/praktijkvoorbeelden/", "praktijkvoorbeelden"),
        ("/publicaties/", "publicaties"),
        ("/programmas/", "programmas"),
        ("/agenda/", "bijeenkomsten"),
        ("/nieuws/", "nieuws"),
    ):
        body = ask(client, path).json()
        assert (body["soort"], body["van"]) == ("overzicht", of)
        assert client.get(f"/api/v1/{of}").status_code == 200


@pytest.mark.parametrize("path", ["/privacy", "/privacy/", "//privacy//"])
def test_the_slash_at_the_end_may_be_left_out(client: Client, front: FrontPage, path: str) -> None:
    assert ask(client, path).json()["titel"] == "Privacy"


@pytest.mark.parametrize("path", ["/bestaat-niet/", "/privacy/x/", "/PRIVACY/", "/%", "/" + "x" * 1900, "/é/"])
def test_what_is_not_there_is_not_told(client: Client, front: FrontPage, path: str) -> None:
    answer = ask(client, path)
    assert (answer.status_code, answer.headers["Content-Type"]) == (404, "application/problem+json")
    assert "verplaatstNaar" not in answer.json()


@pytest.mark.parametrize("asked", ["", "?pad=", "?pad=privacy", "?pad=/a%00b", f"?pad=/{'x' * 2000}", "?pad=/&pad=/"])
def test_a_path_begins_with_a_slash(client: Client, front: FrontPage, asked: str) -> None:
    assert client.get(f"/api/v1/paginas{asked}").status_code == 400


def test_only_what_everybody_may_see(client: Client, front: FrontPage) -> None:
    book = make_publication("Concept", live=False)
    assert ask(client, book.get_url()).status_code == 404
    item = make_item("Besloten")
    assert ask(client, item.get_url()).status_code == 200
    PageViewRestriction.objects.create(page=item.get_parent(), restriction_type=PageViewRestriction.LOGIN)
    assert ask(client, item.get_url()).status_code == 404
    assert ask(client, "/nieuws/").status_code == 404


def test_only_of_the_site_that_is_asked(client: Client, front: FrontPage) -> None:
    other = Page.objects.get(depth=1).add_child(instance=FrontPage(title="Elders", slug="elders"))
    other.add_child(instance=StandardPage(title="Alleen elders", slug="alleen-elders"))
    Site.objects.create(hostname="localhost", root_page=other, port=80)
    assert ask(client, "/").json()["titel"] == "Praktijkpodium"
    assert ask(client, "/alleen-elders/").status_code == 404
    elsewhere = Client(headers={"host": "localhost"})
    assert ask(elsewhere, "/").json()["titel"] == "Elders"
    assert ask(elsewhere, "/alleen-elders/").json()["url"] == "http://localhost/alleen-elders/"
    assert ask(elsewhere, "/privacy/").status_code == 404


def test_pages_of_a_host_are_not_told(client: Client, front: FrontPage) -> None:
    front.add_child(instance=Page(title="Van een ander", slug="anders"))
    assert ask(client, "/anders/").status_code == 404


def test_where_a_page_moved_is_told(client: Client, front: FrontPage) -> None:
    page = StandardPage.objects.get(slug="privacy")
    Redirect.add_redirect("/oud/", page)
    Redirect.add_redirect("/weg/", "https://elders.example/")
    for path, to in (("/oud/", "/privacy/"), ("/oud", "/privacy/"), ("/weg/", "https://elders.example/")):
        answer = ask(client, path)
        assert (answer.status_code, answer.json()["verplaatstNaar"]) == (404, to)
    page.unpublish()
    assert "verplaatstNaar" not in ask(client, "/oud/").json()


def test_what_pages_have_in_common(client: Client, front: FrontPage) -> None:
    """A contact person, and related pages: those that everybody may see, in the order of the editor."""
    from praktijkpodium.home.directory.models import ContactPerson

    first, hidden = make_item("Eerst"), make_item("Niet", live=False)
    page = front.add_child(
        instance=StandardPage(
            title="Over ons",
            seo_title="Over Praktijkpodium",
            search_description="Wie wij zijn.",
            introduction="Wij.",
            contact_person=ContactPerson.objects.create(name="Jo", email="jo@podium.example", function="Redacteur"),
            related=[("page", front), ("page", hidden), ("page", first)],
            body=[("text", "<h2>Wie</h2><p>Wij.</p>")],
        )
    )
    body = ask(client, page.get_url()).json()
    assert body["contactpersoon"] == {
        "naam": "Jo",
        "functie": "Redacteur",
        "organisatie": "",
        "email": "jo@podium.example",
        "telefoon": "",
    }
    assert [link["titel"] for link in body["gerelateerd"]] == ["Praktijkpodium", "Eerst"]
    assert body["gerelateerd"][1] == {"titel": "Eerst", "url": first.get_full_url(), "pad": first.get_url()}
    assert (body["seoTitel"], body["seoOmschrijving"]) == ("Over Praktijkpodium", "Wie wij zijn.")
    assert body["tekst"][0]["soort"] == "tekst"
    assert body["tekst"][0]["waarde"]["html"].startswith("<h2>")


def test_a_page_takes_as_many_queries_however_much_it_leads_to(client: Client, front: FrontPage) -> None:
    items = [make_item(f"Bericht {number}") for number in range(6)]
    few, many = (
        front.add_child(instance=StandardPage(title=f"Met {len(some)}", related=[("page", item) for item in some]))
        for some in (items[:1], items)
    )
    assert len(ask(client, many.get_url()).json()["gerelateerd"]) == 6
    assert queries(lambda: ask(client, few.get_url())) == queries(lambda: ask(client, many.get_url()))
