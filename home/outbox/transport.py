"""Handing a mail to the mail server, and what came of it."""

import smtplib
from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMultiAlternatives, get_connection

from praktijkpodium.home.outbox.headers import headers_of
from praktijkpodium.home.outbox.models import Mail, State

# How an error begins when there was no connection: it says something of the server, not of the mail.
AWAY = "no connection"
_MAX_ERROR = 250
_PERMANENT = 500  # SMTP: 4xx is "not now", 5xx is "never"


@dataclass(frozen=True)
class Outcome:
    """What is known after an attempt. WAITING: certainly not sent, and worth another attempt."""

    state: State
    error: str = ""
    # The class of the error only, for the timeline.
    cause: str = ""


SENT = Outcome(State.SENT)
INTERRUPTED = Outcome(State.UNKNOWN, "interrupted", "interrupted")


def message_of(mail: Mail) -> EmailMultiAlternatives:
    headers = {
        "Auto-Submitted": "auto-generated",  # no answer from whoever is on holiday
        "Message-ID": f"<{mail.pk}@{urlsplit(settings.WAGTAILADMIN_BASE_URL).hostname or 'localhost'}>",
        "Content-Language": mail.language,
        **headers_of(mail),
    }
    message = EmailMultiAlternatives(mail.subject, mail.text, to=[mail.recipient], headers=headers)
    if mail.html:
        message.attach_alternative(mail.html, "text/html")
    return message


def hand_over(mail: Mail) -> Outcome:
    """Send it. Never raises: whatever went wrong is in the outcome."""
    try:
        message = message_of(mail)
        message.message()  # refuses an address or a subject with a line break in it
    except Exception as error:  # noqa: BLE001  (this mail can not be written, for whatever reason)
        return _outcome(State.FAILED, error, mail)
    server = get_connection()
    try:
        server.open()
    except Exception as error:  # noqa: BLE001  (refused, unknown host, a time-out, a wrong password)
        return _outcome(State.WAITING, error, mail, away=True)
    try:
        server.send_messages([message])
    except Exception as error:  # noqa: BLE001  (backends have no base class for what goes wrong)
        return _outcome(_meaning(error), error, mail)
    finally:
        with suppress(Exception):  # it has the mail already, or the outcome is known
            server.close()
    return SENT


def _meaning(error: Exception) -> State:
    """Whether the mail was refused for ever, refused for now, or perhaps sent."""
    codes = []
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        codes = [code for code, _said in error.recipients.values()]
    elif isinstance(error, smtplib.SMTPDataError):
        codes = [error.smtp_code]
    elif isinstance(error, smtplib.SMTPResponseException):
        return State.WAITING  # about the sender or the session: somebody can mend that
    elif isinstance(error, (ValueError, smtplib.SMTPNotSupportedError)):
        return State.FAILED  # an address that this server can not write
    else:
        # A connection that broke, or a time-out: perhaps after the server had taken it.
        return State.UNKNOWN
    return State.FAILED if all(code >= _PERMANENT for code in codes) else State.WAITING


def _outcome(state: State, error: Exception, mail: Mail, *, away: bool = False) -> Outcome:
    cause = type(error).__name__
    said = " ".join(f"{cause}: {_words(error)}".replace(mail.recipient, "…").split())
    return Outcome(state, (f"{AWAY}: {said}" if away else said)[:_MAX_ERROR], cause)


def _words(error: Exception) -> str:
    said: str | bytes
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        code, said = next(iter(error.recipients.values()))
    elif isinstance(error, smtplib.SMTPResponseException):
        code, said = error.smtp_code, error.smtp_error
    else:
        return str(error)
    return f"{code} {said.decode(errors='replace') if isinstance(said, bytes) else said}"
