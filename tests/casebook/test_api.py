"""Case studies, publications and themes for front ends."""

import datetime
from collections.abc import Callable
from typing import Any

import pytest
from django.conf import settings
from django.core.cache import caches
from django.db import connection
from django.test import Client
from wagtail.models import Page, PageViewRestriction

from praktijkpodium.casebook.models import CaseStudy, CaseStudyPartner, Recognition
from praktijkpodium.home.directory.api import KINDS
from praktijkpodium.home.directory.models import (
    ContactPerson,
    Organisation,
    Partner,
    Perspective,
    Region,
    Sector,
    Theme,
)
from praktijkpodium.home.freshness import memo, watching
from praktijkpodium.home.pages.models import FrontPage
from praktijkpodium.site.tree import make_tree
from tests.casebook.factories import make_case_study, make_publication
from tests.finding import indexed
from tests.home.factories import OrganisationFactory
from tests.home.news.factories import make_item
from tests.home.pages.parts import WAGTAIL_LEAVES_FILES_OPEN, make_document, make_image, make_partner
from tests.programmes.factories import make_programme
from tests.programmes.reading import queries

pytestmark = [pytest.mark.django_db, WAGTAIL_LEAVES_FILES_OPEN]
LIST = "/api/v1/praktijkvoorbeelden"


@pytest.fixture(autouse=True, params=["remembered", "not remembered"])
def remembering(request: pytest.FixtureRequest, settings: Any) -> None:
    """What is the same in many answers comes from memory, or, in a host without our middleware, from the database."""
    memo._kept.clear()
    if request.param == "remembered":
        watching.watch_connection(connection)
    else:
        settings.MIDDLEWARE = [each for each in settings.MIDDLEWARE if "freshness" not in each]
    make_tree()


def found(client: Client, address: str = LIST) -> list[dict[str, Any]]:
    indexed()
    answer = client.get(address)
    assert answer.status_code == 200, answer.content
    rows: list[dict[str, Any]] = answer.json()["resultaten"]
    return rows


def titles(client: Client, address: str = LIST) -> list[str]:
    return [row["titel"] for row in found(client, address)]


def full(number: int = 1) -> Any:
    """A case study with everything that it can have."""
    region = Region.objects.get_or_create(name="Twente")[0]
    organisation = OrganisationFactory(kind=Organisation.Kind.CARE, region=region)
    page = make_case_study(
        f"Samen roosteren {number}",
        introduction="Een team maakt zelf zijn rooster.",
        organisation=organisation,
        region=region,
        sector=Sector.objects.get_or_create(name="Ouderen")[0],
        year=2016,
        themes=[Theme.objects.get_or_create(name=name)[0] for name in ("Roosters", "Eenzaamheid")],
        perspectives=[Perspective.objects.get_or_create(name="Leiderschap")[0]],
        image=make_image(description="Een team"),
        image_alt="Vier mensen aan tafel" if number == 1 else "",
        partners=[CaseStudyPartner(partner=make_partner(f"Partner {number}", logo=make_image()))],
        question=f'<p>Hoe dan? Zie <a linktype="page" id="{FrontPage.objects.get().pk}">hier</a>.</p>',
        lessons="<p>Vraag het.</p>",
    )
    Recognition.objects.create(organisation=organisation, title="Koploper", reason="Goed.", date="2015-01-01")
    Recognition.objects.create(page=page, title="Winnaar", reason="Beter.", date="2014-01-01", awarded_by="VWS")
    return page


def test_a_list_shows_what_cards_need(client: Client) -> None:
    page = full()
    (row,) = found(client)
    assert row["soort"] == "praktijkvoorbeeld"
    assert (row["id"], row["titel"], row["jaar"]) == (page.pk, page.title, 2016)
    assert row["organisatie"] == {"naam": page.organisation.name, "soort": "zorgaanbieder"}
    assert row["regio"] == {"slug": "twente", "naam": "Twente"}
    assert row["sector"] == {"slug": "ouderen", "naam": "Ouderen"}
    assert [theme["slug"] for theme in row["themas"]] == ["eenzaamheid", "roosters"]
    assert [each["titel"] for each in row["erkenningen"]] == ["Winnaar", "Koploper"]
    picture = row["afbeelding"]
    assert picture["alt"] == "Vier mensen aan tafel"
    assert picture["url"].startswith("http://")
    assert {source["type"] for source in picture["bronnen"]} == {"image/avif", "image/webp"}
    assert picture["breedte"] > 0 < picture["hoogte"]
    assert "vraag" not in row


