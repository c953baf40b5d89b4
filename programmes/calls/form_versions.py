"""The form of a role: what is asked, in order, and the version of it that an application keeps."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any, Self

from django.db.models import Max

from praktijkpodium.programmes.calls.models import Criterion, FormVersion, Question, QuestionKind, Role


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing that a form asks.

    `key` is the name of its answer: the number of a criterion ("12") or of a question ("q5"). What depends on another
    answer is asked only when the question `only_if` was answered with `only_if_answer`.
    """

    key: str
    kind: str
    text: str
    help: str = ""
    is_required: bool = False
    most_words: int | None = None
    choices: tuple[str, ...] = ()
    only_if: str = ""
    only_if_answer: str = ""
    # The criterion that the answer is evidence for, and whether that is a preference only.
    criterion: str = ""
    is_preference: bool = False
    # Why a document is asked for; empty: to judge the application.
    purpose: str = ""

    @classmethod
    def read(cls, stored: Mapping[str, Any]) -> Self:
        return cls(**{**stored, "choices": tuple(stored.get("choices", ()))})


def asked_by(role: Role) -> tuple[Asked, ...]:
    """What the form of a role asks now: its questions, and then evidence for its criteria."""
    questions = list(role.questions.all())
    return (*_of_questions(questions), *map(_of_criterion, role.criteria.all()))


def _of_questions(questions: list[Question]) -> Iterable[Asked]:
    for question in questions:
        depends_on = (
            questions[question.only_if - 1] if question.only_if and question.only_if <= len(questions) else None
        )
        yield Asked(
            key=f"q{question.pk}",
            kind=question.kind,
            text=question.text,
            help=question.help,
            is_required=question.is_required,
            most_words=question.most_words if question.kind == QuestionKind.LONG else None,
            choices=question.listed_choices,
            only_if=f"q{depends_on.pk}" if depends_on else "",
            only_if_answer=question.only_if_answer.strip() if depends_on else "",
            purpose=question.purpose.strip() if question.kind == QuestionKind.DOCUMENT else "",
        )


def _of_criterion(criterion: Criterion) -> Asked:
    return Asked(
        key=str(criterion.pk),
        kind=QuestionKind.LONG,
        text=criterion.question or criterion.text,
        is_required=criterion.is_required,
        criterion=criterion.text,
        is_preference=not criterion.is_required,
    )


def current_version(role: Role) -> FormVersion:
    """The form as it is now, kept as a version; the same form is kept once. Call it under the lock of the role."""
    definition = [asdict(each) for each in asked_by(role)]
    digest = hashlib.sha256(json.dumps(definition, sort_keys=True).encode()).hexdigest()
    found = FormVersion.objects.filter(role=role, digest=digest).first()
    if found is not None:
        return found
    last = FormVersion.objects.filter(role=role).aggregate(last=Max("number"))["last"] or 0
    return FormVersion.objects.create(role=role, number=last + 1, definition=definition, digest=digest)


def asked_in(version: FormVersion) -> tuple[Asked, ...]:
    return tuple(map(Asked.read, version.definition))
