"""A real browser on a real server."""

import os
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, sync_playwright

from tests.conftest import chromium_path
from tests.journeys.people import Person


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium_path(), args=["--no-sandbox", "--disable-dev-shm-usage"]
        )
        yield browser
        browser.close()


@pytest.fixture(params=[1280, 390], ids=["desk", "phone"])
def width(request: pytest.FixtureRequest) -> int:
    """Of the window, in CSS pixels."""
    return int(request.param)


@pytest.fixture
def somebody(browser: Browser, live_server: Any, width: int) -> Iterator[Callable[[str], Person]]:
    """Make a person with a browser of their own. Errors on the console and requests elsewhere fail the test."""
    contexts, complaints = [], []

    def heard(message: ConsoleMessage) -> None:
        # The page that is not there is asked for on purpose. Wagtail saves a page every few seconds; as long as a required field is empty, the answer is 400. Our own form
        # answers 422 when something in it has to be mended.
        expected = "status of 400" in message.text or "status of 422" in message.text
        expected = expected or page_that_is_not_there(message)
        if message.type == "error" and not expected:
            complaints.append(f"{message.location}: {message.text}")

    def page_that_is_not_there(message: ConsoleMessage) -> bool:
        return message.location["url"].endswith("/niets/")

    def watch(page: Page) -> None:
        page.on("console", heard)
        page.on("pageerror", lambda error: complaints.append(f"{page.url}: {error}"))

    def make(name: str) -> Person:
        context = browser.new_context(viewport={"width": width, "height": 900}, accept_downloads=True, locale="nl-NL")
        context.set_default_timeout(15_000)
        contexts.append(context)
        page = context.new_page()
        watch(page)
        return Person(name, page, live_server.url)

    yield make
    if folder := os.environ.get("SCREENSHOTS"):
        for number, context in enumerate(contexts):
            context.pages[0].screenshot(path=f"{folder}/last-{width}-{number}.png", full_page=True)
    for context in contexts:
        context.close()
    assert not complaints
