"""Kept pages: as fast as they can be, and never old."""

import datetime
import re
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as all_settings
from django.contrib import messages
from django.core.cache import caches
from django.db import connection
from django.http import HttpResponse
from django.middleware.csrf import get_token
from django.test import Client, RequestFactory
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from praktijkpodium.casebook.models import CasebookPage
from praktijkpodium.home.freshness import watching
from praktijkpodium.home.freshness.actions import content_changed
from praktijkpodium.home.news.models import NewsIndexPage, NewsPage
from praktijkpodium.home.reads.actions import count_read
from praktijkpodium.programmes.calls.models import Call
from praktijkpodium.site import page_cache
from tests.home.factories import UserFactory, editor
from tests.programmes.factories import make_call

pytestmark = pytest.mark.django_db

READS = """{% extends "praktijkpodium/news/news_page.html" %}{% load praktijkpodium_reads %}
{% block content %}{{ block.super }}<p id="reads">{% reads page %}</p>{% count_reads page %}{% endblock %}"""


@pytest.fixture(autouse=True)
def kept(settings: Any, tmp_path: Path) -> Any:
    """The cache of the pages, empty."""
    template = tmp_path / "praktijkpodium" / "news" / "news_page.html"
    template.parent.mkdir(parents=True)
    template.write_text(READS)
    settings.TEMPLATES = [{**all_settings.TEMPLATES[0], "DIRS": [tmp_path, *all_settings.TEMPLATES[0]["DIRS"]]}]
    settings.PAGE_CACHE = "pages"
    watching.watch_connection(connection)
    caches["pages"].clear()
    return caches["pages"]


@pytest.fixture(autouse=True)
def news() -> NewsPage:
    """One news item below an overview: a whole site takes long to make."""
    front = Page.objects.get(depth=2)
    overview = front.add_child(instance=NewsIndexPage(title="Nieuws", slug="nieuws", show_in_menus=True))
    page: NewsPage = overview.add_child(instance=NewsPage(title="Nieuw boek", slug="boek", body=[]))
    return page


BOOK = "/nieuws/boek/"


def how(response: Any) -> str:
    """Whether it came from the cache ("hit"), may be from now on ("miss"), or goes past it ("")."""
    return str(response.headers.get("Cache-Status", "")).rpartition(" ")[2].replace("fwd=", "")


def visits(client: Client, address: str = BOOK, times: int = 2, **more: Any) -> list[str]:
    return [how(client.get(address, **more)) for _ in range(times)]


def text(response: Any) -> str:
    return str(response.content.decode())


def title(client: Client, address: str = BOOK) -> str:
    found = re.search(r"<h1[^>]*>([^<]*)", text(client.get(address)))
    return found[1] if found else ""


def served(monkeypatch: pytest.MonkeyPatch, serve: Any) -> None:
    """Have the page answer with this."""
    monkeypatch.setattr(NewsPage, "serve", lambda page, request: serve(request))


def test_the_second_visitor_gets_what_the_first_one_got(client: Client, django_assert_num_queries: Any) -> None:
    first = client.get(BOOK)
    with django_assert_num_queries(2):  # the version, and the counter
        second = client.get(BOOK)
    assert (how(first), how(second)) == ("miss", "hit")
    assert second.content == first.content
    own = {"X-Request-ID", "Cache-Status"}
    assert {k: v for k, v in first.items() if k not in own} == {k: v for k, v in second.items() if k not in own}
    assert first.headers["X-Request-ID"] != second.headers["X-Request-ID"]
    assert "default-src 'self'" in second.headers["Content-Security-Policy"]
    assert second.headers["X-Frame-Options"] == "DENY"
    assert second.headers["Content-Type"] == "text/html; charset=utf-8"
    assert int(second.headers["Content-Length"]) == len(second.content)
    assert "Cookie" in second.headers["Vary"]


def test_a_published_change_is_seen_at_once_and_a_draft_is_not(client: Client, news: NewsPage) -> None:
    visits(client)
    news.title = "Later"
    draft = news.save_revision()
    assert (title(client), visits(client, times=1)) == ("Nieuw boek", ["hit"])
    draft.publish()
    assert title(client) == "Later"
    assert visits(client) == ["hit", "hit"]
    news.refresh_from_db()
    news.unpublish()
    assert client.get(BOOK).status_code == 404


