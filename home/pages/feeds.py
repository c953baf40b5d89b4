"""What the Atom feeds of all rooms share (RFC 4287)."""

import datetime
import hashlib
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from django.contrib.syndication.views import Feed
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils.cache import get_conditional_response
from django.utils.feedgenerator import Atom1Feed
from django.utils.http import quote_etag
from django.views.decorators.http import require_safe

# Of a feed in which nothing is.
_NEVER = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)


class _AtomFeed(Atom1Feed):
    def latest_post_date(self) -> datetime.datetime:
        """Django says now of an empty feed: then it would look changed each time."""
        return super().latest_post_date() if self.items else _NEVER


class PageFeed(Feed):
    """The newest pages of a kind, with their introductions."""

    feed_type = _AtomFeed
    language = "nl"
    limit = 30
    link = "/"

    def __init__(self, request: HttpRequest) -> None:
        # With the request Wagtail looks its site up once for all items.
        self.request = request

    @classmethod
    def as_view(cls) -> Callable[..., HttpResponseBase]:
        """A view that makes a feed for each request: Django's own way shares one object among all of them."""

        def view(request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
            return _if_changed(request, cls(request)(request, **kwargs))

        return require_safe(view)

    def feed_url(self, of: Any) -> str:
        """What a reader subscribes to."""
        return self.request.path

    def feed_guid(self, of: Any) -> str:
        # Each feed its own, which Django would take from the page that it links to.
        return self.request.build_absolute_uri(self.feed_url(of))

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
        return item.last_published_at or item.first_published_at


def _if_changed(request: HttpRequest, response: HttpResponse) -> HttpResponseBase:
    """The feed, or that it is as the reader has it.

    Only the content tells: by the date alone nobody would see that a page fits since it was edited, or was taken off.
    """
    if response.status_code != HTTPStatus.OK:
        return response
    tag = quote_etag(hashlib.blake2b(response.content, digest_size=16).hexdigest())
    response.headers["ETag"] = tag
    return get_conditional_response(request, etag=tag, response=response) or response
