"""What goes wrong when somebody applies: the message stands where the mistake is, and nothing typed is lost."""

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest
from django.contrib.auth import get_user_model
from django.utils import timezone
from playwright.sync_api import expect

from praktijkpodium.home.directory.models import Membership, Organisation
from praktijkpodium.programmes.applications import actions as applying
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.applications.validators import answer_field
from praktijkpodium.programmes.calls.models import Call, Role
from praktijkpodium.site.demo.accounts import make_accounts
from tests.journeys.people import Person
from tests.programmes.factories import PDF, make_role

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.service("chromium")]

TYPED = {"title": "Samen aan de roostertafel", "summary": "Het team maakt het rooster met bewoners."}


@pytest.fixture
def role() -> Role:
    make_accounts()
    return make_role(requirements=2, preferences=1)


@pytest.fixture
def applicant(role: Role, somebody: Callable[[str], Person]) -> Person:
    """With a draft open in the browser, in which nothing has been saved yet."""
    applicant = somebody("aanvrager")
    applicant.is_signed_in()
    user = get_user_model().objects.get(username="aanvrager")
    organisation = Organisation.objects.create(name="Woonzorg De Linde")
    Membership.objects.create(organisation=organisation, user=user)
    draft = applying.start(role=role, organisation=organisation, by=user)
    applicant.visit(f"/mijn/aanmelding/{draft.pk}/")
    return applicant


def answers(role: Role) -> dict[str, str]:
    """For the names of the fields, what is typed in them."""
    return {answer_field(criterion.pk): f"Antwoord op {criterion}." for criterion in role.criteria.all()}


def test_a_beginning_without_an_organisation(role: Role, somebody: Callable[[str], Person]) -> None:
    applicant = somebody("aanvrager")
    applicant.is_signed_in()
    applicant.visit(f"/mijn/aanmelden/{role.pk}/")
    applicant.fill("new_organisation", "Woonzorg De Linde")
    applicant.click("Verder naar je idee")
    applicant.is_told("capacity", "Kies wat jij in deze organisatie bent.")
    applicant.has(new_organisation="Woonzorg De Linde")
    applicant.fill("new_organisation", "")
    applicant.field("capacity").select_option("works_council")
    applicant.click("Verder naar je idee")
    applicant.is_told("new_organisation", "Vul de naam van je organisatie in.")
    applicant.has(capacity="works_council")
    assert not Application.objects.exists()


def fill_in(applicant: Person, **typed: str) -> None:
    for field, text in typed.items():
        applicant.fill(field, text)


def step(applicant: Person, name: str) -> None:
    applicant.visit(f"/mijn/aanmelding/{Application.objects.get().pk}/{name}/")


def test_an_application_that_is_not_complete(role: Role, applicant: Person, tmp_path: Path) -> None:
    _first, *others = answers(role).items()
    applicant.fill("summary", TYPED["summary"])
    applicant.go_on()
    applicant.fill(*others[0])
    applicant.go_on()
    applicant.go_on()
    applicant.click("Dien je aanmelding in")
    mistakes = applicant.page.get_by_role("alert")
    for words in ("Geef je idee een titel.", "Beantwoord deze vraag.", "Voeg het ingevulde formulier of een plan toe"):
        expect(mistakes.get_by_role("link", name=words)).to_be_visible()
    # From the list one comes where the mistake is.
    with applicant.page.expect_navigation():
        mistakes.get_by_role("link", name="Geef je idee een titel.").click()
    applicant.is_told("title", "Geef je idee een titel.")
    applicant.has(summary=TYPED["summary"])
    applicant.go_on()
    applicant.has(**dict(others[:1]))

    step(applicant, "documenten")
    form = tmp_path / "formulier.pdf"
    form.write_bytes(PDF)
    applicant.page.set_input_files("[name='document']", form)
    expect(applicant.page.get_by_role("link", name="formulier.pdf", exact=True)).to_be_visible()  # it has been kept
    applicant.go_on()
    applicant.sees("formulier.pdf")

    applicant.visit("/mijn/")
    applicant.click("Ga verder")
    applicant.has(title="", summary=TYPED["summary"])


WRONG = {
    "plaatje.pdf": (b"\x89PNG\r\n\x1a\n" + b"\0" * 64, "de inhoud is iets anders"),
    "brief.docx": (b"PK\x03\x04" + b"\0" * 64, "PDF"),
    "leeg.pdf": (b"", "leeg"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_document_that_is_refused(name: str, role: Role, applicant: Person, tmp_path: Path) -> None:
    content, message = WRONG[name]
    file, good = tmp_path / name, tmp_path / "formulier.pdf"
    file.write_bytes(content)
    good.write_bytes(PDF)
    fill_in(applicant, **TYPED)
    applicant.go_on()
    fill_in(applicant, **answers(role))
    applicant.go_on()
    applicant.page.set_input_files("[name='document']", file)
    applicant.sees(message)
    assert not Application.objects.get().documents.exists()

    applicant.page.set_input_files("[name='document']", good)
    expect(applicant.page.get_by_role("link", name="formulier.pdf", exact=True)).to_be_visible()  # it has been kept
    applicant.go_on()
    applicant.click("Dien je aanmelding in")
    applicant.sees("Je aanmelding is ingediend")


def test_an_application_that_is_too_late(role: Role, applicant: Person) -> None:
    fill_in(applicant, **TYPED)
    applicant.go_on()
    fill_in(applicant, **answers(role))
    applicant.go_on()
    applicant.go_on()
    closed = timezone.now() - datetime.timedelta(minutes=1)
    Call.objects.update(deadline=closed)
    applicant.click("Dien je aanmelding in")
    applicant.page.get_by_role("alert").get_by_text("Deze oproep is gesloten.").wait_for()
    for words in (*TYPED.values(), *answers(role).values()):
        applicant.sees(words)
    expect(applicant.page.get_by_role("button", name="Dien je aanmelding in")).to_have_count(0)
    assert Application.objects.get().state == "draft"
    applicant.visit("/mijn/")
    applicant.sees("De oproep is gesloten")
    applicant.click("Ga verder")
    step(applicant, "idee")
    applicant.has(**TYPED)

    # Whoever begins only now is told so before anything is typed.
    applicant.visit(f"/mijn/aanmelden/{role.pk}/")
    applicant.sees("Deze oproep is gesloten.")
    expect(applicant.page.get_by_role("button", name="Verder naar je idee")).to_have_count(0)
