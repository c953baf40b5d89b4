"""The questions about ideas on the secretariat's dashboard."""

from typing import Any

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from praktijkpodium.home.accounts.queries import display_name
from praktijkpodium.home.editorial.dashboard import Line, WorkPanel, day
from praktijkpodium.programmes.ideas.models import IdeaQuestion, State
from praktijkpodium.programmes.ideas.rules import visible_questions


class QuestionsPanel(WorkPanel):
    """What waits for an answer, the longest waiting first."""

    name, icon, order = "questions", "help", 55

    def heading(self, total: int) -> str:
        return ngettext(
            "%(total)s question about an idea waits for an answer",
            "%(total)s questions about ideas wait for an answer",
            total,
        ) % {"total": total}

    def found(self, user: Any) -> QuerySet[IdeaQuestion]:
        waiting = visible_questions(user).filter(state=State.WAITING)
        return waiting.with_names().order_by("confirmed_at", "pk")

    def line(self, row: IdeaQuestion, user: Any) -> Line:
        by = row.assigned_to
        whose = _("with you") if by == user else _("with %(name)s") % {"name": display_name(by)} if by else ""
        facts = (day(row.confirmed_at), str(row.call or ""), whose)
        url = reverse("praktijkpodium_questions:inspect", args=[row.pk])
        return Line(title=str(row), url=url, facts=tuple(fact for fact in facts if fact), note=row.question)
