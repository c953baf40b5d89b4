"""Somebody with an idea: compares it, asks to think along, gets an answer; and the committee sees what is like it."""

import re
from collections.abc import Callable

import pytest
from django.core import mail
from playwright.sync_api import expect

from praktijkpodium.programmes.applications import actions as applying
from praktijkpodium.programmes.ideas.models import IdeaQuestion
from praktijkpodium.programmes.review import actions as reviewing
from praktijkpodium.search.indexing import keeping
from praktijkpodium.site.demo.accounts import make_accounts
from tests.casebook.factories import make_case_study
from tests.home.factories import secretariat
from tests.journeys.looking import BOTH, CUT, violations
from tests.journeys.people import Person
from tests.programmes.factories import make_call, make_draft

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.service("chromium")]

IDEA = "Bewoners en begeleiders van de woongroep maken samen het rooster, en ruilen hun diensten onderling."
OUTCOME = "#uitkomst .podium-near__item"


def looks_well(person: Person) -> None:
    assert list(violations(person.page, BOTH)) == []
    assert person.page.evaluate(CUT) == []


def test_an_idea_from_comparing_to_its_answer(somebody: Callable[[str], Person]) -> None:
    make_accounts()
    make_call()
    make_case_study("Samen roosteren", approach=f"<p>{IDEA}</p>")
    keeping.keep()
    visitor = somebody("visitor")
    visitor.visit("/is-mijn-idee-nieuw/")
    looks_well(visitor)
    visitor.page.click("button[value=compare]")
    expect(visitor.page.locator("#error-summary-title")).to_be_visible()
    looks_well(visitor)
    visitor.page.fill("textarea[name=idea]", IDEA)
    visitor.page.click("button[value=compare]")
    # The outcome is in the first screen, on a phone too; nothing that was typed is in the address.
    expect(visitor.page.locator(OUTCOME)).to_be_in_viewport()
    expect(visitor.page).to_have_url(re.compile(r"/is-mijn-idee-nieuw/#uitkomst$"))
    expect(visitor.page.locator(f"{OUTCOME} mark").first).to_be_visible()
    looks_well(visitor)
    visitor.page.fill("[name=name]", "Loes")
    visitor.page.fill("[name=email]", "loes@example.org")
    visitor.page.click("button[value=ask]")
    expect(visitor.page).to_have_url(re.compile(r"/verstuurd/$"))
    looks_well(visitor)
    (path,) = re.findall(r"(/is-mijn-idee-nieuw/bevestigen/\S+)", str(mail.outbox[-1].body))
    visitor.visit(path)
    looks_well(visitor)
    with visitor.page.expect_navigation():
        visitor.page.click("main button[type=submit]")
    question = IdeaQuestion.objects.get()
    assert question.confirmed_at

    clerk = somebody("secretariaat")
    clerk.is_signed_in()
    clerk.visit("/admin/vragen/")
    looks_well(clerk)
    with clerk.page.expect_navigation():
        clerk.page.click(f"a[href$='/admin/vragen/{question.pk}/']")
    looks_well(clerk)
    clerk.page.fill("[name=answer-answer]", "Lees het eerste.")
    clerk.page.click("form:has([name=answer-answer]) button[type=submit]")
    clerk.sees("Lees het eerste.")
    looks_well(clerk)
    assert "Lees het eerste." in str(mail.outbox[-1].body)


def test_an_idea_that_becomes_an_application(somebody: Callable[[str], Person]) -> None:
    make_accounts()
    call = make_call()
    keeping.keep()
    applicant = somebody("aanvrager")
    applicant.is_signed_in()
    applicant.visit(call.url)
    applicant.page.click("a[href^='/is-mijn-idee-nieuw/']")
    applicant.page.fill("[name=title]", "Roostertafel")
    applicant.page.fill("textarea[name=idea]", IDEA)
    applicant.page.click("button[value=compare]")
    applicant.page.click("button[value^=start-]")
    applicant.page.fill("[name=new_organisation]", "De Waterkant")
    applicant.page.select_option("[name=capacity]", "contact")
    applicant.page.click(".podium-form button[type=submit]")
    applicant.click("Terug")  # the step of the idea is done already
    applicant.has(title="Roostertafel", summary=IDEA)


def test_what_the_committee_sees(somebody: Callable[[str], Person]) -> None:
    make_accounts()
    role = make_call().roles.get()
    make_case_study("Samen roosteren", approach=f"<p>{IDEA}</p>")
    found = []
    for title in ("Roostertafel", "Wij roosteren"):
        draft = make_draft(role)
        applying.save_draft(application=draft, by=draft.started_by, title=title, summary=IDEA)
        application = applying.submit(application=draft, by=draft.started_by)
        found.append(reviewing.pass_on(application=application, by=secretariat()))
    keeping.keep()
    member = somebody("commissielid1")
    member.is_signed_in()
    member.visit(f"/admin/aanmeldingen/{found[0].pk}/")
    expect(member.page.locator("h3.podium-near__title")).to_have_text("Samen roosteren")
    expect(member.page.locator("h4.podium-near__title")).to_have_text("Wij roosteren")
    for each in member.page.locator(".podium-near__passages:not([open]) > summary").all():
        each.click()
    expect(member.page.locator(".podium-beside").last).to_be_visible()
    looks_well(member)
