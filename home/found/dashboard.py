"""What people searched and did not find, on the dashboard of editors."""

from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext, ngettext

from praktijkpodium.home.editorial.dashboard import Line, WorkPanel
from praktijkpodium.home.found.admin import links
from praktijkpodium.home.steering.rules import may_steer
from praktijkpodium.search.statistics.queries import found_nothing, last_weeks


class NotFoundPanel(WorkPanel):
    name, icon, order, limit = "not-found", "search", 250, 3

    def heading(self, total: int) -> str:
        return ngettext(
            "Searched in the last 4 weeks, and not found: %(total)s question",
            "Searched in the last 4 weeks, and not found: %(total)s questions",
            total,
        ) % {"total": total}

    def found(self, user: Any) -> QuerySet[Any]:
        return found_nothing(last_weeks(4))

    def line(self, row: Any, user: Any) -> Line:
        times = row["all_empty"]
        fact = ngettext(
            "searched %(times)s time, nothing found: make a synonym?",
            "searched %(times)s times, nothing found: make a synonym?",
            times,
        ) % {"times": times}
        title = gettext("“%(question)s”") % {"question": row["text"]}
        return Line(title=title, url=links(row["text"])["synonym_url"], facts=(fact,))


def add_panel(request: HttpRequest, panels: list[Any]) -> None:
    if may_steer(request.user):
        panels.append(NotFoundPanel())
