"""The moderation that a new site gets, and what later changes in the admin mean."""

import pytest
from django.core.management import call_command
from wagtail.models import GroupApprovalTask, Page, Task, Workflow, WorkflowPage

from praktijkpodium.casebook.models import CasebookPage
from praktijkpodium.home.accounts import groups
from praktijkpodium.home.editorial.actions import editorial_workflow, moderate_below
from praktijkpodium.home.pages.models import FrontPage
from praktijkpodium.site.tree import make_tree

pytestmark = pytest.mark.django_db


def test_editors_approve_all_pages_of_a_new_site():
    front = make_tree()
    workflow = Workflow.objects.get(name="Redactie")
    (step,) = workflow.tasks
    assert [group.name for group in GroupApprovalTask.objects.get(pk=step.pk).groups.all()] == [groups.EDITORS]
    assert {page.get_workflow() for page in front.get_descendants(inclusive=True)} == {workflow}


def test_a_second_run_makes_nothing_twice():
    call_command("podium_setup")
    before = Workflow.objects.count(), Task.objects.count(), WorkflowPage.objects.count()
    call_command("podium_setup")
    assert (Workflow.objects.count(), Task.objects.count(), WorkflowPage.objects.count()) == before


def test_what_was_changed_in_the_admin_stays():
    front = make_tree()
    mine = Workflow.objects.create(name="Vier ogen")
    WorkflowPage.objects.filter(page=front).update(workflow=mine)
    make_tree()
    assert CasebookPage.objects.get().get_workflow() == mine
    moderate_below(page=front)
    assert CasebookPage.objects.get().get_workflow() == mine
    WorkflowPage.objects.all().delete()
    make_tree()
    assert CasebookPage.objects.get().get_workflow() is None


def test_it_is_known_by_its_step_and_not_by_its_name():
    workflow = editorial_workflow()
    Workflow.objects.filter(pk=workflow.pk).update(name="Eindredactie")
    make_tree()
    assert FrontPage.objects.get().get_workflow() == workflow


def test_a_workflow_that_was_switched_off_is_given_to_nobody():
    editorial_workflow().deactivate()
    assert editorial_workflow() is None
    make_tree()
    assert not WorkflowPage.objects.filter(page=FrontPage.objects.get()).exists()
    moderate_below(page=Page.objects.get(depth=1))
