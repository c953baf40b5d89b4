"""What waits for whom, and what reviewers want to know."""

from typing import Any

from django.db.models import Count, F, Q
from django.utils import timezone
from wagtail.permissions import page_permission_policy
from wagtail.query import PageQuerySet

from praktijkpodium.casebook.models import CaseStudy
from praktijkpodium.home.accounts.rules import is_chair, is_committee_member, is_secretariat
from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.programmes.applications.models import (
    Application,
    ApplicationQuerySet,
    Participation,
    State,
)
from praktijkpodium.programmes.applications.rules import visible_files
from praktijkpodium.programmes.calls.models import Role

# What changes a file, and so what somebody must have seen of it before acting; the rest is reading and mail.
_CHANGES = Q(verb__startswith="application.") | Q(verb__startswith="decision.")


def waiting_for(user: Any) -> ApplicationQuerySet:
    """The files in which a person has something to do now, the longest waiting first."""
    todo = Q(pk__in=[])
    if is_secretariat(user):
        todo |= Q(state=State.SUBMITTED) | Q(state=State.INCOMPLETE, repair_until__lte=timezone.now())
    if is_secretariat(user) or is_chair(user):
        todo |= Q(state=State.IN_REVIEW, decision__isnull=False)
    if is_committee_member(user):
        todo |= Q(state=State.IN_REVIEW, decision=None) & ~Q(assessments__member_id=user.pk)
    if is_chair(user):
        todo |= Q(state=State.IN_REVIEW, decision=None, advices__gte=F("role__call__advices_needed"))
    return (
        visible_files(user)
        .annotate(advices=Count("assessments", distinct=True))
        .filter(todo)
        .order_by("submitted_at", "pk")
    )


def who_have_the_places(role: Role, user: Any) -> list[str]:
    """The organisations that have a place, as far as this person may read their files."""
    known = visible_files(user).filter(role=role).holding_a_place()
    return list(known.order_by("organisation__name").values_list("organisation__name", flat=True))


def last_line(application: Application) -> int:
    """By which a screen remembers how far it told the story of a file."""
    return TimelineEntry.objects.about(application).order_by("-pk").values_list("pk", flat=True).first() or 0


def happened_since(application: Application, seen: str, act: str) -> list[TimelineEntry]:
    """What changed in a file since a screen showed it that remembers `seen`, as far as it matters for an act.

    Who decides wants to know of new advice. Members advise beside each other.
    """
    if not seen.isdecimal():
        return []
    changes = _CHANGES | Q(verb__startswith="assessment.") if act == "decide" else _CHANGES
    lines = TimelineEntry.objects.about(application).filter(changes, pk__gt=int(seen))
    return list(lines.select_related("by").order_by("pk"))


def case_studies_to_complete(user: Any) -> PageQuerySet:
    """The drafts made of participations that a person can edit and that were never published, the oldest first."""
    editable = page_permission_policy.instances_user_has_permission_for(user, "change").values("pk")
    drafts = Participation.objects.filter(case_study__isnull=False).values("case_study")
    never = CaseStudy.objects.filter(live=False, first_published_at=None)
    return never.filter(pk__in=drafts).filter(pk__in=editable).select_related("organisation").order_by("pk")
