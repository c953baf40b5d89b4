"""The steps of the moderation: at which one an application is, and taking it up again when it was ended outside."""

from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from wagtail.models import Task, TaskState, WorkflowState

from praktijkpodium.home.audit.actions import record
from praktijkpodium.programmes.applications import moderation
from praktijkpodium.programmes.applications.actions import locked
from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.applications.models import Application, State
from praktijkpodium.programmes.review import rules
from praktijkpodium.programmes.review.exceptions import INTERRUPTED
from praktijkpodium.programmes.review.workflow import ChairTask, CommitteeTask, CompletenessTask

# The steps of the moderation at which an application can be, by the state of its row.
FITTING: dict[str, tuple[type[Task], ...]] = {
    State.SUBMITTED: (CompletenessTask,),
    State.IN_REVIEW: (CommitteeTask, ChairTask),
}


def current_task(application: Application, *kinds: type[Task]) -> TaskState:
    """The running step of the moderation, which must be of one of these kinds.

    A link to an earlier step or to another application does nothing: what counts is the step that runs now.
    """
    task_state = application.current_workflow_task_state
    if task_state is None or not isinstance(task_state.task.specific, kinds):
        # The rule held on the row, so nobody else did it: somebody ended or moved the moderation in the admin.
        raise NotPossible(str(INTERRUPTED))
    return task_state


def open_the_chairs_step(task_state: TaskState, by: Any = None) -> None:
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
    task_state = current_task(current, *FITTING[current.state])
    if isinstance(task_state.task.specific, CommitteeTask) and rules.has_enough_advice(None, current):
        open_the_chairs_step(task_state)
    record(verb="moderation.restored", on=current)
    return 1