def test_one_shows_everything(client: Client) -> None:
    page = full()
    body = client.get(f"{LIST}/{page.pk}").json()
    of_search = {"pastGoed", "uitgelicht", "titelMarkeringen", "fragmenten"}
    shown = {name: value for name, value in found(client)[0].items() if name not in of_search}
    assert {**shown, "afbeelding": None}.items() <= {**body, "afbeelding": None}.items()
    assert body["vraag"] == '<p>Hoe dan? Zie <a href="/">hier</a>.</p>'
    assert (body["aanpak"], body["resultaten"], body["lessen"]) == ("", "", "<p>Vraag het.</p>")
    assert [each["slug"] for each in body["perspectieven"]] == ["leiderschap"]
    (partner,) = body["partners"]
    assert (partner["naam"], partner["logo"]["alt"]) == ("Partner 1", "Partner 1")
    assert body["erkenningen"][0] == {
        "titel": "Winnaar",
        "datum": "2014-01-01",
        "door": "VWS",
        "netwerk": "",
        "reden": "Beter.",
    }


def test_the_picture_of_a_page_has_the_words_of_that_page(client: Client) -> None:
    image = make_image(description="Een team")
    make_case_study("Eerste", image=image, image_alt="Vier mensen")
    make_case_study("Tweede", image=image)
    words = {row["titel"]: row["afbeelding"]["alt"] for row in found(client)}
    assert words == {"Eerste": "Vier mensen", "Tweede": "Een team"}


def test_one_without_anything(client: Client) -> None:
    page = make_case_study()
    body = client.get(f"{LIST}/{page.pk}").json()
    for name in ("organisatie", "regio", "sector", "afbeelding", "contactpersoon", "publicatie", "hoortBij"):
        assert body[name] is None
    assert body["themas"] == body["partners"] == body["gerelateerd"] == []


@pytest.mark.parametrize(
    ("asked", "titles_found"),
    [
        ("thema=eenzaamheid", ["Wijkteam"]),
        ("thema=eenzaamheid&sector=jeugd", []),
        ("sector=jeugd", ["Rooster"]),
        ("regio=twente", ["Wijkteam"]),
        ("jaar=2014", ["Rooster"]),
        ("perspectief=kosten", ["Wijkteam"]),
        ("programma=praktijknetwerken", ["Wijkteam"]),
        ("thema=onbekend", []),
        ("programma=onbekend", []),
        ("q=wijkteam", ["Wijkteam"]),
        ("q=wijkteam&jaar=2014", []),
        ("q=rooster&sector=jeugd", ["Rooster"]),
        ("q=%22", []),
        ("thema=&sector=&q=&programma=", ["Rooster", "Wijkteam"]),
        ("thema=eenzaamheid&thema=onbekend", ["Wijkteam"]),
        ("jaar=2014&jaar=2016", ["Rooster", "Wijkteam"]),
        ("jaar=2014&jaar=2016&sector=jeugd", ["Rooster"]),
    ],
)
def test_what_is_asked_is_found(client: Client, asked: str, titles_found: list[str]) -> None:
    make_case_study(
        "Wijkteam",
        themes=[Theme.objects.create(name="Eenzaamheid"), Theme.objects.create(name="Buurt")],
        region=Region.objects.create(name="Twente"),
        perspectives=[Perspective.objects.create(name="Kosten")],
        belongs_to=make_programme(),
        year=2016,
    )
    make_case_study("Rooster", sector=Sector.objects.create(name="Jeugd"), year=2014)
    assert sorted(titles(client, f"{LIST}?{asked}")) == titles_found


def test_what_belongs_to_a_private_programme_is_found_without_telling_of_it(client: Client) -> None:
    programme = make_programme()
    page = make_case_study(belongs_to=programme)
    assert client.get(f"{LIST}/{page.pk}").json()["hoortBij"]["titel"] == "Praktijknetwerken"
    PageViewRestriction.objects.create(page=programme, restriction_type=PageViewRestriction.LOGIN)
    assert client.get(f"{LIST}/{page.pk}").json()["hoortBij"] is None
    assert titles(client, f"{LIST}?programma=praktijknetwerken") == []
    assert titles(client) == ["Samen roosteren"]


