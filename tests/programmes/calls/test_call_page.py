"""The page of a call."""

import datetime

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone

from praktijkpodium.home.directory.models import ContactPerson
from praktijkpodium.programmes.calls.models import Call, CallDownload, Criterion, Programme, Role
from praktijkpodium.programmes.calls.queries import next_end_of_grace
from tests.home.pages.parts import WAGTAIL_LEAVES_FILES_OPEN, make_document
from tests.programmes.factories import in_days, make_call, make_programme
from tests.programmes.reading import preview, queries, read, words

pytestmark = [pytest.mark.django_db, WAGTAIL_LEAVES_FILES_OPEN]
SECOND = datetime.timedelta(seconds=1)


def fact(html: BeautifulSoup, name: str) -> str:
    """What stands below a word in the box with facts."""
    terms = [term for term in html.select(".podium-aside dt") if words(term) == name]
    return words(terms[0].find_next("dd")) if terms else ""


def moment(*numbers: int) -> datetime.datetime:
    return datetime.datetime(*numbers, tzinfo=timezone.get_default_timezone())  # type: ignore[arg-type, misc]


# --- until when


@pytest.mark.parametrize(
    ("deadline", "shown"),
    [
        ((2018, 4, 16, 0, 0), "15 april 2018"),
        ((2018, 4, 16, 0, 1), "16 april 2018, tot 00:01 uur"),
        ((2018, 4, 15, 17, 0), "15 april 2018, tot 17:00 uur"),
    ],
)
def test_the_deadline_is_told_as_the_last_day(client, deadline, shown):
    call = make_call(opening=moment(2018, 1, 1), deadline=moment(*deadline))
    assert fact(read(client, call), "Aanmelden") == f"Uiterlijk {shown}"


def test_one_applies_in_the_first_screen_while_the_call_is_open(client):
    call = make_call()
    html = read(client, call)
    address = f"/mijn/aanmelden/{call.roles.get().pk}/"
    assert html.select_one(f'.podium-call-action a[href="{address}"]')
    assert html.select_one(f'.podium-role a[href="{address}"]')
    assert not html.select('a[href="#roles"]')  # there is one way only
    call.roles.add(Role(name="Lid van de klankbordgroep", places=15))
    call.save()
    assert read(client, call).select_one('.podium-call-action a[href="#roles"]')


@pytest.mark.parametrize(
    ("opening", "deadline", "told"), [(1, 2, "Je kunt je aanmelden vanaf"), (-2, -1, "Deze oproep is gesloten.")]
)
def test_nobody_applies_before_or_after(client, opening, deadline, told):
    html = read(client, make_call(opening=in_days(opening), deadline=in_days(deadline)))
    assert told in words(html.select_one(".podium-call-action"))
    assert not html.select('a[href^="/mijn/aanmelden/"], .podium-call-action a')


# --- grace


@pytest.mark.parametrize(
    ("closes_in", "hours", "is_told"),
    [(24, 0, False), (24, 24, True), (-1, 0, False), (-1, 2, True), (-3, 2, False)],
)
def test_how_long_one_can_still_finish_is_told_when_there_is_grace(client, closes_in, hours, is_told):
    call = make_call(opening=in_days(-9), deadline=in_days(closes_in / 24), grace_hours=hours)
    html = read(client, call)
    assert bool(html.select(".podium-grace")) == is_told
    if is_told:
        until = timezone.localtime(call.grace_until)
        assert f"nog tot {until.day} " in words(html.select_one(".podium-grace"))
        assert f"{until:%H:%M} uur" in words(html.select_one(".podium-grace"))
    assert bool(html.select('.podium-call-action a[href="/mijn/"]')) == (is_told and closes_in < 0)


def test_a_kept_page_ends_with_the_grace():
    now = timezone.now()
    make_call(deadline=now - SECOND, grace_hours=2, below=(programme := make_programme()))
    make_call(deadline=now - SECOND, grace_hours=1, below=programme, slug="eerder")
    make_call(deadline=now - SECOND, grace_hours=0, below=programme, slug="zonder")
    make_call(deadline=now - SECOND, grace_hours=0, below=programme, slug="concept", live=False)
    hour = datetime.timedelta(hours=1)
    assert next_end_of_grace(now) == now - SECOND + hour
    assert next_end_of_grace(now - SECOND + hour) == now - SECOND + 2 * hour
    assert next_end_of_grace(now - SECOND + 2 * hour) is None


