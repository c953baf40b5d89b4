"""What is the same on many pages, such as the menu, kept in the memory of the process until something changes.

Within one request for a page the version of the site is looked up once, and what was remembered under another version
is made again. So a change is seen by the next request, in every process. Elsewhere, such as in a task, in a request
that changes something, or in a host without the middleware, nothing is remembered.

Remember plain values: names, addresses, keys. No object that somebody may write on, and nothing lazy.
"""

import contextlib
import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from contextvars import ContextVar
from typing import Any, TypeVar

from django.conf import settings
from django.db import connections, router
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils import timezone

from praktijkpodium.home.freshness.models import ContentVersion
from praktijkpodium.home.freshness.moments import next_moment
from praktijkpodium.home.freshness.queries import current_version

MIDDLEWARE = "praktijkpodium.home.freshness.memo.remembering"
# Some of the keys have in them what a visitor wrote, such as a host name.
MOST = 1000
# Seconds. For what nobody noticed, and shorter than links to files that are signed for an hour.
LONGEST = 15 * 60

Value = TypeVar("Value")


class _Seen:
    """What one request saw of the version; None as long as nothing was asked, empty when nothing may be remembered."""

    version: str | None = None


_seen: ContextVar[_Seen | None] = ContextVar("praktijkpodium_seen", default=None)
_kept: OrderedDict[Hashable, tuple[str, Any]] = OrderedDict()


def is_used() -> bool:
    """Whether this site remembers anything, so that changes must be noticed."""
    return MIDDLEWARE in settings.MIDDLEWARE


def remembering(get_response: Callable[[HttpRequest], HttpResponseBase]) -> Callable[[HttpRequest], HttpResponseBase]:
    """Let pages remember. In MIDDLEWARE before all that asks for what is remembered."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        # Wagtail shows drafts by way of requests that it makes up.
        reads = request.method in {"GET", "HEAD"} and not hasattr(request, "is_dummy")
        token = _seen.set(_Seen() if reads else None)
        try:
            return get_response(request)
        finally:
            _seen.reset(token)

    return middleware


def remember(key: Hashable, make: Callable[[], Value]) -> Value:
    """What `make` gives, from memory when it was made for this version of the site. None is not remembered."""
    version = version_seen()
    if not version:
        return make()
    stamp = f"{version} {time.time() // LONGEST}"
    kept = _kept.get(key)
    if kept is not None and kept[0] == stamp:
        value: Value = kept[1]
        return value
    value = make()
    # Unless `make` wrote something.
    if value is not None and version_seen() == version:
        _kept[key] = (stamp, value)
        _kept.move_to_end(key)
        while len(_kept) > MOST:
            with contextlib.suppress(KeyError):  # another thread was first
                _kept.popitem(last=False)
    return value


def remember_until_moment(key: Hashable, make: Callable[[], Value]) -> Value:
    """As `remember`, for what also changes by itself, at the moments that rooms registered (moments.py)."""
    if not version_seen():
        return make()
    now = timezone.now()
    moment = remember("next moment", lambda: next_moment(now))
    if moment <= now:
        _kept.pop("next moment", None)
        moment = remember("next moment", lambda: next_moment(now))
    return remember((key, moment), make)


def version_seen() -> str:
    """The version of the site that this request goes by; empty where nothing may be remembered."""
    seen = _seen.get()
    if seen is None:
        return ""
    if seen.version is None:
        version = current_version()
        seen.version = version if _is_watched() else ""
    return seen.version


def stop() -> None:
    """Remember nothing for the rest of this request: it wrote something, which may be taken back."""
    if (seen := _seen.get()) is not None:
        seen.version = ""


def _is_watched() -> bool:
    """Whether changes are noticed here at all; asked after a query, because a new connection is not."""
    from praktijkpodium.home.freshness.watching import watch

    return watch in connections[router.db_for_read(ContentVersion)].execute_wrappers
