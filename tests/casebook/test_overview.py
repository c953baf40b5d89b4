"""The casebook: what the address asks for, and what a reader sees of it."""

import pytest
from bs4 import BeautifulSoup
from django.core.cache import caches
from django.db import connection
from django.test.utils import CaptureQueriesContext

from praktijkpodium.casebook.models import Recognition
from praktijkpodium.home.directory.models import Perspective, Region, Sector, Theme
from praktijkpodium.home.pages.pagination import PAGE_SIZE
from praktijkpodium.site.tree import make_tree
from tests.casebook.factories import make_case_study
from tests.home.factories import OrganisationFactory
from tests.home.pages.parts import WAGTAIL_LEAVES_FILES_OPEN, make_image
from tests.programmes.factories import make_programme

pytestmark = [pytest.mark.django_db, WAGTAIL_LEAVES_FILES_OPEN]

ADDRESS = "/praktijkvoorbeelden/"


@pytest.fixture(autouse=True)
def tree():
    return make_tree()


@pytest.fixture
def casebook():
    """Three case studies that share terms in pairs."""
    lonely, teams = Theme.objects.create(name="Eenzaamheid"), Theme.objects.create(name="Wijkteams")
    table = Perspective.objects.create(name="Keukentafelgesprek")
    welfare, youth = Sector.objects.create(name="Welzijn"), Sector.objects.create(name="Jeugd")
    twente = Region.objects.create(name="Twente", province="overijssel")
    zwolle = Region.objects.create(name="Zwolle", province="overijssel")
    make_case_study("Samen eten", themes=[lonely], sector=welfare, region=twente, year=2012)
    make_case_study("Aan de keukentafel", themes=[lonely, teams], perspectives=[table], sector=youth, region=zwolle)
    make_case_study("Eén team eet samen", themes=[teams], sector=welfare, region=twente)


def page(client, query=""):
    response = client.get(f"{ADDRESS}?{query}")
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def titles(html):
    return {title.get_text(strip=True) for title in html.select(".podium-result__title")}


def words(html):
    return " ".join(html.main.get_text(" ").split())


EVERYTHING = {"Samen eten", "Aan de keukentafel", "Eén team eet samen"}
FOUND = {
    "": EVERYTHING,
    "q=&thema=&sector=&regio=&jaar=": EVERYTHING,
    "thema=eenzaamheid": {"Samen eten", "Aan de keukentafel"},
    "perspectief=keukentafelgesprek": {"Aan de keukentafel"},
    "sector=welzijn": {"Samen eten", "Eén team eet samen"},
    "regio=twente": {"Samen eten", "Eén team eet samen"},
    "jaar=2012": {"Samen eten"},
    "thema=wijkteams&regio=twente": {"Eén team eet samen"},
    "q=samen": {"Samen eten", "Eén team eet samen"},
    "q=samen&thema=eenzaamheid": {"Samen eten"},
    "q=samen&thema=eenzaamheid&sector=welzijn&regio=twente&jaar=2012": {"Samen eten"},
    "q=samen&thema=eenzaamheid&jaar=2016": set(),
    "jaar=1999": set(),
}


def test_what_the_address_asks_for_is_found(client, casebook):
    assert {query: titles(page(client, query)) for query in FOUND} == FOUND


def test_what_is_not_for_everybody_is_neither_found_nor_offered(client, casebook):
    secret = Theme.objects.create(name="Geheim")
    make_case_study("Concept", themes=[secret], year=2019, live=False)
    html = page(client)
    assert titles(html) == EVERYTHING
    assert not html.select('option[value="geheim"], option[value="2019"]')
    assert titles(page(client, "thema=geheim")) == set()


def test_a_value_that_is_not_there_is_left_out_and_the_reader_is_told(client, casebook):
    for query in ("thema=bestaat-niet", "jaar=nu", "jaar=99999", "regio=' OR 1=1--", "sector=%00"):
        html = page(client, query)
        assert titles(html) == EVERYTHING, query
        assert not html.select(".podium-tag--on")
        # Of what cannot be printed nothing remains to be told.
        assert bool(html.select('main [role="status"]')) == (query != "sector=%00"), query


def test_the_form_shows_what_was_chosen_and_offers_what_there_is(client, casebook):
    Theme.objects.create(name="Nergens gebruikt")
    html = page(client, "q=samen&thema=eenzaamheid&jaar=1999")
    chosen = {option.parent["name"]: option["value"] for option in html.select("option[selected]")}
    assert chosen == {"thema": "eenzaamheid", "jaar": "1999"}
    themes = [option["value"] for option in html.select('select[name="thema"] option')]
    assert themes == ["", "eenzaamheid", "wijkteams"]
    years = [option["value"] for option in html.select('select[name="jaar"] option')]
    assert years == ["", "2016", "2012", "1999"]
    assert html.select_one('input[name="q"]')["value"] == "samen"
    # The fields stand outside the form: one button sends everything.
    form = html.select_one('form[role="search"]')["id"]
    assert {select["form"] for select in html("select")} == {form}
    labels = {label["for"] for label in html.select(".podium-filters label")}
    assert labels == {select["id"] for select in html("select")}


