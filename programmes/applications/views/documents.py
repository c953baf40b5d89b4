"""The documents with an application."""

from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from praktijkpodium.home.files.actions import FileRefused
from praktijkpodium.home.files.views import serve
from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.applications.fields import documents_field
from praktijkpodium.programmes.applications.models import ApplicationDocument
from praktijkpodium.programmes.applications.steps import Step
from praktijkpodium.programmes.applications.views.showing import own_application


class NewVersionForm(forms.Form):
    document = documents_field(gettext_lazy("New version"), gettext_lazy("At most 20 MB."))

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        del self.fields["document"].widget.attrs["multiple"]


def own_document(request: HttpRequest, pk: Any) -> ApplicationDocument | None:
    """One of this person's documents; None when it was removed or replaced, to all others it does not exist."""
    document = ApplicationDocument.objects.filter(pk=pk).first()
    if document is not None:
        document.application = own_application(request, document.application_id)
    return document


def _gone(request: HttpRequest) -> HttpResponse:
    """Pressed twice, or a colleague was first."""
    messages.warning(request, _("This document is not there any more."))
    return redirect("praktijkpodium:mine")


def _back(document: ApplicationDocument) -> HttpResponse:
    return redirect("praktijkpodium:application_step", pk=document.application_id, step=Step.DOCUMENTS.value)


def _too_late(request: HttpRequest, document: ApplicationDocument) -> HttpResponse:
    messages.warning(request, _("This is not possible any more. Below you see how your application stands."))
    return redirect("praktijkpodium:application", pk=document.application_id)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def remove_document(request: HttpRequest, pk: Any) -> HttpResponse:
    """Remove a document from one's draft."""
    document = own_document(request, pk)
    if document is None:
        return _gone(request)
    if request.method == "POST":
        try:
            actions.remove_document(document=document, by=request.user)
        except PermissionDenied:
            return _too_late(request, document)
        messages.success(request, _("%(name)s has been removed.") % {"name": document.name})
    return _back(document)


@never_cache
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def replace_document(request: HttpRequest, pk: Any) -> HttpResponse:
    """A new version of a document."""
    document = own_document(request, pk)
    if document is None:
        return _gone(request)
    form = NewVersionForm(request.POST, request.FILES) if request.method == "POST" else NewVersionForm()
    try:
        actions.check_addition(application=document.application, by=request.user, replaces=document)
        if request.method == "POST" and form.is_valid() and _replaced(request, document, form):
            return _back(document)
    except PermissionDenied:
        return _too_late(request, document)
    except NotPossible as problem:
        messages.warning(request, str(problem))
        return _back(document)
    context = {"document": document, "application": document.application, "form": form, "forms": [form]}
    status = 422 if request.method == "POST" else 200
    return render(request, "praktijkpodium/applications/replace.html", context, status=status)


def _replaced(request: HttpRequest, document: ApplicationDocument, form: NewVersionForm) -> bool:
    uploads = form.cleaned_data["document"]
    if not uploads:
        form.add_error("document", _("Choose the new version of this document."))
        return False
    try:
        actions.add_document(application=document.application, upload=uploads[0], by=request.user, replaces=document)
    except FileRefused as problem:
        form.add_error("document", str(problem))
        return False
    messages.success(request, _("%(name)s has been replaced.") % {"name": document.name})
    return True


@never_cache
@login_required
@require_safe
def download(request: HttpRequest, pk: Any) -> HttpResponseBase:
    """A document, for its applicant and its reviewers."""
    documents = ApplicationDocument.every.select_related("application__role__call", "application__organisation")
    return serve(request, get_object_or_404(documents, pk=pk))
