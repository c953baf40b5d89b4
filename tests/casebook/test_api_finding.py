"""Searching case studies for front ends, and what is like one of them."""

from typing import Any

import pytest
from django.core.cache import caches
from django.db import connection
from django.test import Client
from wagtail.models import PageViewRestriction

from praktijkpodium.casebook.models import CaseStudy
from praktijkpodium.home.directory.models import Organisation, Region, Theme
from praktijkpodium.home.freshness import memo, watching
from praktijkpodium.search.steering.actions import save
from praktijkpodium.search.steering.models import Exclusion, PinnedResults
from praktijkpodium.site.tree import make_tree
from tests.casebook.factories import make_case_study
from tests.finding import indexed
from tests.home.factories import OrganisationFactory
from tests.programmes.factories import make_programme
from tests.programmes.reading import queries

pytestmark = pytest.mark.django_db
LIST = "/api/v1/praktijkvoorbeelden"
ROSTER = "<p>Het team maakt samen zijn rooster. De nachtdiensten verdelen zij zelf.</p>"


@pytest.fixture(autouse=True, params=["remembered", "not remembered"])
def remembering(request: pytest.FixtureRequest, settings: Any) -> None:
    memo._kept.clear()
    if request.param == "remembered":
        watching.watch_connection(connection)
    else:
        settings.MIDDLEWARE = [each for each in settings.MIDDLEWARE if "freshness" not in each]
    make_tree()


def ask(client: Client, asked: str = "") -> dict[str, Any]:
    indexed()
    answer = client.get(f"{LIST}{asked}")
    assert answer.status_code == 200, answer.content
    body: dict[str, Any] = answer.json()
    return body


def titles(body: dict[str, Any]) -> list[str]:
    return [row["titel"] for row in body["resultaten"]]


def marked(text: str, marks: list[dict[str, int]]) -> list[str]:
    return [text[mark["begin"] : mark["einde"]] for mark in marks]


def test_what_matches_is_shown_and_marked(client: Client) -> None:
    make_case_study("Nachtrooster zonder ruzie", approach=ROSTER)
    (row,) = ask(client, "?q=roosters")["resultaten"]
    assert row["pastGoed"] is True
    assert marked(row["titel"], row["titelMarkeringen"]) == ["rooster"]
    (fragment,) = [each for each in row["fragmenten"] if "zijn rooster" in each["tekst"]]
    assert marked(fragment["tekst"], fragment["markeringen"]) == ["rooster"]
    assert (fragment["herkomst"], "<p>" in fragment["tekst"]) == ("Wat ze deden", False)


def test_a_title_that_changed_meanwhile_has_no_marks(client: Client) -> None:
    make_case_study("Roosters")
    indexed()
    CaseStudy.objects.update(title="Anders")
    (row,) = client.get(f"{LIST}?q=roosters").json()["resultaten"]
    assert (row["titel"], row["titelMarkeringen"]) == ("Anders", [])


def test_without_words_nothing_is_marked(client: Client) -> None:
    make_case_study("Roosters", approach=ROSTER)
    body = ask(client)
    (row,) = body["resultaten"]
    assert (row["pastGoed"], row["titelMarkeringen"], row["fragmenten"]) == (True, [], [])
    assert (body["totaal"], body["minderPassend"], body["suggestie"], body["facetten"]) == (1, 0, "", [])


def test_what_fits_less_well_comes_after_what_fits_on_the_same_pages(client: Client) -> None:
    make_case_study("Rooster voor de nacht")
    make_case_study("Rooster voor het weekend")
    make_case_study("De nacht is lang")
    asked = "?q=rooster+nacht+weekend+vakantie&aantal=2"
    first, second = ask(client, asked), ask(client, f"{asked}&pagina=2")
    assert first["totaal"] + first["minderPassend"] == 3
    assert first["minderPassend"] > 0
    rows = first["resultaten"] + second["resultaten"]
    fits = [row["pastGoed"] for row in rows]
    assert fits == sorted(fits, reverse=True)
    assert (fits.count(True), first["aantalPaginas"], len(rows)) == (first["totaal"], 2, 3)


