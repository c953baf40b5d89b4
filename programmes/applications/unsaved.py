"""What somebody typed while signed out, or in a form that had expired: kept in the session until it is saved.

Without this the sign-in page would come instead, and the text would be gone. Nothing is done with it by itself: the
form shows it again, to the person who may see that form.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, JsonResponse, QueryDict
from django.middleware.csrf import CsrfViewMiddleware
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt

_KEY = "podium_unsaved"
# A session is a row in the database, and anybody can send a form.
_MOST = 400_000  # characters

View = Callable[..., HttpResponse]
_CSRF = CsrfViewMiddleware(lambda request: HttpResponse())


def keeps_what_was_typed(view: View) -> View:
    """Let a form that comes too late come back as it was, after signing in where that is needed."""

    @csrf_exempt  # asked below: who sends an expired form gets back what was typed, instead of an error page
    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.method != "POST":
            return view(request, *args, **kwargs)
        refusal = _CSRF.process_view(request, view, (), {})
        if refusal is not None and not _comes_from_here(request):
            return refusal
        if refusal is None and request.user.is_authenticated:
            return view(request, *args, **kwargs)
        if saves_itself(request):  # its text is still there, in the browser
            return JsonResponse({}, status=401)
        _keep(request)
        return redirect(request.path)

    return guarded


def saves_itself(request: HttpRequest) -> bool:
    """Whether a page asks for this by itself, while somebody is typing in it (application.js)."""
    return request.headers.get("Accept") == "application/json"


def _comes_from_here(request: HttpRequest) -> bool:
    """Whether a browser says that one of our own pages sent this; no other site can make it say so."""
    here = [f"{request.scheme}://{request.get_host()}", *settings.CSRF_TRUSTED_ORIGINS]
    return request.headers.get("Origin") in here


def _keep(request: HttpRequest) -> None:
    typed = request.POST.copy()
    typed.pop("csrfmiddlewaretoken", None)
    encoded = typed.urlencode()
    if len(encoded) > _MOST:
        return
    request.session[_KEY] = {"path": request.path, "typed": encoded}
    if not request.user.is_authenticated:
        messages.warning(request, _("You were signed out. Sign in: what you typed will be there again."))
    if request.FILES:
        messages.warning(request, _("Your document could not be kept. Choose it again."))


def unsaved(request: HttpRequest) -> QueryDict | None:
    """What was typed into the form of this page and could not be taken."""
    found = request.session.get(_KEY)
    return QueryDict(found["typed"]) if found and found["path"] == request.path else None


def forget_unsaved(request: HttpRequest) -> None:
    if unsaved(request) is not None:
        del request.session[_KEY]
