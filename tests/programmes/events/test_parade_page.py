"""The pages of a parade and of its days."""

import pytest
from django.core.exceptions import ValidationError

from praktijkpodium.home.directory.models import ContactPerson
from praktijkpodium.programmes.calls.models import Programme
from praktijkpodium.programmes.events.models import ParadeDayPage, ParadePage, ParadePartner
from tests.home.pages.parts import WAGTAIL_LEAVES_FILES_OPEN, make_image, make_partner
from tests.programmes.factories import in_days, make_call, make_day, make_parade, make_programme, make_venue
from tests.programmes.reading import headings, preview, queries, read, words

pytestmark = [pytest.mark.django_db, WAGTAIL_LEAVES_FILES_OPEN]

EVERYTHING = {
    "introduction": "Drie dagen vol voorbeelden.",
    "audience": "Gemeenten eerst",
    "hashtag": "#waarmaken",
    "rounds": 3,
    "sessions_per_round": 10,
    "aims": "<p>Voorbeelden verspreiden.</p>",
    "body": [("text", "<h2>Hoe het ging</h2><p>Druk.</p>")],
}


def fill(parade, number=1):
    """A call to lead a session, and so many days."""
    make_call(below=parade.get_parent().specific, slug=f"leid-een-sessie-{number}")
    for each in range(number):
        venue = make_venue(f"Zaal {number}-{each}", latitude=51.9, longitude=4.4 + each / 100)
        make_day(parade, f"Dag {number}-{each}", start=in_days(7 + each), venue=venue)


def test_everything_that_an_editor_filled_in(client):
    partner = ParadePartner(partner=make_partner("VNG", logo=make_image(description="Logo")))
    contact = ContactPerson.objects.create(name="Marieke")
    parade = make_parade(**EVERYTHING, partners=[partner], contact_person=contact)
    fill(parade, 3)
    html = read(client, parade)
    assert headings(html) == [
        "Leid zelf een sessie",
        "De 3 dagen",
        "Zo ziet een dag eruit",
        "Wat we willen bereiken",
        "Hoe het ging",
        "Waar het is",
        "Partners",
        "Voor wie",
        "Vragen?",
    ]
    assert words(html.select_one(".podium-hashtag")) == "#waarmaken"
    assert html.select_one(".podium-call-card a")["href"] == "/programmas/praktijknetwerken/leid-een-sessie-3/"
    assert len(html.select(".podium-day")) == len(html.select(".podium-map__list li")) == 3
    days = [card.a["href"] for card in html.select(".podium-day")]
    assert [link["href"] for link in html.select(".podium-map__list a")] == days


@pytest.mark.parametrize(
    ("rounds", "sessions", "told"),
    [
        (3, 10, "3 rondes. In elke ronde kies je 1 van 10 sessies."),
        (1, None, "1 ronde."),
        (None, 10, None),
        (None, None, None),
    ],
)
def test_how_a_day_goes(client, rounds, sessions, told):
    parade = make_parade(rounds=rounds, sessions_per_round=sessions)
    day = make_day(parade)
    for page in (parade, day):
        section = read(client, page).select_one("section[aria-labelledby=rounds] p")
        assert (words(section) if section else None) == told


def test_a_bare_parade(client):
    assert headings(read(client, make_parade())) == []


def test_days_that_are_not_published_and_calls_that_are_closed_are_not_there(client):
    parade = make_parade()
    make_day(parade, live=False)
    make_call(below=parade.get_parent().specific, opening=in_days(-9), deadline=in_days(-1))
    make_call(below=make_programme("Een ander programma"))
    assert headings(read(client, parade)) == []


@pytest.mark.parametrize(("hashtag", "is_right"), [("waarmaken", True), ("#waar2018", True), ("waar maken", False)])
def test_a_hashtag_is_one_word(hashtag, is_right):
    parade = ParadePage(title="Parade", slug="parade", hashtag=hashtag)
    if is_right:
        parade.full_clean(exclude=["path", "depth", "content_type"])
    else:
        with pytest.raises(ValidationError, match="woord"):
            parade.full_clean(exclude=["path", "depth", "content_type"])


def test_a_day_and_the_other_ones(client):
    parade = make_parade(rounds=3)
    fill(parade, 3)
    day = ParadeDayPage.objects.get(title="Dag 3-1")
    html = read(client, day)
    assert html.select_one('.podium-band a[href="/programmas/praktijknetwerken/parade-2018/"]')
    assert headings(html) == ["Zo ziet een dag eruit", "De locatie", "De andere dagen"]
    assert [words(each) for each in html.select(".podium-day h3")] == ["Dag 3-0", "Dag 3-2"]
    ParadePage.objects.get().unpublish()
    assert not read(client, day).select('main a[href="/programmas/praktijknetwerken/parade-2018/"]')


def test_drafts_can_be_previewed():
    parade = make_parade(**EVERYTHING)
    new = ParadePage(title="Nieuw", **EVERYTHING)
    assert "3 rondes." in words(preview(new, Programme.objects.get()).main)
    day = ParadeDayPage(title="Nieuwe dag", start=in_days(3), venue=make_venue(latitude=51.9, longitude=4.4))
    html = preview(day, parade)
    assert headings(html) == ["Zo ziet een dag eruit", "De locatie"]


def test_thirty_days_cost_no_more_queries_than_one(client):
    parade = make_parade(**EVERYTHING, partners=[ParadePartner(partner=make_partner(logo=make_image()))])
    fill(parade)
    day = ParadeDayPage.objects.get()
    for_one = queries(lambda: read(client, parade)), queries(lambda: read(client, day))
    parade = ParadePage.objects.get()
    parade.partners.add(*(ParadePartner(partner=make_partner(f"Partner {n}", logo=make_image())) for n in range(29)))
    parade.save()
    fill(parade, 30)
    read(client, parade)
    assert (queries(lambda: read(client, parade)), queries(lambda: read(client, day))) == for_one
