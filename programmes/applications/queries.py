"""What is read of applications."""

from dataclasses import dataclass

from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.calls.models import Criterion


@dataclass(frozen=True)
class AnsweredCriterion:
    criterion: Criterion
    answer: str


def answered_criteria(application: Application) -> list[AnsweredCriterion]:
    """The criteria of the role, each with what the applicant answered."""
    return [
        AnsweredCriterion(criterion, application.answer_to(criterion.pk))
        for criterion in application.role.criteria.all()
    ]
