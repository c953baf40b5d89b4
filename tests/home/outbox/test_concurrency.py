"""Many at once, with real commits: each mail arrives, and once."""

from typing import Any

import pytest
from django.db import transaction

from praktijkpodium.home.outbox import actions
from praktijkpodium.home.outbox.models import Mail, State
from praktijkpodium.home.outbox.tasks import deliver as deliver_task
from tests.concurrency import at_once
from tests.home.outbox.smtp import MailServer, mail_server
from tests.home.outbox.writing import waiting

pytestmark = pytest.mark.django_db(transaction=True)

WORKERS, MAILS = 8, 20


def arrived_once(server: MailServer) -> None:
    assert server.addresses() == sorted(f"{number}@example.org" for number in range(MAILS))
    assert set(Mail.objects.values_list("state", "attempts")) == {(State.SENT, 1)}


@pytest.mark.postgresql
def test_eight_ticks_at_once_send_each_mail_once(settings: Any) -> None:
    for number in range(MAILS):
        waiting(to=f"{number}@example.org")
    with mail_server(settings) as server:
        sent = at_once(actions.deliver_due, WORKERS)
    arrived_once(server)
    assert sum(sent) == MAILS


@pytest.mark.postgresql
def test_eight_workers_at_once_send_each_mail_once(settings: Any) -> None:
    pks = [str(waiting(to=f"{number}@example.org").pk) for number in range(MAILS)]
    with mail_server(settings) as server:
        at_once(lambda: [deliver_task.call(pk) for pk in pks], WORKERS)
    arrived_once(server)


def test_two_claims_of_one_mail_are_one() -> None:
    mail = waiting()
    assert sorted(at_once(lambda: actions._claim(mail.pk) is not None, workers=4)) == [False, False, False, True]


def test_a_mail_is_claimed_before_the_server_hears_of_it(settings: Any, monkeypatch: Any) -> None:
    """And that is committed: what happens then to this process does not send it twice."""
    mail = waiting()
    seen = []

    def elsewhere() -> None:
        seen.append(Mail.objects.get(pk=mail.pk).state)

    def die(mail: Mail) -> None:
        at_once(elsewhere, 1)
        raise SystemExit

    monkeypatch.setattr(actions, "hand_over", die)
    with pytest.raises(SystemExit):
        actions.deliver(pk=mail.pk)
    assert seen == [State.SENDING]
    monkeypatch.undo()
    with mail_server(settings) as server:
        assert actions.deliver_due() == 0
    assert server.received == []


def test_nobody_sends_from_within_a_transaction() -> None:
    """It might be undone, and the mail sent once more."""
    mail = waiting()
    with pytest.raises(RuntimeError), transaction.atomic():
        actions.deliver(pk=mail.pk)


def test_what_is_undone_was_never_written() -> None:
    with transaction.atomic():
        actions.send_text(kind="test.mail", to="jan@example.org", subject="Hallo", text="Dag.")
        transaction.set_rollback(True)
    assert not Mail.objects.exists()
