"""What of the applications stands on the dashboards of who works there."""

from typing import Any

from django.core.paginator import Paginator
from django.db.models import Count, QuerySet
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.admin.ui.components import Component

from praktijkpodium.casebook.models import CaseStudy
from praktijkpodium.home.editorial.admin import page_line
from praktijkpodium.home.editorial.dashboard import Line, WorkPanel, day
from praktijkpodium.programmes.applications.models import State
from praktijkpodium.programmes.applications.rules import visible_files
from praktijkpodium.programmes.review.queries import case_studies_to_complete, waiting_for


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


class QueuePanel(Component):
    """The files that wait for this person, in pages."""

    name = "praktijkpodium_queue"
    template_name = "praktijkpodium/review/queue_panel.html"
    order = 50
    size = 10
    # In the address of the dashboard, which has other lists too.
    parameter = "wachtrij"

    def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
        request = parent_context["request"]
        pages = Paginator(waiting_for(request.user).with_names(), self.size)
        return {"page_obj": pages.get_page(request.GET.get(self.parameter)), "parameter": self.parameter}


class CaseStudiesPanel(WorkPanel):
    """For editors: the drafts that the secretariat made of granted applications, to be completed and published."""

    name, icon, order = "case-studies", "edit", 95

    def heading(self, total: int) -> str:
        return ngettext(
            "%(total)s case study of a participant waits for an editor",
            "%(total)s case studies of participants wait for an editor",
            total,
        ) % {"total": total}

    def found(self, user: Any) -> QuerySet[CaseStudy]:
        return case_studies_to_complete(user)

    def line(self, row: CaseStudy, user: Any) -> Line:
        return page_line(row, str(row.organisation or ""), day(row.latest_revision_created_at))
