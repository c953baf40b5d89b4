"""What the secretariat, the committee and the chair do, each in turn."""

import re

import pytest
from django.core import mail
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.utils.translation import gettext
from wagtail.models import WorkflowState

from praktijkpodium.casebook.actions import NoCasebook
from praktijkpodium.casebook.models import CasebookPage, CaseStudy
from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.directory.models import Membership, Region
from praktijkpodium.programmes.applications import actions as applying
from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.applications.models import Application, Decision, Participation, State
from praktijkpodium.programmes.applications.queries import places_left
from praktijkpodium.programmes.review import actions
from praktijkpodium.programmes.review.completeness import Verdict
from praktijkpodium.programmes.review.exceptions import INTERRUPTED
from praktijkpodium.programmes.review.models import Assessment
from praktijkpodium.programmes.review.workflow import ChairTask, CommitteeTask, CompletenessTask
from tests.home.factories import chair, committee_member, secretariat
from tests.programmes.cast import STATES, cast, fresh, quickly_in_review, undone
from tests.programmes.factories import (
    make_advised,
    make_announced,
    make_decided,
    make_draft,
    make_in_review,
    make_role,
    make_submitted,
)
from tests.programmes.machine import dump
from tests.programmes.reading import queries

pytestmark = pytest.mark.django_db

ACTIONS = {
    "pass on": lambda each, by: actions.pass_on(application=each, by=by),
    "send back": lambda each, by: actions.send_back(application=each, missing="Het plan.", by=by),
    "check": lambda each, by: actions.check_completeness(
        application=each, verdicts={"title": Verdict(is_in_order=True)}, by=by
    ),
    "extend": lambda each, by: actions.extend_repair(application=each, until=None, by=by),
    "take as it is": lambda each, by: actions.take_as_it_is(application=each, by=by),
    "note": lambda each, by: actions.add_note(application=each, text="Gebeld.", by=by),
    "assess": lambda each, by: actions.assess(application=each, advice="grant", explanation="Goed.", by=by),
    "decide": lambda each, by: actions.decide(application=each, outcome="granted", reason="Goed.", by=by),
    "announce": lambda each, by: actions.announce(application=each, by=by),
    "case study": lambda each, by: actions.make_case_study(application=each, by=by),
}
OFFICE, MEMBERS, CHAIRS = {"secretariat"}, {"member", "chairing member"}, {"chair", "chairing member"}
NOTES = {"note": OFFICE}
# Who can do it, by state; all that is not named here is for nobody. "colleague in every group" is in none of them.
POSSIBLE = {
    "draft": {},
    "submitted": {"pass on": OFFICE, "send back": OFFICE, "check": OFFICE, **NOTES},
    "incomplete": {"extend": OFFICE, "take as it is": OFFICE, **NOTES},
    "in review": {"assess": MEMBERS, **NOTES},
    "advised": {"assess": MEMBERS, "decide": CHAIRS, **NOTES},
    "decided": {"announce": OFFICE | CHAIRS, **NOTES},
    "granted": {"case study": OFFICE, **NOTES},
    "reserve": NOTES,
    "declined": NOTES,
    "withdrawn": NOTES,
    "withdrawn draft": {},
}


@pytest.mark.parametrize("state", STATES)
def test_who_can_do_what(state):
    application = fresh(STATES[state]())
    before = Application.objects.filter(pk=application.pk).values().get()

    def can(act, user):
        try:
            with undone():
                act(application, user)
        except PermissionDenied:
            return False
        return True

    people = cast(application)
    found = {name: {who for who, user in people.items() if can(act, user)} for name, act in ACTIONS.items()}
    assert found == {name: POSSIBLE[state].get(name, set()) for name in ACTIONS}
    assert Application.objects.filter(pk=application.pk).values().get() == before


def step(application):
    task_state = fresh(application).current_workflow_task_state
    return type(task_state.task.specific) if task_state else None


def test_each_step_of_the_moderation_follows_the_row():
    role = make_role()
    role.call.advices_needed = 2
    role.call.save()
    application = make_submitted(role)
    seen = [step(application)]
    application = actions.pass_on(application=application, by=secretariat())
    seen.append(step(application))
    for advice in ("grant", "decline"):
        seen.append(step(application))
        actions.assess(application=application, advice=advice, explanation="Want.", by=committee_member())
    seen.append(step(application))
    actions.decide(application=application, outcome="granted", reason="Past.", by=chair())
    assert seen == [CompletenessTask, CommitteeTask, CommitteeTask, CommitteeTask, ChairTask]
    assert step(application) is None
    assert fresh(application).workflow_states.get().status == WorkflowState.STATUS_APPROVED


def test_a_chair_waits_for_the_advices_that_the_call_asks_for():
    application = make_in_review()
    with pytest.raises(PermissionDenied):
        actions.decide(application=application, outcome="granted", reason="Past.", by=chair())
    assert not Decision.objects.exists()


