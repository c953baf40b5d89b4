"""Writing mails, sending them, and what becomes of those that did not leave.

A mail is a row before it is sent, written in the transaction of what it tells of: a rollback takes it back, and a crash
does not lose it. Whoever sends it claims it first, and commits that: none is sent twice by itself. What may have been
sent without our knowing is for a person to decide.
"""

import datetime
import logging
from collections.abc import Collection, Mapping
from functools import partial
from typing import Any

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import models, transaction
from django.db.models import F
from django.template.loader import render_to_string
from django.utils import timezone, translation
from django.utils.functional import Promise

from praktijkpodium.home.audit.actions import record
from praktijkpodium.home.outbox import kinds
from praktijkpodium.home.outbox.models import MAX_SUBJECT, Mail, State
from praktijkpodium.home.outbox.queries import server_is_away
from praktijkpodium.home.outbox.rendering import html_of
from praktijkpodium.home.outbox.rules import may_resend
from praktijkpodium.home.outbox.texts.queries import written
from praktijkpodium.home.outbox.texts.wordings import kind_of
from praktijkpodium.home.outbox.transport import INTERRUPTED, Outcome, hand_over

logger = logging.getLogger("praktijkpodium.outbox")

# Between one attempt and the next; after the last one the mail has failed.
PAUSES = tuple(datetime.timedelta(minutes=minutes) for minutes in (1, 5, 30, 2 * 60, 12 * 60))
# As many as a run of `podium_tick` sends: it should be ready within its minute.
BATCH = 200

_VERBS = {State.SENT: "mail.sent", State.FAILED: "mail.failed", State.UNKNOWN: "mail.unknown"}


class CannotBeResent(Exception):
    """This mail has left already, is still on its way, or was emptied; or it is not for this person to decide."""


def send(
    *,
    kind: str,
    to: str,
    subject: str | Promise,
    template: str,
    context: dict[str, Any],
    about: models.Model | None = None,
    language: str = "",
    secret: bool = False,
) -> Mail:
    """Write a mail from a template for text, in the receiver's language or that of the site; it leaves on commit."""
    language = language or settings.LANGUAGE_CODE
    with translation.override(language):
        words, text = str(subject), render_to_string(template, context)
    return send_text(kind=kind, to=to, subject=words, text=text, about=about, language=language, secret=secret)


def send_worded(
    *,
    name: str,
    to: str,
    context: Mapping[str, Any],
    about: models.Model | None = None,
    language: str = "",
    secret: bool = False,
) -> Mail:
    """Write a mail in the words of the secretariat, or else in our own (texts/wordings.py); it leaves on commit."""
    language = language or settings.LANGUAGE_CODE
    subject, text = written(name, language, context)
    kind = kind_of(name)
    return send_text(kind=kind, to=to, subject=subject, text=text, about=about, language=language, secret=secret)


@transaction.atomic
def send_text(
    *,
    kind: str,
    to: str,
    subject: str,
    text: str,
    about: models.Model | None = None,
    language: str = "",
    secret: bool = False,
) -> Mail:
    """Write a mail that was rendered elsewhere; it leaves on commit."""
    mail = _mail(kind, to, subject, text, about, language, secret)
    mail.next_attempt_at = timezone.now()
    mail.save(force_insert=True)
    _leave_on_commit(mail)
    return mail


def send_at_once(*, kind: str, to: str, subject: str, text: str, language: str = "", secret: bool = False) -> bool:
    """Send a mail that somebody waits for now, past worker and queue, and once; whether it left.

    Nobody else can take it: it is never among those that wait.
    """
    mail = _mail(kind, to, subject, text, None, language, secret)
    mail.state, mail.attempts, mail.claimed_at = State.SENDING, 1, timezone.now()
    mail.save(force_insert=True)
    return _attempt(mail, once=True) == State.SENT


def deliver(*, pk: Any) -> bool:
    """Send this mail if it is due and nobody else does; whether it left."""
    mail = _claim(pk)
    return mail is not None and _attempt(mail) == State.SENT


def deliver_due() -> int:
    """Send what is due; how many left. A server that is away is asked once."""
    sent = 0
    for pk in list(Mail.objects.due().order_by("next_attempt_at").values_list("pk", flat=True)[:BATCH]):
        sent += deliver(pk=pk)
        if server_is_away():
            break
    return sent


def give_up_interrupted() -> int:
    """Mark as unknown what was being sent when its process ended; how many."""
    interrupted = list(Mail.objects.interrupted())
    for mail in interrupted:
        _settle(mail, INTERRUPTED)
    return len(interrupted)


def forget_old() -> int:
    """Empty and delete what has had its term; how many mails. Those on their way are left alone."""
    settled = Mail.objects.exclude(state__in=(State.WAITING, State.SENDING))
    now = timezone.now()
    deleted, _by_model = settled.filter(created_at__lt=now - datetime.timedelta(days=settings.MAIL_KEEP_DAYS)).delete()
    old = settled.filter(created_at__lt=now - datetime.timedelta(days=settings.MAIL_KEEP_TEXT_DAYS))
    return deleted + old.exclude(text="", html="").update(text="", html="")


