"""What applicants write: how it is kept, and what an application needs before it can be submitted."""

import unicodedata

from django.utils.translation import gettext as _

from praktijkpodium.programmes.applications.models import Application


def tidy(text: str) -> str:
    """A text as we keep it: one kind of line end, and none of the characters that no database or reader can use.

    Browsers count a line end as one character and send two; what is pasted from a PDF may have NUL characters.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(c for c in lines if c in "\n\t" or unicodedata.category(c) not in {"Cc", "Cs"})


ANSWER = "answer_"


def answer_field(criterion_pk: int) -> str:
    """The name of the form field for the answer to a criterion."""
    return f"{ANSWER}{criterion_pk}"


def submission_problems(application: Application) -> dict[str, str]:
    """What is missing, by the name of the form field; empty when the application is complete."""
    problems = {}
    if not application.title.strip():
        problems["title"] = _("Give your idea a title.")
    if not application.summary.strip():
        problems["summary"] = _("Tell in a few sentences what your idea is.")
    for criterion in application.role.criteria.all():
        if criterion.is_required and not application.answer_to(criterion.pk).strip():
            problems[answer_field(criterion.pk)] = _("Answer this question. This is a requirement.")
    if not application.documents.exists():
        problems["document"] = _("Add the filled-in form or a plan as PDF.")
    return problems
