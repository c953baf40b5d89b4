"""The address where pages tell that somebody reads them."""

import pytest
from django.core.cache import cache
from django.test import Client
from wagtail.models import PageViewRestriction

from praktijkpodium.home.news.models import NewsIndexPage, NewsPage
from praktijkpodium.home.pages.models import StandardPage
from praktijkpodium.home.reads.limits import READS_AN_HOUR
from praktijkpodium.home.reads.models import ReadCount
from praktijkpodium.site.tree import make_tree
from tests.home.factories import editor

pytestmark = pytest.mark.django_db

FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"
OURS = {"User-Agent": FIREFOX, "Sec-Fetch-Site": "same-origin", "Origin": "https://testserver"}


@pytest.fixture(autouse=True)
def page():
    cache.clear()
    make_tree()
    return NewsIndexPage.objects.get().add_child(instance=NewsPage(title="Nieuw boek", body=[]))


def send(page, client=None, **more):
    return (client or Client(enforce_csrf_checks=True)).post(f"/gelezen/{page.pk}/", **{"headers": OURS, **more})


def counted(page):
    found = ReadCount.objects.filter(page=page.pk).first()
    return found.count if found else 0


def test_a_reading_is_counted_without_a_cookie_or_an_answer(page):
    response = send(page)
    assert (response.status_code, response.content, response.cookies) == (204, b"", {})
    assert "no-store" in response.headers["Cache-Control"]
    assert "Cookie" not in response.headers.get("Vary", "")
    assert counted(page) == 1


@pytest.mark.parametrize("method", ["get", "head", "put", "delete"])
def test_only_a_message_counts(client, page, method):
    assert getattr(client, method)(f"/gelezen/{page.pk}/", headers=OURS).status_code == 405
    assert counted(page) == 0


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Sec-Fetch-Site": "same-origin"}, 204),
        ({"Origin": "http://testserver"}, 204),
        ({"Origin": "https://testserver"}, 204),
        ({"Sec-Fetch-Site": "cross-site", "Origin": "http://testserver"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Sec-Fetch-Site": "none"}, 403),  # typed into the address bar
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "https://testserver.evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({}, 403),
    ],
)
def test_only_pages_of_this_site_count(page, headers, status):
    assert send(page, headers={"User-Agent": FIREFOX, **headers}).status_code == status
    assert counted(page) == (status == 204)


@pytest.mark.parametrize(
    "headers",
    [
        {"User-Agent": "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"},
        {"User-Agent": "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0) Chrome/128.0"},
        {"User-Agent": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/128.0 Safari/537.36"},
        {"User-Agent": "python-requests/2.32"},
        {"User-Agent": ""},
        {"Sec-Purpose": "prefetch;prerender"},
        {"Purpose": "prefetch"},
    ],
)
def test_what_is_no_reader_is_answered_and_not_counted(page, headers):
    assert send(page, headers={**OURS, **headers}).status_code == 204
    assert counted(page) == 0


@pytest.mark.parametrize(
    "browser",
    [
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile/15E148 Safari",
        "Mozilla/5.0 (Linux; Android 13; CUBOT NOTE 50) AppleWebKit/537.36 Chrome/128.0 Mobile Safari/537.36",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/128.0 Safari/537.36 Edg/128.0",
    ],
)
def test_browsers_of_people_are_counted(page, browser):
    send(page, headers={**OURS, "User-Agent": browser})
    assert counted(page) == 1


def test_only_pages_that_everybody_may_read_and_that_count_their_readers(page):
    other = StandardPage.objects.first()
    restriction = PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    assert send(page).status_code == send(other).status_code == 404
    restriction.delete()
    page.unpublish()
    assert send(page).status_code == 404
    assert Client().post(f"/gelezen/{10**30}/", headers=OURS).status_code == 404
    assert not ReadCount.objects.exists()


def test_one_address_cannot_make_a_page_popular(page):
    other = page.copy(update_attrs={"slug": "nog-een"})
    for _ in range(READS_AN_HOUR + 5):
        assert send(page, REMOTE_ADDR="192.0.2.1").status_code == 204
    assert counted(page) == READS_AN_HOUR
    send(page, REMOTE_ADDR="192.0.2.2")
    send(other, REMOTE_ADDR="192.0.2.1")
    assert (counted(page), counted(other)) == (READS_AN_HOUR + 1, 1)


def test_people_who_signed_in_are_readers_too(client, page):
    client.force_login(editor())
    assert send(page, client).cookies == {}
    assert counted(page) == 1
