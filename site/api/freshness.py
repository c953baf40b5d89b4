"""Answering "nothing changed" without making the answer.

A tag names the version of what the public sees (home/freshness), the question, and the moment until which time alone
changes nothing. Whether it still holds takes one query. The index in the database is part of that version. Where
versions are not kept, and for what another search engine finds, the tag is made of the content.
"""

import datetime
import functools
import hashlib
from collections.abc import Callable
from http import HTTPStatus
from importlib.metadata import version

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.utils import timezone
from django.utils.cache import get_conditional_response
from django.utils.http import parse_etags, quote_etag

from praktijkpodium.home.freshness.memo import remember, version_seen
from praktijkpodium.home.freshness.moments import next_moment

# Browsers and caches may keep an answer, and ask each time whether it still holds.
CACHE_CONTROL = "no-cache"
# The names of the addresses that ask the search engine.
SEARCHES = {"list_case_studies", "list_found"}


def conditional(request: HttpRequest, make: Callable[[], HttpResponse]) -> HttpResponse:
    """The answer that `make` gives, with a tag; or, without making it, that the one somebody has still holds."""
    # Read before anything else: what is read after it is at least as new.
    seen, at = ("" if _is_found_elsewhere(request) else version_seen()), timezone.now()
    if seen and (tag := _held(request, seen, at)):
        return HttpResponseNotModified(headers={"ETag": tag, "Cache-Control": CACHE_CONTROL})
    response = make()
    if response.status_code != HTTPStatus.OK:
        return response
    is_as_seen = seen and seen == version_seen()
    tag = _tag(request, seen, _until(at)) if is_as_seen else quote_etag(_digest(response.content))
    response.headers["ETag"] = tag
    response.headers["Cache-Control"] = CACHE_CONTROL
    return get_conditional_response(request, etag=tag, response=response) or response


def _is_found_elsewhere(request: HttpRequest) -> bool:
    """Whether the answer comes of an index whose changes are no part of the version."""
    match = request.resolver_match
    return bool(settings.ELASTICSEARCH_URL and match and match.url_name in SEARCHES)


def _held(request: HttpRequest, seen: str, at: datetime.datetime) -> str:
    """The tag that somebody has, if it is ours and still holds."""
    for tag in parse_etags(request.headers.get("If-None-Match", "")):
        # A proxy that compresses makes a tag weak.
        strong = tag.removeprefix("W/")
        until = strong.rpartition("-")[2].rstrip('"')[:12]
        is_moment = until.isdecimal() and until.isascii()
        if is_moment and int(until) > at.timestamp() and strong == _tag(request, seen, until):
            return strong
    return ""


def _tag(request: HttpRequest, seen: str, until: str) -> str:
    """Nobody who does not know the version can make a tag that holds, so its moment can be believed."""
    named = f"{_release()} {seen} {until} {request.build_absolute_uri()}"
    return quote_etag(f"{_digest(named.encode())}-{until}")


def _until(at: datetime.datetime) -> str:
    """Until when this version looks the same, in seconds."""
    until = remember("next moment", lambda: next_moment(at))
    while until <= at:
        until = remember(("next moment", until), lambda: next_moment(at))
    return str(int(until.timestamp()))


@functools.cache
def _release() -> str:
    return version("praktijkpodium")


def _digest(content: bytes) -> str:
    return hashlib.blake2b(content, digest_size=16).hexdigest()
