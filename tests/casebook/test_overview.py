"""The casebook: what the address asks for, and what a reader sees of it."""

from dataclasses import replace

import pytest
from bs4 import BeautifulSoup
from django.core.cache import caches
from django.db import connection
from django.test.utils import CaptureQueriesContext

from praktijkpodium.casebook import facets, overview
from praktijkpodium.casebook.models import Recognition
from praktijkpodium.home.directory.models import Perspective, Region, Sector, Theme
from praktijkpodium.home.freshness import watching
from praktijkpodium.home.pages import next_steps
from praktijkpodium.home.pages.pagination import PAGE_SIZE
from praktijkpodium.search.queries import search
from praktijkpodium.search.requests import SearchRequest
from praktijkpodium.site.tree import make_tree
from tests.casebook.factories import make_case_study
from tests.finding import indexed
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
    care = OrganisationFactory(kind="care")
    make_case_study("Samen eten", themes=[lonely], sector=welfare, region=twente, year=2012, organisation=care)
    make_case_study("Aan de keukentafel", themes=[lonely, teams], perspectives=[table], sector=youth, region=zwolle)
    make_case_study("Eén team eet samen", themes=[teams], sector=welfare, region=twente)


def page(client, query=""):
    indexed()
    response = client.get(f"{ADDRESS}?{query}")
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def titles(html):
    return set(in_order(html))


def fitting(html):
    """What stands above the divide, and on a page where nothing does, nothing."""
    return set(in_order(html.select_one(".podium-results"))) if html.select(".podium-found__bar") else set()


def words(html):
    return " ".join(html.main.get_text(" ").split())


def text(element):
    return " ".join(element.get_text(" ").split())


def counts(html, key):
    """What can be ticked of a facet, with its numbers."""
    found = html.select(f'input[type="checkbox"][name="{key}"]')
    return {box["value"]: int(box.parent.select_one(".podium-check__count").get_text()) for box in found}


def ticked(html):
    return {(box["name"], box["value"]) for box in html.select('input[type="checkbox"][checked]')}


def until(year):
    return str(facets.UNTIL_YEAR) % {"year": year}


def chips(html):
    return {chip.find_all("span")[-1].get_text(): chip["href"] for chip in html.select(".podium-tag--on")}


EVERYTHING = {"Samen eten", "Aan de keukentafel", "Eén team eet samen"}
FOUND = {
    "": EVERYTHING,
    "q=&thema=&sector=&regio=&jaar=&van=&tot=": EVERYTHING,
    "thema=eenzaamheid": {"Samen eten", "Aan de keukentafel"},
    "thema=eenzaamheid&thema=wijkteams": EVERYTHING,
    "perspectief=keukentafelgesprek": {"Aan de keukentafel"},
    "sector=welzijn": {"Samen eten", "Eén team eet samen"},
    "sector=welzijn&sector=jeugd&thema=wijkteams": {"Aan de keukentafel", "Eén team eet samen"},
    "regio=twente": {"Samen eten", "Eén team eet samen"},
    "organisatiesoort=care": {"Samen eten"},
    "jaar=2012": {"Samen eten"},
    "tot=2014": {"Samen eten"},
    "van=2013": {"Aan de keukentafel", "Eén team eet samen"},
    "van=2016&tot=2012": EVERYTHING,
    "van=2013&jaar=2012": EVERYTHING,
    "van=gisteren&tot=99999": EVERYTHING,
    "thema=wijkteams&regio=twente": {"Eén team eet samen"},
    "q=samen": {"Samen eten", "Eén team eet samen"},
    "q=samen&thema=eenzaamheid": {"Samen eten"},
    "q=samen&thema=eenzaamheid&sector=welzijn&regio=twente&jaar=2012": {"Samen eten"},
    "q=samen&thema=eenzaamheid&jaar=2016": set(),
    "jaar=1999": set(),
}


def test_what_the_address_asks_for_is_found(client, casebook):
    assert {query: fitting(page(client, query)) for query in FOUND} == FOUND


def test_what_is_not_for_everybody_is_neither_found_nor_offered(client, casebook):
    secret = Theme.objects.create(name="Geheim")
    make_case_study("Concept", themes=[secret], year=2019, live=False)
    html = page(client)
    assert titles(html) == EVERYTHING
    assert "geheim" not in counts(html, "thema")
    assert not html.select('option:-soup-contains("2019")')
    assert titles(page(client, "thema=geheim")) == set()


