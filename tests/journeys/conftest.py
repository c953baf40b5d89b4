"""A real browser on a real server."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.conf import settings
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Request, expect, sync_playwright

from tests.conftest import chromium_path
from tests.journeys.people import Person

# In ms. Long: on a busy machine a page may take its time, and what never comes fails all the same.
WAIT = 30_000


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    expect.set_options(timeout=WAIT)
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


def is_expected(message: ConsoleMessage) -> bool:
    """Whether the browser complains of an answer that is meant.

    Wagtail saves a page every few seconds, and answers 400 as long as a required field is empty. Our form answers 422
    when something in it has to be mended. The page /niets/ is asked for to see that it is not there.
    """
    meant = "status of 400" in message.text or "status of 422" in message.text
    return meant or message.location["url"].endswith("/niets/")


def is_ours(url: str, server: str) -> bool:
    """Whether an address is of this site or of its storage; nothing else may be asked for."""
    own = [server, "data:", "blob:", "about:"]
    return url.startswith(tuple(own + [settings.S3_ENDPOINT_URL] * bool(settings.S3_ENDPOINT_URL)))


@pytest.fixture
def somebody(browser: Browser, live_server: Any, width: int) -> Iterator[Callable[[str], Person]]:
    """Make a person with a browser of their own. Errors on the console and requests elsewhere fail the test."""
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def heard(message: ConsoleMessage) -> None:
        if message.type == "error" and not is_expected(message):
            complaints.append(f"{message.location}: {message.text}")

    def asked(request: Request) -> None:
        if not is_ours(request.url, live_server.url):
            complaints.append(f"asked for {request.url}")

    def make(name: str) -> Person:
        context = browser.new_context(viewport={"width": width, "height": 900}, accept_downloads=True, locale="nl-NL")
        context.set_default_timeout(WAIT)
        contexts.append(context)
        page = context.new_page()
        page.on("console", heard)
        page.on("request", asked)
        page.on("pageerror", lambda error: complaints.append(f"{page.url}: {error}"))
        return Person(name, page, live_server.url)

    yield make
    for context in contexts:
        context.close()
    assert not complaints
