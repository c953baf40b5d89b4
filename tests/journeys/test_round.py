"""A whole round: the demo's call, 24 institutions that apply, the offices, the mails and who takes part.

Two institutions apply in a browser on a telephone; the others, and the offices, by what a browser would send to the
same pages.
"""

import datetime
import io
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from django.conf import settings
from django.core import mail
from django.core.management import call_command
from django.utils import formats, timezone
from playwright.sync_api import expect

from praktijkpodium.home.directory.actions import found_organisation
from praktijkpodium.home.directory.models import Organisation
from praktijkpodium.home.files.models import PrivateFile
from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.home.outbox.models import State as MailState
from praktijkpodium.programmes.applications.late.models import LateLink
from praktijkpodium.programmes.applications.models import Application, ApplicationDocument, Participation, State
from praktijkpodium.programmes.applications.queries import places_left
from praktijkpodium.programmes.calls.models import Call, Role
from praktijkpodium.site.demo import content
from praktijkpodium.site.demo.accounts import account, make_accounts
from praktijkpodium.site.demo.builder import Builder
from praktijkpodium.site.demo.sources import praktijknetwerken
from praktijkpodium.site.tree import make_tree
from tests.journeys.institutions import PLANS, Institution, Office
from tests.journeys.people import Person
from tests.programmes.factories import PDF
from tests.programmes.rush import problems_after

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.service("chromium")]

# Institutions by their number: what comes of them.
PILOTS = range(1, 10)
BOARD = range(10, 25)
IN_A_BROWSER = (1, 10)
SENT_BACK, WITHDRAWN_EARLY, DECLINED, ON_THE_RESERVE, GIVES_UP = 2, 9, 8, 7, 3
# Of the pilots these think along in the sounding board too.
BOTH = (1, 2)
IN_GRACE, TOO_LATE = 23, 24
RECEIVED, OUTCOME = "We hebben je aanmelding ontvangen", "De uitslag van je aanmelding"
PLACE, WAITS, OFFERED = "Je hebt een plaats", "Je staat op de reservelijst", "Er is een plaats voor je: zeg op tijd ja"
BACK, MAY_BE_LATE = "Vul je aanmelding aan", "Je kunt je nog aanmelden"
WEEK = datetime.timedelta(days=7)


@pytest.fixture
def width() -> int:
    return 390


@pytest.fixture(autouse=True)
def call() -> Call:
    make_accounts()
    front = make_tree()
    content._terms()
    praktijknetwerken.make(Builder(front))
    return Call.objects.get(title=praktijknetwerken.CALL)


@pytest.fixture
def institutions(call: Call) -> dict[int, Institution]:
    plans = list(PLANS)
    found = {}
    for number in [*PILOTS, *BOARD]:
        capacity = "works_council" if number % 3 == 0 else "hr"
        found[number] = Institution(number, plans[number % len(plans)], capacity)
        account(found[number].account)
    return found


def tick() -> None:
    """Let a minute pass."""
    call_command("podium_tick", stdout=io.StringIO())


def test_twenty_four_institutions(
    call: Call, institutions: dict[int, Institution], somebody: Callable[[str], Person], tmp_path: Path
) -> None:
    pilot, board = call.roles.order_by("sort_order")
    secretariat, chair = Office("secretariaat"), Office("voorzitter")

    everybody_applies(institutions, pilot, board, somebody, tmp_path)
    the_deadline_passes(call, institutions, board, secretariat)
    the_secretariat_looks(institutions, pilot, secretariat)
    the_committee_decides(institutions, pilot, chair, secretariat)
    places_come_free(call, institutions, pilot, board)
    the_kick_off_gets_a_day(call)

    assert states(pilot) == {State.GRANTED: 6, State.WITHDRAWN: 2, State.DECLINED: 1}
    assert states(board) == {State.GRANTED: 15, State.WITHDRAWN: 1, State.RESERVE: 1}
    assert (places_left(pilot), places_left(board), problems_after(board)) == (0, 0, [])
    assert Organisation.objects.filter(applications__isnull=False).distinct().count() == 24
    in_part = Participation.objects.filter(application__state=State.GRANTED)
    assert in_part.count() == 21
    assert {each.contribution for each in in_part.filter(application__role=pilot)} == {5500}
    assert len(set(Application.objects.exclude(number=None).values_list("number", flat=True))) == 26
    mails_are_as_they_should_be(institutions, pilot, board)
    documents_are_kept()


