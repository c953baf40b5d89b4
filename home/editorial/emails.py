"""Wagtail's mails about moderation and comments, through our outbox.

Wagtail sends them in the middle of the transaction that they tell of, and all with one connection: a mail server that
is away would undo the approval or the comment, and what is undone would have been mailed. Who gets which mail is left
to Wagtail; the words are in our overrides of its templates.
"""

import logging
from collections.abc import Iterable
from typing import Any

from django.db import models, transaction
from django.template.loader import render_to_string
from django.utils import translation
from wagtail.admin import mail as wagtails
from wagtail.admin.views.pages import edit
from wagtail.models import TaskState, WorkflowState
from wagtail.signals import task_submitted, workflow_approved, workflow_rejected, workflow_submitted
from wagtail.users.models import UserProfile

from praktijkpodium.home.outbox.actions import send_text
from praktijkpodium.home.outbox.queries import language_of

logger = logging.getLogger("praktijkpodium.outbox")


def write(
    notification: str, recipients: Iterable[Any], context: dict[str, Any], templates: str, about: models.Model | None
) -> None:
    """One mail to each, in their own language. What goes wrong in a template does not undo what it tells of."""
    for person in recipients:
        language = language_of(person)
        try:
            with transaction.atomic(), translation.override(language):
                told = {**context, "user": person}
                send_text(
                    kind=f"moderation.{notification}",
                    to=person.email,
                    subject=render_to_string(f"{templates}_subject.txt", told),
                    text=render_to_string(f"{templates}.txt", told),
                    about=about,
                    language=language,
                )
        except Exception:
            logger.exception("mail about moderation not written")


class _InOutbox:
    """A notifier of Wagtail that leaves the sending to us."""

    notification: str

    def send_emails(
        self, template_set: dict[str, str], context: dict[str, Any], recipients: Any, **kwargs: Any
    ) -> bool:
        write(self.notification, recipients, context, template_set["text"].removesuffix(".txt"), context.get("object"))
        return True

    def get_context(self, instance: Any, **kwargs: Any) -> dict[str, Any]:
        # What the signal brings along may be older than what it tells of: a page that is on the site by now.
        fresh = type(instance)._default_manager.get(pk=instance.pk)
        context: dict[str, Any] = super().get_context(fresh, **kwargs)  # type: ignore[misc]
        return context


class StepBegun(_InOutbox, wagtails.GroupApprovalTaskStateSubmissionEmailNotifier):
    pass


class HandedIn(_InOutbox, wagtails.WorkflowStateSubmissionEmailNotifier):
    pass


class SentBack(_InOutbox, wagtails.WorkflowStateRejectionEmailNotifier):
    pass


class Approved(_InOutbox, wagtails.WorkflowStateApprovalEmailNotifier):
    pass


# Each with the name under which Wagtail connects it: a second receiver of that name takes its place.
_NOTIFIERS = (
    (task_submitted, TaskState, "group_approval_task_submitted_email_notification", StepBegun()),
    (workflow_submitted, WorkflowState, "workflow_state_submitted_email_notification", HandedIn()),
    (workflow_rejected, WorkflowState, "workflow_state_rejected_email_notification", SentBack()),
    (workflow_approved, WorkflowState, "workflow_state_approved_email_notification", Approved()),
)


def about_comments(recipient_users: Iterable[Any], notification: str, extra_context: dict[str, Any]) -> bool:
    """In the place of Wagtail's function of the same form: who did not switch these mails off gets one."""
    asked = [
        person
        for person in recipient_users
        if person.is_active and person.email and _wants(person, f"{notification}_notifications")
    ]
    write(notification, asked, extra_context, f"wagtailadmin/notifications/{notification}", extra_context.get("page"))
    return True


def _wants(person: Any, choice: str) -> bool:
    return bool(getattr(UserProfile.get_for_user(person), choice))


def send_through_outbox() -> None:
    """Put our way of sending in the place of Wagtail's; called once, when its hooks are read."""
    for signal, sender, name, notifier in _NOTIFIERS:
        signal.disconnect(sender=sender, dispatch_uid=name)
        signal.connect(notifier, sender=sender, dispatch_uid=name, weak=False)
    edit.send_notification = about_comments
