"""The day of the kick-off is told to all who take part, once; also when two ticks come at the same moment."""

import datetime
from typing import Any

import pytest
from django.utils import timezone

from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.programmes.applications import actions as applying
from praktijkpodium.programmes.calls.models import Call
from praktijkpodium.programmes.participations import queries
from praktijkpodium.programmes.participations.due import tell_kick_offs
from tests.programmes.factories import make_decided, make_role
from tests.programmes.participations.factories import fresh, make_participation, many_participations, member
from tests.programmes.rush import all_at_once


def in_days(days: int) -> datetime.date:
    return timezone.localdate() + datetime.timedelta(days=days)


def announce(day: datetime.date | None, **fields: Any) -> None:
    Call.objects.update(kick_off_date=day, **fields)
    Mail.objects.all().delete()


def told() -> list[str]:
    return sorted(Mail.objects.filter(kind="application.kick_off").values_list("recipient", flat=True))


@pytest.mark.django_db
def test_everybody_is_told_once() -> None:
    rows = many_participations(3)
    announce(in_days(30), kick_off_place="Utrecht")
    assert [tell_kick_offs(), tell_kick_offs()] == [3, 0]
    assert told() == sorted(member(row).email for row in rows)
    mail = Mail.objects.filter(recipient=member(rows[0]).email).get()
    assert "Utrecht" in mail.text
    assert f"{rows[0].application_id}/deelname/" in mail.text
    assert mail.about == rows[0].application
    assert [entry.verb for entry in queries.timeline(rows[0])] == ["participation.kick_off_told"]


@pytest.mark.django_db
def test_another_day_is_told_again_and_says_so() -> None:
    make_participation()
    announce(in_days(30))
    tell_kick_offs()
    first = Mail.objects.get().subject
    announce(in_days(31))
    assert tell_kick_offs() == 1
    assert Mail.objects.get().subject != first
    announce(in_days(31))
    assert tell_kick_offs() == 0


@pytest.mark.django_db
def test_who_gets_a_place_later_is_told_then() -> None:
    role = make_role()
    make_participation(role=role)
    announce(in_days(30))
    tell_kick_offs()
    later = make_participation(role=role, title="Later erbij")
    announce(in_days(30))
    assert tell_kick_offs() == 1
    assert told() == [member(later).email]


@pytest.mark.django_db
@pytest.mark.parametrize("why", ["no day", "past", "draft call", "withdrew", "not announced"])
def test_nobody_is_told(why: str) -> None:
    if why == "not announced":
        make_decided()
    else:
        participation = make_participation()
        if why == "withdrew":
            applying.withdraw(application=participation.application, by=member(participation))
    announce({"no day": None, "past": in_days(-1)}.get(why, in_days(30)), live=why != "draft call")
    assert tell_kick_offs() == 0
    assert told() == []


@pytest.mark.django_db
def test_today_still_counts() -> None:
    make_participation()
    announce(in_days(0))
    assert tell_kick_offs() == 1


@pytest.mark.django_db
def test_when_writing_the_mail_fails_it_is_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    from praktijkpodium.programmes.participations import emails

    participation = make_participation()
    announce(in_days(30))

    def broken(*args: Any, **kwargs: Any) -> None:
        raise RuntimeError

    with monkeypatch.context() as patched:
        patched.setattr(emails, "to_applicants", broken)
        with pytest.raises(RuntimeError):
            tell_kick_offs()
    assert fresh(participation).kick_off_told is None
    assert tell_kick_offs() == 1


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True)
def test_two_ticks_at_once_tell_it_once() -> None:
    rows = many_participations(12)
    announce(in_days(30))
    outcomes = all_at_once([tell_kick_offs] * 8, workers=8)
    assert sum(outcomes) == len(rows)
    assert told() == sorted(member(row).email for row in rows)