def is_sending(*, about: type[models.Model], keys: Collection[Any]) -> bool:
    """Whether a mail about one of these rows is on its way just now."""
    of_model = ContentType.objects.get_for_model(about, for_concrete_model=False)
    return Mail.objects.filter(
        about_type=of_model, about_id__in=[str(key) for key in keys], state=State.SENDING
    ).exists()


def take_back(*, about: type[models.Model], keys: Collection[Any]) -> int:
    """Delete all mails about some rows, those that wait too; how many. One on its way is left alone."""
    of_model = ContentType.objects.get_for_model(about, for_concrete_model=False)
    mails = Mail.objects.filter(about_type=of_model, about_id__in=[str(key) for key in keys])
    deleted, _by_model = mails.exclude(state=State.SENDING).delete()
    return deleted


@transaction.atomic
def resend(*, mail: Mail, by: Any) -> None:
    """Send a mail again that was not sent, or of which that is unknown, because a person says so."""
    locked = Mail.objects.select_for_update().get(pk=mail.pk)
    if not may_resend(by, locked):
        raise CannotBeResent
    locked.state, locked.attempts, locked.error = State.WAITING, 0, ""
    locked.next_attempt_at, locked.claimed_at = timezone.now(), None
    locked.save()
    record(verb="mail.resent", on=locked.about or locked, by=by, kind=locked.kind)
    _leave_on_commit(locked)


def _mail(kind: str, to: str, subject: str, text: str, about: models.Model | None, language: str, secret: bool) -> Mail:
    language = language or settings.LANGUAGE_CODE
    subject, text = " ".join(subject.split())[:MAX_SUBJECT], text.strip() + "\n"
    mail = Mail(kind=kind, recipient=to, subject=subject, text=text, language=language, secret=secret)
    mail.html = html_of(subject=subject, text=text, language=language)
    if about is not None:
        mail.about_type = ContentType.objects.get_for_model(about, for_concrete_model=False)
        mail.about_id = str(about.pk)
    return mail


def _leave_on_commit(mail: Mail) -> None:
    from praktijkpodium.home.outbox.tasks import deliver as deliver_task  # which imports this module

    # Robust: what was committed stands, also when the queue is away; `podium_tick` sends what waits.
    transaction.on_commit(partial(deliver_task.enqueue, str(mail.pk)), robust=True)


@transaction.atomic(durable=True)
def _claim(pk: Any) -> Mail | None:
    """Take a mail that is due, or nothing when another process has it. Committed before the server is spoken to."""
    now = timezone.now()
    # One statement, which locks the row: of two processes the second finds it claimed, on each database.
    claimed = Mail.objects.due().filter(pk=pk)
    if not claimed.update(state=State.SENDING, claimed_at=now, next_attempt_at=None, attempts=F("attempts") + 1):
        return None
    return Mail.objects.get(pk=pk)


def _attempt(mail: Mail, *, once: bool = False) -> State:
    outcome = hand_over(mail)
    if outcome.state == State.WAITING and (once or mail.attempts > len(PAUSES)):
        outcome = Outcome(State.FAILED, outcome.error, outcome.cause)
    if outcome.state == State.WAITING:
        logger.warning("mail not sent yet", extra={"mail": str(mail.pk), "error": outcome.cause})
    elif outcome.state != State.SENT:
        logger.error("mail not sent", extra={"mail": str(mail.pk), "error": outcome.cause})
    _settle(mail, outcome)
    return outcome.state


@transaction.atomic
def _settle(mail: Mail, outcome: Outcome) -> None:
    """Keep what came of an attempt; not when a person took the mail up again in the meantime."""
    changes: dict[str, Any] = {"state": outcome.state, "error": outcome.error}
    if outcome.state == State.SENT:
        changes["sent_at"] = timezone.now()
    elif outcome.state == State.WAITING:
        changes["next_attempt_at"] = timezone.now() + PAUSES[mail.attempts - 1]
    if mail.secret and not settings.DEBUG and outcome.state != State.WAITING:
        changes |= {"subject": "", "text": "", "html": ""}
    of_this_attempt = Mail.objects.filter(pk=mail.pk, claimed_at=mail.claimed_at)
    if not of_this_attempt.filter(state__in=(State.SENDING, State.UNKNOWN)).update(**changes):
        return
    about = mail.about if outcome.state in _VERBS and kinds.is_in_timeline(mail.kind) else None
    if about is not None:
        told: dict[str, Any] = {"kind": mail.kind} if mail.secret else {"subject": mail.subject}
        if outcome.cause:
            told["error"] = outcome.cause
        record(verb=_VERBS[outcome.state], on=about, **told)
