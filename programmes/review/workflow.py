"""Wagtail's moderation for applications: thin adapters between its steps and our actions."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.models import Task, TaskState

from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.review import rules
from praktijkpodium.programmes.review.forms import AdviceForm, DecisionForm, SendBackForm

# Name, words on the button, whether it asks for more.
Action = tuple[str, Any, bool]


class ApplicationTask(Task):
    """A step in the review. What may be done is asked from the rules; doing it is left to the actions."""

    class Meta:
        abstract = True

    def user_can_access_editor(self, obj: Any, user: Any) -> bool:
        return False  # there is no editor: applications have a read-only file screen

    def locked_for_user(self, obj: Any, user: Any) -> bool:
        return True

    def get_task_states_user_can_moderate(self, user: Any, **kwargs: Any) -> QuerySet[TaskState]:
        # The reviewers' queue is our own (admin.py): Wagtail's panel costs more queries with each row.
        return TaskState.objects.none()

    def get_form_for_action(self, action: str) -> type[forms.Form]:
        return forms.Form

    def on_action(self, task_state: Any, user: Any, action_name: str, **kwargs: Any) -> None:
        from praktijkpodium.programmes.review import actions

        # Each of these checks its rule and the running step by itself.
        verbs: dict[str, Callable[..., Any]] = {
            "pass_on": actions.pass_on,
            "send_back": actions.send_back,
            "assess": actions.assess,
            "decide": actions.decide,
        }
        verbs[action_name](application=task_state.workflow_state.content_object, by=user, **kwargs)


class CompletenessTask(ApplicationTask):
    """The secretariat looks whether an application is complete."""

    class Meta:
        verbose_name = _("completeness check")

    def get_actions(self, obj: Any, user: Any) -> list[Action]:
        if not (isinstance(obj, Application) and rules.may_check_completeness(user, obj)):
            return []
        return [("pass_on", _("Pass on to the committee"), False), ("send_back", _("Send back"), True)]

    def get_form_for_action(self, action: str) -> type[forms.Form]:
        return SendBackForm if action == "send_back" else super().get_form_for_action(action)


class JudgementTask(ApplicationTask):
    """Members advise, and the chair decides once there is enough advice."""

    class Meta:
        abstract = True

    def get_actions(self, obj: Any, user: Any) -> list[Action]:
        found: list[Action] = []
        if not isinstance(obj, Application):  # somebody gave pages this workflow in the admin
            return found
        if rules.may_decide(user, obj):
            found.append(("decide", _("Take the decision"), True))
        if rules.may_assess(user, obj):
            found.append(("assess", _("Give your advice"), True))
        return found

    def get_form_for_action(self, action: str) -> type[forms.Form]:
        return DecisionForm if action == "decide" else AdviceForm


class CommitteeTask(JudgementTask):
    """The members of the committee give their advice.

    It ends with the advice that makes it enough. The chair can end it too, when the call turns out to need less.
    """

    class Meta:
        verbose_name = _("advice of the committee")


class ChairTask(JudgementTask):
    """The chair decides; until then members may still give or change their advice."""

    class Meta:
        verbose_name = _("decision of the chair")
