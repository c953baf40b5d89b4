"""Who may do what with questions about ideas: the secretariat, once the address was confirmed."""

from typing import Any

import rules

from praktijkpodium.home.accounts.rules import is_secretariat
from praktijkpodium.programmes.ideas.models import DONE, IdeaQuestion, IdeaQuestionQuerySet, State


@rules.predicate
def is_waiting(user: Any, question: IdeaQuestion) -> bool:
    return question.state == State.WAITING


@rules.predicate
def is_done(user: Any, question: IdeaQuestion) -> bool:
    return question.state in DONE


@rules.predicate
def is_mine(user: Any, question: IdeaQuestion) -> bool:
    return question.assigned_to_id == user.pk


may_read_questions = is_secretariat
may_take = is_secretariat & is_waiting & ~is_mine
may_release = is_secretariat & is_waiting & is_mine
may_answer = is_secretariat & is_waiting
may_close = is_secretariat & is_waiting
may_reopen = is_secretariat & is_done


def visible_questions(user: Any) -> IdeaQuestionQuerySet:
    """The questions that a person may read, as one query."""
    everything = IdeaQuestion.objects.confirmed()
    return everything if may_read_questions(user) else everything.none()
