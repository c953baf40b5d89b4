"""A document that comes in pieces (upload.js), for large files and connections that break.

What is said to the script is JSON. A whole file takes the same way as one that came with a form.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any
from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, JsonResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from praktijkpodium.home.files.actions import FileRefused
from praktijkpodium.home.files.uploads import actions as uploading
from praktijkpodium.home.files.uploads.models import Upload
from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.applications.models import Application, ApplicationDocument
from praktijkpodium.programmes.applications.views.showing import own_application

View = Callable[..., JsonResponse]
_DIGITS = 15


def _tells_problems(view: View) -> View:
    """What is not possible is told in words."""

    @wraps(view)
    def told(request: HttpRequest, *args: Any, **kwargs: Any) -> JsonResponse:
        try:
            return view(request, *args, **kwargs)
        except (FileRefused, NotPossible) as problem:
            return JsonResponse({"problem": str(problem)}, status=422)
        except PermissionDenied:
            words = _("This application can no longer be changed.")
            return JsonResponse({"problem": words}, status=409)

    return told


@never_cache
@login_required
@require_POST
@_tells_problems
def begin_upload(request: HttpRequest, pk: Any) -> JsonResponse:
    """Announce a document: its name and size, and the question that it answers or the document that it replaces."""
    application = own_application(request, pk)
    purpose = {"application": str(pk), **{name: request.POST.get(name, "") for name in ("question", "replaces")}}
    actions.check_addition(application=application, by=request.user, **_asked(purpose))
    upload = uploading.begin(
        name=request.POST.get("name", ""),
        size=_number(request.POST.get("size")),
        purpose=purpose,
        accepted=actions.ACCEPTED_TYPES,
        by=request.user,
    )
    address = reverse("praktijkpodium:upload", args=[upload.pk])
    return JsonResponse({"address": address, "received": 0, "piece": uploading.PIECE}, status=201)


@never_cache
@login_required
@require_http_methods(["GET", "PATCH", "DELETE"])
@_tells_problems
def upload(request: HttpRequest, pk: Any) -> JsonResponse:
    """How much of a document is here (GET), its next piece (PATCH), or that it need not come any more (DELETE)."""
    current = get_object_or_404(Upload, pk=pk, by=request.user)
    application = own_application(request, current.purpose.get("application"))
    if request.method == "DELETE":
        uploading.give_up(upload=current)
        return JsonResponse({"received": 0})
    if request.method == "PATCH" and current.outcome is None and (refusal := _piece(request, current)):
        return refusal
    current.refresh_from_db()
    if current.outcome is None and current.received < current.size:
        return JsonResponse({"received": current.received})
    return JsonResponse({"received": current.size, **(current.outcome or _whole(request, application, current))})


def _whole(request: HttpRequest, application: Application, current: Upload) -> dict[str, str]:
    """Take in a document of which all pieces are here. When it is refused, it need not come again."""
    try:
        with uploading.whole(current) as content:
            document = actions.add_document(
                application=application, upload=content, by=request.user, **_asked(current.purpose)
            )
    except (FileRefused, NotPossible, PermissionDenied):
        uploading.give_up(upload=current)
        raise
    outcome = {"document": str(document.pk)}
    uploading.finish(upload=current, outcome=outcome)
    return outcome


def _piece(request: HttpRequest, current: Upload) -> JsonResponse | None:
    """Keep the piece that comes with this; an answer when it cannot be kept."""
    length = _number(request.headers.get("Content-Length"))
    if not 0 < length <= uploading.PIECE:
        return JsonResponse({"received": current.received}, status=413)
    start, content = _number(request.GET.get("start")), request.read(length)
    try:
        uploading.add_piece(upload=current, start=start, content=content, by=request.user)
    except uploading.Elsewhere as here:
        return JsonResponse({"received": here.received}, status=409)
    return None


def _asked(purpose: dict[str, str]) -> dict[str, Any]:
    """What a document is for, as `add_document` wants to know it."""
    if not purpose["replaces"]:
        return {"question": purpose["question"]}
    try:
        key = UUID(purpose["replaces"])
    except ValueError as problem:
        raise Http404 from problem
    documents = ApplicationDocument.objects.filter(application_id=UUID(purpose["application"]))
    replaces = documents.filter(pk=key).first()
    if replaces is None:
        raise NotPossible(_("This document was replaced or removed meanwhile. Look at your documents first."))
    return {"replaces": replaces}


def _number(text: str | None) -> int:
    """A number that a browser gives; -1 for everything else."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) <= _DIGITS else -1
