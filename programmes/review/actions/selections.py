"""What is done with many applications at once."""

import logging
import uuid
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction

from praktijkpodium.home.accounts.rules import is_secretariat
from praktijkpodium.home.audit.actions import record
from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.outbox.actions import send_text
from praktijkpodium.home.outbox.queries import language_of
from praktijkpodium.programmes.applications.models import Application, ApplicationQuerySet
from praktijkpodium.programmes.applications.rules import visible_files
from praktijkpodium.programmes.review.mailing import KIND, letters

logger = logging.getLogger("praktijkpodium.review")


@transaction.atomic
def mail_selection(*, keys: list[uuid.UUID], subject: str, text: str, once: uuid.UUID, by: Any) -> int:
    """Write a mail to everybody who acts for one of these applications, and may be told; how many mails.

    `once` is of the screen that was filled in: sending it twice sends nothing more.
    """
    if not is_secretariat(by):
        raise PermissionDenied
    locked = Application.objects.select_for_update(of=("self",)).filter(pk__in=keys).order_by("pk")
    readable = set(visible_files(by).filter(pk__in=keys).values_list("pk", flat=True))
    current = [application for application in locked if application.pk in readable]
    if not current or _is_sent(current[0], once):
        return 0
    sent = 0
    for letter in letters(_ordered(readable), subject=subject, text=text):
        send_text(
            kind=KIND,
            to=letter.address,
            subject=letter.subject,
            text=letter.text,
            about=letter.application,
            language=language_of(letter.user),
        )
        sent += 1
    for application in current:
        record(verb="mail.written", on=application, by=by, once=str(once))
    return sent


def _ordered(keys: set[uuid.UUID]) -> ApplicationQuerySet:
    return Application.objects.filter(pk__in=keys).order_by("number", "pk")


def _is_sent(application: Application, once: uuid.UUID) -> bool:
    told = TimelineEntry.objects.about(application).filter(verb="mail.written")
    return any(entry.data.get("once") == str(once) for entry in told)


@transaction.atomic
def take_documents(*, applications: ApplicationQuerySet, by: Any) -> int:
    """Keep in the timeline who took the documents of these applications along; of how many."""
    if not is_secretariat(by):
        raise PermissionDenied
    rows = list(applications.select_related("role"))
    for application in rows:
        record(verb="documents.downloaded", on=application, by=by)
    return len(rows)


def tell_of_export(*, applications: int, by: Any) -> None:
    """What was taken along as a table is personal data; the log says by whom."""
    logger.info("register exported", extra={"applications": applications, "by": by.pk})
