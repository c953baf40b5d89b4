"""How the services do, on the dashboard of managers."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from praktijkpodium.home.accounts.rules import is_manager
from praktijkpodium.home.editorial.dashboard import Line, WorkPanel
from praktijkpodium.site.health import recent_report

SERVICES = {
    "database": gettext_lazy("Database"),
    "storage_public": gettext_lazy("Storage of public files"),
    "storage_private": gettext_lazy("Storage of private files"),
    "search": gettext_lazy("Search"),
    "mail": gettext_lazy("Mail server"),
    "scanner": gettext_lazy("Virus scanner"),
}
PENDING = {
    "migrations": gettext_lazy("Changes to the database: run “migrate”"),
    "documents_to_scan": gettext_lazy("Documents that wait for the virus scanner"),
    "files_to_store": gettext_lazy("Files that wait for the storage"),
    "outcomes_to_announce": gettext_lazy("Outcomes that the secretariat can announce"),
    "changes_not_searchable": gettext_lazy("Changes that the search engine does not take"),
    "mails_failed": gettext_lazy("Mails that were not sent"),
    "mails_unknown": gettext_lazy("Mails that may have been sent"),
    "mails_overdue": gettext_lazy("Mails that nobody takes up: does “podium_tick” run?"),
    "files_to_read": gettext_lazy("Publications whose text is not read yet"),
    "files_not_readable": gettext_lazy("Publications whose text cannot be read"),
}


class HealthPanel(WorkPanel):
    """The services that are away, and the work that piles up. Quiet when there is neither."""

    name, icon, order, limit = "health", "cogs", 20, len(SERVICES) + len(PENDING)
    empty = gettext_lazy("All services work, and nothing waits.")

    def heading(self, total: int) -> str:
        return _("How the site does")

    def found(self, user: Any) -> list[Line]:
        report = recent_report()
        away = [name for name, service in report["services"].items() if service["status"] == "down"]
        waiting = {name: number for name, number in report["pending"].items() if number}
        lines = [Line(str(SERVICES.get(name, name)), facts=(_("does not answer"),)) for name in away]
        for name, number in waiting.items():
            words = ngettext("%(number)s waits", "%(number)s wait", number) % {"number": number}
            lines.append(Line(str(PENDING.get(name, name)), facts=(words,)))
        return lines

    def line(self, row: Line, user: Any) -> Line:
        return row


def add_panels(request: HttpRequest, panels: list[Any]) -> None:
    if is_manager(request.user):
        panels.append(HealthPanel())