def test_what_a_page_shows_of_others_is_seen_at_once(client: Client, news: NewsPage) -> None:
    """In lists, in the menu and in the footer."""
    assert "Nieuw boek" in text(client.get("/nieuws/"))
    NewsPage.objects.filter(pk=news.pk).update(title="Anders")
    assert "Anders" in text(client.get("/nieuws/"))
    NewsIndexPage.objects.update(title="Berichten")
    assert ">Berichten</a>" in text(client.get(BOOK))
    news.delete()
    assert "Anders" not in text(client.get("/nieuws/"))


def test_two_processes_never_show_something_old(client: Client, settings: Any) -> None:
    """Each has a memory of its own; the database tells both."""
    settings.CACHES = {**all_settings.CACHES, "other": {**all_settings.CACHES["pages"], "LOCATION": "other process"}}
    other = Client()
    visits(client)
    settings.PAGE_CACHE = "other"
    assert visits(other) == ["miss", "hit"]
    NewsPage.objects.update(title="Anders")
    assert title(other) == "Anders"
    settings.PAGE_CACHE = "pages"
    assert title(client) == "Anders"


def test_a_page_made_during_a_change_is_not_served_after_it(
    client: Client, monkeypatch: pytest.MonkeyPatch, news: NewsPage
) -> None:
    """What was read before the change must not count as read after it."""

    def slow(request: Any) -> HttpResponse:
        before = NewsPage.objects.get().title
        NewsPage.objects.update(title="Anders")
        return HttpResponse(f"<h1>{before}</h1>")

    served(monkeypatch, slow)
    assert title(client) == "Nieuw boek"
    monkeypatch.undo()
    assert title(client) == "Anders"


