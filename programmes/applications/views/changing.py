"""Taking an application back to change it, and leaving it as it was. Forms without a text, as in states.py."""

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


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def change(request: HttpRequest, pk: Any) -> HttpResponse:
    """Open what was handed in, to change it."""
    current = own_application(request, pk)
    if request.method == "POST":
        try:
            actions.reopen(application=current, by=request.user)
        except PermissionDenied:  # the deadline passed, or the secretariat took it up
            messages.warning(request, _("This is not possible any more. Below you see how your application stands."))
        else:
            messages.warning(request, _("You can change your application now. Submit it again before the deadline."))
    return redirect("praktijkpodium:application", pk=pk)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def keep(request: HttpRequest, pk: Any) -> HttpResponse:
    """Let what was handed in before count again."""
    current = own_application(request, pk)
    if request.method == "POST":
        try:
            actions.keep_as_it_was(application=current, by=request.user)
        except PermissionDenied:
            messages.warning(request, _("This is not possible any more. Below you see how your application stands."))
        else:
            messages.success(request, _("Your application is submitted again, as it was."))
    return redirect("praktijkpodium:application", pk=pk)
