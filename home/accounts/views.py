"""Pages of one's own account, where allauth has none or another one."""

from collections.abc import Callable
from functools import wraps
from urllib.parse import urlsplit

from allauth.socialaccount.adapter import get_adapter
from allauth.socialaccount.helpers import render_authentication_error
from allauth.socialaccount.providers.openid_connect import views as openid_connect
from allauth.socialaccount.views import connections as unlink
from django.contrib.auth.decorators import login_not_required, login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from requests import RequestException

from praktijkpodium.home.accounts import queries
from praktijkpodium.home.accounts.rules import must_have_factor

View = Callable[[HttpRequest, str], HttpResponse]


@never_cache
@require_safe
@login_required
def security(request: HttpRequest) -> HttpResponse:
    """How one signs in, with what one can change about it."""
    context = queries.ways_to_sign_in(request)
    context["needs_factor"] = must_have_factor(request.user) and not context["has_factor"]
    return render(request, "praktijkpodium/accounts/security.html", context)


@login_required
def linked(request: HttpRequest) -> HttpResponse:
    """Remove the link with a provider. What is linked stands on the page above."""
    if request.method != "POST":
        return redirect("mfa_index")
    response: HttpResponse = unlink(request)
    return response


def _answering(view: View) -> View:
    """What people see of a provider that is away, or answers something else than OpenID Connect asks.

    allauth asks the provider for its addresses before it begins to catch what can go wrong.
    """

    @wraps(view)
    def answer(request: HttpRequest, provider_id: str) -> HttpResponse:
        try:
            return view(request, provider_id)
        except (RequestException, KeyError, ValueError, TypeError, AttributeError) as problem:
            provider = get_adapter().get_provider(request, provider_id)
            error: HttpResponse = render_authentication_error(request, provider, exception=problem)
            return error

    return answer


@login_not_required
def sign_in_with_provider(request: HttpRequest, provider_id: str) -> HttpResponse:
    """To the provider, by a page of our own.

    A redirect that answers a form is a form that goes elsewhere: our content security policy allows none, and browsers
    that hold to it would have to know each address to which the provider sends on.
    """
    response = _answering(openid_connect.login)(request, provider_id)
    target = response.headers.get("Location", "")
    if urlsplit(target).hostname:
        return render(request, "socialaccount/leaving.html", {"target": target})
    return response


@login_not_required
def back_from_provider(request: HttpRequest, provider_id: str) -> HttpResponse:
    return _answering(openid_connect.callback)(request, provider_id)