def test_only_what_everybody_may_see_on_this_site(client: Client) -> None:
    make_case_study("Concept", live=False)
    hidden = make_case_study("Besloten")
    PageViewRestriction.objects.create(page=hidden, restriction_type=PageViewRestriction.PASSWORD, password="x")
    lost = make_case_study("Nergens")
    lost.move(Page.objects.get(depth=1), pos="last-child")
    assert titles(client) == []
    assert titles(client, f"{LIST}?q=besloten") == titles(client, f"{LIST}?q=nergens") == []
    for page in (hidden, lost):
        assert client.get(f"{LIST}/{page.pk}").status_code == 404


def costs(ask: Callable[[], Any], make: Callable[[int], Any]) -> tuple[int, int]:
    """The queries for one row and for thirty."""

    def ask_anew() -> None:
        indexed()
        # Wagtail keeps what was made of images before.
        caches["default"].clear()
        ask()

    make(0)
    one = queries(ask_anew)
    for number in range(1, 30):
        make(number)
    return one, queries(ask_anew)


@pytest.mark.parametrize("asked", ["", "&q=samen", "&jaar=2016"])
def test_thirty_take_as_many_queries_as_one(client: Client, asked: str) -> None:
    one, thirty = costs(lambda: client.get(f"{LIST}?aantal=30{asked}"), full)
    assert len(found(client, f"{LIST}?aantal=30{asked}")) == 30
    assert one == thirty


def test_a_case_study_takes_as_many_queries_however_much_it_has(client: Client) -> None:
    few = full()
    partners = [make_partner(f"P {number}", logo=make_image()) for number in range(12)]
    many = make_case_study(
        "Veel",
        themes=[Theme.objects.create(name=f"Thema {number}") for number in range(12)],
        partners=[CaseStudyPartner(partner=partner, sort_order=number) for number, partner in enumerate(partners)],
        organisation=few.organisation,
        image=make_image(description="Een team"),
    )
    assert len(client.get(f"{LIST}/{many.pk}").json()["partners"]) == 12
    assert queries(lambda: client.get(f"{LIST}/{few.pk}")) >= queries(lambda: client.get(f"{LIST}/{many.pk}"))


def test_what_is_remembered_costs_nothing(client: Client, settings: Any) -> None:
    """What remains: for a list the version and that of the index, for one the version and the row."""
    page = full()
    CaseStudy.objects.update(question="<p>Without a link: what it leads to is looked up.</p>")
    is_remembering = any("freshness" in each for each in settings.MIDDLEWARE)
    indexed()
    assert (queries(lambda: client.get(LIST)) == 2) == is_remembering
    assert (queries(lambda: client.get(f"{LIST}/{page.pk}")) == 2) == is_remembering


def test_what_others_are_called_is_seen_at_once(client: Client) -> None:
    """Although it is remembered."""
    page = full()
    address = f"{LIST}/{page.pk}"
    client.get(address)
    Theme.objects.filter(name="Roosters").update(name="Werktijden")
    Region.objects.update(name="Salland")
    Partner.objects.update(name="Anders")
    Recognition.objects.filter(page=page).delete()
    page.image.description = "Iets anders"
    page.image.save()
    body = client.get(address).json()
    assert [theme["naam"] for theme in body["themas"]] == ["Eenzaamheid", "Werktijden"]
    assert body["regio"]["naam"] == "Salland"
    assert body["partners"][0]["naam"] == body["partners"][0]["logo"]["alt"] == "Anders"
    assert [each["titel"] for each in body["erkenningen"]] == ["Koploper"]


def test_a_list_shows_a_change_at_once(client: Client) -> None:
    """Although its rows are remembered."""
    page = full()
    found(client)
    Theme.objects.filter(name="Roosters").update(name="Werktijden")
    CaseStudy.objects.update(title="Anders")
    (row,) = found(client)
    assert (row["titel"], [theme["naam"] for theme in row["themas"]]) == ("Anders", ["Eenzaamheid", "Werktijden"])
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    assert client.get(LIST).json()["resultaten"] == []


def test_every_kind_of_organisation_has_its_word() -> None:
    assert set(KINDS) == set(Organisation.Kind.values)


