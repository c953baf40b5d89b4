"""Everything that changes an application on the side of the secretariat, the committee and the chair.

Locks are taken in one order: call, role, application. Each verb checks its rule on the locked row.
"""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import TaskState

from praktijkpodium.casebook.actions import draft_case_study
from praktijkpodium.casebook.models import CaseStudy
from praktijkpodium.home.audit.actions import record
from praktijkpodium.programmes.applications import emails, moderation
from praktijkpodium.programmes.applications.actions import locked
from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.applications.models import Application, Decision, Participation, State
from praktijkpodium.programmes.calls.models import Role
from praktijkpodium.programmes.review import rules
from praktijkpodium.programmes.review.models import Assessment
from praktijkpodium.programmes.review.workflow import ChairTask, CommitteeTask, CompletenessTask


def _current_task(application: Application, *kinds: type) -> TaskState:
    """The running step of the moderation, which must be of one of these kinds.

    A link to an earlier step or to another application does nothing: what counts is the step that runs now.
    """
    task_state = application.current_workflow_task_state
    if task_state is None or not isinstance(task_state.task.specific, kinds):
        raise NotPossible(_("Somebody else already did this. Open the file again to see how it stands."))
    return task_state


def restore_moderation() -> int:
    """Take the applications up again of which the moderation was ended from outside; how many.

    Switching the workflow off in Wagtail's admin cancels all that runs in it. The row is the truth: an application that
    was handed in and has no decision goes on at the step where it was.
    """
    waiting = Application.objects.filter(state__in=(State.SUBMITTED, State.IN_REVIEW), decision=None)
    restored = 0
    for application in waiting:
        if application.current_workflow_state is None:
            restored += _take_up_again(application)
    return restored


@transaction.atomic
def _take_up_again(application: Application) -> int:
    current = locked(application)
    if current.state not in (State.SUBMITTED, State.IN_REVIEW) or current.current_workflow_state is not None:
        return 0
    try:
        moderation.enter(current)
    except NotPossible:  # the workflow is still off
        return 0
    if current.state == State.IN_REVIEW:
        _current_task(current, CompletenessTask).approve()
        if current.assessments.count() >= current.call.advices_needed:
            _current_task(current, CommitteeTask).approve()
    record(verb="moderation.restored", on=current)
    return 1


@transaction.atomic
def pass_on(*, application: Application, by: Any) -> Application:
    """Find an application complete, and give it to the committee."""
    current = locked(application)
    if not rules.may_check_completeness(by, current):
        raise PermissionDenied
    task_state = _current_task(current, CompletenessTask)
    current.state = State.IN_REVIEW
    current.save(update_fields=["state"])
    record(verb="application.taken_into_review", on=current, by=by)
    task_state.approve(user=by)
    return current


@transaction.atomic
def send_back(*, application: Application, missing: str, by: Any) -> Application:
    """Ask the applicant to complete an application; `missing` says what is needed, to the applicant."""
    current = locked(application)
    if not rules.may_check_completeness(by, current):
        raise PermissionDenied
    task_state = _current_task(current, CompletenessTask)
    current.state = State.INCOMPLETE
    current.repair_request = missing
    current.save(update_fields=["state", "repair_request"])
    record(verb="application.sent_back", on=current, by=by)
    task_state.reject(user=by, comment=missing)
    emails.sent_back(current)
    return current


@transaction.atomic
def assess(*, application: Application, advice: str, explanation: str, by: Any) -> Assessment:
    """Give one's advice, or change it as long as nothing is decided. Enough advice opens the chair's step."""
    current = locked(application)
    if not rules.may_assess(by, current):
        raise PermissionDenied
    task_state = _current_task(current, CommitteeTask, ChairTask)
    assessment, created = Assessment.objects.update_or_create(
        application=current, member=by, defaults={"advice": advice, "explanation": explanation}
    )
    record(verb="assessment.given" if created else "assessment.changed", on=current, by=by)
    if isinstance(task_state.task.specific, CommitteeTask) and rules.has_enough_advice(by, current):
        task_state.approve(user=by)
    return assessment


@transaction.atomic
def decide(*, application: Application, outcome: str, reason: str, by: Any) -> Decision:
    """Take the decision. It stays between reviewers until it is announced.

    Raises NotPossible when a grant would give away more places than the role has.
    """
    # The role's lock comes first: it makes chairs who decide at the same moment count places one after the other.
    role = Role.objects.select_for_update().get(pk=application.role_id)
    current = locked(application)
    if not rules.may_decide(by, current):
        raise PermissionDenied
    task_state = _current_task(current, CommitteeTask, ChairTask)
    if outcome == Decision.Outcome.GRANTED and places_left(role) < 1:
        raise NotPossible(
            _("All %(places)s places for “%(role)s” have been given.") % {"places": role.places, "role": role}
        )
    decision = Decision.objects.create(application=current, outcome=outcome, reason=reason, decided_by=by)
    record(verb="decision.taken", on=current, by=by)
    if outcome == Decision.Outcome.GRANTED:
        if isinstance(task_state.task.specific, CommitteeTask):
            task_state.approve(user=by)
            task_state = _current_task(current, ChairTask)
        task_state.approve(user=by)
    else:
        # Wagtail's "reject" means "needs changes"; a decline ends the moderation.
        task_state.workflow_state.cancel(user=by)
    return decision


def places_left(role: Role) -> int:
    """How many places of a role have not been given. Under the role's lock this holds until the commit."""
    granted = Decision.objects.filter(application__role=role, outcome=Decision.Outcome.GRANTED)
    return role.places - granted.exclude(application__state=State.WITHDRAWN).count()


@transaction.atomic
def announce(*, application: Application, by: Any) -> Application:
    """Tell the applicant the outcome: it shows at once, and the mail leaves when this has been committed."""
    current = locked(application)
    if not rules.may_announce(by, current):
        raise PermissionDenied
    decision = current.decision
    decision.announced_at = timezone.now()
    decision.save(update_fields=["announced_at"])
    current.state = State(decision.outcome)
    current.save(update_fields=["state"])
    if decision.outcome == Decision.Outcome.GRANTED:
        Participation.objects.create(application=current)
    record(verb="application.announced", on=current, by=by, outcome=decision.outcome)
    emails.outcome(current)
    return current


@transaction.atomic
def make_case_study(*, application: Application, by: Any) -> CaseStudy:
    """Put a draft of the case study in the casebook, with what the organisation wrote about its idea."""
    current = locked(application)
    if not rules.may_make_case_study(by, current):
        raise PermissionDenied
    participation = current.participation
    participation.case_study = draft_case_study(
        title=current.title,
        introduction="",
        question=current.summary,
        organisation=current.organisation,
        by=by,
    )
    participation.save(update_fields=["case_study"])
    return participation.case_study
