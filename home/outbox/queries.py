"""What is read of the outbox, and the language of who is written to."""

import datetime
from typing import Any

from django.conf import settings
from django.db.models import Count, Q
from django.utils import timezone
from wagtail.users.models import UserProfile

from praktijkpodium.home.outbox.models import Mail, State
from praktijkpodium.home.outbox.transport import AWAY

# A mail server that was away is left alone this long by who need not wait for it.
REST = datetime.timedelta(minutes=1)


def server_is_away() -> bool:
    """Whether the last attempt, a moment ago, found no mail server."""
    last = Mail.objects.filter(claimed_at__gt=timezone.now() - REST).order_by("-claimed_at").first()
    return last is not None and last.state in (State.WAITING, State.FAILED) and last.error.startswith(AWAY)


def numbers() -> dict[str, int]:
    """How many mails want attention, for who watches the site. One query."""
    people, overdue = Mail.objects.for_a_person(), Mail.objects.overdue()
    counted: dict[str, int] = Mail.objects.filter(
        Q(pk__in=people.values("pk")) | Q(pk__in=overdue.values("pk"))
    ).aggregate(
        mails_failed=Count("pk", filter=Q(state=State.FAILED)),
        mails_unknown=Count("pk", filter=Q(state=State.UNKNOWN)),
        mails_overdue=Count("pk", filter=Q(state=State.WAITING)),
    )
    return counted


def language_of(user: Any) -> str:
    """The language that somebody chose in the admin; for all others that of the site."""
    try:
        chosen: str = user.wagtail_userprofile.preferred_language
    except UserProfile.DoesNotExist:
        chosen = ""
    return chosen or settings.LANGUAGE_CODE
