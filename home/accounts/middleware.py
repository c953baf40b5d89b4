"""Nobody works here without a second factor, where the site asks for one."""

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from praktijkpodium.home.accounts.queries import has_authenticator, has_shown_factor
from praktijkpodium.home.accounts.rules import must_have_factor

# Besides the pages of one's own account.
ALSO_OPEN = frozenset({"choose_language"})


@lru_cache
def _open() -> frozenset[str]:
    """The names of the addresses where somebody can set up a factor, show it, or sign out."""
    from praktijkpodium.home.accounts.urls import urlpatterns

    return ALSO_OPEN | {str(pattern.name) for pattern in urlpatterns}


class SecondFactor:
    """With REQUIRE_SECOND_FACTOR, the session of who works in the admin opens nothing until a factor was shown in it.

    All addresses, not those of the admin alone: what such a person may do elsewhere (an API, a document, a page of a
    host) is worth as much, and an address that is forgotten here would be the way around.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Any, args: Any, kwargs: Any) -> HttpResponse | None:
        if not must_have_factor(request.user):
            return None
        found = has_authenticator(request.user)
        if found and has_shown_factor(request):
            return None
        if request.resolver_match is not None and request.resolver_match.view_name in _open():
            return None
        if request.method not in {"GET", "HEAD"} or "text/html" not in request.headers.get("Accept", ""):
            raise PermissionDenied("A second factor is needed.")
        if found:
            return redirect_to_login(request.get_full_path(), reverse("mfa_reauthenticate"))
        return HttpResponseRedirect(reverse("mfa_index"))
