"""What the Atom feeds of all rooms share (RFC 4287)."""

import datetime
from collections.abc import Callable
from typing import Any

from django.contrib.syndication.views import Feed
from django.http import HttpRequest, HttpResponse
from django.utils.feedgenerator import Atom1Feed
from django.views.decorators.http import require_safe


class PageFeed(Feed):
    """The newest pages of a kind, with their introductions."""

    feed_type = Atom1Feed
    language = "nl"
    limit = 30
    link = "/"

    def __init__(self, request: HttpRequest) -> None:
        # With the request Wagtail looks its site up once for all items.
        self.request = request

    @classmethod
    def as_view(cls) -> Callable[..., HttpResponse]:
        """A view that makes a feed for each request: Django's own way shares one object among all of them."""

        def view(request: HttpRequest, **kwargs: Any) -> HttpResponse:
            return cls(request)(request, **kwargs)

        return require_safe(view)

    def item_title(self, item: Any) -> str:
        return str(item.title)

    def item_description(self, item: Any) -> str:
        return str(item.introduction)

    def item_link(self, item: Any) -> str:
        return str(item.get_full_url(self.request))

    def item_guid(self, item: Any) -> str:
        # The address may change; the page stays the same one.
        return f"urn:uuid:{item.translation_key}"

    def item_pubdate(self, item: Any) -> datetime.datetime | None:
        return item.first_published_at

    def item_updateddate(self, item: Any) -> datetime.datetime | None:
        return item.last_published_at
