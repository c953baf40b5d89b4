"""Everything that changes a question about an idea. Each verb asks its rule again on the locked row."""

import datetime
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from praktijkpodium.home.audit.actions import record
from praktijkpodium.programmes.calls.models import Call
from praktijkpodium.programmes.ideas import emails, rules
from praktijkpodium.programmes.ideas.models import DONE, IdeaQuestion, State

# What nobody confirms is gone after this, and its link does not work any more.
UNCONFIRMED_FOR = datetime.timedelta(days=7)


@dataclass(frozen=True)
class Told:
    """What somebody wrote: the idea, and what to think along about."""

    idea: str
    title: str = ""
    question: str = ""
    call: Call | None = None


@transaction.atomic
def ask(*, told: Told, name: str, email: str, language: str) -> IdeaQuestion:
    """Somebody asks to think along. Nobody sees it until the address is confirmed.

    The same idea once more, before that, is a second press of the button: the link is mailed again.
    """
    same = IdeaQuestion.objects.select_for_update().filter(state=State.UNCONFIRMED, email=email, idea=told.idea)
    question = same.first() or IdeaQuestion(email=email, idea=told.idea)
    question.title, question.question, question.call = told.title, told.question, told.call
    question.name, question.language = name, language
    question.save()
    emails.confirm(question)
    return question


@transaction.atomic
def confirm(*, question: IdeaQuestion) -> bool:
    """Who has the mail says that it is right; whether that was new. Pressed twice, it happens once."""
    locked = _locked(question)
    if locked.state != State.UNCONFIRMED:
        return False
    locked.state, locked.confirmed_at = State.WAITING, timezone.now()
    locked.save(update_fields=["state", "confirmed_at"])
    record(verb="question.confirmed", on=locked)
    return True


@transaction.atomic
def take(*, question: IdeaQuestion, by: Any) -> IdeaQuestion:
    """Take it up, from the queue or from a colleague, so that not two people write an answer."""
    locked = _locked(question)
    if not rules.may_take(by, locked):
        raise PermissionDenied
    locked.assigned_to = by
    locked.save(update_fields=["assigned_to"])
    record(verb="question.taken", on=locked, by=by)
    return locked


@transaction.atomic
def release(*, question: IdeaQuestion, by: Any) -> IdeaQuestion:
    """Give it back to the queue."""
    locked = _locked(question)
    if not rules.may_release(by, locked):
        raise PermissionDenied
    locked.assigned_to = None
    locked.save(update_fields=["assigned_to"])
    record(verb="question.released", on=locked, by=by)
    return locked


@transaction.atomic
def answer(*, question: IdeaQuestion, text: str, by: Any) -> IdeaQuestion:
    """Answer by mail. The mail leaves when this has been committed, once."""
    locked = _locked(question)
    if not rules.may_answer(by, locked):
        raise PermissionDenied
    locked.answer, locked.assigned_to = text, by
    _end(locked, State.ANSWERED)
    record(verb="question.answered", on=locked, by=by)
    emails.answer(locked)
    return locked


@transaction.atomic
def close(*, question: IdeaQuestion, by: Any) -> IdeaQuestion:
    """Be done with it without an answer: it was answered by telephone, or is not for us."""
    locked = _locked(question)
    if not rules.may_close(by, locked):
        raise PermissionDenied
    _end(locked, State.CLOSED)
    record(verb="question.closed", on=locked, by=by)
    return locked


@transaction.atomic
def reopen(*, question: IdeaQuestion, by: Any) -> IdeaQuestion:
    """Put it back in the queue, of whoever does it. An answer that was sent stays with it."""
    locked = _locked(question)
    if not rules.may_reopen(by, locked):
        raise PermissionDenied
    locked.state, locked.done_at, locked.assigned_to = State.WAITING, None, by
    locked.save(update_fields=["state", "done_at", "assigned_to"])
    record(verb="question.reopened", on=locked, by=by)
    return locked


def forget_old() -> int:
    """Delete what was not confirmed in time, and what was done with longer ago than its term; how many."""
    now = timezone.now()
    over = Q(state=State.UNCONFIRMED, created_at__lt=now - UNCONFIRMED_FOR)
    kept = datetime.timedelta(days=settings.QUESTION_KEEP_DAYS)
    over |= Q(state__in=DONE, done_at__lt=now - kept)
    return IdeaQuestion.objects.filter(over).delete()[0]


def _end(locked: IdeaQuestion, state: State) -> None:
    locked.state, locked.done_at = state, timezone.now()
    locked.save(update_fields=["state", "done_at", "answer", "assigned_to"])


def _locked(question: IdeaQuestion) -> IdeaQuestion:
    # Not the rows that it refers to: PostgreSQL locks no outer side of a join.
    return IdeaQuestion.objects.select_for_update().get(pk=question.pk)
