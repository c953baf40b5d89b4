"""The form of an application in a browser: it saves itself, survives a broken connection, and asks what counts."""

from collections.abc import Callable

import pytest
from django.contrib.auth import get_user_model
from playwright.sync_api import ConsoleMessage, expect

from praktijkpodium.home.directory.models import Membership
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.calls.models import Question
from praktijkpodium.site.demo.accounts import make_accounts
from tests.journeys import conftest
from tests.journeys.people import Person
from tests.programmes.cast import fresh
from tests.programmes.factories import make_draft, make_role

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.service("chromium")]


@pytest.fixture(autouse=True)
def _disconnected_on_purpose(monkeypatch: pytest.MonkeyPatch) -> None:
    real = conftest.is_expected

    def is_expected(message: ConsoleMessage) -> bool:
        return real(message) or "ERR_INTERNET_DISCONNECTED" in message.text or "status of 401" in message.text

    monkeypatch.setattr(conftest, "is_expected", is_expected)


@pytest.fixture
def draft() -> Application:
    """Of a form with a question of at most five words, and one that depends on a choice."""
    make_accounts()
    role = make_role(requirements=0, preferences=0)
    for number, (kind, text, fields) in enumerate(
        [
            ("long", "Wat loop je tegenaan?", {"most_words": 5}),
            ("choice", "Doet de ondernemingsraad mee?", {"choices": "Ja\nNee"}),
            ("long", "Hoe?", {"only_if": 2, "only_if_answer": "Ja"}),
        ]
    ):
        Question.objects.create(role=role, sort_order=number, kind=kind, text=text, **fields)
    draft = make_draft(role)
    user = get_user_model().objects.get(username="aanvrager")
    Membership.objects.create(organisation=draft.organisation, user=user)
    return draft


@pytest.fixture
def applicant(draft: Application, somebody: Callable[[str], Person]) -> Person:
    applicant = somebody("aanvrager")
    applicant.is_signed_in()
    applicant.visit(f"/mijn/aanmelding/{draft.pk}/vragen/")
    return applicant


def has_saved(applicant: Person) -> None:
    """What it told is told again in the same words after a while: nothing is kept in the browser any more."""
    applicant.page.wait_for_function("() => !Object.keys(localStorage).length")


def test_a_form_that_saves_itself(draft: Application, applicant: Person) -> None:
    page, (long, _choice, why) = applicant.page, [f"answer_{each.key}" for each in draft.asked]
    told = page.locator("[data-state]")

    # Words are counted, and questions come and go with a choice.
    applicant.fill(long, "een twee drie vier vijf zes")
    expect(page.locator(".podium-field__count--over")).to_contain_text("1")
    expect(applicant.field(why)).to_be_hidden()
    page.get_by_label("Ja").check()
    expect(applicant.field(why)).to_be_visible()
    page.get_by_label("Nee").check()
    expect(applicant.field(why)).to_be_hidden()

    # It is saved without a button.
    has_saved(applicant)
    assert fresh(draft).answers == {draft.asked[0].key: "een twee drie vier vijf zes", draft.asked[1].key: "Nee"}

    # Without a connection nothing is lost, and nobody leaves the page unawares.
    page.context.set_offline(True)
    applicant.fill(long, "Zonder verbinding")
    expect(page.locator(".podium-saved--trouble")).to_be_visible()
    page.locator(".podium-go .nl-button--primary").click()
    expect(applicant.field(long)).to_have_value("Zonder verbinding")
    page.context.set_offline(False)
    has_saved(applicant)
    expect(page.locator(".podium-saved--trouble")).to_have_count(0)
    assert fresh(draft).answer_to(draft.asked[0].key) == "Zonder verbinding"

    # Not even when the browser is closed meanwhile.
    page.context.set_offline(True)
    applicant.fill(long, "Nog later")
    expect(page.locator(".podium-saved--trouble")).to_be_visible()
    page.goto("about:blank")
    page.context.set_offline(False)
    applicant.visit(f"/mijn/aanmelding/{draft.pk}/vragen/")
    applicant.has(**{long: "Nog later"})
    has_saved(applicant)
    assert fresh(draft).answer_to(draft.asked[0].key) == "Nog later"

    # Who was signed out signs in, and finds the text.
    applicant.fill(long, "Vlak voor het uitloggen")
    has_saved(applicant)
    page.context.clear_cookies()
    applicant.fill(long, "Na het uitloggen")
    expect(page.locator(".podium-saved--trouble")).to_be_visible()
    with page.expect_navigation():
        page.locator(".podium-go [name='save']").click()
    applicant.is_signed_in()
    applicant.visit(f"/mijn/aanmelding/{draft.pk}/vragen/")
    applicant.has(**{long: "Na het uitloggen"})
    applicant.go_on()
    assert fresh(draft).answer_to(draft.asked[0].key) == "Na het uitloggen"
    assert told.count() == 0  # documents have no text to save
