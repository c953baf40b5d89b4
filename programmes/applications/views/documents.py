"""The documents with an application."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from praktijkpodium.home.files.views import serve
from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.models import ApplicationDocument
from praktijkpodium.programmes.applications.views.showing import own_application


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def remove_document(request: HttpRequest, pk: Any) -> HttpResponse:
    """Remove a document from one's draft."""
    document = ApplicationDocument.objects.select_related("application__role__call").filter(pk=pk).first()
    if document is None:  # pressed twice
        messages.warning(request, _("This document is not there any more."))
        return redirect("praktijkpodium:mine")
    own_application(request, document.application_id)
    if request.method == "POST":
        try:
            actions.remove_document(document=document, by=request.user)
        except PermissionDenied:
            messages.warning(request, _("This is not possible any more. Below you see how your application stands."))
        else:
            messages.success(request, _("%(name)s has been removed.") % {"name": document.name})
    return redirect("praktijkpodium:application", pk=document.application_id)


@never_cache
@login_required
@require_safe
def download(request: HttpRequest, pk: Any) -> HttpResponseBase:
    """A document, for its applicant and its reviewers."""
    document = get_object_or_404(
        ApplicationDocument.objects.select_related("application__role__call", "application__organisation"), pk=pk
    )
    return serve(request, document)
