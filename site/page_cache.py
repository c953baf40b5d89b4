"""Keeping pages for visitors who are not signed in (docs/decisions/0009-page-cache.md)."""

import datetime
import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from django.conf import settings
from django.contrib.messages.storage.cookie import CookieStorage
from django.core.cache import caches
from django.core.exceptions import MiddlewareNotUsed
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils import timezone, translation
from django.utils.cache import get_conditional_response, patch_vary_headers
from django.utils.http import quote_etag

from praktijkpodium.home.freshness import late
from praktijkpodium.home.freshness.answers import may_keep_answer
from praktijkpodium.home.freshness.memo import version_seen
from praktijkpodium.home.freshness.moments import next_moment
from praktijkpodium.home.freshness.queries import current_version
from praktijkpodium.home.pages.pagination import PARAMETER as PAGE_NUMBER

# A net below the net: what nobody noticed ends here. Also shorter than links to files that are signed for an hour.
LONGEST = datetime.timedelta(minutes=30)
LARGEST = 512 * 1024  # bytes
# As we write them ourselves, so that a page has one address; none for the first.
SHORT_NUMBER = re.compile(r"([1-9][0-9]{0,2})?")
PERSONAL_COOKIES = {settings.SESSION_COOKIE_NAME, CookieStorage.cookie_name}
# The names of addresses whose answers are kept, or how those names begin: Wagtail's pages and our feeds.
KEPT = ("wagtail_serve", "podium_feed")
# What mails and advertisements add to an address. A page is found without them, and never kept with them.
TRACKERS = ("utm_", "mtm_", "pk_", "fbclid", "gclid", "msclkid", "mc_cid", "mc_eid")
# What an answer may depend on besides its address: the language is in the key, and compression comes after us.
VARIES_ON = {"accept-language", "accept-encoding"}
# Answers to questions have a cache of their own, so that asking on and on pushes no page out. Longer ones are not kept.
ANSWERS = "answers"
LONGEST_QUESTION = 300  # characters
NOT_TO_KEEP = ("no-store", "no-cache", "private", "max-age=0")


@dataclass(frozen=True)
class Kept:
    """A page as it was made, with marks in place of what changes more often."""

    version: str
    until: datetime.datetime
    content: late.Cut
    headers: dict[str, str]

    def is_fresh(self) -> bool:
        return timezone.now() < self.until and self.version == current_version()


@dataclass
class Question:
    """What a visitor asks for, where a kept page may answer."""

    key: str
    # Where it is kept, by the name of a cache.
    shelf: str
    # Not when the address has more in it than the key: the page shows its own address.
    may_be_kept: bool
    # When we began to make the page, and what the public saw then.
    version: str = ""
    at: datetime.datetime | None = None


