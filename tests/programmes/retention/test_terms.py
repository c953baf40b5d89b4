"""Which applications have had their term, and how podium_tick goes about it."""

import datetime
from io import StringIO
from typing import Any

import pytest
from django.contrib.contenttypes.models import ContentType
from django.core.management import call_command
from django.utils import timezone

from praktijkpodium.home.files.holding.models import GoneFile
from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.home.outbox.models import State as MailState
from praktijkpodium.programmes.applications.late.models import LateLink
from praktijkpodium.programmes.applications.models import Application, Decision, Participation, State
from praktijkpodium.programmes.applications.queries import reserves_in_turn
from praktijkpodium.programmes.applications.rules import may_edit, may_withdraw
from praktijkpodium.programmes.calls.models import Call, Role
from praktijkpodium.programmes.retention import actions, terms
from praktijkpodium.programmes.retention.terms import Kind
from praktijkpodium.programmes.review.actions import restore_moderation
from tests.home.factories import OrganisationFactory, member_of, secretariat
from tests.programmes.cast import make_old
from tests.programmes.factories import make_role
from tests.programmes.participations.factories import make_participation

pytestmark = pytest.mark.django_db

NOW = timezone.now()
DAY = datetime.timedelta(days=1)


@pytest.fixture(autouse=True)
def terms_of_days(settings: Any) -> None:
    settings.DRAFT_KEEP_DAYS, settings.APPLICATION_KEEP_DAYS, settings.PARTICIPATION_KEEP_DAYS = 10, 20, 30


def role_of(days_ago: float) -> Role:
    """Of a call that closed so many days ago."""
    return make_role(opening=NOW - 1000 * DAY, deadline=NOW - days_ago * DAY)


def old(state: State, days_ago: float, **fields: Any) -> Application:
    fields = {"submitted_at": NOW - 900 * DAY, **fields} if state != State.DRAFT else fields
    return make_old(state, role=role_of(days_ago), organisation=OrganisationFactory(), **fields)


def kinds_due() -> dict[Any, Kind]:
    return {planned.application.pk: planned.kind for planned in terms.plan()}


@pytest.mark.parametrize(
    ("state", "kind", "days"),
    [
        (State.DRAFT, Kind.NEVER_HANDED_IN, 10),
        (State.DECLINED, Kind.NOT_CHOSEN, 20),
        (State.WITHDRAWN, Kind.NOT_CHOSEN, 20),
        (State.LAPSED, Kind.NOT_CHOSEN, 20),
        (State.RESERVE, Kind.NOT_CHOSEN, 20),
        (State.GRANTED, Kind.TAKES_PART, 30),
        (State.SUBMITTED, Kind.WITHOUT_OUTCOME, 30),
        (State.INCOMPLETE, Kind.WITHOUT_OUTCOME, 30),
        (State.IN_REVIEW, Kind.WITHOUT_OUTCOME, 30),
    ],
)
def test_the_term_counts_from_the_deadline(state: State, kind: Kind, days: int) -> None:
    young, due = old(state, days - 0.1), old(state, days + 0.1)
    assert kinds_due() == {due.pk: kind}
    assert actions.forget_applications() == 1
    assert actions.forget_applications() == 0
    assert Application.objects.with_texts().get() == young


def test_or_from_what_came_later() -> None:
    later = NOW - 5 * DAY
    announced, late, handed_in = old(State.DECLINED, 50), old(State.DRAFT, 50), old(State.DECLINED, 50)
    decision = Decision.objects.create(application=announced, outcome="declined", reason="Nee.")
    Decision.objects.filter(pk=decision.pk).update(decided_at=later, announced_at=later)
    Application.objects.filter(pk=late.pk).update(late_until=later)
    Application.objects.filter(pk=handed_in.pk).update(submitted_at=later)
    participation = make_participation(role=role_of(50))
    assert participation.changed_at > later
    assert kinds_due() == {}
    # Who withdrew after the outcome took part: an invoice may have gone out.
    withdrawn = {"state": State.WITHDRAWN, "submitted_at": NOW - 900 * DAY}
    Application.objects.filter(pk=participation.application_id).update(**withdrawn)
    Participation.objects.update(changed_at=NOW - 25 * DAY)
    assert participation.application_id not in kinds_due()
    Participation.objects.update(changed_at=NOW - 31 * DAY)
    assert kinds_due()[participation.application_id] == Kind.TAKES_PART


