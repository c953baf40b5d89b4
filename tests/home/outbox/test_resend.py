"""A person decides about what did not leave, or may have left."""

import pytest
from django.core import mail

from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.outbox import actions
from praktijkpodium.home.outbox.actions import CannotBeResent
from praktijkpodium.home.outbox.models import State
from tests.home.factories import editor, manager, secretariat
from tests.home.outbox.writing import a_mail, submitted, verbs_about

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("state", [State.FAILED, State.UNKNOWN])
def test_a_person_sends_again_what_did_not_leave(state, django_capture_on_commit_callbacks):
    application, by = submitted(), manager()
    stopped = a_mail(state, about=application)
    with django_capture_on_commit_callbacks(execute=True):
        actions.resend(mail=stopped, by=by)
    stopped.refresh_from_db()
    assert (stopped.state, stopped.attempts, stopped.error) == (State.SENT, 1, "")
    assert mail.outbox[0].extra_headers["Message-ID"].startswith(f"<{stopped.pk}@")
    assert verbs_about(application) == ["mail.sent", "mail.resent"]
    assert TimelineEntry.objects.get(verb="mail.resent").by == by


def test_the_timeline_knows_who_sent_a_mail_about_nothing(django_capture_on_commit_callbacks):
    stopped = a_mail(State.FAILED)
    actions.resend(mail=stopped, by=manager())
    line = TimelineEntry.objects.about(stopped).get()
    assert (line.verb, line.subject_label) == ("mail.resent", "test.mail")
    assert "jan@example.org" not in str(TimelineEntry.objects.values())


@pytest.mark.parametrize("state", [State.WAITING, State.SENDING, State.SENT])
def test_what_left_or_will_leave_is_not_sent_again(state):
    with pytest.raises(CannotBeResent):
        actions.resend(mail=a_mail(state), by=manager())


def test_what_was_emptied_is_not_sent_again():
    with pytest.raises(CannotBeResent):
        actions.resend(mail=a_mail(State.FAILED, text=""), by=manager())


def test_who_sees_a_mail_may_send_it_again_and_nobody_else():
    application = submitted()
    about_it = a_mail(State.FAILED, about=application)
    for by in (editor(), application.started_by):
        with pytest.raises(CannotBeResent):
            actions.resend(mail=about_it, by=by)
    with pytest.raises(CannotBeResent):
        actions.resend(mail=a_mail(State.FAILED), by=secretariat())
    actions.resend(mail=about_it, by=secretariat())
