"""What pages remember between requests, and that nobody ever sees something old because of it."""

import datetime
import threading
from typing import Any

import pytest
from django.db import connection, transaction
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory
from django.utils import timezone
from wagtail.models import Page, Site

from praktijkpodium.home.directory.models import Theme
from praktijkpodium.home.freshness import memo, moments, watching
from praktijkpodium.home.freshness.memo import remember, remember_until_moment, remembering
from praktijkpodium.home.news.models import NewsIndexPage
from praktijkpodium.home.pages.models import FrontPage, StandardPage
from praktijkpodium.site.tree import make_tree

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def watched() -> None:
    watching.watch_connection(connection)
    Theme.objects.create(name="Zorg", slug="zorg")  # a version to go by
    memo._kept.clear()


def themes() -> tuple[str, ...]:
    return tuple(Theme.objects.order_by("pk").values_list("name", flat=True))


def within(view: Any, request: HttpRequest | None = None) -> Any:
    """What a view gives in a request for a page."""
    given = []

    def get_response(request: HttpRequest) -> HttpResponse:
        given.append(view())
        return HttpResponse()

    remembering(get_response)(request or RequestFactory().get("/"))
    return given[0]


def known() -> tuple[str, ...]:
    return within(lambda: remember("themes", themes))


def test_something_is_made_once_and_again_after_a_change(django_assert_num_queries: Any) -> None:
    assert known() == ("Zorg",)
    with django_assert_num_queries(1):  # the version
        assert known() == ("Zorg",)
    Theme.objects.update(name="Welzijn")
    assert known() == ("Welzijn",)


def test_within_one_request_the_version_is_looked_up_once(django_assert_num_queries: Any) -> None:
    with django_assert_num_queries(2):
        within(lambda: [remember("themes", themes) for _ in range(5)])


def test_a_change_that_is_taken_back_is_not_remembered() -> None:
    before = known()

    def changes() -> tuple[str, ...]:
        with transaction.atomic():
            Theme.objects.update(name="Nooit")
            found = remember("themes", themes)
            transaction.set_rollback(True)
        return found

    # In a request for a page, which writes nothing that pages show; and if it does:
    assert within(changes) == ("Nooit",)
    assert known() == before
    memo._kept.clear()
    assert within(lambda: (memo.version_seen(), changes()))[1] == ("Nooit",)
    assert known() == before


@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_a_request_that_changes_something_remembers_nothing(method: str, django_assert_num_queries: Any) -> None:
    known()
    request = getattr(RequestFactory(), method)("/")
    with django_assert_num_queries(1):  # the themes, and no version
        assert within(lambda: remember("themes", themes), request) == ("Zorg",)


def test_nothing_is_remembered_outside_of_requests_and_in_previews(django_assert_num_queries: Any) -> None:
    known()
    with django_assert_num_queries(2):
        assert remember("themes", themes) == remember("themes", themes) == ("Zorg",)
    preview = RequestFactory().get("/")
    preview.is_dummy = True  # type: ignore[attr-defined]
    with django_assert_num_queries(1):
        within(lambda: remember("themes", themes), preview)


def test_nothing_is_remembered_on_a_connection_that_nobody_watches() -> None:
    connection.execute_wrappers.remove(watching.watch)
    try:
        assert known() == ("Zorg",)
        Theme.objects.update(name="Ongezien")
        assert known() == ("Ongezien",)
    finally:
        watching.watch_connection(connection)


def test_a_site_without_the_middleware_writes_no_versions(settings: Any, django_assert_num_queries: Any) -> None:
    settings.MIDDLEWARE = [name for name in settings.MIDDLEWARE if name != memo.MIDDLEWARE]
    with django_assert_num_queries(1):
        Theme.objects.update(name="Welzijn")


def test_none_is_not_remembered() -> None:
    assert within(lambda: remember("nothing", lambda: None)) is None
    assert within(lambda: remember("nothing", lambda: "something")) == "something"


def test_only_so_much_is_remembered() -> None:
    for number in range(memo.MOST + 5):
        within(lambda: remember("many", lambda: 1)) if not number else memo._kept.setdefault(number, ("", 1))
    within(lambda: remember("one more", lambda: 1))
    assert len(memo._kept) == memo.MOST
    assert "one more" in memo._kept


def test_what_changes_by_itself_is_remembered_until_its_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    now = timezone.now()
    opening = now + datetime.timedelta(minutes=5)
    monkeypatch.setattr(moments, "_registered", [lambda after: opening if after < opening else None])
    made: list[datetime.datetime] = []

    def at(moment: datetime.datetime) -> int:
        monkeypatch.setattr(timezone, "now", lambda: moment)
        return within(lambda: remember_until_moment("open", lambda: made.append(moment) or len(made)))

    minutes = [at(now + datetime.timedelta(minutes=minute)) for minute in (0, 4, 5, 6)]
    assert minutes == [1, 1, 2, 2]


def test_nothing_is_remembered_for_long(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[int] = []

    def at(seconds: int) -> int:
        monkeypatch.setattr("time.time", lambda: seconds)
        return within(lambda: remember("address", lambda: made.append(1) or len(made)))

    assert [at(0), at(memo.LONGEST - 1), at(memo.LONGEST), at(2 * memo.LONGEST)] == [1, 1, 2, 3]


def test_pages_of_a_whole_site_are_never_old(client: Client) -> None:
    make_tree()

    def text() -> str:
        return str(client.get("/").content.decode())

    for _ in range(2):
        assert ">Nieuws</a>" in text()
        assert 'href="/privacy/"' in text()
    NewsIndexPage.objects.update(title="Berichten")
    assert ">Berichten</a>" in text()
    StandardPage.objects.get(slug="privacy").unpublish()
    assert 'href="/privacy/"' not in text()
    Site.objects.update(site_name="Anders")
    assert 'content="Anders"' in text()


def test_two_sites_do_not_get_each_others_menu(client: Client, settings: Any) -> None:
    settings.ALLOWED_HOSTS = ["testserver", "other.example"]
    make_tree()
    root = Page.objects.get(depth=1)
    other = root.add_child(instance=StandardPage(title="Ander", slug="ander"))
    other.add_child(instance=StandardPage(title="Alleen hier", slug="hier", show_in_menus=True))
    Site.objects.create(hostname="other.example", root_page=other, site_name="Ander")
    for _ in range(2):
        assert b"Alleen hier</a>" not in client.get("/").content
        answer = client.get("/", headers={"host": "other.example"}).content
        assert b"Alleen hier</a>" in answer
        assert b">Nieuws</a>" not in answer
    Site.objects.filter(hostname="other.example").update(root_page=FrontPage.objects.get())
    assert b">Nieuws</a>" in client.get("/", headers={"host": "other.example"}).content


def test_each_thread_sees_its_own_request() -> None:
    def view() -> bool:
        seen = []
        thread = threading.Thread(target=lambda: seen.append(memo._seen.get()))
        thread.start()
        thread.join()
        return seen == [None] and memo._seen.get() is not None

    assert within(view)
    assert memo._seen.get() is None
