"""The mails on the dashboard that did not leave, or of which that is unknown."""

from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import ngettext

from praktijkpodium.home.editorial.dashboard import Line, WorkPanel, day_and_time
from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.home.outbox.rules import sees_outbox, visible_mails


class StoppedMailsPanel(WorkPanel):
    name, icon, order = "mails", "mail", 70

    def heading(self, total: int) -> str:
        return ngettext("%(total)s mail asks for attention", "%(total)s mails ask for attention", total) % {
            "total": total
        }

    def found(self, user: Any) -> QuerySet[Mail]:
        return visible_mails(user).for_a_person().order_by("-created_at", "pk")

    def line(self, row: Mail, user: Any) -> Line:
        return Line(
            title=str(row),
            url=reverse("praktijkpodium_outbox:inspect", args=[row.pk]),
            facts=(row.recipient, str(capfirst(row.get_state_display())), day_and_time(row.created_at)),
        )


def add_panel(request: HttpRequest, panels: list[Any]) -> None:
    if sees_outbox(request.user):
        panels.append(StoppedMailsPanel())