def test_an_advice_can_be_changed_until_the_decision():
    application, member = make_in_review(), committee_member()
    for advice in ("grant", "doubt", "decline"):
        actions.assess(application=application, advice=advice, explanation=f"Ik zeg {advice}.", by=member)
    kept = Assessment.objects.get()
    assert (kept.advice, kept.explanation) == ("decline", "Ik zeg decline.")
    lines = TimelineEntry.objects.about(application).filter(verb__startswith="assessment").order_by("pk")
    assert [line.verb for line in lines] == ["assessment.given", "assessment.changed", "assessment.changed"]
    actions.decide(application=application, outcome="declined", reason="Past niet.", by=chair())
    with pytest.raises(PermissionDenied):
        actions.assess(application=application, advice="grant", explanation="Toch wel.", by=member)
    with pytest.raises(IntegrityError), transaction.atomic():
        Assessment.objects.create(application=application, member=member, advice="grant", explanation="Dubbel.")


def test_a_moderation_that_was_cancelled_in_the_admin_says_so_and_is_taken_up_again():
    """The rule still holds on the row, but the moderation is elsewhere."""
    application = make_submitted()
    application.current_workflow_state.cancel(user=None)
    for act in (ACTIONS["pass on"], ACTIONS["send back"]):
        with pytest.raises(NotPossible, match=re.escape(gettext(INTERRUPTED))):
            act(fresh(application), secretariat())
    assert (fresh(application).state, fresh(application).repair_request) == (State.SUBMITTED, "")
    assert actions.restore_moderation() == 1
    ACTIONS["pass on"](fresh(application), secretariat())


@pytest.mark.parametrize(
    ("make", "kind", "fits"),
    [
        (make_submitted, CompletenessTask, (CompletenessTask,)),
        (make_in_review, CommitteeTask, (CommitteeTask, ChairTask)),
        (make_advised, ChairTask, (CommitteeTask, ChairTask)),
    ],
)
def test_a_step_that_was_switched_off_and_on_gets_its_files_back(make, kind, fits):
    """Wagtail moves what is in it to the next step, or finishes its moderation."""
    application, task = make(), kind.objects.get()
    task.deactivate()
    before = fresh(application).state
    actions.restore_moderation()  # while it is off: nothing breaks
    task.active = True
    task.save()
    actions.restore_moderation()
    assert actions.restore_moderation() == 0
    stored = fresh(application)
    assert (stored.state, stored.live) == (before, False)
    assert isinstance(stored.current_workflow_task, fits)


def test_without_the_step_of_the_chair_a_chair_decides_in_that_of_the_committee():
    application = make_in_review()
    ChairTask.objects.get().deactivate()
    member = committee_member()
    actions.assess(application=application, advice="grant", explanation="Goed.", by=member)
    actions.decide(application=application, outcome="granted", reason="Past.", by=chair())
    assert actions.announce(application=application, by=secretariat()).state == State.GRANTED


def test_looking_for_disturbed_moderations_costs_the_same_for_one_file_and_for_many():
    role = make_role(places=9)
    quickly_in_review(role, 1)
    one = queries(actions.restore_moderation)
    quickly_in_review(role, 9)
    assert queries(actions.restore_moderation) == one


@pytest.mark.parametrize("nothing", ["", "  \n ", "\0"])
def test_an_empty_text_is_no_text(nothing):
    submitted, advised = make_submitted(), make_advised()
    for act in (
        lambda: actions.send_back(application=submitted, missing=nothing, by=secretariat()),
        lambda: actions.assess(application=advised, advice="grant", explanation=nothing, by=committee_member()),
        lambda: actions.decide(application=advised, outcome="declined", reason=nothing, by=chair()),
    ):
        before = dump()
        with pytest.raises(NotPossible, match="Schrijf"):
            act()
        assert dump() == before


def test_who_has_the_places_is_told_as_far_as_the_chair_may_read_their_files():
    role = make_role(places=2)
    ours, theirs, application = make_decided(role), make_decided(role), make_advised(role)
    chairing = chair()
    Membership.objects.create(organisation=ours.organisation, user=chairing)
    with pytest.raises(NotPossible) as refused:
        actions.decide(application=application, outcome="granted", reason="Past.", by=chairing)
    assert theirs.organisation.name in str(refused.value)
    assert ours.organisation.name not in str(refused.value)


