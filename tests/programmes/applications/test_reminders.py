"""Reminders of drafts: when, to whom, and once each."""

import datetime
from collections.abc import Callable
from typing import Any

import pytest
from django.utils import timezone

from praktijkpodium.home.directory.models import Membership
from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.applications.reminders import moment_of, remind
from praktijkpodium.programmes.calls.models import Call
from praktijkpodium.site.management.commands.podium_tick import STEPS
from tests.home.factories import person
from tests.programmes.factories import make_draft, make_role
from tests.programmes.moments import moment

pytestmark = pytest.mark.django_db

HOUR = datetime.timedelta(hours=1)
DAY = 24 * HOUR
SECOND = datetime.timedelta(seconds=1)


def reminders() -> Any:
    return Mail.objects.filter(kind="application.reminder")


@pytest.fixture
def draft(at: Callable[[datetime.datetime], None]) -> Application:
    """Of a call until 15 April 2026, begun a month before."""
    at(moment(2026, 3, 15, 12))
    role = make_role(opening=moment(2026, 3, 1), deadline=moment(2026, 4, 16))
    return make_draft(role)


DEADLINES = [
    # The last day, and what the clock of the world says when we write: 9 in the morning here.
    ((2026, 4, 16), (2026, 4, 8, 7), (2026, 4, 14, 7)),
    # In the night of 29 March the clock goes forward: the week before it is an hour shorter.
    ((2026, 3, 30), (2026, 3, 22, 8), (2026, 3, 28, 8)),
    ((2026, 3, 29), (2026, 3, 21, 8), (2026, 3, 27, 8)),
    ((2026, 3, 31), (2026, 3, 23, 8), (2026, 3, 29, 7)),
    ((2026, 3, 29, 3, 30), (2026, 3, 22, 8), (2026, 3, 28, 8)),
    # In the night of 25 October it goes back.
    ((2026, 10, 26), (2026, 10, 18, 7), (2026, 10, 24, 7)),
    ((2026, 10, 27), (2026, 10, 19, 7), (2026, 10, 25, 8)),
    ((2026, 10, 25, 2, 30), (2026, 10, 18, 7), (2026, 10, 24, 7)),
    # A call that closes at noon.
    ((2026, 4, 15, 12), (2026, 4, 8, 7), (2026, 4, 14, 7)),
]


@pytest.mark.parametrize(("deadline", "a_week", "a_day"), DEADLINES)
def test_it_comes_at_nine_in_the_morning_also_when_the_clocks_change(at, deadline, a_week, a_day):
    at(moment(*deadline) - 30 * DAY)
    draft = make_draft(make_role(opening=moment(*deadline) - 40 * DAY, deadline=moment(*deadline)))
    call = draft.call
    told = [datetime.datetime(*a_week, tzinfo=datetime.UTC), datetime.datetime(*a_day, tzinfo=datetime.UTC)]
    assert [moment_of(call, days) for days in (7, 1)] == told
    for number, moment_told in enumerate(told):
        at(moment_told - SECOND)
        assert remind() == 0
        at(moment_told)
        assert (remind(), remind()) == (1, 0)
        assert reminders().count() == number + 1
        assert timezone.localtime(Application.objects.get().reminded_at).hour == 9
    at(moment(*deadline))
    assert remind() == 0


@pytest.mark.parametrize(
    "deadline",
    [(2026, 3, 30), (2026, 10, 26), (2026, 3, 29), (2026, 10, 25)],
)
def test_the_deadline_itself_is_midnight_here_on_both_sides_of_those_nights(at, deadline):
    close = moment(*deadline)
    at(close - 10 * DAY)
    draft = make_draft(make_role(opening=close - 20 * DAY, deadline=close))
    assert draft.call.last_day == close.date() - datetime.timedelta(days=1)
    at(close - SECOND)
    assert draft.call.is_open()
    at(close)
    assert not draft.call.is_open()


@pytest.mark.parametrize(("deadline", "hours_to_utc"), [((2026, 3, 29), 23), ((2026, 3, 30), 22), ((2026, 10, 26), 23)])
def test_grace_is_counted_in_hours_that_pass(at, deadline, hours_to_utc):
    """A day of 23 or 25 hours changes nothing: 24 hours are 24 hours."""
    call = Call(opening=moment(*deadline) - DAY, deadline=moment(*deadline).astimezone(datetime.UTC), grace_hours=24)
    assert call.deadline.hour == hours_to_utc
    assert call.grace_until - call.deadline == DAY


def test_each_member_gets_one_with_the_day_and_the_link(at, draft):
    colleague = person(email="collega@voorbeeld.example")
    for capacity in ("hr", "contact"):
        Membership.objects.create(organisation=draft.organisation, user=colleague, capacity=capacity)
    Membership.objects.create(organisation=draft.organisation, user=person(is_active=False))
    at(moment(2026, 4, 8, 9))
    assert remind() == 1
    assert sorted(reminders().values_list("recipient", flat=True)) == sorted([draft.started_by.email, colleague.email])
    text = reminders()[0].text
    assert "15 april 2026" in text
    assert f"/mijn/aanmelding/{draft.pk}/" in text
    assert draft.title in text


def test_what_was_missed_while_nothing_ran_comes_once(at, draft):
    at(moment(2026, 4, 15, 3))  # both times have passed
    assert (remind(), remind()) == (1, 0)


def test_who_began_after_it_is_not_reminded_of_it(at, draft):
    Application.objects.update(created_at=moment(2026, 4, 8, 9, 1))
    at(moment(2026, 4, 8, 9, 2))
    assert remind() == 0
    at(moment(2026, 4, 14, 9))
    assert remind() == 1


def test_when_the_deadline_moves_the_times_move_with_it(at, draft):
    at(moment(2026, 4, 8, 9))
    assert remind() == 1
    Call.objects.update(deadline=moment(2026, 4, 23))
    at(moment(2026, 4, 14, 9))
    assert remind() == 0
    at(moment(2026, 4, 15, 9))
    assert remind() == 1


def test_not_who_handed_in_or_withdrew_or_has_a_call_that_is_not_public(at, draft):
    role = draft.role
    submitted, withdrawn = make_draft(role), make_draft(role)
    actions.submit(application=submitted, by=submitted.started_by)
    actions.withdraw(application=withdrawn, by=withdrawn.started_by)
    Call.objects.update(live=False)
    at(moment(2026, 4, 8, 9))
    assert remind() == 0
    Call.objects.update(live=True)
    assert remind() == 1
    assert {mail.about_id for mail in reminders()} == {str(draft.pk)}


def test_who_handed_in_a_moment_ago_is_not_reminded(at, draft, monkeypatch):
    at(moment(2026, 4, 8, 9))
    # Between the list and the lock.
    from praktijkpodium.programmes.applications import reminders as room

    real = room.locked

    def after_handing_in(application: Application) -> Application:
        actions.submit(application=draft, by=draft.started_by)
        return real(application)

    monkeypatch.setattr(room, "locked", after_handing_in)
    assert remind() == 0
    assert not reminders()


def test_podium_tick_does_it():
    assert {remind, actions.put_back_what_was_handed_in} <= {step for _did, step in STEPS}
