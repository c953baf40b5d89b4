"""Mail: rendered now, sent when the transaction has committed."""

import logging
from functools import partial
from typing import Any

from django.core.mail import EmailMessage
from django.db import models, transaction
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.functional import Promise

from praktijkpodium.home.audit.actions import record

logger = logging.getLogger("praktijkpodium.outbox")


def send(*, to: list[str], subject: str | Promise, template: str, context: dict[str, Any], about: models.Model) -> None:
    """Send a mail about something once the current transaction has committed; never when it rolls back.

    A mail server that is down does not undo the decision that the mail tells of: the failure is logged, and a line
    in the timeline shows the secretariat that this mail did not go out.
    """
    with translation.override("nl"):
        message = EmailMessage(subject=str(subject), body=render_to_string(template, context), to=to)
    transaction.on_commit(partial(_deliver, message, about))


def _deliver(message: EmailMessage, about: models.Model) -> None:
    try:
        message.send()
    except Exception as error:  # refused connections, smtplib's errors, and addresses that cannot be written in a mail
        logger.exception("mail not sent")
        record(verb="mail.failed", on=about, subject=message.subject, error=type(error).__name__)
    else:
        record(verb="mail.sent", on=about, subject=message.subject)
