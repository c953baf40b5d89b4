"""An application as one reads it: before submitting, afterwards, and as a PDF."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _

from praktijkpodium.programmes.applications.models import Application, ApplicationDocument
from praktijkpodium.programmes.applications.queries import answered
from praktijkpodium.programmes.applications.reopening import DOCUMENTS
from praktijkpodium.programmes.applications.steps import Step, step_of
from praktijkpodium.programmes.applications.validators import answer_field


@dataclass(frozen=True)
class Line:
    """Something that was asked, what was filled in, and what is still wrong with it."""

    field: str
    label: str
    words: str = ""
    documents: tuple[ApplicationDocument, ...] = ()
    problem: str = ""


@dataclass(frozen=True)
class Section:
    step: Step
    lines: tuple[Line, ...]


def summary_of(application: Application, problems: Mapping[str, str] | None = None) -> list[Section]:
    """Everything that counts, given the answers, by the steps of the form. `problems` are by the name of the field."""
    wrong = problems or {}
    lines: dict[Step, list[Line]] = {step: [] for step in Step}
    for name, label, words in (
        ("title", _("Title of your idea"), application.title),
        ("summary", _("Your idea in short"), application.summary),
    ):
        lines[Step.IDEA].append(Line(name, label, words, problem=wrong.get(name, "")))
    keys = set()
    for each in answered(application):
        name = answer_field(each.asked.key)
        keys.add(each.asked.key)
        line = Line(name, each.asked.text, each.words, each.documents, wrong.get(name, ""))
        lines[step_of(each.asked)].append(line)
    others = tuple(each for each in application.documents.all() if each.question not in keys)
    if others or DOCUMENTS in wrong:
        label = _("Other documents") if lines[Step.DOCUMENTS] else _("Your documents")
        lines[Step.DOCUMENTS].append(Line(DOCUMENTS, label, documents=others, problem=wrong.get(DOCUMENTS, "")))
    return [Section(step, tuple(found)) for step, found in lines.items() if found]
