"""Forms without a text that change how an application stands. Who signs in first, comes back by a link: then nothing is
done yet.
"""

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
def withdraw(request: HttpRequest, pk: Any) -> HttpResponse:
    """Take one's application back."""
    current = own_application(request, pk)
    if request.method == "POST":
        try:
            actions.withdraw(application=current, by=request.user)
        except PermissionDenied:  # pressed twice, or announced a moment ago
            messages.warning(request, _("This is not possible any more. Below you see how your application stands."))
        else:
            messages.success(request, _("Your application has been withdrawn."))
    return redirect("praktijkpodium:application", pk=pk)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def accept_offer(request: HttpRequest, pk: Any) -> HttpResponse:
    """Say yes to a place that came free."""
    current = own_application(request, pk)
    if request.method == "POST":
        try:
            actions.accept_offer(application=current, by=request.user)
        except PermissionDenied:
            messages.warning(request, _("This is not possible any more. Below you see how your application stands."))
        else:
            messages.success(request, _("The place is yours. You get a confirmation by mail."))
    return redirect("praktijkpodium:application", pk=pk)