class PageCache:
    """Serve pages from a cache to visitors who are not signed in, for as long as nothing changed.

    In MIDDLEWARE it comes after those that add what belongs to one request or one visitor (a request number, the
    session, the language), and before all others: what those add is kept with the page.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        if not settings.PAGE_CACHE:
            raise MiddlewareNotUsed
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        question = _question(request)
        if question is None:
            return self.get_response(request)
        kept: Kept | None = caches[question.shelf].get(question.key)
        if kept is not None and kept.is_fresh():
            return _going_out(request, HttpResponse(kept.content.filled(), headers=kept.headers), "hit")
        request.praktijkpodium_question = question  # type: ignore[attr-defined]
        response = self.get_response(request)
        if question.at is None or not isinstance(response, HttpResponse):
            return response
        return _made(request, response, question)

    def process_view(self, request: HttpRequest, view: Any, args: Any, kwargs: Any) -> None:
        """Begin a page: before anything of it is read, and not earlier, so that other addresses cost no query."""
        question: Question | None = getattr(request, "praktijkpodium_question", None)
        match = request.resolver_match
        if question is not None and match is not None and (match.url_name or "").startswith(KEPT):
            late.defer(request)
            question.version, question.at = version_seen() or current_version(), timezone.now()


def _question(request: HttpRequest) -> Question | None:
    """What is asked, unless the answer may depend on who asks."""
    # Wagtail shows drafts by way of requests that it makes up.
    if request.method not in {"GET", "HEAD"} or hasattr(request, "is_dummy"):
        return None
    if PERSONAL_COOKIES & request.COOKIES.keys() or "Authorization" in request.headers:
        return None
    number = request.GET.get(PAGE_NUMBER, "")
    others = [name for name in request.GET if name != PAGE_NUMBER and not name.startswith(TRACKERS)]
    asked: str = request.META.get("QUERY_STRING", "")
    # The path last, or what was asked: only there a visitor can write what they like.
    address = f"{request.scheme} {request.get_host()} {translation.get_language()}"
    if others:
        keeps = ANSWERS in settings.CACHES and len(asked) <= LONGEST_QUESTION
        return Question(_key(f"{address} ? {request.path}?{asked}"), ANSWERS, may_be_kept=True) if keeps else None
    if not SHORT_NUMBER.fullmatch(number):
        return None
    plain = f"{PAGE_NUMBER}={number}" if number else ""
    return Question(_key(f"{address} {number} {request.path}"), settings.PAGE_CACHE, may_be_kept=asked == plain)


def _key(address: str) -> str:
    return f"praktijkpodium:page:{hashlib.blake2b(address.encode(), digest_size=20).hexdigest()}"


def _made(request: HttpRequest, response: HttpResponse, question: Question) -> HttpResponseBase:
    """Keep a page that was just made, if it may be kept, and fill it in."""
    content = late.cut(response.content)
    if content.marks:
        response.content = content.filled()
        response.headers["Content-Length"] = str(len(response.content))
    if not (_is_for_everybody(request, response) and question.at):
        return response
    if question.shelf == ANSWERS and not may_keep_answer(request):
        return response
    if request.method == "GET" and question.may_be_kept and sum(map(len, content.texts)) <= LARGEST:
        until = min(question.at + LONGEST, next_moment(question.at))
        kept = Kept(question.version, until, content, dict(response.headers))
        seconds = (until - timezone.now()).total_seconds()
        caches[question.shelf].set(question.key, kept, timeout=max(0, seconds))
    return _going_out(request, response, "fwd=miss")


def _is_for_everybody(request: HttpRequest, response: HttpResponse) -> bool:
    """Whether an answer is a page without anything of this visitor: a form's token (with its cookie), a message."""
    user, session = getattr(request, "user", None), getattr(request, "session", None)
    messages = getattr(request, "_messages", None)
    control = response.headers.get("Cache-Control", "").lower()
    varies_on = {name.strip().lower() for name in response.headers.get("Vary", "").split(",")} - {""}
    return (
        response.status_code == HTTPStatus.OK
        and not response.cookies
        and not (user is not None and user.is_authenticated)
        and not (session is not None and session.modified)
        and not (messages is not None and (messages.used or messages.added_new))
        and not hasattr(request, "_csp_nonce")
        and not any(word in control for word in NOT_TO_KEEP)
        and varies_on <= VARIES_ON
        and "Content-Encoding" not in response.headers
    )


def _going_out(request: HttpRequest, response: HttpResponse, status: str) -> HttpResponseBase:
    """A page for everybody: browsers may keep it too, but ask each time whether it is still the same."""
    tag = quote_etag(hashlib.blake2b(response.content, digest_size=16).hexdigest())
    response.headers["ETag"] = tag
    response.headers["Content-Length"] = str(len(response.content))
    response.headers.setdefault("Cache-Control", "no-cache")
    patch_vary_headers(response, ["Cookie"])
    answer = get_conditional_response(request, etag=tag, response=response) or response
    answer.headers["Cache-Status"] = f"praktijkpodium; {status}"  # RFC 9211
    return answer
