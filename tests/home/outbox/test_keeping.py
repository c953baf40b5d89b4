"""What is kept of a mail, how long, and what can not be kept at all."""

import datetime
from typing import Any

import pytest
from django.core import mail
from django.db import IntegrityError, transaction
from django.utils import timezone

from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.outbox import actions
from praktijkpodium.home.outbox.models import Mail, State
from tests.home.files.clamd import closed_port
from tests.home.outbox.smtp import use
from tests.home.outbox.writing import a_mail, submitted, waiting

pytestmark = pytest.mark.django_db


# --- secrets


def test_a_code_leaves_at_once_and_is_not_kept():
    assert actions.send_at_once(kind="test.code", to="jan@example.org", subject="Code: A1", text="A1", secret=True)
    kept = Mail.objects.get()
    assert (mail.outbox[0].subject, mail.outbox[0].body.strip()) == ("Code: A1", "A1")
    assert (kept.state, kept.subject, kept.text, kept.html) == (State.SENT, "", "", "")


def test_in_development_it_is_kept(settings):
    settings.DEBUG = True
    actions.send_at_once(kind="test.code", to="jan@example.org", subject="Code: A1", text="A1", secret=True)
    kept = Mail.objects.get()
    assert (kept.subject, kept.text) == ("Code: A1", "A1\n")
    assert "A1" in kept.html


def test_a_code_that_did_not_leave_is_not_tried_again_and_not_kept(settings):
    with closed_port() as port:
        use(settings, port)
        assert not actions.send_at_once(kind="test.code", to="jan@example.org", subject="A1", text="A1", secret=True)
    kept = Mail.objects.get()
    assert (kept.state, kept.subject, kept.text, kept.html) == (State.FAILED, "", "", "")


def test_a_secret_that_waits_is_kept_until_it_left(settings, django_capture_on_commit_callbacks):
    application = submitted()
    with closed_port() as port, django_capture_on_commit_callbacks(execute=True):
        use(settings, port)
        actions.send_text(
            kind="test.link", to="jan@example.org", subject="Link", text="geheim", about=application, secret=True
        )
    waits = Mail.objects.get()
    assert (waits.state, waits.text) == (State.WAITING, "geheim\n")
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    Mail.objects.update(next_attempt_at=timezone.now())
    assert actions.deliver_due() == 1
    waits.refresh_from_db()
    assert (waits.state, waits.subject, waits.text) == (State.SENT, "", "")
    assert TimelineEntry.objects.about(application).get(verb="mail.sent").data == {"kind": "test.link"}


# --- terms


def test_texts_are_emptied_and_mails_deleted_after_their_terms(settings):
    def days_ago(days: float) -> datetime.datetime:
        return timezone.now() - datetime.timedelta(days=days)

    new, old, _very_old = (a_mail(State.SENT, html="<p>Dag.</p>", created_at=days_ago(d)) for d in (29, 31, 181))
    failed = a_mail(State.FAILED, created_at=days_ago(31))
    waits = a_mail(State.WAITING, created_at=days_ago(181))
    assert (actions.forget_old(), actions.forget_old()) == (3, 0)
    assert set(Mail.objects.all()) == {new, old, failed, waits}
    assert set(Mail.objects.exclude(text="")) == {new, waits}
    assert set(Mail.objects.exclude(html="")) == {new}
    settings.MAIL_KEEP_DAYS = 30
    assert actions.forget_old() == 2
    assert set(Mail.objects.all()) == {new, waits}


# --- what must never be


IMPOSSIBLE: dict[str, dict[str, Any]] = {
    "sent without a moment": {"state": State.SENT, "next_attempt_at": None},
    "a moment without being sent": {"sent_at": timezone.now()},
    "waiting for nothing": {"next_attempt_at": None},
    "failed and waiting": {"state": State.FAILED},
    "being sent by nobody": {"state": State.SENDING, "next_attempt_at": None},
    "fewer than no attempts": {"attempts": -1},
    "another state": {"state": "lost", "next_attempt_at": None},
    "to nobody": {"recipient": ""},
    "about something of no kind": {"about_id": "1"},
}


@pytest.mark.parametrize("changes", IMPOSSIBLE.values(), ids=IMPOSSIBLE)
def test_the_database_refuses_what_can_not_be(changes):
    mail_ = waiting()
    with pytest.raises(IntegrityError), transaction.atomic():
        Mail.objects.filter(pk=mail_.pk).update(**changes)
