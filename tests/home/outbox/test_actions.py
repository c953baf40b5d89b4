"""Mail leaves after the commit or not at all, and its failing undoes nothing."""

import pytest
from django.core import mail
from django.db import transaction
from django.utils import translation

from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.directory.models import Membership
from praktijkpodium.home.outbox.actions import send
from praktijkpodium.programmes.applications.models import Participation, State
from praktijkpodium.programmes.review import actions as reviewing
from tests.home.factories import OrganisationFactory, UserFactory, secretariat
from tests.home.files.clamd import closed_port
from tests.programmes.cast import fresh
from tests.programmes.factories import make_decided, make_submitted

pytestmark = pytest.mark.django_db


def verbs_about(subject):
    return list(TimelineEntry.objects.about(subject).filter(verb__startswith="mail.").values_list("verb", flat=True))


def write(about, **more):
    fields = {"to": ["jan@example.org"], "subject": "Hallo", "template": "praktijkpodium/mail/sent_back.txt"}
    send(**{**fields, "context": {"application": about}, "about": about, **more})


def test_mail_leaves_on_commit(django_capture_on_commit_callbacks):
    application = make_submitted()
    with django_capture_on_commit_callbacks() as waiting:
        write(application)
        assert (mail.outbox, verbs_about(application)) == ([], [])
    [leave] = waiting
    leave()
    [message] = mail.outbox
    assert (message.to, message.subject) == (["jan@example.org"], "Hallo")
    assert verbs_about(application) == ["mail.sent"]


def test_mail_stays_when_the_transaction_is_undone(django_capture_on_commit_callbacks):
    application = make_decided()
    with django_capture_on_commit_callbacks(execute=True) as waiting, transaction.atomic():
        reviewing.announce(application=application, by=secretariat())
        transaction.set_rollback(True)
    assert (waiting, mail.outbox, verbs_about(application)) == ([], [], [])


def test_mail_says_what_was_true_when_it_was_written(django_capture_on_commit_callbacks):
    application = make_submitted(title="Toen")
    with django_capture_on_commit_callbacks(execute=True):
        write(application)
        application.title = "Nu"
    assert "“Toen”" in mail.outbox[0].body


def test_mail_is_dutch_and_plain_whoever_presses_the_button(django_capture_on_commit_callbacks):
    application = make_submitted(title="Zorg & <b>welzijn</b>")
    with translation.override("en"), django_capture_on_commit_callbacks(execute=True):
        reviewing.send_back(application=application, missing="Begroting & “plan”", by=secretariat())
    [message] = mail.outbox
    assert message.subject == "Vul je aanmelding aan"
    assert "Je aanmelding “Zorg & <b>welzijn</b>” is nog niet compleet." in message.body
    assert "Begroting & “plan”" in message.body


def test_each_member_gets_a_mail_without_the_address_of_the_other(django_capture_on_commit_callbacks):
    application = make_submitted()
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


def test_a_server_that_is_away_is_seen_and_the_decision_stands(settings, caplog, django_capture_on_commit_callbacks):
    application = make_decided()
    with closed_port() as settings.EMAIL_PORT:
        settings.EMAIL_HOST, settings.EMAIL_BACKEND = "127.0.0.1", "django.core.mail.backends.smtp.EmailBackend"
        with django_capture_on_commit_callbacks(execute=True):
            reviewing.announce(application=application, by=secretariat())
    assert fresh(application).state == State.GRANTED
    assert Participation.objects.get().application == application
    assert verbs_about(application) == ["mail.failed"]
    failed = TimelineEntry.objects.about(application).get(verb="mail.failed")
    assert failed.data == {"subject": "De uitslag van je aanmelding", "error": "ConnectionRefusedError"}
    assert [(each.name, each.levelname) for each in caplog.records] == [("praktijkpodium.outbox", "ERROR")]


def test_an_address_that_cannot_be_written_keeps_no_mail_from_others(caplog, django_capture_on_commit_callbacks):
    organisation = OrganisationFactory()
    with django_capture_on_commit_callbacks(execute=True):
        write(organisation, to=["jan@example.org\nBcc: iedereen@example.org"])
        write(organisation, to=["els@example.org"])
    assert [message.to for message in mail.outbox] == [["els@example.org"]]
    assert sorted(verbs_about(organisation)) == ["mail.failed", "mail.sent"]
