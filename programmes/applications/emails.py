"""What we write to applicants."""

from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.outbox.actions import send

if TYPE_CHECKING:
    from praktijkpodium.programmes.applications.models import Application, ApplicationDocument


def _to_applicants(application: "Application", subject: Any, template: str, **context: object) -> None:
    members = application.organisation.memberships.filter(user__is_active=True).select_related("user")
    addresses = sorted({getattr(m.user, m.user.get_email_field_name()) for m in members} - {""})
    if addresses:
        link = settings.WAGTAILADMIN_BASE_URL + reverse("praktijkpodium:application", args=[application.pk])
        for address in addresses:  # one each: members need not see each other's address
            send(
                to=[address],
                subject=subject,
                template=f"praktijkpodium/mail/{template}.txt",
                context={"application": application, "call": application.call, "link": link, **context},
                about=application,
            )


def received(application: "Application") -> None:
    _to_applicants(application, _("We received your application"), "received")


def sent_back(application: "Application") -> None:
    _to_applicants(application, _("Your application needs completing"), "sent_back")


def outcome(application: "Application") -> None:
    _to_applicants(application, _("The outcome of your application"), "outcome", decision=application.decision)


def document_removed(document: "ApplicationDocument") -> None:
    _to_applicants(document.application, _("A document was removed"), "document_removed", name=document.name)
