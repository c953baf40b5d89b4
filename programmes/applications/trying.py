"""Trying out a call as its applicants will see it, also before it is published. Nothing of it is kept."""

from itertools import count
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from praktijkpodium.home.files.actions import FileRefused, check_upload
from praktijkpodium.programmes.applications.actions import ACCEPTED_TYPES
from praktijkpodium.programmes.applications.forms import ApplicationForm, DocumentForm
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.applications.validators import ANSWER, submission_problems
from praktijkpodium.programmes.calls.models import Call, Role


def roles_as_they_are(call: Call) -> list[Role]:
    """The roles of the last saved version, with what they ask.

    What was never published has no key yet, by which answers are known: it gets one for as long as this takes.
    """
    roles = list(call.get_latest_revision_as_object().roles.all())
    for role in roles:
        for asked in (role.questions.all(), role.criteria.all()):
            for number, each in zip(count(1), asked, strict=False):
                each.pk = each.pk or -number
    return roles


@never_cache
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def try_call(request: HttpRequest, pk: int, place: int = 1) -> HttpResponse:
    """The form of a role, for who may edit the call; handing in tells what would be missing."""
    call = get_object_or_404(Call, pk=pk)
    if not call.permissions_for_user(request.user).can_edit():
        raise Http404
    roles = roles_as_they_are(call)
    if not 1 <= place <= len(roles):
        raise Http404
    application = Application(role=roles[place - 1])
    form = ApplicationForm(request.POST or None, application=application)
    upload_form = DocumentForm(application=application)
    if request.method == "POST":
        _fill_in(application, form)
        upload_form = DocumentForm(request.POST, request.FILES, application=application)
        _check(application, form, upload_form)
    has_errors = bool(form.errors or upload_form.errors)
    context = {
        "call": roles[place - 1].call,
        "role": application.role,
        "roles": list(enumerate(roles, 1)),
        "place": place,
        "form": form,
        "upload_form": upload_form,
        "forms": [form, upload_form],
        "has_errors": has_errors,
        "is_complete": request.method == "POST" and not has_errors,
    }
    return render(request, "praktijkpodium/applications/try.html", context)


def _fill_in(application: Application, form: ApplicationForm) -> None:
    form.full_clean()
    for name, value in form.cleaned_data.items():
        if name.startswith(ANSWER):
            application.answers[name.removeprefix(ANSWER)] = value
        else:
            setattr(application, name, value)


def _check(application: Application, form: ApplicationForm, upload_form: DocumentForm) -> None:
    """What handing in would say. Documents are looked at, and not kept."""
    problems = submission_problems(application)
    upload_form.full_clean()
    for name, uploads in list(upload_form.cleaned_data.items()):
        if uploads:
            problems.pop(name, None)
        if problem := _refused(uploads):
            problems[name] = problem
    for part in (form, upload_form):
        for name in part.fields:
            if name in problems and name not in part.errors:
                part.add_error(name, problems[name])


def _refused(uploads: Any) -> str:
    try:
        for upload in uploads or ():
            check_upload(upload, ACCEPTED_TYPES)
    except FileRefused as problem:
        return str(problem)
    return ""
