"""Taking part, as the institution itself reads it."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from praktijkpodium.home.files.views import serve
from praktijkpodium.programmes.applications.models import Participation
from praktijkpodium.programmes.applications.rules import may_read_own
from praktijkpodium.programmes.participations import queries
from praktijkpodium.programmes.participations.models import CommitmentLetter


@never_cache
@login_required
@require_safe
def participation(request: HttpRequest, pk: Any) -> HttpResponse:
    """What has been agreed with one's own institution, and how far it is; to all others it does not exist."""
    current: Any = get_object_or_404(queries.with_progress(Participation.objects.all()), application=pk)
    if not may_read_own(request.user, current.application):
        raise Http404
    context = {
        "participation": current,
        "application": current.application,
        "call": current.application.call,
        "checklist": queries.checklist(current),
        "team": current.team.all(),
        "visits": current.visits.all(),
        "half_days_left": max(current.half_days - current.half_days_used, 0),
        "meetings": current.meetings.all(),
        "letter": CommitmentLetter.objects.filter(participation=current).first(),
    }
    return render(request, "praktijkpodium/participations/mine.html", context)


@never_cache
@login_required
@require_safe
def letter(request: HttpRequest, pk: Any) -> HttpResponseBase:
    """The file of the commitment letter, for the institution and the secretariat."""
    found = get_object_or_404(
        CommitmentLetter.objects.select_related("participation__application__role__call"), participation__application=pk
    )
    return serve(request, found)
