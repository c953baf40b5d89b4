"""The walk, whole: from a call to a published case study, by everybody who has a part in it, in a real browser."""

import datetime
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from django.core import mail
from django.utils import timezone
from playwright.sync_api import expect

from praktijkpodium.home.files.models import PrivateFile
from praktijkpodium.home.news.models import NewsIndexPage
from praktijkpodium.programmes.applications.models import Application, ApplicationDocument
from praktijkpodium.programmes.calls.models import Criterion, Programme, ProgrammeIndexPage
from praktijkpodium.site.demo.accounts import make_accounts
from praktijkpodium.site.tree import make_tree
from tests.journeys.people import Person
from tests.programmes.factories import PDF

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.service("chromium")]

TITLE = "Samen aan de roostertafel"
CALL = "Word pilot-instelling of denk mee in de klankbordgroep"
PRESS_RELEASE = "Negen werkplaatsen bundelen hun lessen in een nieuw boek"
# (kind, criterion, question to the applicant)
CRITERIA = (
    (Criterion.Kind.REQUIREMENT, "Je idee is echt nieuw", "Wat is er echt nieuw aan je idee?"),
    (Criterion.Kind.REQUIREMENT, "De leiding staat erachter", "Hoe steunt de directie je?"),
    (Criterion.Kind.PREFERENCE, "Je idee gaat over duurzame inzetbaarheid", "Heeft het met inzetbaarheid te maken?"),
)
REQUIREMENTS = [question for kind, _, question in CRITERIA if kind == Criterion.Kind.REQUIREMENT]


def test_from_call_to_case_study(somebody: Callable[[str], Person], tmp_path: Path) -> None:
    make_tree()
    make_accounts()

    editor = somebody("redactie")
    editor.sign_in_with_password()
    publish_call(editor)
    publish_press_release(editor)

    applicant = somebody("aanvrager")
    apply(applicant, tmp_path)

    stranger = somebody("stranger")
    document = ApplicationDocument.objects.get()
    assert stranger.page.request.get(f"{stranger.server}/mijn/document/{document.pk}/").url.endswith(
        f"/inloggen/?next=/mijn/document/{document.pk}/"
    )

    secretariat = somebody("secretariaat")
    secretariat.sign_in_with_password()
    open_file(secretariat)
    assert download(secretariat) == PDF
    secretariat.click("Zet door naar de commissie")

    member = somebody("commissielid1")
    member.sign_in_with_password()
    open_file(member)
    member.page.get_by_label("toekennen", exact=False).check()
    member.fill("assess-explanation", "Nieuw, en de ondernemingsraad doet mee.")
    member.click("Geef je advies")

    chair = somebody("voorzitter")
    chair.sign_in_with_password()
    open_file(chair)
    chair.sees("Nieuw, en de ondernemingsraad doet mee.")
    chair.page.locator("[name='decide-outcome'][value='granted']").check()
    chair.fill("decide-reason", "Een nieuw idee dat goed uit te voeren is.")
    chair.click("Neem het besluit")

    applicant.visit("/mijn/")
    applicant.sees("In beoordeling")  # nothing is known before it is announced
    assert not [message for message in mail.outbox if "uitslag" in message.subject]

    secretariat.visit("/admin/")
    open_file(secretariat)
    secretariat.click("Maak de uitslag bekend")
    secretariat.click("Maak een concept van het praktijkvoorbeeld")

    applicant.visit("/mijn/")
    applicant.click("Bekijk")
    applicant.sees("Toegekend")
    applicant.sees("Een nieuw idee dat goed uit te voeren is.")
    outcome = mail.outbox[-1]
    assert (outcome.subject, outcome.to) == ("De uitslag van je aanmelding", ["aanvrager@praktijkpodium.example"])
    assert "Een nieuw idee" in str(outcome.body)

    publish_case_study(editor)

    public = somebody("public")
    public.visit("/")
    public.page.locator("#q").fill("roostertafel")
    public.click("Zoek")
    expect(public.page).to_have_url(re.compile(r"/praktijkvoorbeelden/\?q=roostertafel"))
    public.click(TITLE)
    public.sees("Bewoners weten niet wie er komt.")

    answer = public.page.request.get(f"{public.server}/api/v1/praktijkvoorbeelden?q=roostertafel").json()
    assert answer["totaal"] == 1
    found = public.page.request.get(f"{public.server}/api/v1/praktijkvoorbeelden/{answer['resultaten'][0]['id']}")
    assert found.json()["titel"] == TITLE
    assert "Bewoners weten niet wie er komt." in found.json()["vraag"]