def test_publications(client: Client) -> None:
    book = make_publication(
        "Implementeren",
        authors="A. Auteur",
        publisher="Uitgever",
        date=datetime.date(2014, 5, 1),
        file=make_document(),
        themes=[Theme.objects.create(name="Leren")],
        image=make_image(description="De omslag"),
        body=[("text", "<p>Lees.</p>")],
    )
    make_publication("Ouder", date=datetime.date(2010, 1, 1))
    page = make_case_study("Staat erin", publication=book)
    make_case_study("Concept", publication=book, live=False)
    first, second = found(client, "/api/v1/publicaties")
    assert (first["titel"], second["titel"], second["bestand"]) == ("Implementeren", "Ouder", None)
    assert (first["auteurs"], first["uitgever"], first["datum"]) == ("A. Auteur", "Uitgever", "2014-05-01")
    assert (first["bestand"]["type"], first["bestand"]["grootte"]) == ("PDF", book.file.file_size)
    assert first["bestand"]["url"].startswith("http://testserver/")
    assert titles(client, "/api/v1/publicaties?thema=leren") == ["Implementeren"]
    body = client.get(f"/api/v1/publicaties/{book.pk}").json()
    assert [link["titel"] for link in body["praktijkvoorbeelden"]] == ["Staat erin"]
    assert body["tekst"][0]["waarde"] == {"html": "<p>Lees.</p>"}
    assert client.get(f"{LIST}/{page.pk}").json()["publicatie"]["titel"] == "Implementeren"


def test_thirty_publications_take_as_many_queries_as_one(client: Client) -> None:
    def make(number: int) -> None:
        theme = Theme.objects.create(name=f"Thema {number}")
        make_publication(
            f"Boek {number}",
            themes=[theme],
            file=make_document(content=b"%PDF"),
            image=make_image(description="Een team"),
        )

    one, thirty = costs(lambda: client.get("/api/v1/publicaties?aantal=30"), make)
    assert one == thirty


def test_themes_with_how_much_there_is(client: Client) -> None:
    care, work = Theme.objects.create(name="Zorg", description="Voor elkaar."), Theme.objects.create(name="Arbeid")
    make_case_study("Een", themes=[care, work])
    make_case_study("Twee", themes=[care])
    make_case_study("Concept", themes=[care], live=False)
    hidden = make_case_study("Besloten", themes=[care])
    PageViewRestriction.objects.create(page=hidden, restriction_type=PageViewRestriction.LOGIN)
    make_item(themes=[work])
    make_publication(themes=[work])
    Theme.objects.create(name="Leeg")
    assert found(client, "/api/v1/themas") == [
        {
            "slug": "arbeid",
            "naam": "Arbeid",
            "omschrijving": "",
            "aantallen": {"praktijkvoorbeelden": 1, "nieuws": 1, "publicaties": 1},
        },
        {
            "slug": "leeg",
            "naam": "Leeg",
            "omschrijving": "",
            "aantallen": {"praktijkvoorbeelden": 0, "nieuws": 0, "publicaties": 0},
        },
        {
            "slug": "zorg",
            "naam": "Zorg",
            "omschrijving": "Voor elkaar.",
            "aantallen": {"praktijkvoorbeelden": 2, "nieuws": 0, "publicaties": 0},
        },
    ]


def test_thirty_themes_take_as_many_queries_as_one(client: Client) -> None:
    one, thirty = costs(
        lambda: client.get("/api/v1/themas?aantal=30"), lambda number: Theme.objects.create(name=f"Thema {number}")
    )
    assert one == thirty


def test_pictures_have_the_address_that_was_asked(client: Client) -> None:
    make_case_study(image=make_image(description="Een team"))
    indexed()
    for host in ("testserver", "localhost"):
        (row,) = client.get(LIST, headers={"host": host}).json()["resultaten"]
        # A storage with addresses of its own has the same for everybody.
        start = settings.S3_ENDPOINT_URL or f"http://{host}"
        assert row["afbeelding"]["url"].startswith(f"{start}/")
        assert f"{start}/" in row["afbeelding"]["bronnen"][0]["srcset"]


def test_the_address_of_whom_readers_ask_by_a_form_is_not_given_out(client: Client) -> None:
    page, person = full(), ContactPerson.objects.create(name="Jo Jansen", email="jo@podium.example")
    CaseStudy.objects.update(contact_person=person)
    body = client.get(f"{LIST}/{page.pk}").json()
    assert (body["contactpersoon"]["naam"], body["contactpersoon"]["email"]) == ("Jo Jansen", "")
    assert person.email not in str(body)
