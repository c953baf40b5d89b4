"""What is read of applications."""

import hashlib
from dataclasses import dataclass

from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.applications.validators import answer_field
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


def texts_of(application: Application) -> dict[str, str]:
    """Everything that was written in an application, by the name of the form field."""
    answers = {answer_field(each.pk): application.answer_to(each.pk) for each in application.role.criteria.all()}
    return {"title": application.title, "summary": application.summary, **answers}


def mark(text: str) -> str:
    """By which a form remembers which text it showed, without carrying that text along."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def marks_of(application: Application) -> dict[str, str]:
    return {name: mark(text) for name, text in texts_of(application).items()}