def publish_call(editor: Person) -> None:
    """The programme and its call, with a role and its criteria, through Wagtail's forms."""
    index = ProgrammeIndexPage.objects.get()
    editor.visit(f"/admin/pages/add/praktijkpodium_programmes/programme/{index.pk}/")
    editor.type_title("Praktijknetwerken Sociale Innovatie")
    editor.fill("leading_question", "Hoe wordt werken in de gehandicaptenzorg beter?")
    editor.fill("introduction", "Instellingen proberen een eigen idee uit en leren van elkaar.")
    editor.publish()

    programme = Programme.objects.get()
    editor.visit(f"/admin/pages/add/praktijkpodium_programmes/call/{programme.pk}/")
    today = timezone.localdate()
    editor.type_title(CALL)
    editor.fill("introduction", "Probeer een eigen idee uit. Een adviseur helpt je.")
    editor.fill_moment("opening", f"{today - datetime.timedelta(days=1):%d-%m-%Y} 00:00")
    editor.fill_moment("deadline", f"{today + datetime.timedelta(days=30):%d-%m-%Y} 00:00")
    editor.fill("kick_off_when", "Eind mei")
    editor.fill("kick_off_place", "Utrecht")
    editor.page.get_by_role("tab", name="Rollen en criteria").click()
    editor.fill("roles-0-name", "Pilot-instelling")
    editor.fill("roles-0-places", "6")
    editor.fill("roles-0-own_contribution", "5500")
    for number, (kind, text, question) in enumerate(CRITERIA):
        editor.page.locator("#id_roles-0-criteria-ADD").click()
        editor.page.locator(f"[name='roles-0-criteria-{number}-kind']").select_option(kind)
        editor.fill(f"roles-0-criteria-{number}-text", text)
        editor.fill(f"roles-0-criteria-{number}-question", question)
    editor.publish()


def publish_press_release(editor: Person) -> None:
    index = NewsIndexPage.objects.get()
    editor.visit(f"/admin/pages/add/praktijkpodium_home/newspage/{index.pk}/")
    editor.type_title(PRESS_RELEASE)
    editor.page.locator("[name='kind']").select_option("persbericht")
    editor.fill("date", "07-06-2016")
    editor.page.keyboard.press("Escape")
    editor.fill("introduction", "Wat helpt als je in het sociaal domein iets nieuws wilt invoeren?")
    editor.page.locator("[data-streamfield-list-container] ~ * button, .c-sf-add-button").first.click()
    editor.page.get_by_role("option", name="Tekst").click()
    editor.page.locator("[data-contentpath='body'] [contenteditable='true']").click()
    editor.page.keyboard.type("Negen werkplaatsen vertellen.")
    # The rich text editor puts what was typed into the form a moment later.
    expect(editor.page.locator("[name='body-0-value']")).to_have_value(re.compile("vertellen"))
    editor.publish()
    editor.visit("/nieuws/negen-werkplaatsen-bundelen-hun-lessen-in-een-nieuw-boek/")
    editor.sees("7 juni 2016")
    editor.sees("Negen werkplaatsen vertellen.")


def apply(applicant: Person, tmp_path: Path) -> None:
    """From the call to a submitted application, with every mistake that people make on the way."""
    form = tmp_path / "formulier.pdf"
    form.write_bytes(PDF)
    disguised = tmp_path / "plaatje.pdf"
    disguised.write_bytes(b"\x89PNG\r\n\x1a\n" + b"\0" * 64)

    applicant.visit("/")
    applicant.click(CALL)
    applicant.click("Meld je aan als pilot-instelling")
    applicant.sign_in_with_code()

    applicant.click("Verder naar je idee")
    applicant.sees("Vul de naam van je organisatie in.")
    applicant.fill("new_organisation", "Woonzorg De Linde")
    applicant.page.locator("[name='capacity']").select_option("hr")
    applicant.click("Verder naar je idee")

    applicant.fill("title", TITLE)
    applicant.page.set_input_files("[name='document']", disguised)
    applicant.click("Dien je aanmelding in")
    applicant.sees("de inhoud is iets anders")
    assert applicant.page.input_value("[name='title']") == TITLE

    applicant.visit("/mijn/")
    applicant.click("Ga verder")
    assert applicant.page.input_value("[name='title']") == TITLE
    applicant.fill("summary", "Bewoners weten niet wie er komt.\nHet team maakt het rooster met hen.")
    for question in REQUIREMENTS:
        applicant.page.get_by_label(question).fill("Ja, en zo doen we dat.")
    applicant.page.set_input_files("[name='document']", form)
    applicant.click("Dien je aanmelding in")
    applicant.sees("Je aanmelding is ingediend")
    applicant.sees("Ingediend")

    application = Application.objects.get()
    stored = application.documents.get()
    assert stored.file.storage.exists(stored.file.name)
    assert "formulier" not in stored.file.name
    assert stored.scan_state in {PrivateFile.ScanState.NOT_SCANNED, PrivateFile.ScanState.CLEAN}


def open_file(reviewer: Person) -> None:
    """From the queue on the dashboard."""
    reviewer.sees("wacht op jou")
    reviewer.click(TITLE)
    expect(reviewer.page.get_by_role("heading", name=TITLE).first).to_be_visible()


def download(reviewer: Person) -> bytes:
    with reviewer.page.expect_download() as started:
        reviewer.page.get_by_role("link", name="formulier.pdf").click()
    return Path(started.value.path()).read_bytes()


def publish_case_study(editor: Person) -> None:
    """The draft that the secretariat made, completed and published."""
    case_study = Application.objects.get().participation.case_study
    assert case_study is not None
    editor.visit(f"/admin/pages/{case_study.pk}/edit/")
    assert editor.page.input_value("[name='title']") == TITLE
    editor.fill("introduction", "Het team maakt het rooster met bewoners.")
    editor.publish()
