"""Beginning an application with the texts of another one."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction

from praktijkpodium.home.audit.actions import record
from praktijkpodium.programmes.applications.actions.drafts import save_draft, start
from praktijkpodium.programmes.applications.answers import is_empty
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.applications.rules import may_edit, may_read_own
from praktijkpodium.programmes.calls.form_versions import Asked
from praktijkpodium.programmes.calls.models import Role


@transaction.atomic
def copy(*, application: Application, role: Role, by: Any) -> Application:
    """A draft for another role, with the title, the summary and the answers to the same questions.

    Documents stay where they are: what they say is of their own round. A draft that its organisation already has for
    the role is filled in where it is empty. Raises NotPossible when the role takes no applications.
    """
    if not may_read_own(by, application):
        raise PermissionDenied
    draft = start(role=role, organisation=application.organisation, by=by)
    if draft.pk == application.pk or not may_edit(by, draft):
        return draft
    given = {_asks(each): application.answer_to(each.key) for each in application.asked}
    answers = {each.key: given.get(_asks(each), "") for each in draft.asked}
    save_draft(
        application=draft,
        by=by,
        title=draft.title or application.title,
        summary=draft.summary or application.summary,
        answers={key: text for key, text in answers.items() if not is_empty(text) and is_empty(draft.answer_to(key))},
    )
    record(verb="application.copied", on=draft, by=by, source=str(application.pk))
    return draft


def _asks(asked: Asked) -> tuple[str, str]:
    """By which a question is the same as one of another form: keys are of one role only."""
    return asked.kind, " ".join(asked.text.casefold().split())