def test_what_editors_decided_holds(client: Client) -> None:
    first, second = make_case_study("Rooster voor de nacht"), make_case_study("Over heel iets anders")
    documents = [{"kind": "praktijkvoorbeeld", "key": str(page.pk), "title": page.title} for page in (first, second)]
    save(thing=PinnedResults(questions="rooster", documents=documents[1:]))
    found = {row["titel"]: row["uitgelicht"] for row in ask(client, "?q=rooster")["resultaten"]}
    assert list(found.items()) == [(second.title, True), (first.title, False)]
    save(thing=Exclusion(questions="", documents=documents[:1]))
    assert titles(ask(client, "?q=rooster")) == [second.title]
    answer = client.get("/api/v1/suggesties?q=ro").json()
    assert answer["titels"] == []


def test_another_spelling_is_suggested(client: Client) -> None:
    for number in range(3):
        make_case_study(f"Leven met dementie {number}")
    body = ask(client, "?q=demntie")
    assert (body["suggestie"], body["totaal"]) == ("dementie", 3)


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        ("nieuwste", ["Beta rooster", "Gamma rooster", "Alfa rooster"]),
        ("oudste", ["Alfa rooster", "Gamma rooster", "Beta rooster"]),
        ("titel", ["Alfa rooster", "Beta rooster", "Gamma rooster"]),
    ],
)
@pytest.mark.parametrize("words", ["", "&q=rooster"])
def test_orders(client: Client, sort: str, order: list[str], words: str) -> None:
    for title, year in (("Gamma rooster", 2012), ("Alfa rooster", 2009), ("Beta rooster", 2016)):
        make_case_study(title, year=year)
    assert titles(ask(client, f"?sorteer={sort}{words}")) == order


def facets(body: dict[str, Any]) -> dict[str, list[tuple[Any, ...]]]:
    return {
        each["facet"]: [
            (value["waarde"], value["naam"], value["aantal"], value["gekozen"]) for value in each["waarden"]
        ]
        for each in body["facetten"]
    }


def test_facets_are_counted_when_asked_for(client: Client) -> None:
    care, work = Theme.objects.create(name="Goede zorg"), Theme.objects.create(name="Werk")
    twente = Region.objects.create(name="Twente")
    organisation = OrganisationFactory(kind=Organisation.Kind.CARE)
    make_case_study("Een", themes=[care, work], region=twente, year=2016, organisation=organisation)
    make_case_study("Twee", themes=[care], year=2014, belongs_to=make_programme())
    assert ask(client)["facetten"] == []
    names = ["thema", "regio", "jaar", "organisatiesoort", "programma", "sector"]
    asked = "&".join(f"facetten={name}" for name in names)
    found = facets(ask(client, f"?{asked}"))
    assert list(found) == names
    assert found["thema"] == [("goede-zorg", "Goede zorg", 2, False), ("werk", "Werk", 1, False)]
    assert found["jaar"] == [("2014", "2014", 1, False), ("2016", "2016", 1, False)]
    assert found["organisatiesoort"] == [("zorgaanbieder", "zorgaanbieder", 1, False)]
    assert found["programma"] == [("praktijknetwerken", "Praktijknetwerken", 1, False)]
    assert (found["regio"], found["sector"]) == ([("twente", "Twente", 1, False)], [])
    # A facet is counted without its own filter, and with those of others.
    found = facets(ask(client, f"?{asked}&thema=werk"))
    assert found["thema"] == [("goede-zorg", "Goede zorg", 2, False), ("werk", "Werk", 1, True)]
    assert found["jaar"] == [("2016", "2016", 1, False)]


