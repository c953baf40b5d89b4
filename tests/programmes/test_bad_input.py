"""What somebody may try, over the real addresses: scripts in every field, viruses, and the last second."""

import csv
import datetime
import json
from collections.abc import Callable
from io import BytesIO, StringIO
from typing import Any

import kreuzberg
import pytest
from bs4 import BeautifulSoup
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from openpyxl import load_workbook

from praktijkpodium.home.directory.models import Organisation
from praktijkpodium.home.directory.validators import name_key
from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.late import actions as late
from praktijkpodium.programmes.applications.models import Application, ApplicationDocument, State
from praktijkpodium.programmes.applications.receipts import receipt
from praktijkpodium.programmes.calls.models import Question
from praktijkpodium.programmes.review import actions as reviewing
from praktijkpodium.programmes.review.completeness import Verdict
from tests.home.factories import OrganisationFactory, chair, committee_member, member_of, person, secretariat
from tests.home.files.test_scanning import EICAR, TESTFILES
from tests.programmes.cast import fresh
from tests.programmes.factories import PDF, make_draft, make_role, pdf
from tests.programmes.moments import moment

pytestmark = pytest.mark.django_db
BACKEND = "allauth.account.auth_backends.AuthenticationBackend"
SCRIPT = "<script>alert({})</script>"
SECOND = datetime.timedelta(seconds=1)


def signed_in(user: Any) -> Client:
    client = Client()
    client.force_login(user, backend=BACKEND)
    return client


# --- scripts


def script(where: str) -> str:
    """Something else in each place, so that one can see where it came from."""
    return f'"><img src=x onerror=alert(1)>{SCRIPT.format(where)}'


def is_harmless(content: str, *seen: str) -> None:
    """Nothing of it became an element or an attribute, and what should be seen is there as text."""
    html = BeautifulSoup(content, "html.parser")
    assert "<script>alert(" not in content
    assert not html.select("[onerror], img[src=x]")
    text = html.get_text(" ") + " ".join(str(each.get("value", "")) for each in html.select("input"))
    for where in seen:
        assert SCRIPT.format(where) in text, where


KINDS = {
    "short": script("kort"),
    "long": script("lang"),
    "number": "12",
    "money": "5500",
    "date": "2026-03-01",
    "choice": "ja",
    "checks": ["ja"],
    "team": [{"name": script("teamlid"), "function": script("functie"), "part": script("deel")}],
}


@pytest.fixture
def application() -> Application:
    """Handed in, judged and announced, with a script in every field that somebody can fill in."""
    role = make_role(requirements=1, preferences=0)
    for number, kind in enumerate(KINDS):
        choices = f"ja\n{script('keuze')}" if kind in ("choice", "checks") else ""
        texts = {"text": script(f"vraag {kind}"), "help": script(f"uitleg {kind}"), "choices": choices}
        Question.objects.create(role=role, kind=kind, sort_order=number, **texts)
    name = script("organisatie")
    user = member_of(Organisation.objects.create(name=name, name_key=name_key(name)), first_name=script("voornaam"))
    draft = actions.start(role=role, organisation=Organisation.objects.get(name=name), by=user)
    client = signed_in(user)
    for step, typed in (
        ("idee", {"title": script("titel"), "summary": script("samenvatting")}),
        ("vragen", as_typed(draft)),
        ("criteria", {f"answer_{each.key}": script("eis") for each in draft.asked if each.criterion}),
        ("documenten", {"document": pdf("x.pdf")}),
    ):
        answer = client.post(f"/mijn/aanmelding/{draft.pk}/{step}/", {**typed, "save": "draft"})
        assert answer.status_code == 302, BeautifulSoup(answer.content, "html.parser").select(".podium-error-summary")
    ApplicationDocument.objects.update(name=script("bestand"))
    return actions.submit(application=fresh(draft), by=user)


def as_typed(draft: Application) -> dict[str, Any]:
    """Answers as the form has them: a table of people has a field for each cell."""
    typed: dict[str, Any] = {}
    for asked in draft.asked:
        if asked.kind == "team":
            for place, row in enumerate(KINDS["team"]):
                typed |= {f"answer_{asked.key}-{place}-{column}": text for column, text in row.items()}
        elif not asked.criterion:
            typed[f"answer_{asked.key}"] = KINDS[asked.kind]
    return typed


