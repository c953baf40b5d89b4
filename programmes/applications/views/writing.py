"""The form in steps, as long as an application can be changed."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.formats import time_format
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.forms import ApplicationForm
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.applications.rules import may_edit
from praktijkpodium.programmes.applications.steps import Step, first_to_do
from praktijkpodium.programmes.applications.unsaved import (
    forget_unsaved,
    keeps_what_was_typed,
    saves_itself,
    unsaved,
)
from praktijkpodium.programmes.applications.validators import submission_problems
from praktijkpodium.programmes.applications.views.checking import check
from praktijkpodium.programmes.applications.views.showing import own_application, show
from praktijkpodium.programmes.applications.views.stepping import around, go_on
from praktijkpodium.programmes.applications.views.uploading import documents


@never_cache
@login_required
@require_safe
def application(request: HttpRequest, pk: Any) -> HttpResponse:
    """One's own application: where one goes on with it, as long as it can be changed; else how it stands."""
    current = own_application(request, pk)
    if not may_edit(request.user, current):
        return show(request, current)
    step = first_to_do(current, submission_problems(current))
    return redirect("praktijkpodium:application_step", pk=pk, step=step.value)


@never_cache
@keeps_what_was_typed
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def application_step(request: HttpRequest, pk: Any, step: Step) -> HttpResponse:
    """A step of the form. Whatever button is pressed, what was typed is saved first."""
    current = own_application(request, pk)
    if not may_edit(request.user, current):
        return _too_late(request, current)
    page = {Step.CHECK: check, Step.DOCUMENTS: documents}.get(step) or write
    try:
        return page(request, current, step)
    except PermissionDenied:  # a colleague submitted or withdrew it a moment ago
        return _too_late(request, own_application(request, pk))


def _too_late(request: HttpRequest, current: Application) -> HttpResponse:
    """It can no longer be changed; what was typed is shown to be copied."""
    if saves_itself(request):
        return JsonResponse({"problems": [_("This application can no longer be changed.")]}, status=409)
    typed = request.POST or unsaved(request)
    if typed is None:
        return redirect("praktijkpodium:application", pk=current.pk)
    return show(request, current, typed)


def write(request: HttpRequest, current: Application, step: Step) -> HttpResponse:
    """A step with texts and choices."""
    typed = request.POST or unsaved(request)
    form = ApplicationForm(typed, application=current, step=step)
    if not form.items:
        return redirect("praktijkpodium:application", pk=current.pk)
    if request.method == "POST":
        form.full_clean()
        saved = actions.save_draft(application=current, by=request.user, **form.given)
        form.take_over(saved.application, saved.conflicts)
        if not form.errors:
            forget_unsaved(request)
        if saves_itself(request):
            return _told(form)
        if not form.errors:
            return go_on(request, current, step)
    elif typed is None and "controle" in request.GET:
        form.show_problems(submission_problems(current))
    is_sent = request.method == "POST"
    context = {
        "form": form,
        "forms": [form],
        "has_errors": is_sent,
        "is_unsaved": not is_sent and typed is not None,
        **around(request, form.application, step),
    }
    return render(request, "praktijkpodium/applications/edit.html", context, status=422 if is_sent else 200)


def _told(form: ApplicationForm) -> JsonResponse:
    """What a page that saves itself is told: what could not be saved, and the marks to go on with."""
    told = [f"{form.fields[name].label}: {words}" for name, errors in form.errors.items() for words in errors]
    moment = time_format(timezone.localtime(), "H:i")
    return JsonResponse({"problems": told, "moment": moment, "seen": form.seen_after_saving})