def test_a_value_that_is_not_there_is_left_out_and_the_reader_is_told(client, casebook):
    for query in ("thema=bestaat-niet", "jaar=nu", "jaar=99999", "regio=' OR 1=1--", "sector=%00"):
        html = page(client, query)
        assert titles(html) == EVERYTHING, query
        assert not html.select(".podium-tag--on")
        # Of what cannot be printed nothing remains to be told.
        assert bool(html.select('main .utrecht-alert[role="status"]')) == (query != "sector=%00"), query
    html = page(client, "thema=bestaat-niet&thema=eenzaamheid")
    assert titles(html) == FOUND["thema=eenzaamheid"]
    assert "bestaat-niet" in text(html.select_one(".utrecht-alert"))
    assert list(chips(html)) == ["Eenzaamheid"]


def test_the_form_shows_what_was_chosen(client, casebook):
    html = page(client, "q=samen&thema=eenzaamheid&jaar=1999&tot=2012&sorteer=oudste")
    assert ticked(html) == {("thema", "eenzaamheid"), ("jaar", "1999")}
    assert {option.parent["name"]: option.get_text() for option in html.select("option[selected]")} == {"tot": "2012"}
    assert html.select_one("#q")["value"] == "samen"
    assert html.select_one('input[name="sorteer"]')["value"] == "oudste"
    # The fields stand outside the form: one button sends everything.
    form = html.select_one("form.podium-search")["id"]
    assert {field["form"] for field in html.select(".podium-filters :is(input, select, [type=submit])")} == {form}


def test_each_facet_counts_without_its_own_choice(client, casebook):
    Theme.objects.create(name="Nergens gebruikt")
    html = page(client, "thema=eenzaamheid&regio=twente")
    assert titles(html) == {"Samen eten"}
    assert counts(html, "thema") == {"eenzaamheid": 1, "wijkteams": 1}
    assert counts(html, "regio") == {"twente": 1, "zwolle": 1}
    assert counts(html, "sector") == {"welzijn": 1}
    assert counts(html, "jaar") == {"2012": 1}
    assert counts(html, "organisatiesoort") == {"care": 1}


def test_of_many_values_the_first_are_in_sight_and_the_newest_year_is_first(client):
    for number in range(10):
        theme = Theme.objects.create(name=f"Thema {number}")
        make_case_study(f"Voorbeeld {number}", themes=[theme], year=2010 + number)
    html = page(client, "jaar=2010")
    more = html.select_one("#facet-jaar-more")
    assert [box["value"] for box in more.select("input")] == ["2013", "2012", "2011", "2010"]
    assert more.has_attr("open")  # what was chosen is in sight
    assert not page(client).select_one("#facet-jaar-more").has_attr("open")
    assert list(counts(html, "jaar"))[:2] == ["2019", "2018"]


def test_each_choice_can_be_taken_back_alone(client, casebook):
    html = page(client, "q=samen&thema=eenzaamheid&thema=wijkteams&regio=&jaar=2012&tot=2014&pagina=1&utm_source=x")
    assert chips(html) == {
        "samen": f"{ADDRESS}?jaar=2012&thema=eenzaamheid&thema=wijkteams&tot=2014",
        "Eenzaamheid": f"{ADDRESS}?jaar=2012&q=samen&thema=wijkteams&tot=2014",
        "Wijkteams": f"{ADDRESS}?jaar=2012&q=samen&thema=eenzaamheid&tot=2014",
        "2012": f"{ADDRESS}?q=samen&thema=eenzaamheid&thema=wijkteams&tot=2014",
        until(2014): f"{ADDRESS}?jaar=2012&q=samen&thema=eenzaamheid&thema=wijkteams",
    }
    assert html.select_one(".podium-chosen .podium-more")["href"] == ADDRESS
    html = page(client, "thema=eenzaamheid")
    assert chips(html) == {"Eenzaamheid": ADDRESS}
    assert not html.select(".podium-chosen .podium-more")


def test_the_title_says_what_was_asked(client, casebook):
    title = page(client, "q=samen&thema=eenzaamheid").title.get_text()
    assert title == "samen - Eenzaamheid - Praktijkvoorbeelden - Praktijkpodium"


def in_order(html):
    return [title.get_text() for title in html.select(".podium-result__title")]


def test_in_another_order(client, casebook):
    assert in_order(page(client, "sorteer=oudste"))[0] == "Samen eten"
    assert in_order(page(client))[-1] == "Samen eten"
    assert in_order(page(client, "sorteer=titel")) == sorted(EVERYTHING)
    assert in_order(page(client, "sorteer=kleur")) == in_order(page(client))
    html = page(client, "q=samen&sorteer=titel&pagina=1")
    links = {link.get_text(): link for link in html.select(".podium-sort__link")}
    assert [link["href"] for link in links.values()] == [
        f"{ADDRESS}?q=samen",
        f"{ADDRESS}?q=samen&sorteer=nieuwste",
        f"{ADDRESS}?q=samen&sorteer=oudste",
        f"{ADDRESS}?q=samen&sorteer=titel",
    ]
    assert [link.has_attr("aria-current") for link in links.values()] == [False, False, False, True]
    # Without words nothing fits better than anything else.
    assert len(page(client).select(".podium-sort__link")) == 3