def test_at_a_deadline_a_page_changes_by_itself(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    now = timezone.now()
    call = make_call(opening=now + datetime.timedelta(minutes=2), deadline=now + datetime.timedelta(minutes=4))

    def seen(minutes: int) -> tuple[bool, str]:
        monkeypatch.setattr(timezone, "now", lambda: now + datetime.timedelta(minutes=minutes))
        response = client.get(call.url)
        return f"/aanmelden/{call.roles.get().pk}" in text(response) or "Aanmelden als" in text(response), how(response)

    assert Call.objects.get().is_open() is False
    moments = [seen(minutes) for minutes in (0, 1, 2, 3, 4, 5)]
    assert moments == [(False, "miss"), (False, "hit"), (True, "miss"), (True, "hit"), (False, "miss"), (False, "hit")]


def test_a_page_is_kept_for_half_an_hour_and_never_past_midnight(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    evening = timezone.localtime().replace(hour=23, minute=0) + datetime.timedelta(days=1)
    times = [evening + datetime.timedelta(minutes=minutes) for minutes in (0, 29, 31, 59, 61, 62)]
    found = []
    for time in times:
        monkeypatch.setattr(timezone, "now", lambda time=time: time)
        found += visits(client, times=1)
    assert found == ["miss", "hit", "miss", "hit", "miss", "hit"]


def test_the_read_counter_is_right_on_each_visit(client: Client, news: NewsPage) -> None:
    def count() -> str:
        return re.sub(r"<svg.*?</svg>", "", re.search(r'<p id="reads">(.*?)</p>', text(client.get(BOOK)))[1])  # type: ignore[index]

    assert count() == ""
    count_read(page=news)
    assert count() == "1 keer gelezen"
    count_read(page=news)
    assert (count(), visits(client)) == ("2 keer gelezen", ["hit", "hit"])
    client.force_login(UserFactory())
    assert (count(), visits(client)) == ("2 keer gelezen", ["", ""])


def test_a_browser_asks_each_time_and_gets_a_page_only_when_it_is_another(client: Client, news: NewsPage) -> None:
    tag = client.get(BOOK).headers["ETag"]
    response = client.get(BOOK, headers={"If-None-Match": tag})
    assert (response.status_code, response.content, how(response)) == (304, b"", "hit")
    assert (response.headers["ETag"], response.headers["Cache-Control"]) == (tag, "no-cache")
    caches["pages"].clear()
    assert client.get(BOOK, headers={"If-None-Match": tag}).status_code == 304
    count_read(page=news)
    response = client.get(BOOK, headers={"If-None-Match": tag})
    assert (response.status_code, how(response)) == (200, "hit")
    assert response.headers["ETag"] != tag


def test_only_the_head(client: Client, kept: Any) -> None:
    assert how(client.head(BOOK)) == "miss"
    whole = client.get(BOOK)
    assert how(whole) == "miss"  # what HEAD made was not kept
    head = client.head(BOOK)
    assert (how(head), head.content) == ("hit", b"")
    assert head.headers["Content-Length"] == str(len(whole.content))
    assert head.headers["ETag"] == whole.headers["ETag"]


def test_each_language_and_each_address_has_its_own(client: Client, settings: Any) -> None:
    settings.ALLOWED_HOSTS = ["testserver", "podium.example"]
    visits(client)
    client.cookies[settings.LANGUAGE_COOKIE_NAME] = "en"
    responses = [client.get(BOOK) for _ in range(2)]
    assert [how(response) for response in responses] == ["miss", "hit"]
    for response in responses:
        assert response.headers["Content-Language"] == "en"
        assert '<html lang="en"' in text(response)
    del client.cookies[settings.LANGUAGE_COOKIE_NAME]
    assert '<html lang="nl"' in text(client.get(BOOK))
    assert visits(client, headers={"Host": "podium.example"}) == ["miss", "hit"]
    assert visits(client, secure=True) == ["miss", "hit"]
    assert client.get(BOOK, headers={"Host": "evil.example"}).status_code == 400


def test_who_is_signed_in_gets_a_page_of_their_own_and_leaves_none(client: Client) -> None:
    signed_in = Client()
    signed_in.force_login(editor())
    assert visits(signed_in) == ["", ""]
    assert "Uitloggen" in text(signed_in.get(BOOK))
    assert visits(client) == ["miss", "hit"]
    assert "Uitloggen" not in text(client.get(BOOK))
    assert "Uitloggen" in text(signed_in.get(BOOK))
    assert visits(client, headers={"Authorization": "Bearer x"}) == ["", ""]


def test_a_preview_is_not_from_the_cache(client: Client, news: NewsPage) -> None:
    assert visits(client, headers={"Host": "localhost"}) == ["miss", "hit"]  # where Wagtail makes up its request
    news.title = "Later"
    draft = news.save_revision().as_object()
    response = draft.make_preview_request()
    assert "Later" in text(response)
    assert (how(response), title(client)) == ("", "Nieuw boek")


def page_with(content: str, **headers: str) -> HttpResponse:
    return HttpResponse(content, headers=headers)


def with_cookie(request: Any) -> HttpResponse:
    response = HttpResponse("cookie")
    response.set_cookie("a", "b")
    return response


def with_session(request: Any) -> HttpResponse:
    request.session["a"] = "b"
    return HttpResponse("session")


def with_person(request: Any) -> HttpResponse:
    request.user = UserFactory()  # who showed a certificate, or a token
    return HttpResponse("Welkom")


def with_message(request: Any) -> HttpResponse:
    messages.info(request, "Gelukt")
    return HttpResponse(" ".join(str(message) for message in messages.get_messages(request)))


@pytest.mark.parametrize(
    "serve",
    [
        lambda request: HttpResponse(f"<form>{get_token(request)}</form>"),
        lambda request: HttpResponse(f"<script nonce={request.csp_nonce}></script>"),
        with_person,
        with_cookie,
        with_session,
        with_message,
        lambda request: page_with("zoeken", **{"Cache-Control": "max-age=0, no-cache, no-store"}),
        lambda request: page_with("eigen", **{"Cache-Control": "private"}),
        lambda request: page_with("gezipt", **{"Content-Encoding": "gzip"}),
        lambda request: page_with("keuze", Vary="Cookie"),
        lambda request: page_with("deel", Vary="Accept-Encoding, HX-Request"),
        lambda request: HttpResponse("weg", status=410),
        lambda request: HttpResponse("x" * (page_cache.LARGEST + 1)),
    ],
)
def test_what_is_for_one_visitor_or_too_large_is_not_kept(
    client: Client, monkeypatch: pytest.MonkeyPatch, serve: Any, kept: Any
) -> None:
    served(monkeypatch, serve)
    Client().get(BOOK)
    assert kept._cache == {}
    served(monkeypatch, lambda request: HttpResponse("iets anders"))
    assert text(client.get(BOOK)) == "iets anders"


def test_a_form_on_a_page_works(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    served(monkeypatch, lambda request: HttpResponse(get_token(request) if request.method == "GET" else "gelukt"))
    for _ in range(2):
        visitor = Client(enforce_csrf_checks=True)
        visits(visitor)
        token = text(visitor.get(BOOK))
        response = visitor.post(BOOK, {"csrfmiddlewaretoken": token})
        assert (response.status_code, text(response)) == (200, "gelukt")


def test_what_not_everybody_may_read_is_not_kept(client: Client, news: NewsPage) -> None:
    visits(client)
    PageViewRestriction.objects.create(page=news, restriction_type=PageViewRestriction.PASSWORD, password="geheim")
    response = client.get(BOOK)
    assert "Nieuw boek</h1>" not in text(response)
    assert visits(client) == ["", ""]


def test_addresses_with_a_question_go_past_it(client: Client, kept: Any) -> None:
    for address in ("/nieuws/?q=wijkteam", "/nieuws/?soort=persbericht", f"{BOOK}?x"):
        assert visits(client, address) == ["", ""]
    for number in ("0", "-1", "1000", "1e3", "²", "9" * 5000):
        assert visits(client, f"/nieuws/?pagina={number}") == ["", ""]
    assert kept._cache == {}
    assert visits(client, "/nieuws/?pagina=2") == ["miss", "hit"]
    assert visits(client, "/nieuws/") == ["miss", "hit"]


def test_an_answer_that_says_so_is_kept_apart(client: Client, kept: Any) -> None:
    Page.objects.get(depth=2).add_child(instance=CasebookPage(title="Boek", slug="praktijkvoorbeelden"))
    book = "/praktijkvoorbeelden/?q=rooster&thema=werk"
    assert visits(client, book) == ["miss", "hit"]
    assert visits(client, f"{book}&sorteer=title") == ["miss", "hit"]
    assert visits(client, f"/praktijkvoorbeelden/?q={'a' * 300}") == ["", ""]
    assert kept._cache == {}  # no page was pushed out
    CasebookPage.objects.update(title="Anders")
    assert title(client, book) == "Anders"


def test_what_an_advertisement_adds_neither_fills_the_cache_nor_gets_into_it(client: Client, kept: Any) -> None:
    tracked = f"{BOOK}?utm_source=brief&fbclid=12"
    assert visits(client, tracked) == ["miss", "miss"]
    assert kept._cache == {}
    assert "utm_source" in text(client.get(tracked))
    visits(client)
    response = client.get(tracked)
    assert (how(response), "utm_source" in text(response)) == ("hit", False)
    assert visits(client, "/nieuws/?pagina=2&utm_source=brief") == ["miss", "miss"]
    assert len(kept._cache) == 1


def test_other_addresses_cost_nothing(client: Client, kept: Any, settings: Any, django_assert_num_queries: Any) -> None:
    settings.SECURITY_CONTACT = "mailto:veilig@podium.example"
    with django_assert_num_queries(0):
        client.get("/.well-known/security.txt")
    for address in ("/inloggen/", "/bestaat-niet/", "/api/v1/praktijkvoorbeelden"):
        assert visits(client, address) == ["", ""]
    assert client.post(BOOK).status_code in {200, 405}
    assert kept._cache == {}


def test_feeds_are_kept_too(client: Client) -> None:
    assert visits(client, "/feeds/nieuws/") == ["miss", "hit"]
    NewsPage.objects.update(title="Anders")
    assert "Anders" in text(client.get("/feeds/nieuws/"))


def test_it_holds_no_more_than_it_may(client: Client, settings: Any) -> None:
    few = {**all_settings.CACHES["pages"], "LOCATION": "few", "OPTIONS": {"MAX_ENTRIES": 3}}
    settings.CACHES = {**all_settings.CACHES, "few": few}
    settings.PAGE_CACHE = "few"
    for number in range(1, 9):
        visits(client, f"/nieuws/?pagina={number}", times=1)
    assert len(caches["few"]._cache) <= 3
    assert visits(client, "/nieuws/?pagina=8", times=1) == ["hit"]


def test_without_a_cache_pages_are_made_each_time(client: Client, settings: Any, news: NewsPage) -> None:
    settings.PAGE_CACHE = ""
    count_read(page=news)
    for _ in range(2):
        response = client.get(BOOK)
        assert (how(response), "ETag" in response.headers) == ("", False)
        assert "1 keer gelezen" in text(response)
        assert "<!--" not in text(response)


def test_a_change_elsewhere_can_be_told(client: Client) -> None:
    visits(client)
    content_changed()
    assert visits(client) == ["miss", "hit"]


def test_marks_are_filled_in_where_a_page_is_not_kept(
    client: Client, monkeypatch: pytest.MonkeyPatch, news: NewsPage, rf: RequestFactory
) -> None:
    count_read(page=news)
    monkeypatch.setattr(page_cache, "LARGEST", 10)
    for _ in range(2):
        response = client.get(BOOK)
        assert "1 keer gelezen" in text(response)
        assert "<!--late" not in text(response)
        assert int(response.headers["Content-Length"]) == len(response.content)
