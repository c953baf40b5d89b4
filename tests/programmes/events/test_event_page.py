"""The page of an event."""

import pytest
from icalendar import Calendar
from wagtail.models import PageViewRestriction

from praktijkpodium.home.directory.models import ContactPerson
from praktijkpodium.programmes.events.models import AgendaPage, EventPage
from praktijkpodium.site.tree import make_tree
from tests.home.pages.parts import WAGTAIL_LEAVES_FILES_OPEN, make_page
from tests.programmes.events.test_moments import moment
from tests.programmes.factories import in_days, make_event, make_programme, make_venue
from tests.programmes.reading import headings, preview, read, words

pytestmark = [pytest.mark.django_db, WAGTAIL_LEAVES_FILES_OPEN]


def everything():
    """What an event can have."""
    return {
        "introduction": "Leer elkaar kennen.",
        "start": in_days(3),
        "end": in_days(3.1),
        "venue": make_venue(
            street="Noord Brabantlaan 1a",
            postcode="5652 LA",
            latitude=51.44,
            longitude=5.45,
            accessibility="Er is een lift.\n\nEr is een ringleiding.",
            directions="Neem bus 401.",
            url="https://venue.example",
        ),
        "is_online": True,
        "audience": "Pilot-instellingen",
        "costs": "Gratis",
        "how_to_register": "Via het formulier",
        "registration_url": "https://sign-up.example",
        "body": [("text", "<h2>Programma</h2><p>We stellen ons voor.</p>")],
        "contact_person": ContactPerson.objects.create(name="Marieke", email="marieke@example.org"),
    }


def check_everything(html):
    assert headings(html)[:4] == ["Programma", "De locatie", "Voor bezoekers", "Vragen?"]
    action = html.select_one(".podium-call-action")
    assert "Evoluon, Eindhoven en online" in words(action)
    assert action.select_one("a.nl-button")["href"] == "https://sign-up.example"
    venue = html.select_one("section[aria-labelledby=venue]")
    assert words(venue.address) == "Evoluon Noord Brabantlaan 1a 5652 LA Eindhoven"
    for text in ("Hoe je er komt Neem bus 401.", "Toegankelijkheid Er is een lift. Er is een ringleiding."):
        assert text in words(venue)
    assert venue.select(".podium-map__point")
    facts = [words(each) for each in html.select(".podium-when dl > div")]
    assert facts == ["Voor wie Pilot-instellingen", "Kosten Gratis", "Inschrijven Via het formulier"]


def test_everything_that_an_editor_filled_in(client):
    make_tree()
    event = make_event(**everything(), related=[("page", make_page("Lees dit"))])
    html = read(client, event)
    check_everything(html)
    assert [words(each) for each in html.select(".podium-related h3")] == ["Lees dit"]


def test_the_same_of_one_that_is_being_added():
    make_tree()
    html = preview(EventPage(title="Dag", **everything()), AgendaPage.objects.get())
    check_everything(html)
    assert not html.select('a[href$="/ics/"]')


def test_a_bare_event(client):
    html = read(client, make_event())
    assert headings(html) == []
    assert "Plaats volgt" in words(html.select_one(".podium-call-action"))
    assert not html.select(".podium-call-action a.nl-button, .podium-map, .podium-split__aside section")


def test_it_leads_to_what_it_belongs_to_when_everybody_may_see_that(client):
    programme = make_programme()
    event = make_event(belongs_to=programme)
    link = read(client, event).select_one(".podium-band__text a")
    assert (words(link), link["href"]) == ("Praktijknetwerken", "/programmas/praktijknetwerken/")
    programme.unpublish()
    assert not read(client, event).select(".podium-band__text a")


@pytest.mark.parametrize(
    ("fields", "told"),
    [({"is_online": True}, "Online"), ({"venue": {}}, "Evoluon, Eindhoven"), ({}, "Plaats volgt")],
)
def test_where_it_is(client, fields, told):
    event = make_event(**{name: make_venue() if name == "venue" else value for name, value in fields.items()})
    assert words(read(client, event).select(".podium-call-action__deadline")[-1]) == told


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({}, ""),
        ({"is_cancelled": True}, "Dit gaat niet door."),
        ({"start": in_days(-2), "end": in_days(-1)}, "Dit is geweest."),
    ],
)
def test_nobody_signs_up_for_what_is_cancelled_or_over(client, fields, told):
    event = make_event(**{**everything(), **fields})
    action = read(client, event).select_one(".podium-call-action")
    assert (words(action.select_one(".utrecht-alert")) if told else "") == told
    assert bool(action.select("a.nl-button")) == (not told)
    assert bool(action.select('a[href$="/ics/"]')) == (not told)


# --- for the reader's own calendar


def calendar(client, event):
    response = client.get(f"{event.get_url()}ics/")
    assert response.status_code == 200
    assert response.headers["Content-Type"] == "text/calendar"
    assert response.headers["Content-Disposition"] == f'attachment; filename="{event.slug}.ics"'
    [entry] = Calendar.from_ical(response.content).events
    return entry


def test_a_file_for_the_calendar(client):
    start, end = moment(2027, 5, 31, 13), moment(2027, 5, 31, 17)
    event = make_event("Dag; met, tekens", **{**everything(), "start": start, "end": end})
    entry = calendar(client, event)
    assert entry["summary"] == "Dag; met, tekens"
    assert entry["location"] == "Evoluon, Noord Brabantlaan 1a, 5652 LA Eindhoven"
    assert (entry.start, entry.end) == (start, end)
    assert entry["url"] == event.get_full_url()
    assert entry["status"] == "CONFIRMED"
    again = calendar(client, event)
    assert again["uid"] == entry["uid"]
    assert calendar(client, make_event("Een andere"))["uid"] != entry["uid"]


def test_whole_days_and_one_without_an_end(client):
    days = calendar(client, make_event(start=moment(2027, 5, 31), end=moment(2027, 6, 2)))
    assert (f"{days.start}", f"{days.end}") == ("2027-05-31", "2027-06-02")  # up to, not including
    day = calendar(client, make_event("Dag", start=moment(2027, 5, 31)))
    assert (f"{day.start}", f"{day.end}") == ("2027-05-31", "2027-06-01")
    open_end = calendar(client, make_event("Avond", start=moment(2027, 5, 31, 20), is_cancelled=True))
    assert "dtend" not in open_end
    assert open_end["status"] == "CANCELLED"


def test_the_file_is_for_who_may_see_the_page(client):
    draft, private = make_event(live=False), make_event("Besloten")
    PageViewRestriction.objects.create(page=private, restriction_type=PageViewRestriction.LOGIN)
    assert client.get(f"{draft.get_url()}ics/").status_code == 404
    assert client.get(f"{private.get_url()}ics/").status_code == 302
    assert client.get(f"{make_event('Dag').get_url()}anders/").status_code == 404