def test_what_matches_is_marked_in_titles_and_passages(client):
    make_case_study(
        "Samen <b>eten</b>", question="<p>Wie eet er mee? Het eetteam kookt.</p>", introduction="Kort & goed."
    )
    make_case_study("Anders", question="<p>Niets hierover.</p>", introduction="Over <i>eten</i>.")
    html = page(client, "q=eten")
    assert [mark.get_text() for mark in html.select(".podium-result__title mark")] == ["eten"]
    assert {mark.get_text() for mark in html.select(".podium-snippet mark")} >= {"eet", "eten"}
    assert "Samen <b>eten</b>" in in_order(html)
    assert not html.select("main .podium-result :is(b, i)")
    # What is found by a name that goes with it shows its introduction, as what nothing was asked of.
    long = "Kort gezegd " + "en nog wat " * 30
    make_case_study("Koken", themes=[Theme.objects.create(name="Maaltijd")], introduction=long)
    for query in ("q=maaltijd", ""):
        html = page(client, query)
        (result,) = [each for each in html.select(".podium-result") if "Koken" in text(each)]
        assert long.strip() in text(result)
        assert not result.select(".podium-snippet")


def test_what_fits_stands_above_the_divide(client):
    make_case_study("Dementie thuis")
    make_case_study("Dementie elders")
    html = page(client, "q=dementie+thuis")
    assert text(html.select_one("#results-count")) == "1 praktijkvoorbeeld"
    above, below = html.select(".podium-results")
    assert in_order(above) == ["Dementie thuis"]
    assert in_order(below) == ["Dementie elders"]
    assert below.find_previous("h2")["class"] == ["podium-divide__title"]
    assert [link["data-rank"] for link in html.select("[data-rank]")] == ["1", "2"]
    assert counts(html, "jaar") == {"2016": 1}


def test_a_better_spelling_is_offered(client):
    make_case_study("Meer mantelzorg")
    html = page(client, "q=mantelzrog")
    assert html.select_one(".podium-better a")["href"] == f"{ADDRESS}?q=mantelzorg"
    assert titles(html) == {"Meer mantelzorg"}


def test_who_finds_nothing_reads_what_to_do(client, casebook):
    html = page(client, "q=samen&thema=eenzaamheid&jaar=2016&sector=welzijn")
    empty = html.select_one(".podium-empty")
    assert "samen" in empty.h2.get_text()
    assert [(link["href"], text(link.find_next("span"))) for link in empty.select_one(".podium-looser")("a")] == [
        (f"{ADDRESS}?jaar=2016&q=samen&sector=welzijn", "1 praktijkvoorbeeld"),
        (f"{ADDRESS}?q=samen&sector=welzijn&thema=eenzaamheid", "1 praktijkvoorbeeld"),
    ]
    themes = {link["href"]: text(link) for link in html.select(".podium-themes a")}
    assert themes == {f"{ADDRESS}?thema=eenzaamheid": "Eenzaamheid 2", f"{ADDRESS}?thema=wijkteams": "Wijkteams 2"}
    assert empty.select(f'a[href="{ADDRESS}"]')
    assert not html.select("main a[download]")


def test_what_comes_nearest_is_shown_when_nothing_fits(client):
    make_case_study("Roosteren doe je samen", question="<p>Een team dat zelf zijn roosteren regelt.</p>")
    make_case_study("Iets anders")
    html = page(client, 'q="zelf roosteren"')
    assert html.select_one(".podium-empty")
    assert titles(html) == {"Roosteren doe je samen"}
    html = page(client, "q=roosteren+olifanten+giraffen")
    assert titles(html) == {"Roosteren doe je samen"}
    assert html.select_one(".podium-empty")


def test_other_rooms_add_what_one_can_do(client, casebook, monkeypatch):
    monkeypatch.setattr(next_steps, "_steps", {})
    next_steps.register(
        "later", heading="Stel je vraag", text="We denken mee.", address=lambda query: "/vraag/", order=20
    )
    next_steps.register("idea", heading="Is het nieuw?", text="Kijk.", address=lambda query: f"/idee/?idee={query}")
    next_steps.register("not now", heading="Nooit", text="Niet.", address=lambda query: "")
    links = page(client, "q=olifant").select(".podium-looser a")
    assert [(link.get_text(), link["href"]) for link in links] == [
        ("Is het nieuw?", "/idee/?idee=olifant"),
        ("Stel je vraag", "/vraag/"),
    ]
    assert not page(client, "q=samen").select(".podium-looser")


