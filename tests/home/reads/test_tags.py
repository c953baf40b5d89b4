"""The counter on a page, and the script that counts."""

import pytest
from django.template import Context, Template
from django.utils import timezone, translation

from praktijkpodium.home.freshness import late
from praktijkpodium.home.news.models import NewsIndexPage, NewsPage
from praktijkpodium.home.pages.models import StandardPage
from praktijkpodium.home.reads.models import ReadCount
from praktijkpodium.site.tree import make_tree

pytestmark = pytest.mark.django_db


@pytest.fixture
def page():
    make_tree()
    return NewsIndexPage.objects.get().add_child(instance=NewsPage(title="Nieuw boek", body=[]))


def render(tag, request, page):
    context = {"page": page, **({"request": request} if request else {})}
    return Template("{% load praktijkpodium_reads %}{% " + tag + " page %}").render(Context(context))


def read(page, count):
    ReadCount.objects.create(page=page, count=count, last_read_on=timezone.localdate())


@pytest.mark.parametrize(
    ("count", "language", "words"),
    [
        (1, "nl", "1 keer gelezen"),
        (1161, "nl", "1.161 keer gelezen"),
        (1, "en", "read 1 time"),
        (1_161_000, "en", "read 1,161,000 times"),
    ],
)
def test_how_often_a_page_was_read(rf, page, count, language, words):
    read(page, count)
    with translation.override(language):
        for request in (rf.get("/"), None):
            shown = render("reads", request, page)
            assert shown.endswith(f"</svg>{words}")


def test_nothing_where_nobody_read_or_nobody_counts(rf, page):
    assert render("reads", rf.get("/"), page) == ""
    read(page, 0)
    assert render("reads", rf.get("/"), page) == ""
    other = StandardPage.objects.first()
    read(other, 5)
    assert render("reads", rf.get("/"), other) == render("count_reads", rf.get("/"), other) == ""


def test_in_a_page_that_is_kept_it_stays_right(rf, page, django_assert_num_queries):
    request = rf.get("/")
    late.defer(request)
    with django_assert_num_queries(0):
        cut = late.cut(render("reads", request, page).encode())
    assert cut.filled() == b""
    read(page, 7)
    with django_assert_num_queries(1):
        assert cut.filled().decode().endswith("7 keer gelezen")


def test_the_script_counts_readers_and_no_editors_who_look_at_a_draft(rf, page):
    request = rf.get("/")
    script = render("count_reads", request, page)
    assert f'data-url="/gelezen/{page.pk}/" defer></script>' in script
    assert 'src="/static/praktijkpodium/js/reads.js"' in script
    request.is_preview = True
    assert render("count_reads", request, page) == ""
    page.live = False
    assert render("count_reads", rf.get("/"), page) == ""


def test_a_preview_of_a_page_that_was_never_saved(rf):
    assert render("reads", rf.get("/"), NewsPage(title="Nieuw")) == ""
    assert render("count_reads", rf.get("/"), NewsPage(title="Nieuw", live=False)) == ""
