"""A mail of the secretariat to the applicants of a selection: what is written, and to whom it goes."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.accounts.queries import display_name
from praktijkpodium.home.directory.models import Membership
from praktijkpodium.home.outbox.queries import language_of
from praktijkpodium.programmes.applications.models import Application, ApplicationQuerySet

KIND = "application.message"
# How the outbox calls these mails.
KINDS = {KIND: _("Message of the secretariat")}

# What stands between braces in the text, and what it is replaced with. The words are Dutch, as whoever writes them.
PLACEHOLDERS = {
    "naam": _("the name of who gets the mail"),
    "nummer": _("the number of the application"),
    "titel": _("the title of the idea"),
    "organisatie": _("the organisation"),
    "oproep": _("the call"),
    "rol": _("the role"),
    "stand": _("how the application stands"),
    "link": _("the address of the application"),
}
# The timeline and the outbox show subjects to who may not read the application.
IN_SUBJECTS = ("nummer", "oproep", "rol")
_PLACEHOLDER = re.compile(r"\{([^{}\n]*)\}")


@dataclass(frozen=True)
class Letter:
    """One mail as it will be sent."""

    application: Application
    user: Any
    address: str
    subject: str
    text: str


def unknown_in(text: str, known: Iterable[str]) -> list[str]:
    """What stands between braces and is replaced with nothing, as it was written."""
    return [f"{{{name}}}" for name in _PLACEHOLDER.findall(text) if name.strip().lower() not in known]


def letters(applications: ApplicationQuerySet, *, subject: str, text: str) -> Iterator[Letter]:
    """One for each person who acts for an organisation, in a fixed number of queries.

    Who acts for several of these applications gets one for each, but the same words only once.
    """
    rows = list(applications.select_related("role__call", "organisation"))
    users: dict[int, dict[str, Any]] = {}
    members = Membership.objects.filter(
        organisation__in={row.organisation_id for row in rows}, user__is_active=True
    ).select_related("user__wagtail_userprofile")
    for member in members.order_by("pk"):
        address = getattr(member.user, member.user.get_email_field_name())
        if address:
            users.setdefault(member.organisation_id, {}).setdefault(address, member.user)
    written: set[tuple[str, str, str]] = set()
    for row in rows:
        for address, user in sorted(users.get(row.organisation_id, {}).items()):
            letter = _letter(row, user, address, subject, text)
            if (key := (address.lower(), letter.subject, letter.text)) not in written:
                written.add(key)
                yield letter


def _letter(application: Application, user: Any, address: str, subject: str, text: str) -> Letter:
    with translation.override(language_of(user)):
        values = {
            "naam": display_name(user),
            "nummer": application.number,
            "titel": str(application),
            "organisatie": str(application.organisation),
            "oproep": str(application.call),
            "rol": str(application.role),
            "stand": str(application.get_state_display()),
            "link": settings.WAGTAILADMIN_BASE_URL + reverse("praktijkpodium:application", args=[application.pk]),
        }
    return Letter(application, user, address, _filled(subject, values), _filled(text, values))


def _filled(text: str, values: dict[str, str]) -> str:
    """In one pass: what an applicant wrote between braces is not filled in."""
    return _PLACEHOLDER.sub(lambda found: values.get(found[1].strip().lower(), found[0]), text)
