"""When a page may look different without a change."""

import datetime
from collections.abc import Iterator
from typing import Any

import pytest
from django.utils import timezone
from wagtail.models import Page

from praktijkpodium.home.freshness import moments
from praktijkpodium.home.news.models import NewsIndexPage, NewsPage

AMSTERDAM = timezone.get_default_timezone()


def at(day: int, hour: int = 12, month: int = 6) -> datetime.datetime:
    return datetime.datetime(2026, month, day, hour, tzinfo=AMSTERDAM)


@pytest.fixture(autouse=True)
def registered(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Any]]:
    registered: list[Any] = []
    monkeypatch.setattr(moments, "_registered", registered)
    return registered


@pytest.mark.parametrize(
    ("after", "midnight"),
    [
        (at(1), at(2, 0)),
        (at(1, 0), at(2, 0)),
        # Here it is another day than in UTC, and these days have 23 and 25 hours.
        (datetime.datetime(2026, 6, 1, 22, 30, tzinfo=datetime.UTC), at(3, 0)),
        (at(29, 1, month=3), at(30, 0, month=3)),
        (at(25, 1, month=10), at(26, 0, month=10)),
    ],
)
def test_at_the_latest_at_midnight(after: datetime.datetime, midnight: datetime.datetime) -> None:
    assert moments.next_moment(after) == midnight


def test_at_the_first_of_the_registered_moments(registered: list[Any]) -> None:
    moments.register(lambda after: at(1, 18))
    moments.register(lambda after: at(1, 15))
    moments.register(lambda after: None)
    assert moments.next_moment(at(1)) == at(1, 15)
    assert len(registered) == 3


@pytest.mark.django_db
def test_the_moments_of_rows(django_assert_num_queries: Any) -> None:
    overview = Page.objects.get(depth=2).add_child(instance=NewsIndexPage(title="Nieuws"))
    for number, (first, last) in enumerate([(at(1), at(3)), (at(2), at(9))]):
        page = NewsPage(title=f"Nieuws {number}", body=[], first_published_at=first, last_published_at=last)
        overview.add_child(instance=page)
    of_news = moments.of_rows(NewsPage.objects.live, "first_published_at", "last_published_at")
    with django_assert_num_queries(1):
        assert of_news(at(1, 11)) == at(1)
    assert of_news(at(1)) == at(2)  # what is now is over
    assert of_news(at(2)) == at(3)
    page.unpublish()
    assert of_news(at(3)) is None
