"""On the dashboard: what organisations said, and waits for an editor."""

from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import ngettext

from praktijkpodium.casebook.adoptions import queries, rules
from praktijkpodium.casebook.adoptions.models import Adoption
from praktijkpodium.home.editorial.dashboard import Line, WorkPanel, day


class AdoptionsPanel(WorkPanel):
    """For who publishes: what organisations said, and waits."""

    name, icon, order = "adoptions", "group", 105

    def heading(self, total: int) -> str:
        return ngettext(
            "%(total)s organisation says that it does this too",
            "%(total)s organisations say that they do this too",
            total,
        ) % {"total": total}

    def found(self, user: Any) -> QuerySet[Adoption]:
        return queries.waiting()

    def line(self, row: Adoption, user: Any) -> Line:
        return Line(
            title=row.name,
            url=reverse("praktijkpodium_adoptions:inspect", args=[row.pk]),
            facts=(row.case_study.title, row.get_stage_display(), day(row.confirmed_at)),
        )


def add_panel(request: HttpRequest, panels: list[Any]) -> None:
    if rules.may_moderate(request.user):
        panels.append(AdoptionsPanel())
