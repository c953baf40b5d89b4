"""Why an action on an application is not done."""

from typing import TYPE_CHECKING

from django.utils import timezone
from django.utils.translation import gettext as _

from praktijkpodium.programmes.calls.models import Role

if TYPE_CHECKING:
    from praktijkpodium.programmes.applications.models import Application


class NotPossible(Exception):
    """An action cannot be done now; the message says why and what to do."""


class NotComplete(NotPossible):
    """An application cannot be submitted yet: `problems` are the messages by the name of the field."""

    def __init__(self, problems: dict[str, str]) -> None:
        super().__init__(_("Your application is not complete yet."))
        self.problems = problems


def closed_message(role: Role) -> str:
    """Why nobody can apply for a role now."""
    call = role.call
    if not call.live:
        return _("This call is not public any more. Your texts and documents are kept.")
    if timezone.now() < call.opening:
        return _("You can apply from %(moment)s.") % {"moment": f"{timezone.localtime(call.opening):%d-%m-%Y %H:%M}"}
    return _("This call closed after %(day)s. Your texts and documents are kept. Questions? Contact %(contact)s.") % {
        "day": f"{call.last_day:%d-%m-%Y}",
        "contact": _contact(role),
    }


def too_late_message(application: "Application") -> str:
    """Why an application cannot be handed in now."""
    if application.repair_until is None:
        return closed_message(application.role)
    return _("You could complete this until %(day)s. Your texts and documents are kept. Contact %(contact)s.") % {
        "day": f"{application.last_day_of_repair:%d-%m-%Y}",
        "contact": _contact(application.role),
    }


def _contact(role: Role) -> str:
    person = role.call.contact_person
    return (person and person.email) or _("the secretariat")
