"""What a real mail server answers, and what becomes of the mail."""

import datetime
from typing import Any

import pytest
from django.core import mail as django_mail
from django.utils import timezone

from praktijkpodium.home.outbox import actions
from praktijkpodium.home.outbox.models import Mail, State
from praktijkpodium.home.outbox.queries import server_is_away
from tests.home.files.clamd import closed_port
from tests.home.outbox.smtp import HANGS_UP, NEVER, NOT_NOW, TAKES, mail_server, use
from tests.home.outbox.writing import waiting

pytestmark = pytest.mark.django_db(transaction=True)


def due(mail: Mail) -> None:
    """Have the time of the next attempt come."""
    Mail.objects.filter(pk=mail.pk, state=State.WAITING).update(
        next_attempt_at=timezone.now(), claimed_at=timezone.now() - datetime.timedelta(hours=1)
    )


def seen(mail: Mail) -> Mail:
    mail.refresh_from_db()
    return mail


def test_a_mail_arrives_as_it_was_written(settings: Any) -> None:
    settings.WAGTAILADMIN_BASE_URL = "https://podium.example"
    settings.DEFAULT_FROM_EMAIL = "Praktijkpodium <noreply@podium.example>"
    mail = waiting(
        subject="Vul je aanmelding aan — één", text="Een “vraag”.\n\nLees hier:\nhttps://podium.example/?a=1&b=2"
    )
    with mail_server(settings) as server:
        assert actions.deliver(pk=mail.pk) is True
    (message,) = server.received
    assert (message["To"], message["Subject"]) == (mail.recipient, "Vul je aanmelding aan — één")
    assert message["From"] == "Praktijkpodium <noreply@podium.example>"
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["Message-ID"] == f"<{mail.pk}@podium.example>"
    assert message["Content-Language"] == "nl"
    text, html = message.get_body(("plain",)), message.get_body(("html",))
    assert text is not None
    assert html is not None
    assert "Een “vraag”." in text.get_content()
    assert '<a href="https://podium.example/?a=1&amp;b=2">' in html.get_content()
    assert (seen(mail).state, mail.attempts, mail.error) == (State.SENT, 1, "")
    assert mail.sent_at is not None


def test_a_server_that_refuses_for_now_is_asked_again_later_and_gets_it_once(settings: Any) -> None:
    mail = waiting()
    with mail_server(settings, answer=NOT_NOW) as server:
        assert actions.deliver(pk=mail.pk) is False
        assert (seen(mail).state, mail.attempts) == (State.WAITING, 1)
        assert mail.error == "SMTPDataError: 451 4.3.0 try it later"
        assert actions.deliver(pk=mail.pk) is False  # not before its time
        assert seen(mail).attempts == 1
        assert mail.next_attempt_at is not None
        assert 50 < (mail.next_attempt_at - timezone.now()).total_seconds() <= 60
        server.answer = TAKES
        due(mail)
        assert actions.deliver_due() == 1
        assert actions.deliver_due() == 0
    assert len(server.received) == 1
    assert (seen(mail).state, mail.attempts, mail.error) == (State.SENT, 2, "")


def test_after_the_last_attempt_it_has_failed(settings: Any) -> None:
    mail = waiting()
    pauses = []
    with mail_server(settings, to_recipient=NOT_NOW):
        while seen(mail).state == State.WAITING:
            due(mail)
            actions.deliver_due()
            if seen(mail).next_attempt_at:
                pauses.append(round((mail.next_attempt_at - timezone.now()).total_seconds() / 60))
    assert pauses == [1, 5, 30, 120, 720]
    assert (mail.state, mail.attempts, mail.next_attempt_at) == (State.FAILED, 6, None)


@pytest.mark.parametrize("answers", [{"answer": NEVER}, {"to_recipient": "550 5.1.1 <ADDRESS> is nobody here"}])
def test_what_is_refused_for_ever_is_not_tried_again(settings: Any, answers: dict[str, str]) -> None:
    mail = waiting(to="weg@example.org")
    with mail_server(settings, **answers):
        actions.deliver(pk=mail.pk)
    assert (seen(mail).state, mail.attempts) == (State.FAILED, 1)
    # The address stands in its own column, and nowhere else.
    assert mail.error in {
        "SMTPDataError: 554 5.7.1 no mail like this",
        "SMTPRecipientsRefused: 550 5.1.1 <…> is nobody here",
    }


def test_when_the_connection_breaks_after_the_mail_was_handed_over_nobody_knows(settings: Any) -> None:
    mail = waiting()
    with mail_server(settings, answer=HANGS_UP) as server:
        actions.deliver(pk=mail.pk)
        assert (seen(mail).state, mail.attempts) == (State.UNKNOWN, 1)
        assert mail.error.startswith("SMTPServerDisconnected")
        server.answer = TAKES
        actions.deliver_due()
        actions.deliver(pk=mail.pk)
    assert len(server.received) == 1  # it did arrive; sent again it would have arrived twice


def test_a_server_that_is_away_is_asked_once_and_gets_all_when_it_is_back(settings: Any) -> None:
    first, *others = [waiting() for _ in range(4)]
    with closed_port() as port:
        use(settings, port)
        assert actions.deliver_due() == 0
    assert server_is_away()
    assert seen(first).error.startswith("no connection: ConnectionRefusedError")
    assert [seen(mail).attempts for mail in others] == [0, 0, 0]
    with mail_server(settings) as server:
        due(first)
        assert actions.deliver_due() == 4
    assert len(server.received) == 4
    assert not server_is_away()


def test_who_hands_something_in_does_not_wait_for_a_server_that_is_away(settings: Any) -> None:
    with mail_server(settings) as server:
        with closed_port() as port:
            use_settings = settings.EMAIL_PORT
            settings.EMAIL_PORT = port
            actions.send_text(kind="test.mail", to="een@example.org", subject="Een", text="Een")
            settings.EMAIL_PORT = use_settings
        before = server.connections
        later = actions.send_text(kind="test.mail", to="twee@example.org", subject="Twee", text="Twee")
        assert (server.connections, seen(later).state) == (before, State.WAITING)
        actions.deliver_due()
    assert server.addresses() == ["twee@example.org"]


@pytest.mark.parametrize(
    "fields",
    [
        {"to": "jan@example.org\nBcc: iedereen@example.org"},
        {"to": "geen adres@"},
        {"to": "jan@example.org, els@example.org"},
    ],
)
def test_an_address_that_is_none_reaches_nobody(settings: Any, fields: dict[str, str]) -> None:
    mail = waiting(**fields)
    with mail_server(settings) as server:
        actions.deliver(pk=mail.pk)
    assert (server.received, seen(mail).state) == ([], State.FAILED)


def test_a_subject_is_one_line(settings: Any) -> None:
    mail = waiting(subject="Een\r\nBcc: iedereen@example.org")
    with mail_server(settings) as server:
        actions.deliver(pk=mail.pk)
    assert server.received[0]["Subject"] == "Een Bcc: iedereen@example.org"
    assert server.addresses() == ["jan@example.org"]


def test_a_subject_of_any_length_undoes_nothing() -> None:
    mail = waiting(subject="lang " * 200)
    assert actions.deliver(pk=mail.pk) is True
    assert len(mail.subject) == 500


def test_nothing_of_this_needs_a_server_that_speaks_smtp() -> None:
    """Such as that of Django for tests, and that for the terminal."""
    assert actions.deliver(pk=waiting().pk) is True
    assert len(django_mail.outbox) == 1
