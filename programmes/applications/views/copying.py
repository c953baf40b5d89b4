"""What one does with an application that was handed in: keep it as a PDF, or begin another one with it."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.applications.queries import roles_to_copy_to
from praktijkpodium.programmes.applications.receipts import receipt
from praktijkpodium.programmes.applications.views.showing import own_application


@never_cache
@login_required
@require_safe
def download_receipt(request: HttpRequest, pk: Any) -> HttpResponse:
    """A PDF of what was handed in."""
    current = own_application(request, pk)
    if not current.number or current.anonymised_at:
        raise Http404
    headers = {"Content-Disposition": f'attachment; filename="aanmelding-{current.number}.pdf"'}
    return HttpResponse(receipt(current), content_type="application/pdf", headers=headers)


@never_cache
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def copy_application(request: HttpRequest, pk: Any) -> HttpResponse:
    """To which call that is open now?"""
    current = own_application(request, pk)
    if current.anonymised_at:
        raise Http404
    roles = roles_to_copy_to(current)
    if request.method == "POST":
        wanted = request.POST.get("role", "")
        role = get_object_or_404(roles, pk=int(wanted) if wanted.isdecimal() else 0)
        try:
            draft = actions.copy(application=current, role=role, by=request.user)
        except NotPossible as problem:
            messages.warning(request, str(problem))
        else:
            messages.success(request, _("Your texts are in a new draft. Look at each step, and add your documents."))
            return redirect("praktijkpodium:application", pk=draft.pk)
    context = {"application": current, "roles": roles}
    return render(request, "praktijkpodium/applications/copy.html", context)
