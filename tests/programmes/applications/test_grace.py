"""The hours of grace: who began before the deadline may finish and submit after it."""

import datetime
from typing import Any

import pytest
from django.utils import timezone

from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.applications.models import Application, State
from praktijkpodium.programmes.applications.rules import may_submit
from praktijkpodium.programmes.calls.models import Call
from tests.home.factories import OrganisationFactory, member_of
from tests.programmes.cast import make_incomplete
from tests.programmes.factories import make_draft
from tests.programmes.reading import read, words

pytestmark = pytest.mark.django_db
SECOND = datetime.timedelta(seconds=1)
GRACE = datetime.timedelta(hours=24)


def close(application: Application, ago: datetime.timedelta, grace_hours: int = 24) -> Application:
    """The deadline of its call was so long ago, and the application was begun in time."""
    deadline = timezone.now() - ago
    Call.objects.update(opening=deadline - GRACE, deadline=deadline, grace_hours=grace_hours)
    Application.objects.update(created_at=deadline - SECOND)
    return Application.objects.get(pk=application.pk)


def page(client: Any, application: Application) -> Any:
    client.force_login(application.started_by, backend="allauth.account.auth_backends.AuthenticationBackend")
    return read(client, f"/mijn/aanmelding/{application.pk}/controleren/")


# The clock goes on while a test runs: a minute before the end is still before it.
MINUTE = datetime.timedelta(minutes=1)


@pytest.mark.parametrize(
    ("ago", "grace_hours", "is_possible"),
    [
        (-MINUTE, 0, True),
        (SECOND, 0, False),
        (-MINUTE, 24, True),
        (SECOND, 24, True),
        (GRACE - MINUTE, 24, True),
        (GRACE, 24, False),
        (GRACE + SECOND, 24, False),
    ],
)
def test_a_draft_is_submitted_until_the_grace_is_over(client, ago, grace_hours, is_possible):
    draft = close(make_draft(), ago, grace_hours)
    assert may_submit(draft.started_by, draft) == is_possible
    html = page(client, draft)
    assert bool(html.select("button[name=submit]")) == is_possible
    if is_possible:
        assert actions.submit(application=draft, by=draft.started_by).state == State.SUBMITTED
    else:
        assert "Deze oproep is gesloten" in words(html.main)
        with pytest.raises(NotPossible, match="Deze oproep is gesloten"):
            actions.submit(application=draft, by=draft.started_by)
        assert Application.objects.get().state == State.DRAFT


@pytest.mark.parametrize(("began", "is_possible"), [(-SECOND, True), (0 * SECOND, False), (SECOND, False)])
def test_only_what_was_begun_before_the_deadline(began, is_possible):
    draft = close(make_draft(), MINUTE)
    Application.objects.update(created_at=draft.call.deadline + began)
    draft = Application.objects.get()
    assert may_submit(draft.started_by, draft) == is_possible


def test_nobody_begins_in_the_grace(client):
    draft = close(make_draft(), MINUTE)
    other = member_of(OrganisationFactory())
    organisation = other.praktijkpodium_memberships.get().organisation
    with pytest.raises(NotPossible):
        actions.start(role=draft.role, organisation=organisation, by=other)
    client.force_login(other, backend="allauth.account.auth_backends.AuthenticationBackend")
    address = f"/mijn/aanmelden/{draft.role_id}/"
    html = read(client, address)
    assert not html.select("main form")
    # Who did begin is told where to go on, and until when.
    assert html.select_one('main a.nl-button[href="/mijn/"]')
    assert "Was je op tijd begonnen?" in words(html.select_one(".podium-grace"))
    client.post(address, {"new_organisation": "Wij", "capacity": "hr"})
    assert Application.objects.get() == draft


def test_the_screens_say_until_when(client):
    draft = close(make_draft(), MINUTE)
    until = timezone.localtime(draft.call.grace_until)
    html = page(client, draft)
    told = words(html.select_one(".podium-page-head"))
    assert "De deadline is voorbij." in told
    assert f"indienen tot {until.day} " in told
    assert f"{until:%H:%M} uur" in told
    assert f"tot {until.day} " in words(read(client, "/mijn/").select_one(".podium-application"))


def test_before_the_deadline_they_tell_that(client):
    draft = make_draft()
    Call.objects.update(grace_hours=24)
    last_day = draft.call.last_day
    assert f"Aanmelden: uiterlijk {last_day.day} " in words(page(client, draft).select_one(".podium-page-head"))
    assert f"Aanmelden: uiterlijk {last_day.day} " in words(read(client, "/mijn/").select_one(".podium-application"))


def test_after_the_grace_they_tell_that_it_is_closed(client):
    draft = close(make_draft(), GRACE)
    page(client, draft)
    line = words(read(client, "/mijn/").select_one(".podium-application"))
    assert "De oproep is gesloten" in line
    assert "uiterlijk" not in line


@pytest.mark.parametrize(("ago", "again"), [(-MINUTE, True), (MINUTE, False), (GRACE, False)])
def test_who_withdraws_is_told_whether_one_can_apply_again(client, ago, again):
    draft = close(make_draft(), ago)
    told = words(page(client, draft).select_one(".podium-details"))
    assert ("kun je je opnieuw aanmelden" in told) == again
    assert ("kunt je niet opnieuw aanmelden" in told) != again


def test_what_was_sent_back_comes_in_after_the_grace_too(client):
    application = close(make_incomplete(), GRACE + GRACE)
    assert page(client, application).select("button[name=submit]")
    assert actions.submit(application=application, by=application.started_by).state == State.SUBMITTED
