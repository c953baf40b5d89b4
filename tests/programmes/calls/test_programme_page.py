"""The page of a programme, and the list of all programmes."""

import datetime

import pytest
from django.utils import timezone
from wagtail.models import PageViewRestriction

from praktijkpodium.casebook.models import Recognition
from praktijkpodium.home.directory.models import ContactPerson
from praktijkpodium.home.pages import listings
from praktijkpodium.home.pages.models import StandardPage
from praktijkpodium.programmes.calls.models import Definition, Programme, ProgrammeIndexPage, Series, SubProject
from praktijkpodium.programmes.calls.models.programmes import ProgrammePartner
from praktijkpodium.programmes.calls.queries import calls_of, open_calls, published_calls
from praktijkpodium.site.tree import make_tree
from tests.casebook.factories import make_case_study, make_publication
from tests.home.news.factories import make_item
from tests.home.pages.parts import WAGTAIL_LEAVES_FILES_OPEN, make_image, make_page, make_partner
from tests.programmes.factories import in_days, make_call, make_day, make_event, make_parade, make_programme
from tests.programmes.reading import headings, preview, queries, read, words

pytestmark = [pytest.mark.django_db, WAGTAIL_LEAVES_FILES_OPEN]

IN_ORDER = [
    "Waarom dit programma",
    "Wat we willen bereiken",
    "Wat we ermee bedoelen",
    "Hoe het werkt",
    "Partners",
    "Deelprojecten",
    "Reeksen en jaren",
    "Oproepen van dit programma",
    "Binnenkort",
    "Parades",
    "Nieuws",
    "Publicaties",
    "Praktijkvoorbeelden",
    "Koploper",
    "Vragen?",
]


def texts():
    """What an editor fills in."""
    return {
        "leading_question": "Hoe wordt werken beter?",
        "introduction": "Instellingen leren van elkaar.",
        "reason": "<p>De sector wil vernieuwen.</p>",
        "aims": "<p>Nieuwe instrumenten.</p>",
        "body": [("text", "<h2>Hoe het werkt</h2><p>In reeksen.</p>")],
        "definitions": [
            Definition(term="Sociale innovatie", meaning="Werk anders organiseren.", source="NCSI"),
            Definition(term="Pilot", meaning="Een proef."),
        ],
        "partners": [ProgrammePartner(partner=make_partner("Vilans", logo=make_image(description="Logo")))],
        "sub_projects": [SubProject(title="Veldlab")],
        "series": [Series(title="Derde reeks", first_year=2009, last_year=2011), Series(title="Nu", first_year=2012)],
        "contact_person": ContactPerson.objects.create(name="Marieke van Dalen"),
    }


def fill(programme: Programme, number: int = 1) -> None:
    """So many of everything that other rooms hold of a programme."""
    parade = make_parade(programme, title=f"Parade {number}", slug=f"parade-{number}")
    make_day(parade)
    for each in range(number):
        make_call(below=programme, slug=f"oproep-{number}-{each}")
        make_event(f"Bijeenkomst {each}", belongs_to=programme)
        make_item(f"Bericht {each}", belongs_to=programme)
        make_publication(f"Boek {each}", belongs_to=programme)
        make_case_study(f"Voorbeeld {each}", belongs_to=programme)
    Recognition.objects.create(page=programme, reason="Een voorbeeld voor anderen.")


def test_everything_in_order(client):
    programme = make_programme(**texts())
    fill(programme)
    html = read(client, programme)
    assert headings(html) == IN_ORDER
    head = words(html.select_one(".podium-band"))
    parts = ["Programma Praktijknetwerken", "Hoe wordt werken beter?", "Instellingen leren", "Koploper", "Aanmelden:"]
    assert sorted(parts, key=head.index) == parts
    assert html.select_one('.podium-band a.nl-button[href="/programmas/praktijknetwerken/oproep-1-0/"]')
    assert [words(each) for each in html.select(".podium-definitions dd")] == [
        "Werk anders organiseren. Bron: NCSI",
        "Een proef.",
    ]
    assert html.select_one(".podium-partner img")["alt"] == ""  # the name stands beside it
    assert "Vilans" in words(html.select_one(".podium-partners"))


def test_a_bare_programme(client):
    html = read(client, make_programme())
    assert headings(html) == []
    assert not html.select(".podium-band a.nl-button, main .podium-split__aside, .podium-grid")


