"""Searching in everything: from the box in the header, by keyboard, on a phone, in the text of a file."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from praktijkpodium.site.tree import make_tree
from tests.casebook.factories import make_case_study, make_publication
from tests.home.files import papers
from tests.home.files.test_extraction import upload
from tests.home.news.factories import make_item
from tests.journeys.looking import BOTH, WIDTHS, check, violations
from tests.journeys.people import Person

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.service("chromium")]

SMALLEST = 320


@pytest.fixture(autouse=True)
def _site(live_server: Any) -> None:
    make_tree()
    for number in range(5):
        make_case_study(f"Mantelzorg thuis {number}", introduction="Wie zorgt voor wie voor een ander zorgt?")
    make_item("Nieuws over mantelzorg")
    make_item("Nieuws over vrijwilligers")
    report = upload("rapport.pdf", papers.pdf("Inleiding.", "De logeerweek voor mantelzorgers gaf lucht."))
    make_publication("Een boek", file=report)


def test_from_the_header_to_a_page_of_a_file(somebody: Callable[[str], Person]) -> None:
    reader = somebody("reader")
    reader.visit("/")
    page = reader.page
    button = page.locator(".podium-find-button")
    expect(button).to_have_accessible_name(re.compile("Zoek|Search"))
    button.click()
    box = page.locator("#find-q")
    expect(box).to_be_focused()
    assert list(violations(page, BOTH)) == []
    box.fill("logeerweek mantelzorgers")
    page.keyboard.press("Enter")
    expect(page.locator(".podium-kind h2").first).to_contain_text("Publicaties")
    expect(page.locator(".podium-snippet").first).to_contain_text("rapport")
    expect(page.locator(".podium-snippet mark").first).to_have_text("logeerweek")
    page.get_by_role("link", name="Een boek").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Een boek")


def test_the_box_is_put_away_with_escape(somebody: Callable[[str], Person]) -> None:
    reader = somebody("reader")
    reader.visit("/nieuws/")
    page = reader.page
    button = page.locator(".podium-find-button")
    button.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#find-q")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#find")).to_be_hidden()
    expect(button).to_be_focused()


def test_all_of_a_kind_and_back(somebody: Callable[[str], Person]) -> None:
    reader = somebody("reader")
    reader.visit("/zoeken/?q=mantelzorg")
    page = reader.page
    page.get_by_role("main").get_by_role("link", name="Nieuwsberichten 1").click()
    expect(page.locator(".podium-result__title")).to_have_text(["Nieuws over mantelzorg"])
    page.go_back()
    page.locator(".podium-kind .podium-more").click()
    expect(page.locator("#results .podium-result__title")).to_have_count(5)
    assert "/praktijkvoorbeelden/?q=mantelzorg" in page.url


def test_anybody_can_use_it(somebody: Callable[[str], Person]) -> None:
    paths = [
        "",
        "?q=mantelzorg",
        "?q=mantelzorg&soort=nieuws",
        "?q=mantelzrog",
        "?q=xqzwrtv",
        "?q=logeerweek+vrijwilligers",
    ]
    paths = [f"/zoeken/{path}" for path in paths]
    assert check(somebody("reader"), paths, BOTH, (*WIDTHS, SMALLEST)) == []