def everybody_applies(
    institutions: dict[int, Institution],
    pilot: Role,
    board: Role,
    somebody: Callable[[str], Person],
    tmp_path: Path,
) -> None:
    for number in IN_A_BROWSER:
        role = pilot if number in PILOTS else board
        in_a_browser(somebody(institutions[number].account), institutions[number], role, tmp_path)
    for number in PILOTS:
        if number not in IN_A_BROWSER:
            institutions[number].apply(pilot)
    for number in (*BOARD, *BOTH):
        if number in (IN_GRACE, TOO_LATE, *IN_A_BROWSER) and number not in BOTH:
            continue
        institutions[number].apply(board)
    institutions[IN_GRACE].begin(board)
    institutions[IN_GRACE].fill_in(board)
    institutions[WITHDRAWN_EARLY].presses(pilot, "intrekken")
    assert states(board) == {State.GRANTED: 15, State.DRAFT: 1}


def in_a_browser(person: Person, institution: Institution, role: Role, tmp_path: Path) -> None:
    """From the call to the number, on a telephone."""
    plan = tmp_path / f"Plan van {institution.name}.pdf"
    plan.write_bytes(PDF + f"%{institution.name}".encode())
    person.is_signed_in()
    person.visit(role.call.get_url())
    person.click(f"Meld je aan als {role.name.lower()}")
    person.fill("new_organisation", institution.name)
    person.field("capacity").select_option(institution.capacity)
    person.click("Verder naar je idee")
    person.fill("title", institution.title(role))
    person.fill("summary", f"Wat {institution.name} wil.")
    person.go_on()
    if role.criteria.exists():
        for each in person.page.locator("#application-form textarea").all():
            each.fill(f"{institution.name} antwoordt: ja.")
        person.go_on()
    person.page.set_input_files("[name='document']", plan)
    expect(person.page.get_by_role("link", name=plan.name, exact=True)).to_be_visible()
    person.go_on()
    person.click("Dien je aanmelding in")
    person.sees("Je aanmelding is ingediend")
    person.sees(str(institution.row(role).number))


def the_deadline_passes(call: Call, institutions: dict[int, Institution], board: Role, secretariat: Office) -> None:
    """Who began in time has the grace; who did not, needs a link."""
    Call.objects.filter(pk=call.pk).update(deadline=timezone.now())
    institutions[IN_GRACE].submit(board)
    late = institutions[TOO_LATE]
    refused = late.client.post(f"/mijn/aanmelden/{board.pk}/", {"new_organisation": late.name, "capacity": "hr"})
    assert (refused.status_code, Organisation.objects.filter(name=late.name).exists()) == (200, False)
    organisation = found_organisation(name=late.name, by=account(late.account)[0], capacity="hr")
    day = timezone.localdate() + WEEK
    typed = {"role": board.pk, "organisation": organisation.pk, "reason": "De site lag plat.", "last_day": str(day)}
    assert secretariat.client.post("/admin/te-laat/nieuw/", typed).status_code == 302
    address = f"/mijn/laat/{LateLink.objects.get().pk}/"
    assert address in late.last_mail()
    assert late.client.post(address).status_code == 302
    late.fill_in(board)
    late.submit(board)
    assert [institutions[number].row(board).reserve_rank for number in (IN_GRACE, TOO_LATE)] == [1, 2]
    Call.objects.filter(pk=call.pk).update(deadline=timezone.now() - datetime.timedelta(hours=call.grace_hours))


def the_secretariat_looks(institutions: dict[int, Institution], pilot: Role, secretariat: Office) -> None:
    """One goes back, with what is missing and a last day; only that can be changed."""
    short = institutions[SENT_BACK]
    application = short.row(pilot)
    team = f"answer_{application.asked[2].key}"
    secretariat.does(application, "check", **{team: "no", f"{team}-reason": "Wie van de ondernemingsraad doet mee?"})
    day = timezone.localdate() + WEEK
    secretariat.does(application, "send_back", items=[team], missing="Noem het team.", until=str(day))
    for words in ("Noem het team.", formats.date_format(day, "j F Y")):
        assert words in short.last_mail()
    root = f"/mijn/aanmelding/{application.pk}/"
    page = short.client.get(f"{root}criteria/").content.decode()
    assert f'name="{team}"' in page
    assert page.count("<textarea") == 1
    before = short.row(pilot).title
    short.client.post(f"{root}idee/", {"title": "Iets anders", "save": "draft"})
    assert short.row(pilot).title == before
    short.client.post(f"{root}criteria/", {team: "Twee begeleiders en de ondernemingsraad.", "save": "draft"})
    assert short.submit(pilot).state == State.SUBMITTED
    for number in PILOTS:
        if number != WITHDRAWN_EARLY:
            secretariat.does(institutions[number].row(pilot), "pass_on")