def test_of_others_it_shows_nothing(client):
    fill(make_programme("Een ander programma"))
    assert headings(read(client, make_programme())) == []


@pytest.mark.parametrize("is_saved", [True, False])
def test_a_draft_can_be_previewed(client, is_saved):
    fill(make_programme("Een ander programma"))
    make_item("Van niemand")
    programme = make_programme(**texts(), live=False) if is_saved else _new(**texts())
    html = preview(programme, ProgrammeIndexPage.objects.get())
    assert headings(html) == [*IN_ORDER[:7], "Vragen?"]
    assert "Derde reeks" in words(html.select_one(".podium-series"))


def _new(**fields):
    """A programme that is not in the database yet."""
    rows = {name: fields.pop(name) for name in ("definitions", "partners", "sub_projects", "series")}
    programme = Programme(title="Nieuw", **fields)
    for name, each in rows.items():
        setattr(programme, name, each)
    return programme


# --- its parts


def test_a_sub_project_leads_to_what_everybody_may_see_only(client):
    make_tree()
    public, draft, private = make_page("Openbaar"), make_page("Concept", live=False), make_page("Besloten")
    PageViewRestriction.objects.create(page=private, restriction_type=PageViewRestriction.LOGIN)
    projects = [SubProject(title=page.title, link=page) for page in (public, draft, private)]
    html = read(client, make_programme(sub_projects=[*projects, SubProject(title="Zonder pagina")]))
    cards = html.select("section[aria-labelledby=sub-projects] .podium-card")
    assert [words(card) for card in cards] == ["Openbaar", "Concept", "Besloten", "Zonder pagina"]
    assert [card.a["href"] if card.a else None for card in cards] == ["/openbaar/", None, None, None]


@pytest.mark.parametrize(
    ("first", "last", "told", "is_now"),
    [
        (2009, 2011, "2009–2011", False),
        (2012, 2012, "2012", False),
        (2012, None, "2012 tot nu", True),
        (2090, None, "2090", False),
        (2090, 2091, "2090–2091", False),
    ],
)
def test_the_years_of_a_series(client, first, last, told, is_now):
    html = read(client, make_programme(series=[Series(title="Reeks", first_year=first, last_year=last)]))
    item = html.select_one(".podium-series__item")
    assert words(item.select_one(".podium-series__year")) == told
    assert item.has_attr("aria-current") == is_now


def test_a_series_of_this_year_is_the_one_of_now():
    year = timezone.localdate().year
    around = [(year - 2, year - 1), (year - 1, year), (year, year), (year, year + 1), (year + 1, year + 1)]
    now = [Series(first_year=first, last_year=last).is_now for first, last in around]
    assert now == [False, True, True, True, False]


# --- its calls


def test_first_what_is_open_then_what_comes_then_what_is_over(client):
    programme = make_programme()
    for slug, opening, deadline in (("over", -9, -1), ("lang-over", -99, -90), ("komt", 5, 9), ("open", -1, 1)):
        make_call(below=programme, slug=slug, opening=in_days(opening), deadline=in_days(deadline))
    make_call(below=programme, slug="concept", live=False)
    assert [call.slug for call in calls_of(programme)] == ["open", "komt", "over", "lang-over"]
    assert [call.slug for call in open_calls()] == ["open"]
    cards = read(client, programme).select(".podium-call-card")
    told = [" ".join(words(card.select(".podium-meta li")[-1]).split(" ")[:2]) for card in cards]
    assert told[1:] == ["Aanmelden vanaf", "Aanmelden kon", "Aanmelden kon"]
    assert told[0].startswith("Uiterlijk ")
    assert ["podium-call-card--closed" in card["class"] for card in cards] == [False, True, True, True]


def test_a_card_names_the_programme_where_it_is_not_clear(client):
    call = make_call()
    assert published_calls().get().programme_title == "Praktijknetwerken"
    assert "Praktijknetwerken" in words(read(client, "/").select_one(".podium-call-card"))
    assert "Praktijknetwerken" not in words(read(client, call.get_parent()).select_one(".podium-call-card"))


# --- what it shows of other rooms