# --- what it says


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"kick_off_date": datetime.date(2012, 5, 31), "kick_off_when": "eind mei"}, "donderdag 31 mei 2012"),
        ({"kick_off_when": "Eind mei", "kick_off_place": "Utrecht"}, "Eind mei, datum volgt Utrecht"),
        ({"kick_off_place": "Utrecht"}, "Datum volgt Utrecht"),
        ({}, ""),
    ],
)
def test_when_and_where_it_begins(client, fields, told):
    assert fact(read(client, make_call(**fields)), "Startbijeenkomst") == told


def everything() -> Call:
    """A call with all that it can have, not in the database yet."""
    pilot = Role(
        name="Pilot-instelling",
        places=6,
        own_contribution=5500,
        applicants=["works_council"],
        who_may_apply="Van een instelling in de zorg.",
        obligations="<p>Een workshop geven.</p>",
        support="<p>Een adviseur.</p>",
    )
    pilot.criteria = [
        Criterion(kind=Criterion.Kind.REQUIREMENT, text="Je idee is nieuw"),
        Criterion(kind=Criterion.Kind.PREFERENCE, text="Duurzame inzetbaarheid"),
    ]
    call = Call(
        title="Word pilot",
        slug="word-pilot",
        opening=in_days(-1),
        deadline=in_days(1),
        hashtag="#waarmaken",
        closing="<p>Een landelijke bijeenkomst.</p>",
        contact_person=ContactPerson.objects.create(name="Marieke van Dalen", email="marieke@example.org"),
        body=[("text", "<h2>Wat is het?</h2><p>Zes proeven.</p>")],
    )
    call.roles = [pilot, Role(name="Lid van de klankbordgroep", places=15)]
    document = make_document("Aanmeldformulier", b"%PDF-" + b"x" * 1_258_286)
    call.downloads = [CallDownload(document=document), CallDownload(document=document, title="Toelichting")]
    return call


def check_everything(html: BeautifulSoup) -> None:
    pilot, board = html.select(".podium-role")
    for text in (
        "6 plaatsen",
        "Wie zich kan aanmelden:",
        "Van een instelling in de zorg.",
        "Eigen bijdrage: € 5.500",
        "Een workshop",
        "Een adviseur.",
    ):
        assert text in words(pilot)
    assert "Geen eigen bijdrage" in words(board)
    assert "Wie zich" in words(board)
    assert [words(each) for each in html.select(".podium-criterion")] == [
        "Eis Je idee is nieuw",
        "Voorkeur Duurzame inzetbaarheid",
    ]
    assert [words(each) for each in html.select(".podium-document")] == [
        "Aanmeldformulier PDF, 1,2 MB",
        "Toelichting PDF, 1,2 MB",
    ]
    assert words(html.select_one(".podium-hashtag")) == "#waarmaken"
    assert "Een landelijke bijeenkomst." in words(html.select_one("main"))
    assert html.select_one(".podium-contact a")["href"] == "mailto:marieke@example.org"


def test_everything_that_an_editor_filled_in(client):
    call = make_programme().add_child(instance=everything())
    html = read(client, call)
    check_everything(html)
    assert html.select_one('.podium-aside a[href="/programmas/praktijknetwerken/"]')


def test_the_same_of_a_call_that_is_being_added():
    html = preview(everything(), make_programme())
    check_everything(html)
    assert not html.select('a[href^="/mijn/aanmelden/"]')  # its roles are not in the database yet


def test_a_bare_call(client):
    html = read(client, make_call(requirements=0, preferences=0))
    assert not html.select(
        ".podium-criterion, .podium-document, .podium-hashtag, .podium-contact, .podium-grace, #closing"
    )


def test_nothing_leads_to_a_programme_that_was_taken_off_the_site(client):
    call = make_call()
    Programme.objects.get().unpublish()
    html = read(client, call)
    assert "Praktijknetwerken" in words(html.select_one(".podium-aside"))
    assert not html.select('a[href="/programmas/praktijknetwerken/"]')


def test_more_of_everything_costs_no_more_queries(client):
    call = make_call(requirements=1, preferences=0)
    call.downloads.add(CallDownload(document=make_document()))
    call.save()
    for_one = queries(lambda: read(client, call))
    for number in range(29):
        role = Role(name=f"Rol {number}", places=1)
        role.criteria = [Criterion(text="Eis")]
        call.roles.add(role)
        call.downloads.add(CallDownload(document=make_document(f"Bijlage {number}", b"%PDF-")))
    call.save()
    assert queries(lambda: read(client, call)) == for_one
    assert len(read(client, call).select(".podium-criterion, .podium-document")) == 60
