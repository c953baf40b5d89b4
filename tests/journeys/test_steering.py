"""Editors steer finding, at a desk and on a phone; and searches are counted by a script."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as all_settings
from django.core.cache import cache
from playwright.sync_api import Browser, Page, expect

from praktijkpodium.home.news.models import NewsIndexPage, NewsPage
from praktijkpodium.search.models import Exclusion, PinnedResults, SearchTotal, SynonymGroup
from praktijkpodium.search.statistics import tokens
from praktijkpodium.search.statistics.actions import count_click, count_search
from praktijkpodium.search.statistics.tokens import Seen
from praktijkpodium.search.steering import actions
from praktijkpodium.site.demo.accounts import make_accounts
from praktijkpodium.site.tree import make_tree
from tests.journeys.looking import BOTH, check
from tests.journeys.people import Person
from tests.journeys.test_reads import AS_A_PERSON, FIREFOX
from tests.search.collection import Collection, collection, text

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.service("chromium")]


@pytest.fixture
def shelf() -> Iterator[Collection]:
    make_tree()
    make_accounts()
    with collection() as made:
        made.put(
            thuis=text("Dementie thuis", "Wonen met dementie, thuis."),
            wijk=text("Het wijkteam", "Ook bij dementie komen wij thuis."),
            fiets=text("Fietsen maken", "In de schuur."),
        )
        yield made


@pytest.fixture
def editor(somebody: Callable[[str], Person], shelf: Collection) -> Person:
    person = somebody("redactie")
    person.is_signed_in()
    return person


def test_the_screens(editor: Person, shelf: Collection, width: int) -> None:
    documents = [{"kind": "proef", "key": shelf.key(name), "title": name} for name in ("thuis", "fiets")]
    made = SynonymGroup(words="rijwiel\nfietsen"), PinnedResults(questions="dementie", documents=documents)
    for thing in (*made, exclusion := Exclusion(questions="thuis", documents=documents)):
        actions.save(thing=thing)
    for number in range(60):
        for _ in range(3):
            count_search(seen=Seen(f"vraag nummer {number}", "/zoeken/", number % 2))
    count_click(seen=Seen("vraag nummer 1", "/zoeken/", 1), rank=2, is_first=True)
    start = "/admin/zoeken/"
    paths = [
        *(start + each for each in ("proef/", "rapport/", "rapport/?p=2&leeg=1", "synoniemen/", "vastgezet/")),
        *(f"{start}{each}/nieuw/" for each in ("synoniemen", "vastgezet", "uitgesloten")),
        f"{start}proef/?q=dementie&soort=proef&waarom=proef%3A{shelf.key('thuis')}",
        f"{start}synoniemen/{made[0].pk}/",
        f"{start}vastgezet/{made[1].pk}/",
        f"{start}uitgesloten/{exclusion.pk}/",
        f"{start}uitgesloten/{exclusion.pk}/weg/",
    ]
    # In the other width they are looked at from there.
    if width == 1280:
        assert check(editor, paths, BOTH) == []


def test_what_a_change_does_is_seen_while_typing(editor: Person) -> None:
    page = editor.page
    editor.visit("/admin/zoeken/vastgezet/nieuw/")
    page.locator("#id_questions").fill("dementie thuis")
    before, after = page.locator("#podium-effect ol").first, page.locator("#podium-effect ol").last
    expect(before.locator("li").first).to_contain_text("Dementie thuis")
    page.locator("#podium-find").fill("fietsen")
    page.locator("#podium-choices li", has_text="Fietsen maken").locator("button").click()
    expect(page.locator("#podium-chosen li")).to_contain_text("Fietsen maken")
    expect(after.locator("li").first).to_contain_text("Fietsen maken")
    expect(page.locator("#podium-status")).not_to_be_empty()
    page.locator("#podium-find").fill("wijkteam")
    page.locator("#podium-choices li", has_text="Het wijkteam").locator("button").click()
    expect(page.locator("#podium-chosen li")).to_have_count(2)
    page.locator("#podium-chosen button[value^=up]").click()
    expect(page.locator("#podium-chosen li").first).to_contain_text("Het wijkteam")
    assert not PinnedResults.objects.exists()
    page.locator("footer button[type=submit]").first.click()
    page.wait_for_url("**/vastgezet/")
    assert [each["title"] for each in PinnedResults.objects.get().documents] == ["Het wijkteam", "Fietsen maken"]


def test_it_works_without_script(browser: Browser, editor: Person, width: int) -> None:
    context = browser.new_context(
        java_script_enabled=False,
        viewport={"width": width, "height": 900},
        storage_state=editor.page.context.storage_state(),
    )
    page = context.new_page()
    page.goto(f"{editor.server}/admin/zoeken/synoniemen/nieuw/")
    page.locator("#id_words").fill("rijwiel\nfietsen")
    page.locator("#podium-try").fill("rijwiel")
    page.locator("#podium-try").press("Enter")
    expect(page.locator("#podium-effect ol").last).to_contain_text("Fietsen maken")
    assert page.locator("#id_words").input_value() == "rijwiel\nfietsen"
    assert not SynonymGroup.objects.exists()
    context.close()


RESULTS = """{% extends "praktijkpodium/news/news_page.html" %}{% load praktijkpodium_found %}
{% block content %}<div id="results" data-search="{{ token }}">
<a id="link" data-rank="2" href="#elsewhere">Eerste</a></div>
{% count_searches %}{% endblock %}"""


@pytest.fixture
def results(settings: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A page with results for a question; given is the token of another question."""
    template = tmp_path / "praktijkpodium" / "news" / "news_page.html"
    template.parent.mkdir(parents=True)
    template.write_text(RESULTS)
    settings.TEMPLATES = [{**all_settings.TEMPLATES[0], "DIRS": [tmp_path, *all_settings.TEMPLATES[0]["DIRS"]]}]
    cache.clear()
    make_tree()
    NewsIndexPage.objects.get().add_child(instance=NewsPage(title="Nieuw boek", slug="boek", body=[]))
    made = tokens.token(Seen("zorg", "/zoeken/", 0))
    inherited = NewsPage.get_context
    monkeypatch.setattr(NewsPage, "get_context", lambda *args: {**inherited(*args), "token": made})
    return tokens.token(Seen("wijk", "/zoeken/", 5))


def counted(**expected: int) -> dict[str, int]:
    """What was counted; a message takes a moment to arrive."""
    found: dict[str, int] = {}
    for _ in range(60):
        row = SearchTotal.objects.first()
        found = {name: getattr(row, name) if row else 0 for name in expected}
        if found == expected:
            break
        time.sleep(0.1)
    return found


def test_searches_and_clicks_are_counted_once(browser: Browser, live_server: Any, results: str) -> None:
    context = browser.new_context(user_agent=FIREFOX)
    page: Page = context.new_page()
    page.add_init_script(AS_A_PERSON)
    page.goto(f"{live_server.url}/nieuws/boek/?q=zorg")
    assert counted(searches=1, empty=1, clicks=0) == {"searches": 1, "empty": 1, "clicks": 0}
    page.reload()
    page.locator("#link").click()
    page.locator("#link").click()
    once = {"searches": 1, "followed": 1, "clicks": 2, "ranks": 4}
    assert counted(**once) == once
    # Another question, whose results take the place of these.
    page.evaluate(
        "token => { history.pushState({}, '', '?q=wijk');"
        "document.getElementById('results').outerHTML = `<div data-search='${token}'></div>`; }",
        results,
    )
    assert counted(searches=2, empty=1) == {"searches": 2, "empty": 1}
    assert context.cookies() == []
    context.close()
