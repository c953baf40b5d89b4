"""An organisation says that it does this too, and a reader asks something: the whole way, in a real browser."""

import re
from collections.abc import Callable

import pytest
from django.core import mail
from playwright.sync_api import Page, expect

from praktijkpodium.casebook.adoptions.models import Adoption, State
from praktijkpodium.casebook.models import CaseStudy
from praktijkpodium.home.directory.models import ContactPerson, Region, Theme
from praktijkpodium.site.demo.accounts import make_accounts
from praktijkpodium.site.tree import make_tree
from tests.casebook.factories import make_case_study, make_publication
from tests.home.pages.parts import make_document
from tests.journeys.looking import BOTH, CUT, violations
from tests.journeys.people import Person

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.service("chromium"),
    # Wagtail leaves the closing of a new rendition's file to the collector of garbage.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

LEARNED = "Begin klein, en blijf na afloop nog even zitten."


@pytest.fixture
def case_study() -> CaseStudy:
    make_tree()
    make_accounts()
    Region.objects.create(name="Twente", province="overijssel")
    theme = Theme.objects.create(name="Ontmoeting")
    make_case_study("Samen koken", themes=[theme])
    return make_case_study(
        "Samen eten",
        introduction="Elke week een lange tafel in het dorpshuis.",
        themes=[theme],
        contact_person=ContactPerson.objects.create(name="Anke de Wit", email="anke@antwoordt.example"),
        publication=make_publication("Aan tafel", file=make_document("Aan tafel")),
    )


def looks_right(page: Page) -> None:
    """What axe and a ruler say of the page as it is now."""
    assert list(violations(page, BOTH)) == []
    page.emulate_media(color_scheme="light")
    assert page.evaluate(CUT) == []


def send(page: Page) -> None:
    with page.expect_navigation():
        page.locator("main form [type=submit]").first.click()


def follow(page: Page, link: str) -> None:
    with page.expect_navigation():
        page.locator(link).click()


def link_of(part: str) -> str:
    """The link in the newest mail that has one."""
    found = [re.search(rf"https?://[^/\s]+(/{part}/\S+)", str(letter.body)) for letter in mail.outbox]
    links = [each[1] for each in found if each]
    assert links, [letter.subject for letter in mail.outbox]
    return links[-1]


def test_we_do_this_too(somebody: Callable[[str], Person], case_study: CaseStudy) -> None:
    reader = somebody("reader")
    page = reader.page
    reader.visit(case_study.url)
    looks_right(page)
    follow(page, ".podium-doing .nl-button--primary")
    say_it(page)

    reader.visit(link_of("wij-doen-dit-ook/bevestigen"))
    reader.sees(LEARNED)
    looks_right(page)
    send(page)
    looks_right(page)
    assert Adoption.objects.get().state == State.WAITING
    approve(somebody("redactie"))

    reader.visit(case_study.url)
    spread = page.locator(".podium-spread")
    expect(spread.get_by_text("De Linde")).to_be_visible()
    expect(spread.get_by_text(LEARNED)).to_be_visible()
    expect(spread.locator(".podium-map__item")).to_have_text(re.compile(r"Twente\s*1"))
    expect(spread.locator(".podium-map__region--4")).to_have_count(1)
    looks_right(page)

    reader.visit(link_of("wij-doen-dit-ook/intrekken"))
    looks_right(page)
    send(page)
    reader.visit(case_study.url)
    expect(spread.get_by_text("De Linde")).to_have_count(0)


def say_it(page: Page) -> None:
    """First with mistakes, which the form tells, and then right."""
    looks_right(page)
    page.locator("[name=organisation_name]").fill("De Linde")
    page.locator("label[for=id_stage_0]").click()
    page.locator("[name=email]").fill("anke@")
    send(page)
    expect(page.locator(".podium-error-summary")).to_be_visible()
    looks_right(page)
    page.locator(".podium-error-summary a[href='#id_region']").click()
    expect(page.locator("[name=region]")).to_be_focused()
    page.locator("[name=region]").select_option("twente")
    page.locator("[name=learned]").fill(LEARNED)
    page.locator("[name=contact_name]").fill("Anke Vos")
    page.locator("[name=email]").fill("anke@linde.example")
    expect(page.locator("[name=organisation_name]")).to_have_value("De Linde")
    send(page)
    expect(page.get_by_text("anke@linde.example")).to_be_visible()
    looks_right(page)


def approve(editor: Person) -> None:
    editor.is_signed_in()
    editor.visit("/admin/registers/wij-doen-dit-ook/")
    looks_right(editor.page)
    editor.visit("/admin/")
    follow(editor.page, "#podium-adoptions a:has-text('De Linde')")
    editor.sees("anke@linde.example")
    looks_right(editor.page)
    editor.page.locator("form:has([value=approve]) [type=submit]").click()
    expect(editor.page.locator(".messages .success")).to_be_visible()


def test_a_question_and_an_answer(somebody: Callable[[str], Person], case_study: CaseStudy) -> None:
    reader = somebody("reader")
    page = reader.page
    reader.visit(case_study.url)
    follow(page, ".podium-doing .nl-button--secondary")
    reader.sees("Anke de Wit")
    looks_right(page)
    reader.fill("text", "Hoe vonden jullie de koks?")
    reader.fill("name", "Bo Smit")
    reader.fill("email", "bo@vraagt.example")
    send(page)
    looks_right(page)
    reader.visit(link_of("vraag-stellen/doorsturen"))
    reader.sees("Hoe vonden jullie de koks?")
    looks_right(page)
    send(page)
    looks_right(page)
    letters = {letter.to[0]: letter for letter in mail.outbox[-2:]}
    assert letters["anke@antwoordt.example"].extra_headers["Reply-To"] == "bo@vraagt.example"
    assert "Hoe vonden jullie de koks?" in letters["bo@vraagt.example"].body


def test_shared_cited_and_downloaded(somebody: Callable[[str], Person], case_study: CaseStudy) -> None:
    reader = somebody("reader")
    page = reader.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    reader.visit(case_study.url)
    share = page.locator(".podium-share")
    share.locator("button[data-copy]").click()
    expect(share.locator("[role=status]")).not_to_be_empty()
    assert page.evaluate("navigator.clipboard.readText()").endswith(case_study.url)
    share.locator("summary").click()
    share.locator("button[data-copy-of]").click()
    expect(share.locator("[role=status]")).not_to_be_empty()
    assert "Samen eten" in page.evaluate("navigator.clipboard.readText()")
    looks_right(page)
    with page.expect_download() as cited:
        share.get_by_role("link", name="BibTeX").click()
    assert cited.value.suggested_filename.endswith(".bib")
    with page.expect_download() as book:
        page.locator(".podium-doing a[download]").click()
    assert book.value.suggested_filename.endswith(".pdf")
    page.evaluate("window.print = () => { window.printed = true }")
    share.locator("button[data-print]").click()
    assert page.evaluate("window.printed")
