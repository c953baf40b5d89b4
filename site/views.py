"""Pages of the site that belong to no room."""

import datetime
from urllib.parse import urlencode

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from praktijkpodium.site.health import recent_report

LANGUAGE_COOKIE_AGE = 365 * 24 * 3600  # seconds


def _address_here(request: HttpRequest, target: str | None, otherwise: str) -> str:
    """Where somebody asks to go, if that is on this site."""
    if url_has_allowed_host_and_scheme(target, allowed_hosts={request.get_host()}, require_https=request.is_secure()):
        return str(target)
    return str(otherwise)


def login(request: HttpRequest, otherwise: str) -> HttpResponse:
    """To the sign-in page of the site, and from there to where one was going."""
    target = _address_here(request, request.POST.get("next") or request.GET.get("next"), otherwise)
    return HttpResponseRedirect(f"{reverse('account_login')}?{urlencode({'next': target})}")


@never_cache
@require_safe
def health(request: HttpRequest) -> JsonResponse:
    """How each service does and what work is pending: 200 when all is well, 503 when the site cannot do its work."""
    outcome = recent_report()
    return JsonResponse(outcome, status=200 if outcome["status"] != "down" else 503)


@require_safe
def choose_language(request: HttpRequest, code: str) -> HttpResponse:
    """Remember the language of the interface in a cookie, and go back to where the visitor was.

    A link and no form: a form on every page would give every visitor a cookie, and keep pages out of caches.
    """
    if code not in dict(settings.LANGUAGES):
        raise Http404
    response = HttpResponseRedirect(_address_here(request, request.GET.get("next"), "/"))
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        code,
        max_age=LANGUAGE_COOKIE_AGE,
        samesite="Lax",
        httponly=True,
        secure=settings.SESSION_COOKIE_SECURE,
    )
    return response


@require_safe
def security_txt(request: HttpRequest) -> HttpResponse:
    """Where to report a weakness (RFC 9116)."""
    if not settings.SECURITY_CONTACT:
        raise Http404
    expires = (timezone.now() + datetime.timedelta(days=180)).replace(hour=0, minute=0, second=0, microsecond=0)
    lines = [
        f"Contact: {settings.SECURITY_CONTACT}",
        f"Expires: {expires.astimezone(datetime.UTC):%Y-%m-%dT%H:%M:%SZ}",
        "Preferred-Languages: nl, en",
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")


@require_safe
def robots_txt(request: HttpRequest) -> HttpResponse:
    """What search engines need not visit, and where all pages are listed (RFC 9309)."""
    kept_out = (reverse("wagtailadmin_home"), reverse("praktijkpodium:mine"), "/account/", "/taal/", "/api/")
    lines = ["User-agent: *", *(f"Disallow: {path}" for path in kept_out)]
    lines.append(f"Sitemap: {request.build_absolute_uri(reverse('sitemap'))}")
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")