def test_four_of_each_and_a_way_to_the_others(client):
    programme = make_programme()
    fill(programme, 5)
    html = read(client, programme)
    for kind, address, cards in (
        ("events", "/agenda/", ".podium-agenda__item"),
        ("news", "/nieuws/", ".podium-result"),
        ("publications", "/publicaties/", "li"),
        ("case_studies", "/praktijkvoorbeelden/", ".podium-result"),
    ):
        section = html.select_one(f"section[aria-labelledby=listing-{kind}]")
        assert section.select_one(".podium-section__head a")["href"] == f"{address}?programma=praktijknetwerken"
        assert len(section.select(f"ul:not(.podium-meta) > {cards}")) == 4, kind
    assert not html.select("section[aria-labelledby=listing-parades] .podium-section__head a")


def test_what_is_registered_for_a_kind_of_page_is_shown_there_only():
    programme, standard = make_programme(), StandardPage.objects.first()
    fill(programme)
    assert {filled.listing.kind for filled in listings.filled(programme)} == {
        "events",
        "parades",
        "news",
        "publications",
        "case_studies",
    }
    assert [filled.listing.kind for filled in listings.filled()][:2] == ["calls", "events"]
    assert list(listings.filled(standard)) == []


def test_a_past_event_or_one_of_nobody_is_not_announced(client):
    programme = make_programme()
    make_event("Geweest", belongs_to=programme, start=in_days(-9))
    make_event("Van niemand")
    make_event("Concept", belongs_to=programme, live=False)
    make_day(make_parade(programme), "Rotterdam")
    events = next(each.items for each in listings.filled(programme) if each.listing.kind == "events")
    assert [event.title for event in events] == ["Rotterdam"]


def test_a_parade_tells_its_first_and_last_day(client):
    programme = make_programme()
    parade = make_parade(programme)
    for day in (24, 1):
        month = 9 if day == 24 else 10
        make_day(parade, f"Dag {day}", start=datetime.datetime(2018, month, day, 10, tzinfo=datetime.UTC))
    make_day(parade, "Concept", start=datetime.datetime(2019, 1, 1, 10, tzinfo=datetime.UTC), live=False)
    card = read(client, programme).select_one("section[aria-labelledby=listing-parades] .podium-card")
    assert "24 september 2018 tot en met 1 oktober 2018" in words(card)


def test_thirty_of_each_cost_no_more_queries_than_one(client):
    make_tree()
    projects = [SubProject(title="Deel", link=make_page("Deel"))]
    programme = make_programme(**{**texts(), "sub_projects": projects})
    fill(programme)
    for_one = queries(lambda: read(client, programme))
    programme = Programme.objects.get()  # the tree's counters have moved on
    partners = [make_partner(f"Partner {n}", logo=make_image()) for n in range(29)]
    programme.partners.add(*(ProgrammePartner(partner=partner) for partner in partners))
    programme.sub_projects.add(*(SubProject(title=f"Deel {n}", link=make_page(f"Deel {n}")) for n in range(29)))
    programme.definitions.add(*(Definition(term=f"Woord {n}", meaning="Iets.") for n in range(29)))
    programme.save()
    fill(programme, 30)
    read(client, programme)
    assert queries(lambda: read(client, programme)) == for_one


# --- the list of programmes


def test_the_list_has_a_card_for_each(client):
    make_programme("Met foto", image=make_image(description="Een team"), introduction="Kort.")
    make_programme("Zonder foto")
    make_programme("Concept", live=False)
    cards = read(client, "/programmas/").select(".podium-card")
    assert [words(card) for card in cards] == ["Met foto Kort.", "Zonder foto"]
    assert cards[0].select_one("img")
    assert cards[1].select_one("svg.podium-scene")


def test_an_empty_list_says_where_to_go(client):
    make_programme().unpublish()
    assert read(client, "/programmas/").select_one('.podium-empty a[href="/praktijkvoorbeelden/"]')


def test_thirty_in_the_list_cost_no_more_queries_than_one(client):
    make_programme(image=make_image(description="Een team"))
    for_one = queries(lambda: read(client, "/programmas/"))
    for number in range(29):
        make_programme(f"Programma {number}", image=make_image(description="Een team"))
    read(client, "/programmas/")
    page_two = len(read(client, "/programmas/?pagina=2").select(".podium-card"))
    assert page_two == 10
    assert queries(lambda: read(client, "/programmas/")) == for_one
