"""The form, as long as an application can be changed."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from praktijkpodium.home.files.actions import FileRefused, clean_name
from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.exceptions import NotComplete, NotPossible, closed_message
from praktijkpodium.programmes.applications.forms import ApplicationForm, DocumentForm
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.applications.rules import (
    may_edit,
    may_submit,
    may_withdraw,
)
from praktijkpodium.programmes.applications.unsaved import forget_unsaved, keeps_what_was_typed, unsaved
from praktijkpodium.programmes.applications.views.showing import own_application, show


@never_cache
@keeps_what_was_typed
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def application(request: HttpRequest, pk: Any) -> HttpResponse:
    """One's own application: the form as long as it can be changed, else how it stands."""
    current = own_application(request, pk)
    typed = request.POST or unsaved(request)
    if not may_edit(request.user, current):
        return show(request, current, typed)
    form = ApplicationForm(typed, application=current)
    upload_form = DocumentForm(request.POST or None, request.FILES or None, application=current)
    if request.method == "POST":
        try:
            done = _save(request, current, form, upload_form)
            if done and ("submit" not in request.POST or _submit(request, current, form, upload_form)):
                return redirect(request.path)
        except PermissionDenied:  # a colleague submitted or withdrew it a moment ago
            return show(request, own_application(request, pk), typed)
    context = {
        "application": current,
        "call": current.call,
        "form": form,
        "upload_form": upload_form,
        "forms": [form, upload_form],
        "is_unsaved": request.method != "POST" and typed is not None,
        **_documents(current, upload_form),
        "may_submit": may_submit(request.user, current),
        "closed_message": closed_message(current.role),
        "may_withdraw": may_withdraw(request.user, current),
        "wants_to_submit": "submit" in request.POST,
    }
    has_errors = request.method == "POST" and (form.errors or upload_form.errors)
    return render(request, "praktijkpodium/applications/edit.html", context, status=422 if has_errors else 200)


def _save(request: HttpRequest, current: Application, form: ApplicationForm, upload_form: DocumentForm) -> bool:
    """Keep everything that can be kept, each part for itself; whether all of it could."""
    form.full_clean()
    saved = actions.save_draft(application=current, by=request.user, **form.given)
    form.take_over(saved.application, saved.conflicts)
    if not form.errors:
        forget_unsaved(request)
    if upload_form.is_valid():
        _add_documents(request, current, upload_form)
    is_kept = not form.errors and not upload_form.errors
    if is_kept and "submit" not in request.POST:
        messages.success(request, _("Your draft has been saved."))
    return is_kept


def _documents(current: Application, form: DocumentForm) -> dict[str, Any]:
    """The documents that are there, and those below each question that asks for some."""
    documents = list(current.documents.all())
    asked = [(form[name], [each for each in documents if each.question == form.asked[name].key]) for name in form.asked]
    keys = {each.key for each in form.asked.values()}
    return {
        "documents": documents,
        "asked_documents": asked,
        "other_documents": [each for each in documents if each.question not in keys],
    }


def _add_documents(request: HttpRequest, current: Application, form: DocumentForm) -> None:
    for name, uploads in list(form.cleaned_data.items()):
        question = form.asked[name].key if name in form.asked else ""
        for upload in uploads:
            try:
                actions.add_document(application=current, upload=upload, by=request.user, question=question)
            except (FileRefused, NotPossible) as problem:
                words = f"{clean_name(upload.name)}: {problem}" if len(uploads) > 1 else str(problem)
                form.add_error(name, words)


def _submit(request: HttpRequest, current: Application, form: ApplicationForm, upload_form: DocumentForm) -> bool:
    try:
        actions.submit(application=current, by=request.user)
    except NotComplete as problem:
        for field, message in problem.problems.items():
            (form if field in form.fields else upload_form).add_error(field, message)
    except NotPossible as problem:
        form.add_error(None, str(problem))
    else:
        messages.success(request, _("Your application has been submitted. You get a confirmation by mail."))
        return True
    return False
