"""The page of an address: what we find is what Wagtail finds."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connection
from django.test import Client, RequestFactory
from wagtail.models import Page, PageViewRestriction, Site

from praktijkpodium.home.freshness import memo, watching
from praktijkpodium.home.news.models import NewsIndexPage, NewsPage
from praktijkpodium.home.pages import routing
from praktijkpodium.home.pages.models import BasePage, FrontPage, StandardPage
from praktijkpodium.site.tree import make_tree

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def news() -> Iterator[NewsPage]:
    watching.watch_connection(connection)
    make_tree()
    page = NewsIndexPage.objects.get().add_child(instance=NewsPage(title="Boek", slug="boek", body=[]))
    yield page
    memo._kept.clear()


def wagtails(path: str) -> int | None:
    """The key of the page that Wagtail finds by itself."""
    found: Any = None
    page: Any = Page.objects.get(pk=Site.objects.get(is_default_site=True).root_page_id)
    for slug in filter(None, path.split("/")):
        found = page.get_children().filter(slug=slug).first()
        if found is None:
            return None
        page = found
    return page.pk if page.live else None


def ours(path: str) -> int | None:
    result = Page.route_for_request(RequestFactory().get(path), path)
    return result.page.pk if result else None


PATHS = [
    "/",
    "/nieuws/",
    "/nieuws/boek/",
    "/nieuws",
    "//nieuws///boek",
    "/boek/",
    "/nieuws/niets/",
    "/nieuws/boek/meer/",
]


@pytest.mark.parametrize("path", PATHS)
def test_the_page_is_the_one_that_wagtail_finds(path: str) -> None:
    assert ours(path) == wagtails(path)


@pytest.mark.parametrize("path", PATHS)
def test_it_is_of_the_same_kind_and_complete(path: str, client: Client) -> None:
    result = Page.route_for_request(RequestFactory().get(path), path)
    if result is None:
        assert client.get(path).status_code == 404
    else:
        assert type(result.page) is result.page.specific_class
        assert not result.page.get_deferred_fields()
        assert (result.args, result.kwargs) == ([], {})


def test_a_draft_is_not_found_and_pages_below_it_are(client: Client, news: NewsPage) -> None:
    NewsIndexPage.objects.get().unpublish()
    assert client.get("/nieuws/").status_code == 404
    assert (ours("/nieuws/boek/"), client.get("/nieuws/boek/").status_code) == (news.pk, 200)
    news.unpublish()
    assert client.get("/nieuws/boek/").status_code == 404


def test_moving_renaming_and_deleting_are_seen_at_once(client: Client, news: NewsPage) -> None:
    codes = lambda *paths: [client.get(path).status_code for path in paths]  # noqa: E731
    assert codes("/nieuws/boek/", "/nieuws/boek/") == [200, 200]
    index = NewsIndexPage.objects.get()
    index.slug = "berichten"
    index.save()
    assert codes("/nieuws/boek/", "/berichten/boek/") == [404, 200]
    news.refresh_from_db()
    news.delete()
    assert codes("/berichten/boek/", "/berichten/") == [404, 200]


@pytest.mark.parametrize("method", ["get", "head", "post"])
def test_other_requests_find_the_same(method: str, client: Client) -> None:
    answer = getattr(client, method)("/nieuws/boek/")
    assert answer.status_code == 200


def test_a_page_that_routes_by_itself_does_so(monkeypatch: pytest.MonkeyPatch, client: Client) -> None:
    """As a host's pages with routes of their own: also for what is below them."""

    def route(page: Any, request: Any, components: list[str]) -> Any:
        return Page.route(page, request, [])

    assert routing.routes_plainly(NewsIndexPage)
    monkeypatch.setattr(NewsIndexPage, "route", route)
    assert not routing.routes_plainly(NewsIndexPage)
    assert ours("/nieuws/2026/boek/") == NewsIndexPage.objects.get().pk
    assert ours("/nieuws/boek/") == NewsIndexPage.objects.get().pk


def test_a_page_of_another_kind_is_left_to_wagtail() -> None:
    assert not routing.routes_plainly(Page)
    assert not routing.routes_plainly(None)  # its app is gone
    plain = FrontPage.objects.get().add_child(instance=Page(title="Gewoon", slug="gewoon"))
    assert routing.find_below(FrontPage.objects.get(), ["gewoon"]) is None
    assert ours("/gewoon/") == plain.pk


def test_an_alias_is_found_and_as_private_as_its_source(client: Client, news: NewsPage) -> None:
    alias = news.create_alias(parent=FrontPage.objects.get(), update_slug="kopie")
    assert ours("/kopie/") == alias.pk
    assert client.get("/kopie/").status_code == 200
    restriction = PageViewRestriction.objects.create(page=news, restriction_type=PageViewRestriction.LOGIN)
    for path in ("/kopie/", "/nieuws/boek/"):
        assert client.get(path).status_code == 302, path
    restriction.delete()
    for path in ("/kopie/", "/nieuws/boek/"):
        assert client.get(path).status_code == 200, path


@pytest.mark.parametrize("of", ["/nieuws/boek/", "/nieuws/", "/"])
def test_a_restriction_is_seen_at_once_also_one_of_a_page_above(of: str, client: Client) -> None:
    assert client.get("/nieuws/boek/").status_code == 200
    restriction = PageViewRestriction.objects.create(
        page=Page.objects.get(pk=wagtails(of)), restriction_type=PageViewRestriction.LOGIN
    )
    assert client.get("/nieuws/boek/").status_code == 302
    assert client.get("/privacy/").status_code == (302 if of == "/" else 200)
    restriction.delete()
    assert client.get("/nieuws/boek/").status_code == 200


def test_restrictions_are_those_that_wagtail_finds(news: NewsPage) -> None:
    def same() -> bool:
        return all(
            list(page.get_view_restrictions()) == list(Page.get_view_restrictions(page))
            for page in Page.objects.filter(depth__gt=1).specific()
            if isinstance(page, BasePage)
        )

    assert same()
    for page in (news, NewsIndexPage.objects.get(), StandardPage.objects.first()):
        PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
        assert same()
        assert set(NewsPage.objects.public()) == set(NewsPage.objects.exclude(Page.objects.private_q()))
        assert set(NewsPage.objects.private()) == set(NewsPage.objects.filter(Page.objects.private_q()))


def test_a_second_visit_looks_up_the_version_and_the_page(client: Client, django_assert_max_num_queries: Any) -> None:
    for path, most in (("/privacy/", 2), ("/nieuws/boek/", 4), ("/", 2)):
        client.get(path)
        with django_assert_max_num_queries(most):
            client.get(path)


def test_visitors_do_not_share_a_site(client: Client) -> None:
    """What one request writes on its site or front page, the next one does not see."""
    first = client.get("/privacy/").wsgi_request._wagtail_site
    first.site_name = first.root_page.title = first.root_page.specific.title = "Geschreven"
    assert b"Geschreven" not in client.get("/privacy/").content


def test_a_site_with_another_kind_of_root_is_left_to_wagtail(client: Client) -> None:
    root = Page.objects.get(depth=1).add_child(instance=StandardPage(title="Ander", slug="ander"))
    below = root.add_child(instance=StandardPage(title="Hier", slug="hier"))
    Site.objects.update(root_page=root)
    for _ in range(2):
        assert (ours("/"), ours("/hier/"), ours("/nieuws/")) == (root.pk, below.pk, None)
        assert [client.get(path).status_code for path in ("/", "/hier/", "/nieuws/")] == [200, 200, 404]