WRITTEN = ("titel", "samenvatting", "kort", "lang", "eis", "teamlid", "functie", "deel", "bestand", "organisatie")


def test_a_script_in_every_field_is_text_for_everybody(application: Application) -> None:
    applicant, office = signed_in(application.started_by), signed_in(secretariat())
    own, file = f"/mijn/aanmelding/{application.pk}/", f"/admin/aanmeldingen/{application.pk}/"
    is_harmless(applicant.get(own).content.decode(), *WRITTEN, "vraag short")
    is_harmless(applicant.get("/mijn/").content.decode(), "titel", "organisatie")
    is_harmless(applicant.get(f"{own}verloop/").content.decode())
    is_harmless(office.get(file).content.decode(), *WRITTEN)
    is_harmless(office.get("/admin/aanmeldingen/").content.decode(), "titel", "organisatie")
    is_harmless(office.get(f"/admin/aanmeldingen/mail/?aanmelding={application.pk}").content.decode())

    # What the offices write comes to applicants too.
    by, wrong = secretariat(), Verdict(is_in_order=False, reason=script("tekort"))
    reviewing.check_completeness(application=application, verdicts={"title": wrong}, by=by)
    reviewing.add_note(application=application, text=script("notitie"), by=by)
    is_harmless(office.get(file).content.decode(), "tekort", "notitie")
    reviewing.send_back(application=fresh(application), missing=script("verzoek"), items=["title"], by=by)
    is_harmless(applicant.get(f"{own}idee/").content.decode(), "titel", "samenvatting", "verzoek")
    actions.submit(application=fresh(application), by=application.started_by)
    reviewing.pass_on(application=fresh(application), by=by)
    member = committee_member()
    reviewing.assess(application=fresh(application), advice="grant", explanation=script("advies"), by=member)
    is_harmless(signed_in(chair()).get(file).content.decode(), *WRITTEN, "advies")
    reviewing.decide(application=fresh(application), outcome="granted", reason=script("besluit"), by=chair())
    reviewing.announce(application=fresh(application), by=by)
    is_harmless(applicant.get(own).content.decode(), *WRITTEN, "besluit")
    is_harmless(applicant.get(f"{own}deelname/").content.decode())


def test_a_script_in_every_field_is_text_in_all_that_leaves(application: Application) -> None:
    text = str(kreuzberg.extract_bytes_sync(receipt(application), "application/pdf").content)
    for where in ("titel", "samenvatting", "kort", "lang", "eis", "teamlid", "bestand", "organisatie"):
        assert f"alert({where})" in text, where

    office = signed_in(secretariat())
    content = b"".join(office.get("/admin/aanmeldingen/tabel/")).decode("utf-8-sig")
    (row,) = csv.DictReader(StringIO(content, newline=""), delimiter=";")
    sheet = load_workbook(BytesIO(b"".join(office.get("/admin/aanmeldingen/tabel/?format=xlsx")))).active
    assert sheet is not None
    cells = [cell for line in sheet.iter_rows() for cell in line]
    for cell in cells:
        assert cell.data_type != "f"
        assert cell.hyperlink is None
    for where in ("titel", "samenvatting", "kort", "lang", "organisatie"):
        assert script(where) in row.values(), where
        assert script(where) in {cell.value for cell in cells}, where

    reviewing.send_back(application=application, missing=script("verzoek"), by=secretariat())
    mails = list(Mail.objects.filter(about_id=str(application.pk)))
    assert {each.kind for each in mails} == {"application.received", "application.sent_back"}
    for each in mails:
        assert "\n" not in each.subject
        is_harmless(each.html, *["verzoek"] * (each.kind == "application.sent_back"))


# --- viruses, over the real addresses and with the real scanner


