"""Everything that changes an application on the side of the secretariat, the committee and the chair.

Locks are taken in one order: call, role, application. Each verb checks its rule on the locked row.
"""

from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Task, TaskState, WorkflowState

from praktijkpodium.casebook.actions import draft_case_study
from praktijkpodium.casebook.models import CaseStudy
from praktijkpodium.home.audit.actions import record
from praktijkpodium.home.pages.visitors import tidy
from praktijkpodium.programmes.applications import emails, moderation
from praktijkpodium.programmes.applications.actions import locked, locked_role, put_on_the_reserve
from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.applications.models import Application, Decision, Participation, State
from praktijkpodium.programmes.applications.queries import places_left
from praktijkpodium.programmes.calls.models import Role
from praktijkpodium.programmes.review import rules
from praktijkpodium.programmes.review.exceptions import INTERRUPTED, MISSING_EXPLANATION, MISSING_REASON, MISSING_WHAT
from praktijkpodium.programmes.review.models import Assessment
from praktijkpodium.programmes.review.queries import who_have_the_places
from praktijkpodium.programmes.review.workflow import ChairTask, CommitteeTask, CompletenessTask

# The steps of the moderation at which an application can be, by the state of its row.
FITTING: dict[str, tuple[type[Task], ...]] = {
    State.SUBMITTED: (CompletenessTask,),
    State.IN_REVIEW: (CommitteeTask, ChairTask),
}


def _current_task(application: Application, *kinds: type[Task]) -> TaskState:
    """The running step of the moderation, which must be of one of these kinds.

    A link to an earlier step or to another application does nothing: what counts is the step that runs now.
    """
    task_state = application.current_workflow_task_state
    if task_state is None or not isinstance(task_state.task.specific, kinds):
        # The rule held on the row, so nobody else did it: somebody ended or moved the moderation in the admin.
        raise NotPossible(str(INTERRUPTED))
    return task_state


def _open_the_chairs_step(task_state: TaskState, by: Any = None) -> None:
    """End the committee's step. Where the chair's was switched off in the admin, it goes on until the decision."""
    if ChairTask.objects.filter(active=True).exists():
        task_state.approve(user=by)


def restore_moderation() -> int:
    """Take the applications up again of which the moderation was ended or moved from outside; how many.

    Switching the workflow off in Wagtail's admin cancels all that runs in it, and switching off a step moves what is
    in it to the next one. The row is the truth: an application that was handed in and has no decision goes on at the
    step that fits it.
    """
    running = dict(
        WorkflowState.objects.active()
        .filter(base_content_type=ContentType.objects.get_for_model(Application))
        .values_list("object_id", "current_task_state__task__content_type__model")
    )
    fitting = {state: {kind._meta.model_name for kind in kinds} for state, kinds in FITTING.items()}
    waiting = Application.objects.filter(state__in=FITTING, decision=None)
    disturbed = [each for each in waiting if running.get(str(each.pk)) not in fitting[each.state]]
    return sum(map(_take_up_again, disturbed))


def _take_up_again(application: Application) -> int:
    try:
        with transaction.atomic():
            return _restored(locked(application))
    except NotPossible:  # the workflow, or the step that fits, is still off
        return 0


def _restored(current: Application) -> int:
    if current.state not in FITTING or rules.is_decided(None, current):
        return 0
    task_state = current.current_workflow_task_state
    if task_state is not None and isinstance(task_state.task.specific, FITTING[current.state]):
        return 0
    if current.current_workflow_state is not None:
        current.current_workflow_state.cancel(user=None)
    moderation.enter(current)
    task_state = current.current_workflow_task_state
    if current.state == State.IN_REVIEW and isinstance(task_state.task.specific, CompletenessTask):
        task_state.approve()
    task_state = _current_task(current, *FITTING[current.state])
    if isinstance(task_state.task.specific, CommitteeTask) and rules.has_enough_advice(None, current):
        _open_the_chairs_step(task_state)
    record(verb="moderation.restored", on=current)
    return 1


def _written(text: str, otherwise: Any) -> str:
    """A text that must say something."""
    written = tidy(text).strip()
    if not written:
        raise NotPossible(str(otherwise))
    return written


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
    current.repair_request = missing = _written(missing, MISSING_WHAT)
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
    defaults = {"advice": advice, "explanation": _written(explanation, MISSING_EXPLANATION)}
    assessment, created = Assessment.objects.update_or_create(application=current, member=by, defaults=defaults)
    record(verb="assessment.given" if created else "assessment.changed", on=current, by=by)
    if isinstance(task_state.task.specific, CommitteeTask) and rules.has_enough_advice(by, current):
        _open_the_chairs_step(task_state, by)
    return assessment


@transaction.atomic
def decide(
    *, application: Application, outcome: str, reason: str, by: Any, reserve_rank: int | None = None
) -> Decision:
    """Take the decision. It stays between reviewers until it is announced.

    `reserve_rank` is the number on the reserve list, the last one when it is not given. Raises NotPossible when a grant
    would give away more places than the role has, or the number was told to somebody else.
    """
    # The role's lock comes first: it makes chairs who decide at the same moment count places one after the other.
    role = locked_role(application.role_id)
    current = locked(application)
    if not rules.may_decide(by, current):
        raise PermissionDenied
    task_state = _current_task(current, CommitteeTask, ChairTask)
    if outcome == Decision.Outcome.GRANTED and places_left(role) < 1:
        raise NotPossible(_no_place(role, by))
    reason = _written(reason, MISSING_REASON)
    if outcome == Decision.Outcome.RESERVE:
        put_on_the_reserve(current, reserve_rank)
    decision = Decision.objects.create(application=current, outcome=outcome, reason=reason, decided_by=by)
    record(verb="decision.taken", on=current, by=by)
    if outcome != Decision.Outcome.DECLINED:
        # Two steps, when the chair decides as soon as the call turns out to need less advice.
        while (running := current.current_workflow_task_state) is not None:
            running.approve(user=by)
    else:
        # Wagtail's "reject" means "needs changes"; a decline ends the moderation.
        task_state.workflow_state.cancel(user=by)
    return decision


def _no_place(role: Role, by: Any) -> str:
    words = _("All %(places)s places for “%(role)s” have been given.") % {"places": role.places, "role": role}
    if organisations := who_have_the_places(role, by):
        words += " " + _("They are for: %(organisations)s.") % {"organisations": "; ".join(organisations)}
    return words


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
        belongs_to=current.call.get_parent(),
        by=by,
    )
    participation.save(update_fields=["case_study"])
    record(verb="case_study.drafted", on=current, by=by)
    return participation.case_study
