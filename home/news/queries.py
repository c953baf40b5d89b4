"""What is read of the news."""

from wagtail.query import PageQuerySet

from praktijkpodium.home.news.models import NewsPage


def published_news() -> PageQuerySet:
    """What the public may read, newest first."""
    return NewsPage.objects.live().public().order_by("-date", "-pk")