def the_committee_decides(
    institutions: dict[int, Institution], pilot: Role, chair: Office, secretariat: Office
) -> None:
    """Nobody hears of it before it is announced, and then everybody does."""
    judged = [institutions[number] for number in PILOTS if number != WITHDRAWN_EARLY]
    members = [Office("commissielid1"), Office("commissielid2")]
    for each in judged:
        for member in members:
            member.does(each.row(pilot), "assess", advice="grant", explanation="Een goed plan.")
        outcome = {DECLINED: "declined", ON_THE_RESERVE: "reserve"}.get(each.number, "granted")
        reason = f"Zo besloten over {each.name}."
        chair.does(each.row(pilot), "decide", outcome=outcome, reason=reason)
        assert each.row(pilot).state == State.IN_REVIEW
        assert reason not in each.client.get(f"/mijn/aanmelding/{each.row(pilot).pk}/").content.decode()
    assert not [each for each in mail.outbox if each.subject == OUTCOME]
    for each in judged:
        secretariat.does(each.row(pilot), "announce")
        assert f"Zo besloten over {each.name}." in each.last_mail()
    assert states(pilot) == {State.GRANTED: 6, State.RESERVE: 1, State.DECLINED: 1, State.WITHDRAWN: 1}


def places_come_free(call: Call, institutions: dict[int, Institution], pilot: Role, board: Role) -> None:
    """Who gives up makes room for the first on the reserve list, who says yes."""
    institutions[GIVES_UP].presses(pilot, "intrekken")
    institutions[BOTH[0]].presses(board, "intrekken")
    tick()
    for number, role in ((ON_THE_RESERVE, pilot), (IN_GRACE, board)):
        promoted = institutions[number]
        assert (promoted.row(role).state, promoted.mails()[-1]) == (State.OFFERED, OFFERED)
        promoted.presses(role, "plaats")
        assert promoted.row(role).state == State.GRANTED
    waits = institutions[TOO_LATE].row(board)
    assert (waits.state, waits.reserve_rank) == (State.RESERVE, 2)


def the_kick_off_gets_a_day(call: Call) -> None:
    """Everybody who takes part gets a mail, once."""
    current = Call.objects.get(pk=call.pk)
    current.kick_off_date = timezone.localdate() + 4 * WEEK
    current.save_revision().publish()
    for _ in range(2):
        tick()
    told = Mail.objects.filter(kind__contains="kick_off")
    assert told.count() == 21
    assert all(formats.date_format(current.kick_off_date, "j F Y") in each.text for each in told)


def states(role: Role) -> dict[str, int]:
    return dict(Counter(Application.objects.filter(role=role).values_list("state", flat=True)))


def mails_are_as_they_should_be(institutions: dict[int, Institution], pilot: Role, board: Role) -> None:
    """Each institution got its own, and no other."""
    assert set(Mail.objects.values_list("state", flat=True)) == {MailState.SENT}
    (kick_off,) = set(Mail.objects.filter(kind__contains="kick_off").values_list("subject", flat=True))
    of_pilots = {number: [RECEIVED, OUTCOME, kick_off] for number in PILOTS}
    of_pilots[SENT_BACK] = [RECEIVED, BACK, RECEIVED, OUTCOME, kick_off]
    of_pilots[WITHDRAWN_EARLY] = [RECEIVED]
    of_pilots[DECLINED] = of_pilots[GIVES_UP] = [RECEIVED, OUTCOME]
    of_pilots[ON_THE_RESERVE] = [RECEIVED, OUTCOME, OFFERED, PLACE, kick_off]
    of_board = {number: [PLACE, kick_off] for number in (*BOARD, *BOTH)}
    of_board[BOTH[0]] = [PLACE]
    of_board[IN_GRACE] = [WAITS, OFFERED, PLACE, kick_off]
    of_board[TOO_LATE] = [MAY_BE_LATE, WAITS]
    for number, institution in institutions.items():
        expected = Counter([*of_pilots.get(number, []), *of_board.get(number, [])])
        assert Counter(institution.mails()) == expected, institution.name


def documents_are_kept() -> None:
    documents = list(ApplicationDocument.objects.all())
    assert len(documents) == 26
    assert {each.name.rsplit(".", 1)[1] for each in documents} == set(PLANS)
    state = PrivateFile.ScanState.CLEAN if settings.CLAMD_URL else PrivateFile.ScanState.NOT_SCANNED
    assert {each.scan_state for each in documents} == {state}
    assert all(each.file.storage.exists(each.file.name) for each in documents)
