"""The walk, whole: from a call to a published case study, by everybody who has a part in it, in a real browser."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from django.core import mail
from playwright.sync_api import expect

from praktijkpodium.home.files.models import PrivateFile
from praktijkpodium.programmes.applications.models import Application, ApplicationDocument
from praktijkpodium.programmes.calls.models import Call
from tests.journeys import writing
from tests.journeys.people import Person
from tests.programmes.factories import PDF

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.service("chromium"),
    # Wagtail leaves the closing of a new rendition's file to the collector of garbage.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

TITLE = "Samen aan de roostertafel"
MISSING = "Vertel wie er in het projectteam zitten."


def test_from_call_to_case_study(somebody: Callable[[str], Person], tmp_path: Path) -> None:
    writing.make_ground()
    author, editor, public = somebody("auteur"), somebody("redactie"), somebody("public")
    author.sign_in_with_password()
    editor.sign_in_with_password()
    writing.write_call(author)
    writing.write_news(author)
    publish(editor, public)

    applicant = somebody("aanvrager")
    begin(applicant)
    come_back_and_submit(applicant, tmp_path)
    nobody_else_reads_it(public)

    secretariat, member, chair = somebody("secretariaat"), somebody("commissielid1"), somebody("voorzitter")
    for reviewer in (secretariat, member, chair):
        reviewer.sign_in_with_password()
    send_back(secretariat)
    complete(applicant)
    review(secretariat, member, chair)
    know_nothing_yet(applicant)
    announce(secretariat)
    know_the_outcome(applicant)

    writing.complete_case_study(editor, TITLE)
    assert public.page.request.get(f"{public.server}/praktijkvoorbeelden/?q=roostertafel").text().count(TITLE) == 0
    editor.approve(TITLE)
    find(public)
    ask_the_api(public.server)


def publish(editor: Person, public: Person) -> None:
    """Nothing of it is on the site before an editor approves."""
    public.visit("/")
    for title in (writing.CALL, writing.NEWS):
        expect(public.page.get_by_text(title)).to_have_count(0)
        editor.approve(title)
    public.visit("/")
    public.sees(writing.CALL)
    public.click(writing.NEWS)
    for text in ("7 juni 2016", "De redactie", "Negen werkplaatsen vertellen.", "Arbeidsmarkt"):
        public.sees(text)


def begin(applicant: Person) -> None:
    """From the call to a draft, which is then left."""
    applicant.visit("/")
    applicant.click(writing.CALL)
    for text in ("Zes instellingen doen elk een eigen proef.", "Aanmeldformulier", "Marieke van Dalen"):
        applicant.sees(text)
    applicant.click("Meld je aan als pilot-instelling")
    applicant.sign_in_with_code()
    applicant.fill("new_organisation", "Woonzorg De Linde")
    applicant.field("capacity").select_option("hr")
    applicant.click("Verder naar je idee")
    applicant.fill("title", TITLE)
    applicant.click("Bewaar als concept")
    applicant.sees("Je concept is bewaard")
    applicant.visit("/uitloggen/")
    applicant.click("Uitloggen")


def come_back_and_submit(applicant: Person, tmp_path: Path) -> None:
    form = tmp_path / "formulier.pdf"
    form.write_bytes(PDF)
    applicant.visit("/mijn/")
    applicant.sign_in_with_code()
    applicant.sees("Concept")
    applicant.click("Ga verder")
    applicant.has(title=TITLE)
    applicant.fill("summary", "Bewoners weten niet wie er komt.\nHet team maakt het rooster met hen.")
    applicant.go_on()
    for _, _, question in writing.CRITERIA:
        applicant.page.get_by_label(question).fill("Ja, en zo doen we dat.")
    applicant.go_on()
    applicant.page.set_input_files("[name='document']", form)
    expect(applicant.page.get_by_role("link", name="formulier.pdf", exact=True)).to_be_visible()  # it has been kept
    applicant.go_on()
    applicant.sees("formulier.pdf")
    applicant.click("Dien je aanmelding in")
    applicant.sees("Je aanmelding is ingediend")
    applicant.sees(str(Application.objects.get().number))
    assert mail.outbox[-1].subject == "We hebben je aanmelding ontvangen"
    applicant.visit("/mijn/")
    applicant.sees("Ingediend")

    stored = Application.objects.get().documents.get()
    assert stored.file.storage.exists(stored.file.name)
    assert "formulier" not in stored.file.name
    assert stored.scan_state in {PrivateFile.ScanState.NOT_SCANNED, PrivateFile.ScanState.CLEAN}


def nobody_else_reads_it(stranger: Person) -> None:
    path = f"/mijn/document/{ApplicationDocument.objects.get().pk}/"
    assert stranger.page.request.get(stranger.server + path).url.endswith(f"/inloggen/?next={path}")


def send_back(secretariat: Person) -> None:
    open_file(secretariat)
    with secretariat.page.expect_download() as started:
        secretariat.page.get_by_role("link", name="formulier.pdf").click()
    assert Path(started.value.path()).read_bytes() == PDF
    secretariat.fill("send_back-missing", MISSING)
    secretariat.page.get_by_role("button", name="Stuur terug").click()
    secretariat.sees("De aanmelding is teruggestuurd")
    assert MISSING in str(mail.outbox[-1].body)


def complete(applicant: Person) -> None:
    applicant.visit("/mijn/")
    applicant.click("Vul aan")
    applicant.sees(MISSING)
    applicant.go_on()
    applicant.page.get_by_label(writing.CRITERIA[0][2]).fill("Twee begeleiders, een planner en de ondernemingsraad.")
    applicant.go_on()
    applicant.go_on()
    applicant.click("Dien je aanmelding in")
    applicant.sees("Je aanmelding is ingediend")


def review(secretariat: Person, member: Person, chair: Person) -> None:
    open_file(secretariat)
    secretariat.sees("Twee begeleiders, een planner en de ondernemingsraad.")
    secretariat.page.get_by_role("button", name="Zet door naar de commissie").click()
    secretariat.sees("De aanmelding ligt nu bij de commissie")

    open_file(member)
    member.page.get_by_label("toekennen", exact=False).check()
    member.fill("assess-explanation", "Nieuw, en de ondernemingsraad doet mee.")
    member.page.get_by_role("button", name="Geef je advies").click()
    member.sees("Je advies is bewaard")

    open_file(chair)
    chair.sees("Nieuw, en de ondernemingsraad doet mee.")
    chair.page.locator("[name='decide-outcome'][value='granted']").check()
    chair.fill("decide-reason", "Een nieuw idee dat goed uit te voeren is.")
    chair.page.get_by_role("button", name="Neem het besluit").click()
    chair.sees("Het besluit is bewaard")


def know_nothing_yet(applicant: Person) -> None:
    applicant.visit("/mijn/")
    applicant.sees("In beoordeling")
    assert not [message for message in mail.outbox if "uitslag" in message.subject]


def announce(secretariat: Person) -> None:
    open_file(secretariat)
    secretariat.page.get_by_role("button", name="Maak de uitslag bekend").click()
    secretariat.sees("De uitslag is bekendgemaakt")
    secretariat.visit("/admin/aanmeldingen/")
    secretariat.click(TITLE)
    secretariat.page.get_by_role("button", name="Maak een concept van het praktijkvoorbeeld").click()
    secretariat.sees("Het concept staat bij de praktijkvoorbeelden")


def know_the_outcome(applicant: Person) -> None:
    applicant.visit("/mijn/")
    applicant.sees("Toegekend")
    applicant.click("Bekijk")
    applicant.sees("Een nieuw idee dat goed uit te voeren is.")
    outcome = mail.outbox[-1]
    assert (outcome.subject, outcome.to) == ("De uitslag van je aanmelding", ["aanvrager@praktijkpodium.example"])
    assert "Een nieuw idee" in str(outcome.body)


def open_file(reviewer: Person) -> None:
    """From the queue on the dashboard."""
    reviewer.visit("/admin/")
    reviewer.sees("wacht op jou")
    reviewer.click(TITLE)
    expect(reviewer.page.get_by_role("heading", name=TITLE).first).to_be_visible()


def find(public: Person) -> None:
    public.visit("/")
    public.page.locator("#q").fill("roostertafel")
    public.page.locator("#search").get_by_role("button", name="Zoek").click()  # the header has one too
    expect(public.page).to_have_url(re.compile(r"/praktijkvoorbeelden/\?q=roostertafel"))
    public.click(TITLE)
    for text in ("Bewoners weten niet wie er komt.", "Begin met één team.", "Woonzorg De Linde", "Gehandicaptenzorg"):
        public.sees(text)


def ask(address: str, **headers: str) -> tuple[int, Any, Any]:
    """The status, the headers and the JSON that an HTTP client gets."""
    try:
        answer = urlopen(Request(address, headers=headers))
    except HTTPError as error:
        answer = error
    with answer:
        body = answer.read()
        return answer.status, answer.headers, json.loads(body) if body else None


def ask_the_api(server: str) -> None:
    """The same as JSON, for a front end of somebody else."""
    api = f"{server}/api/v1"
    _, _, found = ask(f"{api}/praktijkvoorbeelden?q=roostertafel")
    assert found["totaal"] == 1
    one = f"{api}/praktijkvoorbeelden/{found['resultaten'][0]['id']}"
    status, headers, case_study = ask(one)
    assert (status, headers["API-Version"][:2]) == (200, "1.")
    assert case_study["titel"] == TITLE
    assert case_study["organisatie"]["naam"] == "Woonzorg De Linde"
    assert "Bewoners weten niet wie er komt." in case_study["vraag"]
    status, _, body = ask(one, **{"If-None-Match": headers["ETag"]})
    assert (status, body) == (304, None)

    _, _, calls = ask(f"{api}/oproepen?status=open")
    assert [call["titel"] for call in calls["resultaten"]] == [writing.CALL]
    _, _, call = ask(f"{api}/oproepen/{Call.objects.get().pk}")
    assert [role["naam"] for role in call["rollen"]] == ["Pilot-instelling"]
    _, _, news = ask(f"{api}/nieuws?soort=persbericht&thema=arbeidsmarkt")
    assert [item["titel"] for item in news["resultaten"]] == [writing.NEWS]

    for address, expected in (
        (f"{api}/praktijkvoorbeelden/999999", 404),
        (f"{api}/praktijkvoorbeelden?kleur=rood", 400),
    ):
        status, headers, problem = ask(address)
        assert (status, problem["status"]) == (expected, expected)
        assert headers["Content-Type"] == "application/problem+json"
        assert problem["title"]