def test_an_empty_casebook_asks_for_nothing(client):
    html = page(client)
    assert html.select_one(".podium-empty h2")
    assert not html.select("main select, main [type=checkbox], .podium-map, .podium-empty a")


def test_further_pages_keep_the_question(client):
    theme = Theme.objects.create(name="Eenzaamheid")
    for number in range(PAGE_SIZE + 1):
        make_case_study(f"Voorbeeld {number}", themes=[theme])
    html = page(client, "thema=eenzaamheid&q=voorbeeld")
    assert len(titles(html)) == PAGE_SIZE
    following = html.select_one('a[rel="next"]')["href"]
    last = page(client, following.removeprefix("?"))
    assert len(titles(last)) == 1
    assert last.select_one("[data-rank]")["data-rank"] == str(PAGE_SIZE + 1)
    for number in ("99", "9999999", "-1", "x"):
        shown = len(titles(page(client, f"q=voorbeeld&pagina={number}")))
        assert shown == (1 if number == "99" else PAGE_SIZE), number


def test_the_map_shows_how_many_each_region_has_of_what_was_found(client, casebook):
    make_case_study("Concept", region=Region.objects.get(name="Zwolle"), live=False)
    Region.objects.create(name="Zeeland", province="zeeland")

    def on_map(query):
        items = page(client, query).select(".podium-map__item")
        links = [item.select_one(".podium-map__name") for item in items]
        numbers = [item.select_one(".podium-map__count").get_text() for item in items]
        return {link.get_text(strip=True): (link["href"], number) for link, number in zip(links, numbers, strict=True)}

    assert on_map("thema=wijkteams") == {
        "Twente": (f"{ADDRESS}?regio=twente&thema=wijkteams", "1"),
        "Zwolle": (f"{ADDRESS}?regio=zwolle&thema=wijkteams", "1"),
    }
    assert on_map("regio=twente") == {
        "Twente": (ADDRESS, "2"),
        "Zwolle": (f"{ADDRESS}?regio=twente&regio=zwolle", "1"),
    }
    assert page(client, "regio=twente").select_one(".podium-map__name[aria-current]").get_text() == "Twente"


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


def test_who_finds_nothing_costs_a_fixed_number_of_queries_too(client, casebook):
    def queries():
        page(client, "q=samen&thema=eenzaamheid&jaar=2016")
        caches["default"].clear()
        with CaptureQueriesContext(connection) as captured:
            page(client, "q=samen&thema=eenzaamheid&jaar=2016")
        return len(captured)

    before = queries()
    for number in range(30):
        make_case_study(f"Samen {number}", year=2015)
    assert queries() == before


def test_by_programme(client, casebook):
    """The page of a programme links to its case studies here."""
    programme = make_programme("Praktijknetwerken")
    make_case_study("Samen roosteren", belongs_to=programme)
    html = page(client, f"programma={programme.slug}")
    assert titles(html) == {"Samen roosteren"}
    assert list(chips(html)) == ["Praktijknetwerken"]


def test_a_hidden_programme_is_no_choice(client, casebook):
    programme = make_programme("Geheim programma")
    make_case_study("Samen roosteren", belongs_to=programme)
    programme.unpublish()
    html = page(client)
    assert "Samen roosteren" in titles(html)
    assert "Geheim programma" not in str(html)


def test_what_another_index_answers_is_not_kept(client, casebook, monkeypatch):
    """It may be a moment behind what the database says."""
    assert "Cache-Control" not in client.get(ADDRESS).headers
    elsewhere = replace(search(SearchRequest(limit=0)), engine="elasticsearch")
    monkeypatch.setattr(overview, "search", lambda request: elsewhere)
    assert client.get(ADDRESS).headers["Cache-Control"] == "no-cache"


def test_a_kept_list_is_made_anew_when_the_index_has_more(client, settings):
    settings.PAGE_CACHE = "pages"
    watching.watch_connection(connection)
    caches["pages"].clear()
    first = make_case_study("Samen eten")
    assert in_order(page(client)) == ["Samen eten"]
    again = client.get(ADDRESS)
    assert again.headers["Cache-Status"].endswith("hit")
    question = f"{ADDRESS}?q=eten"
    assert [client.get(question).headers["Cache-Status"].split()[-1] for _ in range(2)] == ["fwd=miss", "hit"]
    make_case_study("Samen koken")
    client.get(ADDRESS)  # published, and not in the index yet
    assert set(in_order(page(client))) == {"Samen eten", "Samen koken"}
    first.unpublish()
    assert in_order(page(client)) == ["Samen koken"]
