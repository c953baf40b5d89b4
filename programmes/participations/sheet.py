"""The columns of the spreadsheet of participations."""

from collections.abc import Callable
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _


def _yes(value: Any) -> str:
    return gettext("yes") if value else gettext("no")


# The heading of each column, and what it says of a row of `queries.with_progress`.
COLUMNS: dict[str, tuple[str | Promise, Callable[[Any], Any]]] = {
    "organisation": (_("Organisation"), lambda row: row.application.organisation.name),
    "title": (_("Application"), lambda row: row.application.title),
    "call": (_("Call"), lambda row: row.application.call.title),
    "role": (_("Role"), lambda row: row.application.role.name),
    "running": (_("Takes part"), lambda row: _yes(row.is_running)),
    "contribution": (_("Own contribution"), lambda row: row.contribution),
    "invoiced_on": (_("Invoiced on"), lambda row: row.invoiced_on or ""),
    "paid_on": (_("Paid on"), lambda row: row.paid_on or ""),
    "signed_by": (_("Signed by"), lambda row: row.signed_by),
    "signed_on": (_("Signed on"), lambda row: row.signed_on or ""),
    "team_size": (_("People in the team"), lambda row: row.team_size),
    "works_council": (_("Works council in the team"), lambda row: _yes(row.has_works_council)),
    "adviser": (_("Adviser"), lambda row: row.adviser_in_words),
    "adviser_chosen": (_("How the adviser was chosen"), lambda row: str(row.get_adviser_chosen_display())),
    "half_days": (_("Half-days agreed"), lambda row: row.half_days),
    "half_days_used": (_("Half-days used"), lambda row: row.half_days_used),
    "meetings": (_("Meetings attended"), lambda row: row.meetings_attended),
    "presentation": (_("Closing presentation"), lambda row: row.presentation),
    "presented_on": (_("Presented on"), lambda row: row.presented_on or ""),
    "chapter": (_("Chapter in the book"), lambda row: row.chapter),
    "chapter_on": (_("Chapter received on"), lambda row: row.chapter_on or ""),
    "case_study": (_("Case study"), lambda row: row.case_study.title if row.case_study else ""),
}
