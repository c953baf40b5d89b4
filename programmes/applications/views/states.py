"""Forms without a text that change how an application stands. Who signs in first, comes back by a link: then nothing is
done yet.
"""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.views.showing import own_application

_reached = require_http_methods(["GET", "HEAD", "POST"])


@login_required
@_reached
def withdraw(request: HttpRequest, pk: Any) -> HttpResponse:
    """Take one's application back."""
    return _press(request, pk, actions.withdraw, _("Your application has been withdrawn."))


@login_required
@_reached
def accept_offer(request: HttpRequest, pk: Any) -> HttpResponse:
    """Say yes to a place that came free."""
    return _press(request, pk, actions.accept_offer, _("The place is yours. You get a confirmation by mail."))


@login_required
@_reached
def change(request: HttpRequest, pk: Any) -> HttpResponse:
    """Open what was handed in, to change it."""
    told = _("You can change your application now. Submit it again before the deadline.")
    return _press(request, pk, actions.reopen, told, level=messages.WARNING)


@login_required
@_reached
def keep(request: HttpRequest, pk: Any) -> HttpResponse:
    """Let what was handed in before count again."""
    return _press(request, pk, actions.keep_as_it_was, _("Your application is submitted again, as it was."))


def _press(
    request: HttpRequest, pk: Any, action: Callable[..., Any], told: str, level: int = messages.SUCCESS
) -> HttpResponse:
    current = own_application(request, pk)
    if request.method == "POST":
        try:
            action(application=current, by=request.user)
        except PermissionDenied:  # pressed twice, the deadline passed, or the secretariat was first
            messages.warning(request, _("This is not possible any more. Below you see how your application stands."))
        else:
            messages.add_message(request, level, told)
    return redirect("praktijkpodium:application", pk=pk)
