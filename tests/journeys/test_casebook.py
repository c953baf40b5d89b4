"""Finding a case study: with the keyboard, on a phone, by ear, and without script."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from praktijkpodium.home.directory.models import Region, Sector, Theme
from praktijkpodium.site.tree import make_tree
from tests.casebook.factories import make_case_study
from tests.home.factories import OrganisationFactory
from tests.journeys.looking import BOTH, violations
from tests.journeys.people import Person

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.service("chromium")]

ADDRESS = "/praktijkvoorbeelden/"
DESK = 1280


@pytest.fixture(autouse=True)
def _casebook(live_server: Any) -> None:
    make_tree()
    dementia, neighbours = Theme.objects.create(name="Dementie"), Theme.objects.create(name="Buren")
    others = [Theme.objects.create(name=f"Thema {number}") for number in range(8)]
    care = Sector.objects.create(name="Ouderenzorg")
    gelderland = Region.objects.create(name="Gelderland", province="gelderland")
    twente = Region.objects.create(name="Twente", province="overijssel")
    for number in range(21):
        make_case_study(
            f"Dementie thuis {number}",
            introduction="Langer thuis wonen met dementie.",
            themes=[dementia, neighbours] if number == 0 else [dementia, *others] if number == 2 else [dementia],
            sector=care,
            region=gelderland if number % 2 else twente,
            year=2000 + number,
            organisation=OrganisationFactory(kind="care") if number == 5 else None,
        )
    make_case_study("Dementievriendelijke buurt", themes=[neighbours], region=twente)


@pytest.fixture
def reader(somebody: Callable[[str], Person]) -> Person:
    reader = somebody("reader")
    reader.visit(ADDRESS)
    # Gone as soon as another page is loaded.
    reader.page.evaluate("window.isSamePage = true")
    return reader


def box(page: Page) -> Locator:
    return page.locator("#q")


def is_same_page(page: Page) -> bool:
    return bool(page.evaluate("window.isSamePage === true"))


def counted(page: Page, number: int) -> None:
    expect(page.locator("#results-count")).to_have_text(f"{number} praktijkvoorbeeld{'en' * (number != 1)}")
    expect(page.locator("#results")).not_to_have_attribute("aria-busy", "true")


def said(page: Page, words: str) -> None:
    expect(page.locator("#search [role=status]")).to_have_text(words)


def panel(page: Page, width: int) -> None:
    """On a phone the filters are in a panel."""
    if width != DESK:
        page.locator(".podium-filters-button").click()
        expect(page.locator("#filters")).to_be_visible()


def tick(page: Page, name: str) -> None:
    page.get_by_role("checkbox", name=name).check()


def at(page: Page, server: str, query: str) -> None:
    expect(page).to_have_url(f"{server}{ADDRESS}{query}")


def test_words_are_completed_with_the_keyboard(reader: Person) -> None:
    page = reader.page
    combobox = page.get_by_role("combobox")
    expect(combobox).to_have_accessible_name("Zoek in de praktijkvoorbeelden")
    expect(combobox).to_have_attribute("aria-expanded", "false")
    combobox.press_sequentially("demen")
    options = page.get_by_role("listbox").get_by_role("option")
    expect(options.first).to_have_accessible_name("dementie 21")
    expect(combobox).to_have_attribute("aria-expanded", "true")
    assert str(options.count()) in page.locator("#search [role=status]").inner_text()
    combobox.press("ArrowDown")
    expect(options.first).to_have_attribute("aria-selected", "true")
    expect(combobox).to_have_attribute("aria-activedescendant", options.first.get_attribute("id") or "-")
    combobox.press("ArrowUp")  # back to what was typed
    assert combobox.get_attribute("aria-activedescendant") is None
    combobox.press("ArrowUp")
    expect(options.last).to_have_attribute("aria-selected", "true")
    combobox.press("Escape")
    expect(page.get_by_role("listbox")).to_be_hidden()
    expect(combobox).to_have_value("demen")
    expect(combobox).to_be_focused()
    combobox.press("ArrowDown")
    expect(options.first).to_be_visible()
    combobox.press("ArrowDown")
    combobox.press("Enter")
    at(page, reader.server, "?q=dementie")
    counted(page, 22)
    expect(page.locator("#results-count")).to_be_focused()
    expect(combobox).to_have_value("dementie")
    assert is_same_page(page)


def test_a_title_among_the_suggestions_leads_to_its_page(reader: Person) -> None:
    box(reader.page).press_sequentially("vriend")
    box(reader.page).fill("")
    box(reader.page).press_sequentially("dementievr")
    reader.page.get_by_role("option", name="Dementievriendelijke buurt").click()
    expect(reader.page).to_have_url(f"{reader.server}{ADDRESS}dementievriendelijke-buurt/")


def test_leaving_the_box_closes_the_suggestions(reader: Person) -> None:
    box(reader.page).press_sequentially("demen")
    expect(reader.page.get_by_role("listbox")).to_be_visible()
    box(reader.page).press("Tab")
    expect(reader.page.get_by_role("listbox")).to_be_hidden()
    box(reader.page).fill("xqz")
    said_none = reader.page.locator("#search").get_attribute("data-none") or "-"
    said(reader.page, said_none)
    expect(reader.page.get_by_role("listbox")).to_be_hidden()


def test_ticking_narrows_the_list_at_once(reader: Person, width: int) -> None:
    page = reader.page
    panel(page, width)
    theme = page.get_by_role("checkbox", name="Buren 2")
    theme.focus()
    theme.press("Space")
    at(page, reader.server, "?thema=buren")
    counted(page, 2)
    expect(theme).to_be_checked()
    expect(theme).to_be_focused()
    said(page, "2 praktijkvoorbeelden")
    assert page.locator("#filters").is_visible()
    # Of the others is said how many remain; of its own facet what else there is.
    expect(page.get_by_role("checkbox", name="Dementie 21")).to_be_visible()
    expect(page.get_by_role("checkbox", name="Twente 2")).to_be_visible()
    assert page.get_by_role("checkbox", name="Gelderland").count() == 0
    tick(page, "Dementie 21")
    at(page, reader.server, "?thema=dementie&thema=buren")
    counted(page, 22)
    if width != DESK:
        page.locator("#filters [type=submit]").click()
        expect(page.locator("#filters")).to_be_hidden()
        expect(page.locator("#results-count")).to_be_focused()
    assert is_same_page(page)
    page.reload()
    counted(page, 22)


def test_the_way_back(reader: Person, width: int) -> None:
    page = reader.page
    box(page).fill("buurt")
    box(page).press("Enter")
    counted(page, 1)
    panel(page, width)
    page.locator("#facet-jaar > summary").click()
    page.locator("#tot").select_option("2016")
    at(page, reader.server, "?q=buurt&tot=2016")
    page.go_back()
    at(page, reader.server, "?q=buurt")
    expect(page.locator("#tot")).to_have_value("")
    page.go_back()
    counted(page, 22)
    expect(box(page)).to_have_value("")
    page.go_forward()
    counted(page, 1)
    expect(box(page)).to_have_value("buurt")
    assert is_same_page(page)


def test_chips_sorting_and_paging(reader: Person) -> None:
    page = reader.page
    page.goto(f"{reader.server}{ADDRESS}?thema=dementie&regio=twente&regio=gelderland")
    page.evaluate("window.isSamePage = true")
    counted(page, 21)
    page.get_by_role("link", name="oldest").or_(page.get_by_role("link", name="oudste")).click()
    expect(page.locator(".podium-result__title").first).to_have_text("Dementie thuis 0")
    page.get_by_role("link", name="Pagina 2").click()
    expect(page.locator(".podium-result__title")).to_have_text(["Dementie thuis 20"])
    expect(page.locator("#results-count")).to_be_focused()
    expect(page.locator("#results-count")).to_be_in_viewport()
    page.locator(".podium-chosen a", has_text="Gelderland").click()
    counted(page, 11)  # on the first page again, and in the same order
    at(page, reader.server, "?regio=twente&sorteer=oudste&thema=dementie")
    expect(page.locator("#results-count")).to_be_focused()
    assert is_same_page(page)


def test_the_map_narrows_and_stays_open(reader: Person) -> None:
    page = reader.page
    page.locator("#map > summary").click()
    page.locator(".podium-map__name", has_text="Twente").click()
    counted(page, 12)
    expect(page.locator(".podium-map__name[aria-current]")).to_have_text("Twente")
    expect(page.locator(".podium-map__name[aria-current]")).to_be_visible()
    at(page, reader.server, "?regio=twente")


def test_what_cannot_be_fetched_is_gone_to(reader: Person) -> None:
    page = reader.page

    def once(route: Route) -> None:
        if route.request.resource_type == "fetch":
            route.fulfill(status=422)
        else:
            route.continue_()

    page.route(f"**{ADDRESS}?q=buurt", once)
    box(page).fill("buurt")
    with page.expect_navigation():
        box(page).press("Enter")
    counted(page, 1)
    assert not is_same_page(page)


def test_names_that_a_screen_reader_says(reader: Person, width: int) -> None:
    page = reader.page
    expect(page.get_by_role("search", name="Zoek in de praktijkvoorbeelden")).to_be_visible()
    panel(page, width)
    groups = page.locator("#facets fieldset")
    assert [name.split(",")[0] for name in groups.locator("legend").all_text_contents()] == [
        "Thema",
        "Sector",
        "Regio",
        "Jaar",
        *[page.locator("#facet-organisatiesoort > summary").inner_text()],
    ]
    tick(page, "Twente 12")
    counted(page, 12)
    expect(page.locator("#facet-regio > summary")).to_have_accessible_name(re.compile(r"^Regio \w+: 1$"))
    page.locator("#facet-thema-more > summary").click()
    expect(page.get_by_role("checkbox", name="Thema 7 1")).to_be_visible()


@pytest.mark.parametrize("state", ["suggestions", "filters", "nothing", "long"])
def test_axe_finds_nothing(reader: Person, width: int, state: str) -> None:
    page = reader.page
    if state == "suggestions":
        box(page).press_sequentially("demen")
        expect(page.get_by_role("option").first).to_be_visible()
        box(page).press("ArrowDown")
    elif state == "filters":
        panel(page, width)
        tick(page, "Buren 2")
        counted(page, 2)
    elif state == "nothing":
        page.goto(f"{reader.server}{ADDRESS}?q=buurt+olifant&regio=gelderland&thema=weg&jaar=2016")
    else:
        page.goto(f"{reader.server}{ADDRESS}?q={'samenwonen+met+dementie+' * 8}&van=2001&sorteer=titel")
    assert list(violations(page, BOTH)) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_without_script(browser: Browser, live_server: Any, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, java_script_enabled=False)
    page = context.new_page()
    page.goto(live_server.url + ADDRESS)
    assert page.get_by_role("combobox").and_(box(page)).count() == 0
    box(page).fill("dementie")
    panel(page, width)
    tick(page, "Twente 12")
    tick(page, "Buren 2")
    page.locator("#filters [type=submit]").click()
    counted(page, 2)
    page.get_by_role("link", name="title").or_(page.get_by_role("link", name="titel")).click()
    expect(page.locator(".podium-result__title").first).to_have_text("Dementie thuis 0")
    page.locator(".podium-chosen a", has_text="Buren").click()
    counted(page, 12)
    context.close()
