"""Changing what was handed in, until the deadline."""

import datetime
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.actions import put_back_what_was_handed_in
from praktijkpodium.programmes.applications.exceptions import NotComplete
from praktijkpodium.programmes.applications.models import Application, State
from praktijkpodium.programmes.applications.rules import may_keep_as_it_was, may_reopen, visible_files
from praktijkpodium.programmes.calls.models import Call, Role
from praktijkpodium.programmes.review.actions import pass_on, restore_moderation, send_back
from tests.home.factories import OrganisationFactory, member_of, secretariat
from tests.programmes.factories import make_submitted

pytestmark = pytest.mark.django_db

DAY = datetime.timedelta(days=1)


def open_to_change(**fields: Any) -> Application:
    """Handed in for a call that leaves it open until the deadline, tomorrow."""
    application = make_submitted(**fields)
    Call.objects.update(may_be_changed=True)
    return fresh(application)


def fresh(application: Application) -> Application:
    return Application.objects.get(pk=application.pk)


def after_the_deadline(hours_of_grace: int = 0) -> None:
    now = timezone.now()
    deadline = now - datetime.timedelta(hours=hours_of_grace, seconds=1)
    Call.objects.update(opening=now - 30 * DAY, deadline=deadline, grace_hours=hours_of_grace)
    Application.objects.update(created_at=now - 20 * DAY)


def verbs(application: Application) -> list[str]:
    return list(TimelineEntry.objects.about(application).order_by("pk").values_list("verb", flat=True))


def test_it_is_changed_and_handed_in_again():
    application = open_to_change()
    first, by = application.submitted_at, application.started_by
    opened = actions.reopen(application=application, by=by)
    assert (opened.state, opened.submitted_at, opened.handed_in_before) == (State.DRAFT, None, first)
    assert fresh(application).current_workflow_state is None
    # A draft is nobody's business, and nothing takes it up by itself.
    assert application not in visible_files(secretariat())
    assert restore_moderation() == 0
    actions.save_draft(application=application, by=by, title="Beter roosteren")
    done = actions.submit(application=application, by=by)
    assert (done.state, done.title, done.handed_in_before) == (State.SUBMITTED, "Beter roosteren", None)
    assert done.submitted_at > first
    assert "application.changed" in verbs(application)
    assert application in visible_files(secretariat())
    assert pass_on(application=done, by=secretariat()).state == State.IN_REVIEW


def test_it_is_checked_again():
    application = open_to_change()
    by = application.started_by
    actions.reopen(application=application, by=by)
    actions.save_draft(application=application, by=by, summary="")
    with pytest.raises(NotComplete):
        actions.submit(application=application, by=by)


def test_pressed_twice_it_is_open_once():
    application = open_to_change()
    by, first = application.started_by, application.submitted_at
    actions.reopen(application=application, by=by)
    assert actions.reopen(application=application, by=by).handed_in_before == first
    assert verbs(application).count("application.reopened") == 1


def test_what_was_handed_in_counts_when_it_is_not_handed_in_anew():
    application = open_to_change()
    by, before = application.started_by, fresh(application)
    actions.reopen(application=application, by=by)
    actions.save_draft(
        application=application, by=by, title="Half af", summary="", answers=dict.fromkeys(before.answers, "")
    )
    assert put_back_what_was_handed_in() == 0
    after_the_deadline()
    assert (put_back_what_was_handed_in(), put_back_what_was_handed_in()) == (1, 0)
    now = fresh(application)
    for name in ("title", "summary", "answers", "submitted_at", "number"):
        assert getattr(now, name) == getattr(before, name), name
    assert now.state == State.SUBMITTED
    assert Mail.objects.filter(kind="application.put_back").count() == 1
    assert pass_on(application=now, by=secretariat()).state == State.IN_REVIEW


def test_it_waits_for_the_grace():
    application = open_to_change()
    actions.reopen(application=application, by=application.started_by)
    after_the_deadline(hours_of_grace=2)
    Call.objects.update(grace_hours=3)
    assert put_back_what_was_handed_in() == 0
    assert actions.submit(application=application, by=application.started_by).state == State.SUBMITTED


def test_one_can_leave_it_as_it_was():
    application = open_to_change()
    by = application.started_by
    with pytest.raises(PermissionDenied):
        actions.keep_as_it_was(application=application, by=by)
    actions.reopen(application=application, by=by)
    actions.save_draft(application=application, by=by, title="Half af")
    with pytest.raises(PermissionDenied):
        actions.keep_as_it_was(application=application, by=member_of(OrganisationFactory()))
    now = actions.keep_as_it_was(application=application, by=by)
    assert (now.state, now.title, now.submitted_at) == (State.SUBMITTED, application.title, application.submitted_at)
    assert not may_keep_as_it_was(by, now)


def test_who_withdraws_meanwhile_withdraws_what_was_handed_in():
    application = open_to_change()
    actions.reopen(application=application, by=application.started_by)
    now = actions.withdraw(application=application, by=application.started_by)
    assert (now.state, now.submitted_at) == (State.WITHDRAWN, application.submitted_at)
    assert now in visible_files(secretariat())
    after_the_deadline()
    assert put_back_what_was_handed_in() == 0


NOT = {
    "the call does not say so": lambda application: Call.objects.update(may_be_changed=False),
    "after the deadline": lambda application: after_the_deadline(),
    "in the grace": lambda application: after_the_deadline(hours_of_grace=24),
    "the call is not public": lambda application: Call.objects.update(live=False),
    "places went in order of receipt": lambda application: Role.objects.update(allocation="receipt"),
    "the secretariat passed it on": lambda application: pass_on(application=application, by=secretariat()),
    "it was sent back": lambda application: send_back(application=application, missing="Het plan.", by=secretariat()),
    "it was withdrawn": lambda application: actions.withdraw(application=application, by=application.started_by),
}


@pytest.mark.parametrize("happened", NOT.values(), ids=NOT)
def test_when_it_cannot_be_changed(happened):
    application = open_to_change()
    happened(application)
    now = fresh(application)
    assert not may_reopen(now.started_by, now)
    with pytest.raises(PermissionDenied):
        actions.reopen(application=now, by=now.started_by)


def test_nobody_else_opens_it():
    application = open_to_change()
    for by in (member_of(OrganisationFactory()), secretariat()):
        with pytest.raises(PermissionDenied):
            actions.reopen(application=application, by=by)


def test_the_buttons(client):
    application = open_to_change()
    client.force_login(application.started_by, backend="allauth.account.auth_backends.AuthenticationBackend")
    address = f"/mijn/aanmelding/{application.pk}/"
    assert client.get(f"{address}wijzigen/").status_code == 302
    assert fresh(application).state == State.SUBMITTED  # a link alone does nothing
    client.post(f"{address}wijzigen/")
    assert fresh(application).state == State.DRAFT
    client.post(f"{address}laten-staan/")
    assert fresh(application).state == State.SUBMITTED
    client.post(f"{address}laten-staan/")
    assert fresh(application).state == State.SUBMITTED
