"""Handing an application over to Wagtail's moderation. Which steps there are is the business of the review room."""

import logging
from typing import Any

from django.utils.translation import gettext as _
from wagtail.models import Workflow, WorkflowState
from wagtail.signals import workflow_submitted

from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.applications.models import Application

logger = logging.getLogger("praktijkpodium.applications")


def enter(application: Application) -> WorkflowState:
    """Start the moderation of a submitted application, or go on with it after it was completed.

    Raises NotPossible when somebody switched the workflow off in the admin.
    Without a user: Wagtail would mail the outcome to whoever asked for the moderation before it is announced.
    """
    running = application.current_workflow_state
    if running is None:
        workflow = application.get_workflow()
        if workflow is None:
            logger.error("applications have no active workflow")
            raise NotPossible(_("Nothing can be handed in just now. What you wrote is kept. Tell the secretariat."))
        return _started(workflow, application)
    if running.status == WorkflowState.STATUS_NEEDS_CHANGES:
        running.resume(user=None)
    return running


def _started(workflow: Workflow, application: Application) -> WorkflowState:
    """What `Workflow.start` does, with fewer questions.

    Before each save of such a state Wagtail asks the database for each of its keys and conditions: sixteen queries, at
    the moment when everybody hands in. The keys are our own, and one moderation at a time the database sees to itself.
    """
    state: Any = WorkflowState(
        content_type=application.get_content_type(),
        base_content_type=application.get_base_content_type(),
        object_id=str(application.pk),
        workflow=workflow,
        status=WorkflowState.STATUS_IN_PROGRESS,
    )
    state.full_clean = _nothing
    state.save()
    state.update(user=None)
    del state.full_clean
    workflow_submitted.send(sender=WorkflowState, instance=state, user=None)
    return state


def _nothing() -> None:
    """In the place of a check."""