def test_every_value_of_a_facet_can_be_asked_for(client: Client) -> None:
    """Also where the contract has other words than the index."""
    for kind in Organisation.Kind:
        make_case_study(kind.label, organisation=OrganisationFactory(kind=kind))
    (facet,) = ask(client, "?facetten=organisatiesoort")["facetten"]
    assert len(facet["waarden"]) == len(Organisation.Kind)
    for value in facet["waarden"]:
        assert ask(client, f"?organisatiesoort={value['waarde']}")["totaal"] == value["aantal"] == 1


def test_names_are_dutch_whoever_asks(client: Client) -> None:
    """The tag of an answer knows of no language."""
    make_case_study(organisation=OrganisationFactory(kind=Organisation.Kind.EDUCATION))
    indexed()
    answer = client.get(f"{LIST}?facetten=organisatiesoort", headers={"Accept-Language": "en"})
    assert answer.json()["facetten"][0]["waarden"][0]["naam"] == "onderwijs"


def test_a_programme_that_became_private_is_not_named(client: Client) -> None:
    programme = make_programme()
    make_case_study(belongs_to=programme)
    PageViewRestriction.objects.create(page=programme, restriction_type=PageViewRestriction.LOGIN)
    assert facets(ask(client, "?facetten=programma")) == {"programma": []}


def test_links_keep_all_that_was_asked(client: Client) -> None:
    for number in range(3):
        make_case_study(f"Rooster {number}", year=2015 + number)
    body = ask(client, "?q=rooster&jaar=2015&jaar=2016&jaar=2017&aantal=2&sorteer=titel&facetten=jaar")
    following = client.get(body["links"]["volgende"]).json()
    assert (following["totaal"], titles(following)) == (3, ["Rooster 2"])
    assert facets(following) == facets(body)


def test_similar_ones(client: Client) -> None:
    page = make_case_study("Samen roosteren in de thuiszorg", approach=ROSTER)
    make_case_study("Zelf roosteren in de nacht", approach=ROSTER)
    make_case_study("Een moestuin op het dak", approach="<p>Buren planten kool en prei.</p>")
    hidden = make_case_study("Roosteren achter slot", approach=ROSTER)
    PageViewRestriction.objects.create(page=hidden, restriction_type=PageViewRestriction.LOGIN)
    body = ask(client, f"/{page.pk}/vergelijkbaar")
    assert titles(body) == ["Zelf roosteren in de nacht"]
    (row,) = body["resultaten"]
    assert 0.1 < row["gelijkenis"] <= 1
    assert row["woorden"]
    assert any(marked(each["tekst"], each["markeringen"]) for each in row["fragmenten"])
    assert row["jaar"] == page.year
    assert client.get(f"{LIST}/{hidden.pk}/vergelijkbaar").status_code == 404
    assert client.get(f"{LIST}/{page.pk}/vergelijkbaar?aantal=21").status_code == 400


def test_one_that_is_like_no_other(client: Client) -> None:
    page = make_case_study("Een moestuin op het dak")
    assert ask(client, f"/{page.pk}/vergelijkbaar") == {"resultaten": []}


ALL_FACETS = "&".join(f"facetten={name}" for name in ("thema", "sector", "regio", "perspectief", "jaar", "programma"))


@pytest.mark.parametrize("asked", [f"?aantal=30&q=roosteren&{ALL_FACETS}", "/{}/vergelijkbaar?aantal=20"])
def test_thirty_take_as_many_queries_as_two(client: Client, asked: str) -> None:
    def make(number: int) -> CaseStudy:
        return make_case_study(
            f"Samen roosteren {number}",
            approach=ROSTER,
            themes=[Theme.objects.get_or_create(name=f"Thema {number % 7}")[0]],
            region=Region.objects.get_or_create(name=f"Regio {number % 5}")[0],
            organisation=OrganisationFactory(kind=Organisation.Kind.CARE),
        )

    page = make(0)
    address = asked.format(page.pk)

    def ask_anew() -> None:
        caches["default"].clear()
        ask(client, address)

    make(1)
    few = queries(ask_anew)
    for number in range(2, 30):
        make(number)
    assert queries(ask_anew) == few
    assert len(ask(client, address)["resultaten"]) >= 20
