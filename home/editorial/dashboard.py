"""What a panel on the dashboard is. Each room makes its own, and adds it in its wagtail_hooks.py."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import formats, timezone
from django.utils.functional import Promise
from wagtail.admin.ui.components import Component

# In the address of the dashboard: the panel that shows all its lines.
EXPANDED = "alles"
MOST = 100


@dataclass(frozen=True)
class Line:
    """One thing to do or to know."""

    title: str
    url: str | None = None
    facts: tuple[str | Promise, ...] = ()
    # What somebody wrote about it.
    note: str = ""


class WorkPanel(Component):
    """A list of work: the first lines, how many there are, and a link to all of them."""

    template_name = "praktijkpodium/editorial/panel.html"
    name: str
    icon: str
    order: int
    limit = 5
    # What to do when nothing is in it; without these words an empty panel is left out.
    empty: str | Promise = ""

    def heading(self, total: int) -> str:
        raise NotImplementedError

    def found(self, user: Any) -> QuerySet[Any] | Sequence[Any]:
        """The rows, in a fixed number of queries whatever their number."""
        raise NotImplementedError

    def line(self, row: Any, user: Any) -> Line:
        raise NotImplementedError

    def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
        request: HttpRequest = parent_context["request"]
        found = self.found(request.user)
        total = found.count() if isinstance(found, QuerySet) else len(found)
        shown = found[: MOST if request.GET.get(EXPANDED) == self.name else self.limit]
        lines = [self.line(row, request.user) for row in shown]
        return {
            "panel_id": f"podium-{self.name}",
            "heading": self.heading(total),
            "icon": self.icon,
            "lines": lines,
            "empty": self.empty,
            "more": total - len(lines),
            "more_url": f"?{EXPANDED}={self.name}#podium-{self.name}" if len(lines) < MOST else "",
        }


def day(moment: datetime.datetime | None) -> str:
    return formats.date_format(timezone.localtime(moment), "j F Y") if moment else ""


def day_and_time(moment: datetime.datetime) -> str:
    return formats.date_format(timezone.localtime(moment), "j F Y, H:i")
