"""What we write to applicants."""

from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.outbox.actions import send_worded
from praktijkpodium.home.outbox.queries import language_of
from praktijkpodium.programmes.applications.queries import reserve_position
from praktijkpodium.programmes.applications.words import context_of

if TYPE_CHECKING:
    from praktijkpodium.home.directory.models import Organisation
    from praktijkpodium.programmes.applications.late.models import LateLink
    from praktijkpodium.programmes.applications.models import Application, ApplicationDocument

# How the outbox calls these mails.
KINDS = {
    "application.received": _("Application received"),
    "application.sent_back": _("Application to be completed"),
    "application.repair_extended": _("More time to complete an application"),
    "application.taken_as_it_is": _("Application taken up as it is"),
    "application.outcome": _("Outcome of an application"),
    "application.place_given": _("A place for an application"),
    "application.on_the_reserve": _("An application on the reserve list"),
    "application.place_offered": _("A place offered"),
    "application.offer_lapsed": _("The offer of a place lapsed"),
    "application.reminder": _("Reminder of a draft"),
    "application.put_back": _("An application counts as it was submitted before"),
    "application.late_link": _("A late link"),
    "application.document_removed": _("Document removed by the virus scanner"),
}


def to_applicants(application: "Application", name: str, **context: object) -> None:
    """A mail to each member of the organisation. Rooms above write theirs with it too, with a `link` of their own."""
    for address, user in sorted(addresses_of(application.organisation).items()):
        send_worded(
            name=f"application.{name}",
            to=address,
            context={**context_of(application, user), **context},
            about=application,
            language=language_of(user),
        )


def addresses_of(organisation: "Organisation") -> dict[str, Any]:
    """Whom we write to about an organisation: by each address the account that has it.

    One each: members need not see each other's address. Who acts in several capacities gets one mail.
    """
    members = organisation.memberships.filter(user__is_active=True).order_by("pk")
    users = [member.user for member in members.select_related("user__wagtail_userprofile")]
    by_address = {getattr(user, user.get_email_field_name()): user for user in users}
    return {address: user for address, user in by_address.items() if address}


def received(application: "Application") -> None:
    to_applicants(application, "received")


def reminder(application: "Application") -> None:
    to_applicants(application, "reminder")


def put_back(application: "Application") -> None:
    to_applicants(application, "put_back")


def late_link(late: "LateLink") -> None:
    link = settings.WAGTAILADMIN_BASE_URL + reverse("praktijkpodium:late_link", args=[late.pk])
    context = {"late": late, "role": late.role, "call": late.role.call, "link": link}
    for address, user in sorted(addresses_of(late.organisation).items()):
        send_worded(
            name="application.late_link",
            to=address,
            context={**context, "user": user},
            about=late,
            language=language_of(user),
        )


def sent_back(application: "Application") -> None:
    to_applicants(application, "sent_back")


def repair_extended(application: "Application") -> None:
    to_applicants(application, "repair_extended")


def taken_as_it_is(application: "Application") -> None:
    to_applicants(application, "taken_as_it_is")


def outcome(application: "Application") -> None:
    decision = application.decision
    to_applicants(application, f"outcome.{decision.outcome}", decision=decision)


def place_given(application: "Application") -> None:
    to_applicants(application, "place_given")


def on_the_reserve(application: "Application") -> None:
    position = reserve_position(application)
    to_applicants(application, "on_the_reserve", position=position)


def place_offered(application: "Application") -> None:
    to_applicants(application, "place_offered")


def offer_lapsed(application: "Application") -> None:
    to_applicants(application, "offer_lapsed")


def document_removed(document: "ApplicationDocument") -> None:
    to_applicants(document.application, "document_removed", document=document)
