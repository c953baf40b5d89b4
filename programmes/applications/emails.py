"""What we write to applicants."""

from typing import TYPE_CHECKING

from django.conf import settings
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.outbox.actions import send
from praktijkpodium.home.outbox.queries import language_of
from praktijkpodium.programmes.applications.queries import reserve_position

if TYPE_CHECKING:
    from praktijkpodium.programmes.applications.models import Application, ApplicationDocument

# How the outbox calls these mails.
KINDS = {
    "application.received": _("Application received"),
    "application.sent_back": _("Application to be completed"),
    "application.outcome": _("Outcome of an application"),
    "application.place_given": _("A place for an application"),
    "application.on_the_reserve": _("An application on the reserve list"),
    "application.place_offered": _("A place offered"),
    "application.offer_lapsed": _("The offer of a place lapsed"),
    "application.document_removed": _("Document removed by the virus scanner"),
}


def _to_applicants(application: "Application", subject: Promise, template: str, **context: object) -> None:
    members = application.organisation.memberships.filter(user__is_active=True).order_by("pk")
    users = (member.user for member in members.select_related("user__wagtail_userprofile"))
    # One each: members need not see each other's address. Who acts in several capacities gets one mail.
    by_address = {getattr(user, user.get_email_field_name()): user for user in users}
    link = settings.WAGTAILADMIN_BASE_URL + reverse("praktijkpodium:application", args=[application.pk])
    for address, user in sorted(by_address.items()):
        if address:
            send(
                kind=f"application.{template}",
                to=address,
                subject=subject,
                template=f"praktijkpodium/mail/{template}.txt",
                context={"application": application, "call": application.call, "link": link, **context},
                about=application,
                language=language_of(user),
            )


def received(application: "Application") -> None:
    _to_applicants(application, _("We received your application"), "received")


def sent_back(application: "Application") -> None:
    _to_applicants(application, _("Your application needs completing"), "sent_back")


def outcome(application: "Application") -> None:
    _to_applicants(application, _("The outcome of your application"), "outcome", decision=application.decision)


def place_given(application: "Application") -> None:
    _to_applicants(application, _("You have a place"), "place_given")


def on_the_reserve(application: "Application") -> None:
    position = reserve_position(application)
    _to_applicants(application, _("You are on the reserve list"), "on_the_reserve", position=position)


def place_offered(application: "Application") -> None:
    _to_applicants(application, _("There is a place for you: say yes in time"), "place_offered")


def offer_lapsed(application: "Application") -> None:
    _to_applicants(application, _("Your place went to somebody else"), "offer_lapsed")


def document_removed(document: "ApplicationDocument") -> None:
    _to_applicants(document.application, _("A document was removed"), "document_removed", name=document.name)
