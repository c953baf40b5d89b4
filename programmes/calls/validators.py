"""What the parts of a call must be to each other."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

if TYPE_CHECKING:
    from praktijkpodium.programmes.calls.models import Question


def wrong_dependencies(questions: "Iterable[Question]") -> Iterable[tuple[int, str]]:
    """The questions, by their place from 0, that depend on what is not there; and what to do."""
    earlier: list[Question] = []
    for place, question in enumerate(questions):
        if question.only_if:
            other = earlier[question.only_if - 1] if question.only_if <= len(earlier) else None
            if other is None:
                yield place, _("Question %(number)s does not come before this one.") % {"number": question.only_if}
            elif question.only_if_answer.strip() not in other.listed_choices:
                words = _("Question %(number)s has no choice “%(choice)s”.")
                yield place, words % {"number": question.only_if, "choice": question.only_if_answer}
        earlier.append(question)
