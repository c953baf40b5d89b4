"""What we write to those who follow a search, or of whom somebody said so."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from django.utils import timezone, translation
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from praktijkpodium.casebook.following import links
from praktijkpodium.casebook.following.models import Alert
from praktijkpodium.casebook.following.naming import Names
from praktijkpodium.casebook.following.queries import casebook_address
from praktijkpodium.casebook.following.rules import CONFIRM_WITHIN
from praktijkpodium.casebook.models import CaseStudy
from praktijkpodium.home.outbox.actions import send
from praktijkpodium.home.outbox.headers import one_click_unsubscribe
from praktijkpodium.home.outbox.models import Mail

CONFIRM, ALREADY, NEW = "following.confirm", "following.already", "following.new"
# How the outbox calls these mails.
KINDS = {
    CONFIRM: _("Confirmation of a followed search"),
    ALREADY: _("Search is followed already"),
    NEW: _("New case studies for a follower"),
}
# What somebody can have us send to an address that is not proven to be theirs.
ASKING = (CONFIRM, ALREADY)
# Of more only the number is said.
MOST_SHOWN = 10


def please_confirm(alert: Alert) -> None:
    until = timezone.localtime(timezone.now() + CONFIRM_WITHIN)
    _send(alert, CONFIRM, "confirm", _("Confirm what you want to follow"), link=links.confirm(alert), until=until)


def followed_already(alert: Alert) -> None:
    _send(alert, ALREADY, "already", _("You follow this already"), link=links.overview(alert.follower))


def new_case_studies(alert: Alert, case_studies: Sequence[CaseStudy], names: Names) -> None:
    total = len(case_studies)
    with translation.override(alert.follower.language):
        subject = ngettext("New case study: %(search)s", "%(total)s new case studies: %(search)s", total) % {
            "total": total,
            "search": names.words(alert.search.query),
        }
    _send(
        alert,
        NEW,
        "new_case_studies",
        subject,
        names=names,
        total=total,
        case_studies=[(page, page.get_full_url()) for page in case_studies[:MOST_SHOWN]],
        more=max(total - MOST_SHOWN, 0),
        casebook=casebook_address(alert.search.query),
        overview=links.overview(alert.follower),
        stop=links.stop(alert),
    )


def headers_of_new(mail: Mail) -> Mapping[str, str]:
    """The button of the mail program that stops these mails."""
    return one_click_unsubscribe(links.stop(Alert(pk=UUID(mail.about_id))))


def _send(alert: Alert, kind: str, template: str, subject: Any, names: Names | None = None, **context: Any) -> None:
    language = alert.follower.language
    with translation.override(language):
        names = names or Names.of([alert.search.query])
        # Whose address it is did not type anything yet.
        words = names.words(alert.search.query, as_typed=kind not in ASKING)
    send(
        kind=kind,
        to=alert.follower.address,
        subject=subject,
        template=f"praktijkpodium/mail/following_{template}.txt",
        context={"alert": alert, "search": words, **context},
        about=alert,
        language=language,
        # The links in it open what somebody follows.
        secret=True,
    )
