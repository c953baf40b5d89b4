"""Mails to test with."""

from typing import Any

from django.utils import timezone

from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.outbox import actions
from praktijkpodium.home.outbox.models import Mail, State
from tests.programmes.factories import make_submitted


def a_mail(state: State = State.WAITING, **fields: Any) -> Mail:
    """A mail in a state, of which the rest follows."""
    now = timezone.now()
    follows: dict[State, dict[str, Any]] = {
        State.WAITING: {"next_attempt_at": now},
        State.SENDING: {"claimed_at": now, "attempts": 1},
        State.SENT: {"claimed_at": now, "attempts": 1, "sent_at": now},
        State.FAILED: {"claimed_at": now, "attempts": 6, "error": "SMTPDataError: 554 no"},
        State.UNKNOWN: {"claimed_at": now, "attempts": 1, "error": "interrupted"},
    }
    told = {"kind": "test.mail", "recipient": "jan@example.org", "subject": "Hallo", "text": "Dag.\n", "language": "nl"}
    created_at = fields.pop("created_at", None)
    mail = Mail.objects.create(state=state, **{**told, **follows[state], **fields})
    if created_at is not None:
        Mail.objects.filter(pk=mail.pk).update(created_at=created_at)
        mail.refresh_from_db()
    return mail


def waiting(*, to: str = "jan@example.org", subject: str = "Hallo", text: str = "Dag.", **fields: Any) -> Mail:
    """A mail that is due, and that nobody has tried to send yet."""
    mail = actions._mail("test.mail", to, subject, text, None, "nl", fields.pop("secret", False))
    mail.next_attempt_at = timezone.now()
    mail.save(force_insert=True)
    return mail


def without_mails(application: Any) -> Any:
    """As if what was written while it was made had left long ago."""
    Mail.objects.all().delete()
    return application


def submitted(**fields: Any) -> Any:
    return without_mails(make_submitted(**fields))


def verbs_about(subject: Any) -> list[str]:
    """What the timeline of something says of mails."""
    lines = TimelineEntry.objects.about(subject).filter(verb__startswith="mail.")
    return list(lines.values_list("verb", flat=True))
