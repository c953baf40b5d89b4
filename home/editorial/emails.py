"""Wagtail's mails about moderation, sent as ours are.

Wagtail sends them in the middle of the transaction that they tell of: a mail server that is away would undo the
approval, and what is undone would have been mailed. Their words are in our overrides of its templates.
"""

import logging
from collections.abc import Callable
from functools import partial
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import translation
from wagtail.admin import signal_handlers as wagtails
from wagtail.models import TaskState, WorkflowState
from wagtail.signals import task_submitted, workflow_approved, workflow_rejected, workflow_submitted

logger = logging.getLogger("praktijkpodium.outbox")

# Each with the name under which Wagtail connects it: a second receiver of that name takes its place.
_NOTIFIERS = (
    (
        task_submitted,
        TaskState,
        "group_approval_task_submitted_email_notification",
        wagtails.task_submission_email_notifier,
    ),
    (
        workflow_submitted,
        WorkflowState,
        "workflow_state_submitted_email_notification",
        wagtails.workflow_submission_email_notifier,
    ),
    (
        workflow_rejected,
        WorkflowState,
        "workflow_state_rejected_email_notification",
        wagtails.workflow_rejection_email_notifier,
    ),
    (
        workflow_approved,
        WorkflowState,
        "workflow_state_approved_email_notification",
        wagtails.workflow_approval_email_notifier,
    ),
)


def send_after_commit() -> None:
    """Put our way of sending in the place of Wagtail's; called once, when its hooks are read."""
    for signal, sender, name, notifier in _NOTIFIERS:
        signal.disconnect(sender=sender, dispatch_uid=name)
        signal.connect(partial(_on_commit, notifier), sender=sender, dispatch_uid=name, weak=False)


def _on_commit(notifier: Callable[..., Any], *, instance: Any, user: Any = None, **_of_signal: Any) -> None:
    transaction.on_commit(partial(_notify, notifier, instance, user))


def _notify(notifier: Callable[..., Any], instance: Any, user: Any) -> None:
    try:
        # In the language of the site, except for who chose another one: not in that of whoever pressed the button.
        with translation.override(settings.LANGUAGE_CODE):
            notifier(instance=instance, user=user)
    except Exception:  # whatever a mail server or its address may be wrong in
        logger.exception("mail about moderation not sent")