@pytest.mark.service("clamav")
@pytest.mark.parametrize(
    "content", [PDF + EICAR, (TESTFILES / "clam.pdf").read_bytes() if TESTFILES.exists() else b""], ids=["eicar", "pdf"]
)
def test_a_virus_is_refused_in_words_and_nothing_of_it_stays(content: bytes, settings: Any) -> None:
    settings.CLAMD_URL = settings.TEST_SERVICES["CLAMD_URL"]
    draft = make_draft(complete=False)
    client = signed_in(draft.started_by)
    upload = SimpleUploadedFile("plan.pdf", content)
    page = f"/mijn/aanmelding/{draft.pk}/documenten/"
    answer = client.post(page, {"document": upload, "save": "upload"})
    assert answer.status_code == 422
    assert "De virusscanner vond iets in dit bestand" in answer.content.decode()
    begun = client.post(f"/mijn/aanmelding/{draft.pk}/uploaden/", {"name": "plan.pdf", "size": len(content)})
    address = json.loads(begun.content)["address"]
    told = client.patch(f"{address}?start=0", content, content_type="application/octet-stream")
    assert (told.status_code, "De virusscanner" in told.json()["problem"]) == (422, True)
    assert not ApplicationDocument.every.exists()


# --- the second before and after, here, also in the nights in which the clocks change

DEADLINES = [moment(2026, 3, 29), moment(2026, 3, 30), moment(2026, 10, 25), moment(2026, 10, 26)]


@pytest.mark.parametrize("deadline", DEADLINES, ids=lambda each: f"{each:%d-%m}")
@pytest.mark.parametrize("grace_hours", [0, 2])
def test_the_second_before_and_the_deadline_itself(
    at: Callable[[datetime.datetime], None], deadline: datetime.datetime, grace_hours: int
) -> None:
    at(deadline - datetime.timedelta(days=3))
    role = make_role(opening=deadline - datetime.timedelta(days=9), deadline=deadline, grace_hours=grace_hours)
    in_time, too_late = make_draft(role), make_draft(role)
    # Hours of grace are hours that pass: what the clocks say may be an hour more or less.
    end = deadline.astimezone(datetime.UTC) + datetime.timedelta(hours=grace_hours)
    at(end - SECOND)
    page = "/mijn/aanmelding/{}/controleren/"
    assert signed_in(in_time.started_by).post(page.format(in_time.pk), {"submit": "1"}).status_code == 302
    assert fresh(in_time).state == State.SUBMITTED
    at(end)
    answer = signed_in(too_late.started_by).post(page.format(too_late.pk), {"submit": "1"})
    assert answer.status_code == 422
    assert "gesloten" in answer.content.decode()
    assert fresh(too_late).state == State.DRAFT


@pytest.mark.parametrize("deadline", DEADLINES, ids=lambda each: f"{each:%d-%m}")
def test_the_second_before_and_the_deadline_itself_for_who_begins(
    at: Callable[[datetime.datetime], None], deadline: datetime.datetime
) -> None:
    at(deadline - datetime.timedelta(days=3))
    role = make_role(opening=deadline - datetime.timedelta(days=9), deadline=deadline, grace_hours=24)
    address = f"/mijn/aanmelden/{role.pk}/"
    for second, status, name in ((-SECOND, 302, "Net op tijd"), (0 * SECOND, 200, "Te laat")):
        at(deadline + second)
        typed = {"new_organisation": name, "capacity": "hr"}
        assert signed_in(person()).post(address, typed).status_code == status
        assert Organisation.objects.filter(name=name).exists() is (status == 302)


# --- links of others, and links that are over


def test_a_late_link_of_others_or_one_that_is_over_gives_nothing(at: Callable[[datetime.datetime], None]) -> None:
    night = moment(2026, 10, 25)
    at(night - datetime.timedelta(days=3))
    role = make_role(opening=night - datetime.timedelta(days=30), deadline=night - datetime.timedelta(days=4))
    user, stranger = member_of(OrganisationFactory()), member_of(OrganisationFactory())
    organisation = user.praktijkpodium_memberships.get().organisation
    day = night.date()
    link = late.give(role=role, organisation=organisation, last_day=day, reason="De site lag plat.", by=secretariat())
    address = f"/mijn/laat/{link.pk}/"
    assert signed_in(stranger).post(address).status_code == 404
    assert Client().post(address).status_code == 302  # to sign in
    at(moment(2026, 10, 26))  # a day of 25 hours is over
    answer = signed_in(user).post(address, follow=True)
    assert "Deze link werkt niet meer" in answer.content.decode()
    assert not Application.objects.exists()
    at(moment(2026, 10, 26) - SECOND)
    assert signed_in(user).post(address).status_code == 302
    assert Application.objects.get().organisation == organisation
