"""Saying yes to an invitation, by the link in a mail; and what inviters can do about one."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from praktijkpodium.home.accounts.rules import is_signed_in
from praktijkpodium.home.directory import actions, rules
from praktijkpodium.home.directory.emails import PURPOSE
from praktijkpodium.home.directory.models import Invitation
from praktijkpodium.home.directory.models.invitations import WORKS_FOR
from praktijkpodium.home.directory.views.organisations import FOLDER, may_mail
from praktijkpodium.home.outbox.limits import TOO_OFTEN
from praktijkpodium.home.pages.links import LinkDoesNotWork, LinkIsOld, key_in


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def invitation(request: HttpRequest, token: str) -> HttpResponse:
    """From the mail: what one is asked, and how to say yes. It works once, and for that address only."""
    why, current = "gone", None
    try:
        current = Invitation.objects.open().select_related("organisation").filter(pk=_key(token)).first()
    except LinkIsOld:
        why = "old"
    except LinkDoesNotWork:
        why = "wrong"
    if current is None:
        return _no_link(request, why)
    is_asked = rules.may_accept(request.user, current)
    if request.method == "POST" and not is_signed_in(request.user):
        return redirect_to_login(request.path)
    if request.method == "POST" and is_asked:
        try:
            organisation = actions.accept(invitation=current, by=request.user)
        except actions.NotInvited:  # pressed twice, or taken back a moment ago
            return _no_link(request, "gone")
        messages.success(request, _("You act for %(organisation)s from now on.") % {"organisation": organisation})
        return redirect("praktijkpodium:organisation", pk=organisation.pk)
    context = {"invitation": current, "organisation": current.organisation, "is_asked": is_asked}
    status = 403 if request.method == "POST" else 200
    return render(request, f"{FOLDER}/invitation.html", context, status=status)


def _key(token: str) -> Any:
    return key_in(PURPOSE, token, within=WORKS_FOR)


def _no_link(request: HttpRequest, why: str) -> HttpResponse:
    return render(request, f"{FOLDER}/no_link.html", {"why": why}, status=404 if why == "wrong" else 410)


def _own(request: HttpRequest, pk: Any) -> Invitation | None:
    """An invitation of an organisation of this person; to all others it does not exist."""
    current = Invitation.objects.select_related("organisation").filter(pk=pk).first()
    if current is not None and not rules.may_change_invitation(request.user, current):
        raise Http404
    return current


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def again(request: HttpRequest, pk: Any) -> HttpResponse:
    """Send the mail once more."""
    current = _own(request, pk)
    if current is None:
        return _is_gone(request)
    if request.method == "POST":
        if not may_mail(request, current.email):
            messages.warning(request, TOO_OFTEN)
            return redirect("praktijkpodium:organisation", pk=current.organisation_id)
        try:
            actions.invite_again(invitation=current, by=request.user)
        except actions.NotInvited as problem:
            messages.warning(request, str(problem))
        else:
            messages.success(request, _("The invitation is on its way once more."))
    return redirect("praktijkpodium:organisation", pk=current.organisation_id)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def take_back(request: HttpRequest, pk: Any) -> HttpResponse:
    """Its link does nothing any more."""
    current = _own(request, pk)
    if current is None:
        return _is_gone(request)
    if request.method == "POST":
        try:
            actions.take_back(invitation=current, by=request.user)
        except actions.NotInvited as problem:
            messages.warning(request, str(problem))
        else:
            messages.success(request, _("The invitation has been taken back."))
    return redirect("praktijkpodium:organisation", pk=current.organisation_id)


def _is_gone(request: HttpRequest) -> HttpResponse:
    """Pressed twice, or accepted a moment ago."""
    messages.warning(request, _("This invitation was used, taken back, or is too old."))
    return redirect("praktijkpodium:mine")
