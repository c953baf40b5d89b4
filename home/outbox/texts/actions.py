"""Giving a mail other words, and taking them back."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction

from praktijkpodium.home.audit.actions import record
from praktijkpodium.home.outbox.actions import send_text
from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.home.outbox.rules import sees_outbox
from praktijkpodium.home.outbox.texts import wordings
from praktijkpodium.home.outbox.texts.models import MailText
from praktijkpodium.home.outbox.texts.queries import mark_of, preview

TEST = "outbox.test"


class NotUsable(Exception):
    """A text with something that is not filled in, or without something that has to be."""


class ChangedMeanwhile(Exception):
    """Somebody else changed this text since it was shown."""


@transaction.atomic
def save_text(*, name: str, language: str, subject: str, body: str, known: str, by: Any) -> MailText:
    """Write this mail in other words from now on; `known` is the mark of what there was when these were typed."""
    text = _locked(name, language, known, by)
    wording = wordings.get(name)
    if wording is None or wording.problems(subject, body):
        raise NotUsable
    if text is None:
        text = MailText(name=name, language=language)
    elif (text.subject, text.body) == (subject, body):
        return text
    text.subject, text.body = subject, body
    try:
        with transaction.atomic():
            text.save()
    except IntegrityError as error:  # two who write the first one at the same moment
        raise ChangedMeanwhile from error
    record(verb="mail_text.changed", on=text, by=by)
    return text


@transaction.atomic
def remove_text(*, name: str, language: str, known: str, by: Any) -> None:
    """Write this mail in our own words again."""
    text = _locked(name, language, known, by)
    if text is not None:
        record(verb="mail_text.removed", on=text, by=by)
        text.delete()


def send_test(*, name: str, language: str, subject: str, body: str, to: Any) -> Mail | None:
    """Send somebody of the secretariat how a text would look, with samples; nothing to who has no address."""
    wording, address = wordings.get(name), getattr(to, to.get_email_field_name())
    if not sees_outbox(to):
        raise PermissionDenied
    if wording is None or wording.problems(subject, body):
        raise NotUsable
    if not address:
        return None
    subject, text = preview(wording, language, subject=subject, body=body)
    return send_text(kind=TEST, to=address, subject=subject, text=text, language=language)


def _locked(name: str, language: str, known: str, by: Any) -> MailText | None:
    if not sees_outbox(by):
        raise PermissionDenied
    text = MailText.objects.select_for_update().filter(name=name, language=language).first()
    if mark_of(text) != known:
        raise ChangedMeanwhile
    return text
