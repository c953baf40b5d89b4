"""Calls on the dashboard of who publishes."""

from typing import Any

from django.db.models import QuerySet
from django.urls import reverse
from django.utils import formats, timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from praktijkpodium.home.editorial.dashboard import Line, WorkPanel, day
from praktijkpodium.programmes.calls.models import Call


class CallsPanel(WorkPanel):
    """The calls that are open or will be, with their deadlines."""

    name, icon, order = "calls", "date", 150
    empty = gettext_lazy("No call is open, and none will be. You add a call below its programme.")

    def heading(self, total: int) -> str:
        return _("Calls and their deadlines")

    def found(self, user: Any) -> QuerySet[Call]:
        return Call.objects.live().filter(deadline__gt=timezone.now()).order_by("deadline", "pk")

    def line(self, row: Call, user: Any) -> Line:
        opens = _("opens on %(day)s") % {"day": day(row.opening)} if row.opening > timezone.now() else ""
        closes = _("%(day)s at the latest") % {"day": formats.date_format(row.last_day, "j F Y")}
        return Line(
            title=row.get_admin_display_title(),
            url=reverse("wagtailadmin_pages:edit", args=[row.pk]),
            facts=(opens, closes),
        )
