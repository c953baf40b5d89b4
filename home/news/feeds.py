"""News as an Atom feed."""

from typing import Any

from django.utils.translation import gettext as _
from wagtail.query import PageQuerySet

from praktijkpodium.home.news.queries import published_news
from praktijkpodium.home.pages.feeds import PageFeed


class NewsFeed(PageFeed):
    def title(self) -> str:
        return _("News of Praktijkpodium")

    def items(self) -> PageQuerySet:
        return published_news()[: self.limit]

    def item_author_name(self, item: Any) -> str:
        return str(item.author)
