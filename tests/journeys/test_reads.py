"""Readers are counted by a script: once for each tab, without a cookie, and only when somebody looks."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as all_settings
from django.core.cache import cache
from playwright.sync_api import Browser, BrowserContext, Page

from praktijkpodium.home.news.models import NewsIndexPage, NewsPage
from praktijkpodium.home.reads.models import ReadCount
from praktijkpodium.site.tree import make_tree

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.service("chromium")]

FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"
AS_A_PERSON = "Object.defineProperty(Navigator.prototype, 'webdriver', {get: () => false})"
HIDDEN = "Object.defineProperty(Document.prototype, 'visibilityState', {get: () => window.looking || 'hidden'})"
LOOK = "window.looking = 'visible'; document.dispatchEvent(new Event('visibilitychange'))"
READS = """{% extends "praktijkpodium/news/news_page.html" %}{% load praktijkpodium_reads %}
{% block content %}{{ block.super }}<p id="reads">{% reads page %}</p>{% count_reads page %}{% endblock %}"""


@pytest.fixture
def news(settings: Any, tmp_path: Path) -> NewsPage:
    template = tmp_path / "praktijkpodium" / "news" / "news_page.html"
    template.parent.mkdir(parents=True)
    template.write_text(READS)
    settings.TEMPLATES = [{**all_settings.TEMPLATES[0], "DIRS": [tmp_path, *all_settings.TEMPLATES[0]["DIRS"]]}]
    cache.clear()
    make_tree()
    page: NewsPage = NewsIndexPage.objects.get().add_child(instance=NewsPage(title="Nieuw boek", slug="boek", body=[]))
    return page


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(user_agent=FIREFOX)
    yield context
    context.close()


@pytest.fixture
def open_tab(context: BrowserContext, live_server: Any, news: NewsPage) -> Callable[[], Page]:
    def open_tab() -> Page:
        tab = context.new_page()
        tab.clock.install()
        tab.goto(f"{live_server.url}/nieuws/boek/")
        return tab

    return open_tab


def counted(at_least: int = 0) -> int:
    """How often the page was read; a message takes a moment to arrive."""
    for _ in range(50):
        count = sum(ReadCount.objects.values_list("count", flat=True))
        if count >= at_least > 0:
            break
        time.sleep(0.02)
    return count


def test_a_tab_counts_once_and_leaves_no_cookie(context: BrowserContext, open_tab: Callable[[], Page]) -> None:
    context.add_init_script(AS_A_PERSON)
    tab = open_tab()
    tab.clock.fast_forward(500)
    assert counted() == 0
    tab.clock.fast_forward(2000)
    assert counted(1) == 1
    tab.reload()
    tab.clock.fast_forward(3000)
    assert counted() == 1
    assert tab.inner_text("#reads") == "1 keer gelezen"
    open_tab().clock.fast_forward(3000)
    assert counted(2) == 2
    assert context.cookies() == []


def test_a_tab_that_nobody_looks_at_does_not_count_yet(context: BrowserContext, open_tab: Callable[[], Page]) -> None:
    context.add_init_script(AS_A_PERSON)
    context.add_init_script(HIDDEN)
    tab = open_tab()
    tab.clock.fast_forward(60_000)
    assert counted() == 0
    tab.evaluate(LOOK)
    tab.clock.fast_forward(3000)
    assert counted(1) == 1


def test_a_browser_that_a_program_steers_does_not_count(open_tab: Callable[[], Page]) -> None:
    open_tab().clock.fast_forward(60_000)
    assert counted() == 0
