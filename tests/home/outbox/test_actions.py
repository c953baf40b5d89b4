"""Mail is written in the transaction of what it tells of, leaves after the commit, and its failing undoes nothing."""

import datetime

import pytest
from django.core import mail
from django.db import transaction
from django.utils import timezone, translation
from wagtail.users.models import UserProfile

from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.directory.models import Membership
from praktijkpodium.home.outbox import actions
from praktijkpodium.home.outbox.actions import send
from praktijkpodium.home.outbox.models import Mail, State
from praktijkpodium.programmes.applications.models import Participation
from praktijkpodium.programmes.applications.models import State as ApplicationState
from praktijkpodium.programmes.review import actions as reviewing
from tests.home.factories import OrganisationFactory, UserFactory, manager, secretariat
from tests.home.files.clamd import closed_port
from tests.home.outbox.smtp import use
from tests.home.outbox.writing import a_mail, submitted, verbs_about, waiting, without_mails
from tests.programmes.cast import fresh
from tests.programmes.factories import make_decided

pytestmark = pytest.mark.django_db


def write(about, **more):
    fields = {"kind": "application.sent_back", "to": "jan@example.org", "subject": "Hallo"}
    fields |= {"template": "praktijkpodium/mail/sent_back.txt"}
    return send(**{**fields, "context": {"words": {"titel": about}}, "about": about, **more})


def test_mail_leaves_on_commit(django_capture_on_commit_callbacks):
    application = submitted()
    with django_capture_on_commit_callbacks() as callbacks:
        written = write(application)
        assert (mail.outbox, verbs_about(application)) == ([], [])
        assert Mail.objects.get() == written
        assert (written.state, written.about) == (State.WAITING, application)
    [leave] = callbacks
    leave()
    written.refresh_from_db()
    assert written.state == State.SENT
    [message] = mail.outbox
    assert (message.to, message.subject) == (["jan@example.org"], "Hallo")
    assert verbs_about(application) == ["mail.sent"]


def test_mail_stays_when_the_transaction_is_undone(django_capture_on_commit_callbacks):
    application = without_mails(make_decided())
    with django_capture_on_commit_callbacks(execute=True) as callbacks, transaction.atomic():
        reviewing.announce(application=application, by=secretariat())
        transaction.set_rollback(True)
    assert (callbacks, mail.outbox, verbs_about(application)) == ([], [], [])
    assert not Mail.objects.exists()


def test_mail_says_what_was_true_when_it_was_written(django_capture_on_commit_callbacks):
    application = submitted(title="Toen")
    with django_capture_on_commit_callbacks(execute=True):
        write(application)
        application.title = "Nu"
    assert "“Toen”" in mail.outbox[0].body


def test_mail_is_dutch_and_plain_whoever_presses_the_button(django_capture_on_commit_callbacks):
    application = submitted(title="Zorg & <b>welzijn</b>")
    with translation.override("en"), django_capture_on_commit_callbacks(execute=True):
        reviewing.send_back(application=application, missing="Begroting & “plan”", by=secretariat())
    [message] = mail.outbox
    assert message.subject == "Vul je aanmelding aan"
    assert "Je aanmelding “Zorg & <b>welzijn</b>” is nog niet compleet." in message.body
    assert "Begroting & “plan”" in message.body


def test_each_member_gets_a_mail_without_the_address_of_the_other(django_capture_on_commit_callbacks):
    application = submitted()
    for capacity in Membership.Capacity:  # somebody who acts in three capacities gets one mail
        Membership.objects.create(
            organisation=application.organisation,
            user=UserFactory(email="een@example.org") if capacity == "hr" else UserFactory(email=""),
            capacity=capacity,
        )
    with django_capture_on_commit_callbacks(execute=True):
        reviewing.send_back(application=application, missing="Het plan.", by=secretariat())
    assert sorted(message.to for message in mail.outbox) == sorted(
        [["een@example.org"], [application.started_by.email]]
    )


def test_who_chose_a_language_is_written_to_in_it(django_capture_on_commit_callbacks):
    application = submitted()
    UserProfile.objects.create(user=application.started_by, preferred_language="en")
    with django_capture_on_commit_callbacks(execute=True):
        reviewing.send_back(application=application, missing="Het plan.", by=secretariat())
    assert (Mail.objects.get().language, mail.outbox[0].subject) == ("en", "Your application needs completing")


def test_a_server_that_is_away_is_seen_and_the_decision_stands(settings, caplog, django_capture_on_commit_callbacks):
    application = without_mails(make_decided())
    with closed_port() as port:
        use(settings, port)
        with django_capture_on_commit_callbacks(execute=True):
            reviewing.announce(application=application, by=secretariat())
        assert fresh(application).state == ApplicationState.GRANTED
        assert Participation.objects.get().application == application
        waits = Mail.objects.get()
        assert (waits.state, waits.attempts, verbs_about(application)) == (State.WAITING, 1, [])
        for _ in range(5):
            Mail.objects.update(next_attempt_at=timezone.now())
            actions.deliver_due()
    assert verbs_about(application) == ["mail.failed"]
    failed = TimelineEntry.objects.about(application).get(verb="mail.failed")
    assert failed.data == {"subject": "De uitslag van je aanmelding", "error": "ConnectionRefusedError"}
    levels = [(each.name, each.levelname) for each in caplog.records]
    assert levels == [("praktijkpodium.outbox", "WARNING")] * 5 + [("praktijkpodium.outbox", "ERROR")]
    assert waits.recipient not in caplog.text


def test_an_address_that_cannot_be_written_keeps_no_mail_from_others(caplog, django_capture_on_commit_callbacks):
    organisation = OrganisationFactory()
    with django_capture_on_commit_callbacks(execute=True):
        write(organisation, to="jan@example.org\nBcc: iedereen@example.org")
        write(organisation, to="els@example.org")
    assert [message.to for message in mail.outbox] == [["els@example.org"]]
    assert sorted(verbs_about(organisation)) == ["mail.failed", "mail.sent"]


# --- what was interrupted


def test_what_was_being_sent_for_long_may_have_been_sent(client):
    application = submitted()
    long_ago = timezone.now() - datetime.timedelta(minutes=11)
    stuck = write(application)
    Mail.objects.filter(pk=stuck.pk).update(state=State.SENDING, claimed_at=long_ago, next_attempt_at=None)
    just_begun = a_mail(State.SENDING)
    assert (actions.give_up_interrupted(), actions.give_up_interrupted()) == (1, 0)
    stuck.refresh_from_db()
    just_begun.refresh_from_db()
    assert (stuck.state, just_begun.state) == (State.UNKNOWN, State.SENDING)
    assert verbs_about(application) == ["mail.unknown"]
    assert actions.deliver_due() == 0


def test_who_is_slow_but_done_has_the_last_word():
    """The mail was taken for interrupted while the server took its time."""
    slow = waiting()
    claimed = actions._claim(slow.pk)
    assert claimed is not None
    actions._settle(claimed, actions.INTERRUPTED)
    actions._attempt(claimed)
    slow.refresh_from_db()
    assert slow.state == State.SENT


def test_a_mail_that_a_person_sent_again_is_of_the_new_attempt():
    slow = waiting()
    claimed = actions._claim(slow.pk)
    actions._settle(claimed, actions.INTERRUPTED)
    actions.resend(mail=slow, by=manager())
    actions._settle(claimed, actions.INTERRUPTED)
    slow.refresh_from_db()
    assert slow.state == State.WAITING
