"""Giving pages their moderation, and publishing them at their moment."""

from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Page, Revision, Workflow, WorkflowPage

from praktijkpodium.home.accounts import groups


def editorial_workflow() -> Workflow | None:
    """The moderation in which editors approve: known by its step, so that it may be renamed in the admin."""
    workflows = Workflow.objects.active().filter(
        workflow_tasks__task__active=True, workflow_tasks__task__groupapprovaltask__groups__name=groups.EDITORS
    )
    return workflows.order_by("pk").first()


def moderate_below(*, page: Page) -> None:
    """Have pages from here on approved by editors, unless somebody chose a moderation for this page already."""
    workflow = editorial_workflow()
    if workflow is not None:
        WorkflowPage.objects.get_or_create(page_id=page.pk, defaults={"workflow": workflow})


def publish_scheduled() -> int:
    """Publish what was scheduled, and take from the site what has had its time; how many of both."""
    now = timezone.now()
    due = Revision.objects.filter(approved_go_live_at__lt=now).count()
    due += Page.objects.filter(live=True, expire_at__lt=now).count()
    call_command("publish_scheduled")
    return due
