"""Middleware of the site."""

import uuid
from collections.abc import Callable

from csp.constants import SELF, UNSAFE_INLINE
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import translation

from praktijkpodium.site.logs import current_request_id


def request_id(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Give each request a number that its log lines and its answer carry, to find one by the other."""

    def middleware(request: HttpRequest) -> HttpResponse:
        number = uuid.uuid4().hex
        # Django logs a 404 or an error after the middleware has answered; the formatter then finds it on the request.
        request.request_id = number  # type: ignore[attr-defined]
        token = current_request_id.set(number)
        try:
            response = get_response(request)
        finally:
            current_request_id.reset(token)
        response.headers["X-Request-ID"] = number
        return response

    return middleware


def language(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """The language that a visitor chose on our site, else Dutch.

    Not Django's LocaleMiddleware: it follows the browser's settings, and would put English menus around Dutch texts.
    """
    known = {code for code, _ in settings.LANGUAGES}

    def middleware(request: HttpRequest) -> HttpResponse:
        chosen = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, "")
        with translation.override(chosen if chosen in known else settings.LANGUAGE_CODE):
            request.LANGUAGE_CODE = translation.get_language()
            response = get_response(request)
            response.headers.setdefault("Content-Language", translation.get_language())
        return response

    return middleware


def admin_content_security_policy(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Let Wagtail's admin run its inline scripts and styles; nothing from elsewhere, and only there.

    Wagtail 8 has neither nonces nor files for them (docs/decisions/0004-content-security-policy.md).
    """

    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        if request.path.startswith(reverse("wagtailadmin_home")):
            # A preview comes with the policy of the page itself, which allows no frame; the editor shows it in one.
            response.headers.pop("Content-Security-Policy", None)
            response._csp_replace = {"frame-ancestors": [SELF]}  # type: ignore[attr-defined]
            response._csp_update = {  # type: ignore[attr-defined]
                "script-src": [SELF, UNSAFE_INLINE],
                "style-src": [SELF, UNSAFE_INLINE],
                "img-src": ["blob:"],
            }
        return response

    return middleware
