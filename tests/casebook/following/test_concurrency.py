"""Many at once, with real commits: whoever follows gets one mail, and is there once."""

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from praktijkpodium.casebook.following import actions
from praktijkpodium.casebook.following.models import Alert, Follower
from praktijkpodium.home.directory.models import Theme
from praktijkpodium.home.outbox.models import Mail
from tests.casebook.following.making import at, following, index, mails, moment, published
from tests.concurrency import at_once

pytestmark = pytest.mark.django_db(transaction=True)

WORKERS, FOLLOWERS = 6, 20
THEME = "thema=dementie"


@pytest.fixture
def theme(transactional_db: None) -> Theme:
    return Theme.objects.create(name="Dementie")


def test_ticks_at_once_write_each_mail_once(theme: Theme) -> None:
    with at(2):
        for number in range(FOLLOWERS):
            following(THEME, to=f"{number}@example.org")
    published("Samen koken", moment(2, 15), themes=[theme])
    index()
    with at(3):
        told = at_once(actions.tell_followers, WORKERS)
    assert sum(told) == FOLLOWERS
    assert sorted(mail.recipient for mail in mails()) == sorted(f"{number}@example.org" for number in range(FOLLOWERS))


@pytest.mark.postgresql
def test_asking_at_once_makes_one_follower(theme: Theme) -> None:
    def ask() -> None:
        actions.follow(address="jan@example.org", query=THEME, frequency="daily", language="nl", asked_from="192.0.2.1")

    at_once(ask, WORKERS)
    assert Alert.objects.count() == 1


@pytest.mark.postgresql
def test_stopping_while_mails_are_written_leaves_nothing(theme: Theme) -> None:
    """Whichever comes first: afterwards there is neither a follower nor a mail that waits."""
    with at(2):
        alerts = [following(THEME, to=f"{number}@example.org") for number in range(FOLLOWERS)]
    published("Samen koken", moment(2, 15), themes=[theme])
    index()
    share = FOLLOWERS // 4
    to_stop = [alerts[start : start + share] for start in range(0, FOLLOWERS, share)]
    work: list[Callable[[], Any]] = [partial(_stop, some) for some in to_stop] + [actions.tell_followers] * 2
    with at(3):
        at_once(partial(_next, work), workers=len(work))
    assert not Follower.objects.exists()
    assert not Mail.objects.filter(kind__startswith="following.", state="waiting").exists()


def _next(work: list[Callable[[], Any]]) -> Any:
    return work.pop()()


def _stop(alerts: list[Alert]) -> None:
    for alert in alerts:
        actions.stop(alert=alert)
