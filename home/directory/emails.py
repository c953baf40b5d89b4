"""What we write to people about the organisations that they act for."""

from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.accounts.queries import display_name
from praktijkpodium.home.directory.models import Invitation, Membership, Organisation
from praktijkpodium.home.outbox.actions import send
from praktijkpodium.home.outbox.queries import language_of
from praktijkpodium.home.pages.links import signed

# What the links in these mails are signed for.
PURPOSE = "membership.invited"
INVITED = "membership.invited"
# How the outbox calls these mails.
KINDS = {
    INVITED: _("Invitation to act for an organisation"),
    "membership.handed_on": _("A role in an organisation handed on"),
    "membership.removed": _("No longer a member of an organisation"),
}


def invitation_address(invitation: Invitation) -> str:
    return reverse("praktijkpodium:invitation", args=[signed(PURPOSE, invitation.pk)])


def invited(invitation: Invitation) -> None:
    """Secret: whoever has the link, and the address, is in."""
    send(
        kind=INVITED,
        to=invitation.email,
        subject=format_lazy(_("Invitation: act for {name}"), name=invitation.organisation.name),
        template="praktijkpodium/mail/membership_invited.txt",
        context={
            "invitation": invitation,
            "inviter": display_name(invitation.invited_by) if invitation.invited_by else "",
            "link": settings.WAGTAILADMIN_BASE_URL + invitation_address(invitation),
        },
        about=invitation,
        language=invitation.language,
        secret=True,
    )


def handed_on(organisation: Organisation, *, capacity: str, to: Any, by: Any) -> None:
    subject = format_lazy(_("{name}: a role was handed on to you"), name=organisation.name)
    _to_member(
        "handed_on",
        to,
        subject,
        organisation=organisation,
        capacity=Membership.Capacity(capacity).label,
        colleague=display_name(by),
        link=settings.WAGTAILADMIN_BASE_URL + reverse("praktijkpodium:organisation", args=[organisation.pk]),
    )


def removed(organisation: Organisation, *, from_it: Any, by: Any) -> None:
    subject = format_lazy(_("You no longer act for {name}"), name=organisation.name)
    _to_member("removed", from_it, subject, organisation=organisation, colleague=display_name(by))


def _to_member(template: str, user: Any, subject: str | Promise, **context: Any) -> None:
    address = getattr(user, user.get_email_field_name())
    if not address or not user.is_active:
        return
    send(
        kind=f"membership.{template}",
        to=address,
        subject=subject,
        template=f"praktijkpodium/mail/membership_{template}.txt",
        context=context,
        language=language_of(user),
    )
