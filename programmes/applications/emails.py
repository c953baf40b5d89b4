"""What we write to applicants."""

from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db.models import Model
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.outbox.actions import send
from praktijkpodium.home.outbox.queries import language_of
from praktijkpodium.programmes.applications.queries import reserve_position

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


def to_applicants(application: "Application", subject: Promise, template: str, **context: object) -> None:
    """A mail to each member of the organisation. Rooms above write theirs with it too, with a `link` of their own."""
    link = settings.WAGTAILADMIN_BASE_URL + reverse("praktijkpodium:application", args=[application.pk])
    context = {"application": application, "call": application.call, "link": link, **context}
    _to_members(application.organisation, subject, template, about=application, context=context)


def _to_members(
    organisation: "Organisation", subject: Promise, template: str, *, about: Model, context: dict[str, Any]
) -> None:
    for address, user in sorted(addresses_of(organisation).items()):
        send(
            kind=f"application.{template}",
            to=address,
            subject=subject,
            template=f"praktijkpodium/mail/{template}.txt",
            context=context,
            about=about,
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
    to_applicants(application, _("We received your application"), "received")


def reminder(application: "Application") -> None:
    to_applicants(application, _("Your application has not been submitted yet"), "reminder")


def put_back(application: "Application") -> None:
    to_applicants(application, _("What you submitted before counts"), "put_back")


def late_link(late: "LateLink") -> None:
    link = settings.WAGTAILADMIN_BASE_URL + reverse("praktijkpodium:late_link", args=[late.pk])
    context = {"late": late, "role": late.role, "call": late.role.call, "link": link}
    _to_members(late.organisation, _("You can still apply"), "late_link", about=late, context=context)


def sent_back(application: "Application") -> None:
    to_applicants(application, _("Your application needs completing"), "sent_back")


def repair_extended(application: "Application") -> None:
    to_applicants(application, _("You have more time to complete your application"), "repair_extended")


def taken_as_it_is(application: "Application") -> None:
    to_applicants(application, _("We go on with your application"), "taken_as_it_is")


def outcome(application: "Application") -> None:
    to_applicants(application, _("The outcome of your application"), "outcome", decision=application.decision)


def place_given(application: "Application") -> None:
    to_applicants(application, _("You have a place"), "place_given")


def on_the_reserve(application: "Application") -> None:
    position = reserve_position(application)
    to_applicants(application, _("You are on the reserve list"), "on_the_reserve", position=position)


def place_offered(application: "Application") -> None:
    to_applicants(application, _("There is a place for you: say yes in time"), "place_offered")


def offer_lapsed(application: "Application") -> None:
    to_applicants(application, _("Your place went to somebody else"), "offer_lapsed")


def document_removed(document: "ApplicationDocument") -> None:
    to_applicants(document.application, _("A document was removed"), "document_removed", name=document.name)
