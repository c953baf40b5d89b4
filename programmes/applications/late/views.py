"""Coming in by a late link."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.applications.late import actions
from praktijkpodium.programmes.applications.late.models import LateLink
from praktijkpodium.programmes.applications.late.rules import may_use


@never_cache
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def late_link(request: HttpRequest, pk: Any) -> HttpResponse:
    """What a late link is for; a button begins. To who acts for another organisation it does not exist."""
    link = get_object_or_404(LateLink.objects.select_related("role__call", "organisation", "application"), pk=pk)
    if not may_use(request.user, link):
        raise Http404
    if request.method == "POST":
        try:
            application = actions.use(link=link, by=request.user)
        except PermissionDenied as gone:  # one does not act for the organisation any more
            raise Http404 from gone
        except NotPossible as problem:
            messages.error(request, str(problem))
            return redirect(request.path)
        return redirect("praktijkpodium:application", pk=application.pk)
    context = {"late": link, "role": link.role, "call": link.role.call}
    return render(request, "praktijkpodium/late/use.html", context)
