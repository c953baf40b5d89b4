"""What waits for whom."""

from typing import Any

from django.db.models import Count, F, Q

from praktijkpodium.home.accounts.rules import is_chair, is_committee_member, is_secretariat
from praktijkpodium.programmes.applications.models import ApplicationQuerySet, State
from praktijkpodium.programmes.applications.rules import visible_files


def waiting_for(user: Any) -> ApplicationQuerySet:
    """The files in which a person has something to do now, the longest waiting first."""
    todo = Q(pk__in=[])
    if is_secretariat(user):
        todo |= Q(state=State.SUBMITTED)
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
