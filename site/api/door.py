"""The door of the API: what every answer has, whatever gave it."""

import functools
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from pydantic_core import to_json

from praktijkpodium.site.api.freshness import conditional

VERSION = "1.2.0"
# What scripts on the sites of others may read; without credentials.
CORS = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "API-Version, ETag, Link",
}
# What is for one person: nobody keeps it, and scripts on the sites of others read nothing of it.
PRIVATE = {"Cache-Control": "private, no-store", "Vary": "Cookie"}
PREFLIGHT = {"Access-Control-Allow-Headers": "*", "Access-Control-Max-Age": "86400"}

View = Callable[..., HttpResponse]


def problem(status: int, detail: str, **more: Any) -> HttpResponse:
    """An error as problem+json (RFC 9457)."""
    body = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status, "detail": detail, **more}
    headers = {"Content-Language": "en", "Cache-Control": "no-cache"}
    return HttpResponse(to_json(body), status=status, content_type="application/problem+json", headers=headers)


def door(view: View, *, personal: bool = False) -> View:
    """Wrap a view of the API: methods, errors, version, freshness, and reading from other sites."""

    @functools.wraps(view, updated=())
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = _answer(request, functools.partial(view, request, *args, **kwargs), personal=personal)
        response.headers.setdefault("Content-Language", "nl")
        response.headers["API-Version"] = VERSION
        for name, value in (PRIVATE if personal else CORS).items():
            response.headers[name] = value
        return response

    # Nothing can be changed here; and a wrong method is a 405, not a missing token.
    guarded.csrf_exempt = True  # type: ignore[attr-defined]
    return guarded


def _answer(request: HttpRequest, make: Callable[[], HttpResponse], *, personal: bool) -> HttpResponse:
    method = request.method
    if method == "HEAD":
        # The server leaves the content out.
        request.method = "GET"
    try:
        response = make() if personal or method not in {"GET", "HEAD"} else conditional(request, make)
    except Http404:
        return problem(HTTPStatus.NOT_FOUND, "This does not exist, or it is not public.")
    finally:
        request.method = method
    if response.status_code != HTTPStatus.METHOD_NOT_ALLOWED:
        return response
    return _other_method(request, response.headers["Allow"].split(", "))


def _other_method(request: HttpRequest, allowed: list[str]) -> HttpResponse:
    """An answer to a method that the view does not take: what it does take."""
    methods = ", ".join(sorted({*allowed, "OPTIONS", *(["HEAD"] if "GET" in allowed else [])}))
    if request.method == "OPTIONS":
        headers = {"Allow": methods, "Access-Control-Allow-Methods": methods, **PREFLIGHT}
        return HttpResponse(status=HTTPStatus.NO_CONTENT, headers=headers)
    answer = problem(HTTPStatus.METHOD_NOT_ALLOWED, f"{request.method} is not possible here; {methods} are.")
    answer.headers["Allow"] = methods
    return answer
