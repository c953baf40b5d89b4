"""Where applicants begin: what they have, and a new one."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from praktijkpodium.home.directory.actions import OrganisationExists, as_single_person, found_organisation
from praktijkpodium.home.directory.models import Membership, Organisation
from praktijkpodium.home.directory.queries import organisations_of
from praktijkpodium.home.pages.pagination import paginate
from praktijkpodium.programmes.applications import actions, begun
from praktijkpodium.programmes.applications.exceptions import NotPossible, closed_message
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.applications.start_form import StartForm
from praktijkpodium.programmes.applications.unsaved import forget_unsaved, keeps_what_was_typed, unsaved
from praktijkpodium.programmes.calls.models import Applicant, Role


@never_cache
@login_required
@require_safe
def mine(request: HttpRequest) -> HttpResponse:
    """My applications, and for whom I act."""
    rows = Application.objects.of_applicant(request.user).with_names().order_by("-created_at", "pk")
    context = {"page_obj": paginate(request, rows), "organisations": organisations_of(request.user)}
    return render(request, "praktijkpodium/applications/mine.html", context)


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
    form = StartForm(request.POST or unsaved(request), user=request.user, role=role)
    if request.method == "POST" and form.is_valid():
        try:
            application = _start(request, role, form)
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


@transaction.atomic
def _start(request: HttpRequest, role: Role, form: StartForm) -> Application:
    """Whoever may not begin is not added to the directory either."""
    if not role.call.is_open():
        raise NotPossible(closed_message(role))
    organisation = form.cleaned_data.get("organisation") or _new(request.user, form)
    return actions.start(role=role, organisation=organisation, by=request.user)


def _new(user: Any, form: StartForm) -> Organisation:
    name = form.cleaned_data["new_organisation"]
    if form.chosen_kind == Applicant.PERSON:
        return as_single_person(name=name, by=user)
    if form.chosen_kind == Applicant.INITIATIVE:
        kind, capacity = Organisation.Kind.INITIATIVE.value, Membership.Capacity.CONTACT.value
        return found_organisation(name=name, by=user, capacity=capacity, kind=kind)
    return found_organisation(name=name, by=user, capacity=form.cleaned_data["capacity"])
