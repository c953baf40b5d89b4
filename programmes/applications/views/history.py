"""Who did what with an application, for those who make it together."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.directory.queries import as_read_by_members
from praktijkpodium.home.pages.pagination import paginate
from praktijkpodium.programmes.applications.views.showing import PUBLIC_VERBS, own_application

# What colleagues do, beside what is told on the page of the application.
_OF_COLLEAGUES = (
    "application.written",
    "application.copied",
    "document.added",
    "document.replaced",
    "document.removed",
)


@never_cache
@login_required
@require_safe
def history(request: HttpRequest, pk: Any) -> HttpResponse:
    """The newest first. Of others than members of the organisation no name is told."""
    current = own_application(request, pk)
    lines = TimelineEntry.objects.about(current).filter(verb__in=(*PUBLIC_VERBS, *_OF_COLLEAGUES))
    page = paginate(request, lines.select_related("by").order_by("-at", "-pk"))
    context = {
        "application": current,
        "call": current.call,
        "page_obj": page,
        "lines": as_read_by_members(page, current.organisation),
    }
    return render(request, "praktijkpodium/applications/history.html", context)
