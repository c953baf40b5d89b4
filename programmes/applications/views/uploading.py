"""The step with documents."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from praktijkpodium.home.files.actions import FileRefused, clean_name
from praktijkpodium.home.files.data_sheets import data_sheet_of
from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.applications.forms import DocumentForm
from praktijkpodium.programmes.applications.models import Application, ApplicationDocument
from praktijkpodium.programmes.applications.reopening import DOCUMENTS
from praktijkpodium.programmes.applications.steps import Step
from praktijkpodium.programmes.applications.unsaved import forget_unsaved
from praktijkpodium.programmes.applications.validators import submission_problems
from praktijkpodium.programmes.applications.versions import with_versions
from praktijkpodium.programmes.applications.views.stepping import around, go_on


def documents(request: HttpRequest, current: Application, step: Step) -> HttpResponse:
    """The documents that there are, and room for others."""
    forget_unsaved(request)  # of a file nothing can be kept
    is_sent = request.method == "POST"
    form = DocumentForm(request.POST if is_sent else None, request.FILES if is_sent else None, application=current)
    if is_sent:
        if form.is_valid():
            _add(request, current, form)
        if not form.errors:
            return go_on(request, current, step)
    elif "controle" in request.GET:
        form.show_problems(submission_problems(current))
    context = {
        "upload_form": form,
        "data_sheet": data_sheet_of(ApplicationDocument),
        "forms": [form],
        "has_errors": is_sent,
        **_listed(current, form),
        **around(request, current, step),
    }
    page = "praktijkpodium/applications/documents.html"
    return render(request, page, context, status=422 if is_sent else 200)


def _add(request: HttpRequest, current: Application, form: DocumentForm) -> None:
    for name, uploads in list(form.cleaned_data.items()):
        question = form.asked[name].key if name in form.asked else ""
        for upload in uploads:
            try:
                actions.add_document(application=current, upload=upload, by=request.user, question=question)
            except (FileRefused, NotPossible) as problem:
                words = f"{clean_name(upload.name)}: {problem}" if len(uploads) > 1 else str(problem)
                form.add_error(name, words)


def _listed(current: Application, form: DocumentForm) -> dict[str, Any]:
    """The documents below each question that asks for some, and the others; and which of them can be removed."""
    there = with_versions(current)
    keys = {item.asked.key for item in form.items if item.asked}
    parts = [
        (item, form[item.field] if item.field in form.fields else None, _of(there, item.asked.key))
        for item in form.items
        if item.asked
    ]
    return {
        "may_add": DOCUMENTS in form.fields,
        "asked_documents": parts,
        "other_documents": [each for each in there if each.question not in keys],
        "documents": there,
    }


def _of(documents: list[ApplicationDocument], question: str) -> list[ApplicationDocument]:
    return [each for each in documents if each.question == question]
