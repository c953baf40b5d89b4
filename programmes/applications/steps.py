"""The steps by which an applicant goes through the form, each at its own address."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from django.db.models import TextChoices
from django.urls.converters import StringConverter
from django.utils.translation import gettext_lazy as _

from praktijkpodium.programmes.applications.answers import is_asked
from praktijkpodium.programmes.applications.models import Application, State
from praktijkpodium.programmes.applications.reopening import DOCUMENTS, item_for, reopened_items
from praktijkpodium.programmes.applications.validators import answer_field
from praktijkpodium.programmes.calls.form_versions import Asked
from praktijkpodium.programmes.calls.models import QuestionKind


class Step(TextChoices):
    """The value is the last part of its address."""

    IDEA = "idee", _("Idea")
    QUESTIONS = "vragen", _("Questions to you")
    CRITERIA = "criteria", _("Criteria")
    DOCUMENTS = "documenten", _("Documents")
    CHECK = "controleren", _("Check and submit")


class StepConverter(StringConverter):
    """The last part of the address of a step."""

    regex = "|".join(Step.values)

    def to_python(self, value: str) -> Step:
        return Step(value)


IDEA_FIELDS = ("title", "summary")


@dataclass(frozen=True)
class Item:
    """One thing of a step: the name of its field, and the name by which it is reopened."""

    field: str
    reopened_as: str
    asked: Asked | None = None


def step_of(asked: Asked) -> Step:
    if asked.kind == QuestionKind.DOCUMENT:
        return Step.DOCUMENTS
    return Step.CRITERIA if asked.criterion else Step.QUESTIONS


def items_of(application: Application, step: Step) -> list[Item]:
    """What there is to fill in at a step, in order.

    What depends on an answer of the same step is among it, since that answer may change while one types; what depends
    on one of another step is there only if it is asked.
    """
    if step == Step.IDEA:
        return [Item(name, name) for name in IDEA_FIELDS]
    everything = {each.key: each for each in application.asked}
    items = [
        Item(answer_field(asked.key), item_for(asked), asked)
        for asked in everything.values()
        if step_of(asked) == step and (step == Step.QUESTIONS or is_asked(asked, application.answers, everything))
    ]
    return [*items, Item(DOCUMENTS, DOCUMENTS)] if step == Step.DOCUMENTS else items


@dataclass(frozen=True)
class Progress:
    """A step of one application, and how far it is."""

    step: Step
    number: int
    items: tuple[Item, ...]
    is_done: bool


def progress(application: Application, problems: Collection[str]) -> list[Progress]:
    """The steps that have something in them. `problems` are the names of the fields in which something is missing.

    A step is done when nothing is missing and something was filled in; the last, when it has been handed in.
    """
    found: list[Progress] = []
    with_documents = DOCUMENTS not in problems and application.documents.exists()
    for step in Step:
        items = items_of(application, step)
        if items or step == Step.CHECK:
            filled_in = with_documents if step == Step.DOCUMENTS else any(_value(application, each) for each in items)
            is_done = filled_in and not any(each.field in problems for each in items)
            found.append(Progress(step, len(found) + 1, tuple(items), bool(is_done)))
    return found


def _value(application: Application, item: Item) -> Any:
    return application.answer_to(item.asked.key) if item.asked else getattr(application, item.field)


def first_to_do(application: Application, problems: Collection[str]) -> Step:
    """Where one goes on: what the secretariat asks for, else the first step in which something is missing."""
    reopened = reopened_items(application)
    if reopened is None and application.state == State.INCOMPLETE:
        return Step.IDEA
    for each in progress(application, problems):
        for item in each.items:
            if item.field in problems if reopened is None else item.reopened_as in reopened:
                return each.step
    return Step.CHECK
