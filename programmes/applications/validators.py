"""What an application needs before it can be submitted."""

from django.utils.translation import gettext as _

from praktijkpodium.programmes.applications.models import Application


def answer_field(criterion_pk: int) -> str:
    """The name of the form field for the answer to a criterion."""
    return f"answer_{criterion_pk}"


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
