"""The applications on the dashboard of the secretariat."""

from typing import Any

from django.db.models import Count
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from praktijkpodium.home.editorial.dashboard import Line, WorkPanel
from praktijkpodium.programmes.applications.models import State
from praktijkpodium.programmes.applications.rules import visible_files


class StatesPanel(WorkPanel):
    """How many files there are in each state, in the order in which they pass through them."""

    name, icon, order, limit = "states", "tasks", 60, len(State)

    def heading(self, total: int) -> str:
        return _("Applications by state")

    def found(self, user: Any) -> list[tuple[State, int]]:
        counted = dict(visible_files(user).order_by().values_list("state").annotate(Count("pk")))
        return [(state, counted[state]) for state in State if state in counted]

    def line(self, row: tuple[State, int], user: Any) -> Line:
        state, number = row
        return Line(
            title=str(capfirst(state.label)),
            url=f"{reverse('praktijkpodium_files:index')}?state={state}",
            facts=(ngettext("%(number)s application", "%(number)s applications", number) % {"number": number},),
        )