def test_each_choice_can_be_taken_back_alone(client, casebook):
    html = page(client, "q=samen&thema=eenzaamheid&regio=&jaar=2012&pagina=1")
    cleared = {chip.get_text(strip=True).split(":")[1]: chip["href"] for chip in html.select(".podium-tag--on")}
    assert cleared == {
        "samen": f"{ADDRESS}?thema=eenzaamheid&jaar=2012",
        "Eenzaamheid": f"{ADDRESS}?q=samen&jaar=2012",
        "2012": f"{ADDRESS}?q=samen&thema=eenzaamheid",
    }
    (chip,) = page(client, "thema=eenzaamheid").select(".podium-tag--on")
    assert chip["href"] == ADDRESS


def test_the_title_says_what_was_asked(client, casebook):
    title = page(client, "q=samen&thema=eenzaamheid").title.get_text()
    assert title == "samen - Eenzaamheid - Praktijkvoorbeelden - Praktijkpodium"


def test_who_finds_nothing_reads_what_to_do(client, casebook):
    html = page(client, "q=olifant&thema=wijkteams")
    empty = html.select_one(".podium-empty")
    assert "olifant" in empty.h2.get_text()
    assert {link["href"] for link in empty("a")} == {f"{ADDRESS}?q=olifant", ADDRESS}
    only_filters = page(client, "jaar=1999").select_one(".podium-empty")
    assert {link["href"] for link in only_filters("a")} == {ADDRESS}


def test_an_empty_casebook_asks_for_nothing(client):
    html = page(client)
    assert html.select_one(".podium-empty h2")
    assert not html.select("select, .podium-map, .podium-empty a")


def test_further_pages_keep_the_question(client):
    theme = Theme.objects.create(name="Eenzaamheid")
    for number in range(PAGE_SIZE + 1):
        make_case_study(f"Voorbeeld {number}", themes=[theme])
    html = page(client, "thema=eenzaamheid&q=voorbeeld")
    assert len(titles(html)) == PAGE_SIZE
    following = html.select_one('a[rel="next"]')["href"]
    assert len(titles(page(client, following.removeprefix("?")))) == 1


def test_the_map_shows_how_many_each_region_has(client, casebook):
    make_case_study("Concept", region=Region.objects.get(name="Zwolle"), live=False)
    Region.objects.create(name="Zeeland", province="zeeland")
    html = page(client, "regio=twente&jaar=2012")
    items = {link.get_text(strip=True): link for link in html.select(".podium-map__name")}
    assert {name: link["href"] for name, link in items.items()} == {
        "Twente": f"{ADDRESS}?regio=twente",
        "Zwolle": f"{ADDRESS}?regio=zwolle",
    }
    assert [name for name, link in items.items() if link.get("aria-current")] == ["Twente"]
    assert [count.get_text() for count in html.select(".podium-map__count")] == ["2", "1"]


def test_a_recognised_example_says_so_once_in_the_list(client):
    organisation = OrganisationFactory()
    case_study = make_case_study(organisation=organisation)
    make_case_study("Van een ander")
    Recognition.objects.create(organisation=organisation, title="Voorloper", reason="Zo leer je.")
    Recognition.objects.create(page=case_study, title="Koploper", reason="Zo kan het ook.")
    badges = page(client).select(".podium-result .podium-recognition strong")
    assert [badge.get_text() for badge in badges] == ["Koploper"]


def test_a_longer_list_costs_no_more_queries(client):
    def add(number):
        organisation = OrganisationFactory()
        theme = Theme.objects.create(name=f"Thema {number}")
        region = Region.objects.create(name=f"Regio {number}", province="drenthe")
        sector = Sector.objects.create(name=f"Sector {number}")
        fields = {"organisation": organisation, "region": region, "sector": sector, "year": 1990 + number}
        case_study = make_case_study(f"Voorbeeld {number}", themes=[theme], **fields)
        image = make_image(20, 20, description="Een tafel")
        make_case_study(f"Met foto {number}", themes=[theme], image=image, **fields)
        Recognition.objects.create(page=case_study, reason="Zo leer je.")
        Recognition.objects.create(organisation=organisation, reason="Zo leer je.")

    def queries():
        page(client)  # makes the sizes of the images
        caches["default"].clear()
        with CaptureQueriesContext(
            connection,
        ) as captured:
            page(client)
        return len(captured)

    add(0)
    for_one = queries()
    for number in range(1, 30):
        add(number)
    assert queries() == for_one


def test_by_programme(client, casebook):
    """The page of a programme links to its case studies here."""
    programme = make_programme("Praktijknetwerken")
    make_case_study("Samen roosteren", belongs_to=programme)
    html = page(client, f"programma={programme.slug}")
    assert titles(html) == {"Samen roosteren"}
    assert [option.get_text(strip=True) for option in html.select("[name=programma] option")] == [
        "Alle programma's",
        "Praktijknetwerken",
    ]


def test_a_hidden_programme_is_no_choice(client, casebook):
    programme = make_programme("Geheim programma")
    make_case_study("Samen roosteren", belongs_to=programme)
    programme.unpublish()
    html = page(client)
    assert "Samen roosteren" in titles(html)
    assert "Geheim programma" not in str(html)
