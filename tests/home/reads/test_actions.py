"""Counting: none is lost, and none is set back."""

import pytest

from praktijkpodium.home.news.models import NewsIndexPage, NewsPage
from praktijkpodium.home.reads import actions
from praktijkpodium.home.reads.models import ReadCount
from praktijkpodium.site.tree import make_tree
from tests.concurrency import at_once


@pytest.fixture
def page():
    make_tree()
    return NewsIndexPage.objects.get().add_child(instance=NewsPage(title="Nieuw boek", body=[]))


def count(page):
    return ReadCount.objects.get(page=page).count


@pytest.mark.django_db
def test_each_reading_adds_one(page, django_assert_num_queries):
    for _ in range(3):
        actions.count_read(page=page)
    assert count(page) == 3
    with django_assert_num_queries(3):  # one, and a savepoint around it
        actions.count_read(page=page)


@pytest.mark.django_db
def test_publishing_a_draft_from_before_does_not_set_it_back(page):
    draft = page.save_revision()
    actions.count_read(page=page)
    draft.publish()
    page.copy(update_attrs={"slug": "kopie"})
    assert count(page) == 1
    assert ReadCount.objects.count() == 1
    page.delete()
    assert not ReadCount.objects.exists()


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("before", [0, 5], ids=["first readers", "later readers"])
def test_no_reader_is_lost_when_many_read_at_once(page, before):
    for _ in range(before):
        actions.count_read(page=page)
    readers, each = 8, 10

    def read():
        for _ in range(each):
            actions.count_read(page=page)

    at_once(read, readers)
    assert count(page) == before + readers * each
