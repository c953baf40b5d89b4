"""What applicants write: how it is kept, and what an application needs before it can be submitted."""

from typing import Any

from django.utils.translation import gettext as _

from praktijkpodium.home.pages.visitors import tidy
from praktijkpodium.programmes.applications.answers import is_asked, problem_with
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.calls.models import QuestionKind


def tidied(answer: Any) -> Any:
    """The same for an answer of any kind."""
    if isinstance(answer, str):
        return tidy(answer)
    if isinstance(answer, dict):
        return {name: tidied(value) for name, value in answer.items()}
    return [tidied(each) for each in answer]


ANSWER = "answer_"


def answer_field(key: str) -> str:
    """The name of the form field for an answer."""
    return f"{ANSWER}{key}"


def submission_problems(application: Application) -> dict[str, str]:
    """What is missing, by the name of the form field; empty when the application is complete."""
    problems = {}
    if not application.title.strip():
        problems["title"] = _("Give your idea a title.")
    if not application.summary.strip():
        problems["summary"] = _("Tell in a few sentences what your idea is.")
    everything = {each.key: each for each in application.asked}
    documents = set(application.documents.values_list("question", flat=True))
    for asked in everything.values():
        if is_asked(asked, application.answers, everything):
            is_document = asked.kind == QuestionKind.DOCUMENT
            answer = [asked.key] * (asked.key in documents) if is_document else application.answer_to(asked.key)
            if problem := problem_with(asked, answer):
                problems[answer_field(asked.key)] = problem
    if not documents and not any(each.kind == QuestionKind.DOCUMENT for each in everything.values()):
        problems["document"] = _("Add the filled-in form or a plan as PDF.")
    return problems
