"""Where applicants begin: what they have, and a new one."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from praktijkpodium.home.directory.actions import OrganisationExists, found_organisation
from praktijkpodium.home.pages.pagination import paginate
from praktijkpodium.programmes.applications import actions, begun
from praktijkpodium.programmes.applications.exceptions import NotPossible, closed_message
from praktijkpodium.programmes.applications.forms import StartForm
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.applications.unsaved import forget_unsaved, keeps_what_was_typed, unsaved
from praktijkpodium.programmes.calls.models import Role


@never_cache
@login_required
@require_safe
def mine(request: HttpRequest) -> HttpResponse:
    """My applications."""
    rows = Application.objects.of_applicant(request.user).with_names().order_by("-created_at", "pk")
    return render(request, "praktijkpodium/applications/mine.html", {"page_obj": paginate(request, rows)})


@never_cache
@keeps_what_was_typed
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def start(request: HttpRequest, role_pk: int) -> HttpResponse:
    """Start an application for a role: for which organisation?"""
    role = get_object_or_404(Role.objects.select_related("call").filter(call__live=True), pk=role_pk)
    # Who may not see the page of the call does not get its form either.
    if not all(restriction.accept_request(request) for restriction in role.call.get_view_restrictions()):
        raise Http404
    form = StartForm(request.POST or unsaved(request), user=request.user)
    if request.method == "POST" and form.is_valid():
        try:
            application = _start(request, role, form.cleaned_data)
        except OrganisationExists as problem:
            form.add_error("new_organisation", str(problem))
        except NotPossible as problem:
            form.add_error(None, str(problem))
        else:
            forget_unsaved(request)
            begun.take_over(request, application)
            return redirect("praktijkpodium:application", pk=application.pk)
    context = {
        "role": role,
        "call": role.call,
        "form": form,
        "forms": [form],
        "is_open": role.call.is_open(),
        "has_begun": begun.is_begun(request),
    }
    context["running"] = (
        Application.objects.of_applicant(request.user)
        .filter(role=role)
        .running()
        .select_related("organisation")
        .first()
    )
    if not context["is_open"]:
        context["closed_message"] = closed_message(role)
    return render(request, "praktijkpodium/applications/start.html", context)


def _start(request: HttpRequest, role: Role, cleaned: dict[str, Any]) -> Application:
    if not role.call.is_open():
        raise NotPossible(closed_message(role))
    organisation = cleaned.get("organisation") or found_organisation(
        name=cleaned["new_organisation"], by=request.user, capacity=cleaned["capacity"]
    )
    return actions.start(role=role, organisation=organisation, by=request.user)
