"""Handing an application over to Wagtail's moderation. Which steps there are is the business of the review room."""

import logging

from django.utils.translation import gettext as _
from wagtail.models import WorkflowState

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
        return workflow.start(application, user=None)
    if running.status == WorkflowState.STATUS_NEEDS_CHANGES:
        running.resume(user=None)
    return running