def test_a_withdrawn_draft_goes_as_a_whole() -> None:
    draft = old(State.WITHDRAWN, 11, submitted_at=None)
    assert kinds_due() == {draft.pk: Kind.NEVER_HANDED_IN}
    actions.forget_applications()
    assert not Application.objects.exists()


def test_what_was_handed_in_before_is_no_draft() -> None:
    changing = old(State.DRAFT, 15, handed_in_before=NOW - 40 * DAY)
    assert kinds_due() == {}
    Call.objects.update(deadline=NOW - 31 * DAY)
    actions.forget_applications()
    left = Application.objects.get(pk=changing.pk)
    assert (left.state, left.submitted_at) == (State.WITHDRAWN, NOW - 40 * DAY)


def test_nothing_can_be_done_with_what_is_left() -> None:
    for state in (State.INCOMPLETE, State.RESERVE, State.SUBMITTED):
        old(state, 100)
    actions.forget_applications()
    for left in Application.objects.all():
        user = member_of(left.organisation)
        assert not may_edit(user, left)
        assert not may_withdraw(user, left)
        assert not reserves_in_turn(left.role).exists()
        assert "bewaartermijn" in str(left) or "term" in str(left)
    assert restore_moderation() == 0


def test_one_that_fails_does_not_stop_the_others(monkeypatch: Any) -> None:
    broken, others = old(State.DECLINED, 60), [old(State.DECLINED, 50), old(State.DRAFT, 50)]
    forget = actions._forget

    def fails(current: Application, kind: Kind) -> None:
        forget(current, kind)
        if current.pk == broken.pk:
            raise RuntimeError("no")

    monkeypatch.setattr(actions, "_forget", fails)
    with pytest.raises(actions.NotAllForgotten):
        actions.forget_applications()
    assert [each.pk for each in Application.objects.with_texts()] == [broken.pk]
    assert others[0].pk in Application.objects.values_list("pk", flat=True)
    monkeypatch.undo()
    assert actions.forget_applications() == 1


def test_it_goes_in_batches(monkeypatch: Any) -> None:
    monkeypatch.setattr(actions, "BATCH", 2)
    for _number in range(3):
        old(State.DECLINED, 50)
    assert [actions.forget_applications() for _time in range(3)] == [2, 1, 0]


def test_a_mail_that_is_on_its_way_is_waited_for() -> None:
    application = old(State.DECLINED, 50)
    mail = Mail(kind="application.received", recipient="a@example.org", text="x", language="nl")
    mail.about_type = ContentType.objects.get_for_model(Application)
    mail.about_id, mail.state, mail.claimed_at = str(application.pk), MailState.SENDING, timezone.now()
    mail.save()
    assert actions.forget_applications() == 0
    Mail.objects.update(state=MailState.SENT, sent_at=timezone.now())
    assert actions.forget_applications() == 1
    assert not Mail.objects.exists()


def test_late_links_that_nobody_used_go_too() -> None:
    fields = {"role": role_of(100), "reason": "De site lag plat.", "given_by": secretariat()}
    LateLink.objects.create(organisation=OrganisationFactory(), until=NOW - 21 * DAY, **fields)
    young = LateLink.objects.create(organisation=OrganisationFactory(), until=NOW - 19 * DAY, **fields)
    assert [actions.forget_applications(), actions.forget_applications()] == [1, 0]
    assert LateLink.objects.get() == young


def test_a_dry_run_tells_and_does_nothing() -> None:
    declined, draft = old(State.DECLINED, 50, title="Geheim idee"), old(State.DRAFT, 50)
    output = StringIO()
    call_command("podium_tick", dry_run=True, stdout=output)
    told = output.getvalue()
    assert f"would be anonymised: application {declined.pk}" in told
    assert f"would be deleted: application {draft.pk}" in told
    assert "mails emptied or deleted: 0, if it were no dry run" in told
    assert "Geheim" not in told
    assert Application.objects.with_texts().count() == 2
    call_command("podium_tick", stdout=output)
    assert "applications deleted or anonymised: 2" in output.getvalue()
    assert not GoneFile.objects.exists()
    assert not Application.objects.with_texts().exists()


def test_a_plan_takes_as_many_queries_for_many(django_assert_num_queries: Any) -> None:
    for _number in range(3):
        old(State.DECLINED, 50)
    with django_assert_num_queries(len(Kind)):
        assert len([str(planned) for planned in terms.plan()]) == 3
