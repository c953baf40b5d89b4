"""A mail of the secretariat to the applicants of a selection: what is written, and to whom it goes."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.utils import translation
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.directory.models import Membership
from praktijkpodium.home.outbox.queries import language_of
from praktijkpodium.home.outbox.texts.words import Values, Word, filled, filled_line
from praktijkpodium.programmes.applications.models import Application, ApplicationQuerySet
from praktijkpodium.programmes.applications.words import APPLICATION_WORDS, context_of

KIND = "application.message"
# How the outbox calls these mails.
KINDS = {KIND: _("Message of the secretariat")}

# What stands between braces in the text, and what it is replaced with: as in other mails, and how it stands.
WORDS = {
    **{name: word for name, word in APPLICATION_WORDS.items() if name != "link"},
    "stand": Word(
        _("how the application stands"), _("submitted"), lambda context: context["application"].get_state_display()
    ),
    "link": APPLICATION_WORDS["link"],
}
# The timeline and the outbox show subjects to who may not read the application.
IN_SUBJECTS = [name for name, word in WORDS.items() if word.in_subject]


@dataclass(frozen=True)
class Letter:
    """One mail as it will be sent."""

    application: Application
    user: Any
    address: str
    subject: str
    text: str


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
        values = Values(WORDS, context_of(application, user))
        return Letter(application, user, address, filled_line(subject, values), filled(text, values))