def test_a_decline_ends_the_moderation_and_stays_hidden_until_it_is_announced(django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        application = make_decided(outcome="declined")
    stored = fresh(application)
    assert (stored.state, stored.current_workflow_state, stored.live) == (State.IN_REVIEW, None, False)
    assert stored.workflow_states.get().status == WorkflowState.STATUS_CANCELLED
    assert [message.subject for message in mail.outbox] == ["We hebben je aanmelding ontvangen"]
    mail.outbox.clear()
    with django_capture_on_commit_callbacks(execute=True):
        actions.announce(application=application, by=secretariat())
    stored = fresh(application)
    assert (stored.state, stored.decision.announced_at is not None) == (State.DECLINED, True)
    assert not Participation.objects.exists()
    [message] = mail.outbox
    assert "Het past." in message.body
    with pytest.raises(PermissionDenied):
        actions.announce(application=application, by=secretariat())


def test_the_outcome_is_read_by_the_applicant_only_after_it_was_announced(client):
    application = make_decided(outcome="granted")
    client.force_login(application.started_by)
    address = f"/mijn/aanmelding/{application.pk}/"
    hidden = client.get(address).content.decode()
    for told in ("Het past.", "Goed idee.", "toegekend", "Toegekend"):
        assert told not in hidden
    actions.announce(application=application, by=secretariat())
    shown = client.get(address).content.decode()
    assert "Het past." in shown
    assert "Goed idee." not in shown  # the advice stays between reviewers


def test_there_are_no_more_places_than_there_are_and_a_decline_needs_none():
    role = make_role(places=1)
    first, second, third = (make_advised(role) for _ in range(3))
    actions.decide(application=first, outcome="granted", reason="Past.", by=chair())
    with pytest.raises(NotPossible, match=r"^Alle plaatsen voor “Pilot-instelling” zijn al toegekend \(1\)\. .*Zorg"):
        actions.decide(application=second, outcome="granted", reason="Past.", by=chair())
    assert not Decision.objects.filter(application=second).exists()
    assert step(second) is ChairTask
    actions.decide(application=second, outcome="declined", reason="Vol.", by=chair())
    # Who withdraws before the announcement gives the place back.
    applying.withdraw(application=first, by=first.started_by)
    actions.decide(application=third, outcome="granted", reason="Past.", by=chair())
    assert places_left(role) == 0


def test_without_places_only_a_decline_is_possible_and_other_roles_are_not_touched():
    role = make_role(places=1)
    application = make_advised(role)
    make_decided()  # another call, another role
    role.places = 0
    role.save()
    with pytest.raises(NotPossible):
        actions.decide(application=application, outcome="granted", reason="Past.", by=chair())
    assert actions.decide(application=application, outcome="declined", reason="Vol.", by=chair()).outcome == "declined"


def test_a_granted_application_becomes_a_case_study_once():
    application = make_announced(title="Zelf <b>roosteren</b>")
    region = application.organisation.region = Region.objects.create(name="Twente", slug="twente")
    application.organisation.save()
    case_study = actions.make_case_study(application=application, by=secretariat())
    assert (case_study.title, case_study.live, case_study.organisation) == (
        "Zelf <b>roosteren</b>",
        False,
        application.organisation,
    )
    assert case_study.question == "<p>Ons idee.</p>"
    assert (case_study.region, case_study.belongs_to.pk) == (region, application.call.get_parent().pk)
    with pytest.raises(PermissionDenied):
        actions.make_case_study(application=application, by=secretariat())
    assert CaseStudy.objects.count() == 1


def test_without_a_casebook_nothing_is_made():
    application = make_announced()
    CasebookPage.objects.get().delete()
    with pytest.raises(NoCasebook, match="praktijkvoorbeeld"):
        actions.make_case_study(application=application, by=secretariat())
    assert Participation.objects.get().case_study is None


@pytest.mark.parametrize(
    ("make", "step", "go_on"),
    [
        (make_submitted, CompletenessTask, lambda each: actions.pass_on(application=each, by=secretariat())),
        (
            make_in_review,
            CommitteeTask,
            lambda each: actions.assess(application=each, advice="grant", explanation="Ja.", by=committee_member()),
        ),
        (
            make_advised,
            ChairTask,
            lambda each: actions.decide(application=each, outcome="granted", reason="Ja.", by=chair()),
        ),
    ],
)
def test_a_workflow_that_was_switched_off_and_on_goes_on_where_it_was(make, step, go_on):
    application = make()
    workflow = application.get_workflow()
    workflow.deactivate()
    assert actions.restore_moderation() == 0
    draft = make_draft(application.role)
    with pytest.raises(NotPossible):
        applying.submit(application=draft, by=draft.started_by)
    workflow.active = True
    workflow.save()
    assert actions.restore_moderation() == 1
    assert actions.restore_moderation() == 0
    assert isinstance(fresh(application).current_workflow_task, step)
    go_on(fresh(application))


def test_the_steps_offer_nothing_for_a_page():
    application = make_advised()
    page = application.call
    for task in (CompletenessTask(), CommitteeTask(), ChairTask()):
        assert task.get_actions(page, chair()) == []


def test_an_advice_outlives_the_account_that_gave_it():
    application = make_advised()
    application.assessments.get().member.delete()
    assert application.assessments.get().member is None
