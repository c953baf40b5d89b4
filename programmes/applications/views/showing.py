"""One's own application, and how it stands."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.audit.verbs import label
from praktijkpodium.programmes.applications.forms import typed_in_vain
from praktijkpodium.programmes.applications.models import Application, State
from praktijkpodium.programmes.applications.queries import reserve_position
from praktijkpodium.programmes.applications.rules import (
    may_accept_offer,
    may_read_own,
    may_reopen,
    may_withdraw,
)
from praktijkpodium.programmes.applications.summary import summary_of

# What an applicant sees of the timeline; the rest is the reviewers' business.
PUBLIC_VERBS = (
    "application.started",
    "application.submitted",
    "application.reopened",
    "application.changed",
    "application.put_back",
    "application.let_in_late",
    "application.sent_back",
    "application.resubmitted",
    "application.repair_extended",
    "application.taken_as_it_is",
    "application.taken_into_review",
    "application.announced",
    "application.withdrawn",
    "place.given",
    "place.reserved",
    "place.offered",
    "place.accepted",
    "place.lapsed",
)


def own_application(request: HttpRequest, pk: Any) -> Application:
    """One of this person's applications; to all others it does not exist."""
    application = get_object_or_404(Application.objects.with_names(), pk=pk)
    if not may_read_own(request.user, application):
        raise Http404
    return application


def show(request: HttpRequest, current: Application, typed: Any = None) -> HttpResponse:
    """How it stands; and what somebody typed who did not know that yet, to be copied."""
    decision = getattr(current, "decision", None)
    in_vain = typed_in_vain(typed, current) if typed else []
    context = {
        "application": current,
        "call": current.call,
        "summary": summary_of(current),
        "decision": decision if decision and decision.announced_at else None,
        "typed_in_vain": in_vain,
        "reserve_position": reserve_position(current) if current.state == State.RESERVE else None,
        "may_accept_offer": may_accept_offer(request.user, current),
        "may_change": may_reopen(request.user, current),
        "may_reopen": may_reopen(request.user, current),
        "may_withdraw": may_withdraw(request.user, current),
        "timeline": [
            (entry, label(entry.verb))
            for entry in TimelineEntry.objects.about(current).filter(verb__in=PUBLIC_VERBS).order_by("at", "pk")
        ],
    }
    status = 409 if in_vain and request.method == "POST" else 200
    return render(request, "praktijkpodium/applications/show.html", context, status=status)
