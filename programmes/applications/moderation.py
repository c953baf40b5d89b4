"""Handing an application over to Wagtail's moderation. Which steps there are is the business of the review room."""

from django.core.exceptions import ImproperlyConfigured
from wagtail.models import WorkflowState

from praktijkpodium.programmes.applications.models import Application


def enter(application: Application) -> WorkflowState:
    """Start the moderation of a submitted application, or go on with it after it was completed.

    Without a user: Wagtail would mail the outcome to whoever asked for the moderation before it is announced.
    """
    running = application.current_workflow_state
    if running is None:
        workflow = application.get_workflow()
        if workflow is None:
            raise ImproperlyConfigured(
                "Applications have no workflow; run the migrations of praktijkpodium_programmes."
            )
        return workflow.start(application, user=None)
    if running.status == WorkflowState.STATUS_NEEDS_CHANGES:
        running.resume(user=None)
    return running
