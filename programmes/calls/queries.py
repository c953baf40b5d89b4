"""What is read of calls."""

from django.utils import timezone
from wagtail.query import PageQuerySet

from praktijkpodium.programmes.calls.models import Call


def open_calls() -> PageQuerySet:
    """The calls in which organisations can apply now, the first deadline first, with their roles."""
    now = timezone.now()
    return (
        Call.objects.live()
        .public()
        .filter(opening__lte=now, deadline__gt=now)
        .prefetch_related("roles")
        .order_by("deadline", "pk")
    )
