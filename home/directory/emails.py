"""What we write to people about the organisations that they act for."""

from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.accounts.queries import display_name
from praktijkpodium.home.directory.models import Invitation, Membership, Organisation
from praktijkpodium.home.outbox.actions import send_worded
from praktijkpodium.home.outbox.queries import language_of
from praktijkpodium.home.outbox.texts.wordings import Wording
from praktijkpodium.home.outbox.texts.words import Word, sample_day
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


_ORGANISATION = Word(
    _("the organisation"), "Stichting Voorbeeld", lambda context: context["organisation"].name, in_subject=True
)
_NAME = Word(_("the name of who gets the mail"), "Sam de Vries", lambda context: display_name(context["user"]))
_COLLEAGUE = Word(_("the colleague who did this"), "Noor Jansen", lambda context: context["colleague"])
_ROLE = Word(_("the role in the organisation"), _("contact person"), lambda context: context["capacity"])

WORDINGS = {
    INVITED: Wording(
        label=KINDS[INVITED],
        when=_("When a member of an organisation invites somebody."),
        subject=_("Invitation: act for {organisatie}"),
        template="praktijkpodium/mail/membership_invited.txt",
        words={
            "collega": _COLLEAGUE,
            "organisatie": _ORGANISATION,
            "rol": _ROLE,
            "uiterste_dag": Word(
                _("the last day to say yes"),
                sample_day(),
                lambda context: date_format(context["invitation"].last_day, "j F Y"),
            ),
            "link": Word(
                _("the link, for this address only"),
                "https://www.example.org/mijn/uitnodiging/123/",
                lambda context: context["link"],
            ),
        },
        required=("organisatie", "uiterste_dag", "link"),
    ),
    "membership.handed_on": Wording(
        label=KINDS["membership.handed_on"],
        when=_("When somebody hands a role on to a colleague."),
        subject=_("{organisatie}: a role was handed on to you"),
        template="praktijkpodium/mail/membership_handed_on.txt",
        words={
            "naam": _NAME,
            "collega": _COLLEAGUE,
            "organisatie": _ORGANISATION,
            "rol": _ROLE,
            "link": Word(
                _("the address of the page of the organisation"),
                "https://www.example.org/mijn/organisatie/123/",
                lambda context: context["link"],
            ),
        },
        required=("organisatie", "rol"),
    ),
    "membership.removed": Wording(
        label=KINDS["membership.removed"],
        when=_("When a colleague removes somebody as a member of an organisation."),
        subject=_("You no longer act for {organisatie}"),
        template="praktijkpodium/mail/membership_removed.txt",
        words={"naam": _NAME, "collega": _COLLEAGUE, "organisatie": _ORGANISATION},
        required=("organisatie",),
    ),
}


def invitation_address(invitation: Invitation) -> str:
    return reverse("praktijkpodium:invitation", args=[signed(PURPOSE, invitation.pk)])


def invited(invitation: Invitation) -> None:
    """Secret: whoever has the link, and the address, is in."""
    inviter = invitation.invited_by
    send_worded(
        name=INVITED,
        to=invitation.email,
        context={
            "invitation": invitation,
            "organisation": invitation.organisation,
            "capacity": Membership.Capacity(invitation.capacity).label,
            "colleague": display_name(inviter) if inviter else _("A colleague"),
            "link": settings.WAGTAILADMIN_BASE_URL + invitation_address(invitation),
        },
        about=invitation,
        language=invitation.language,
        secret=True,
    )


def handed_on(organisation: Organisation, *, capacity: str, to: Any, by: Any) -> None:
    _to_member(
        "handed_on",
        to,
        organisation=organisation,
        capacity=Membership.Capacity(capacity).label,
        colleague=display_name(by),
        link=settings.WAGTAILADMIN_BASE_URL + reverse("praktijkpodium:organisation", args=[organisation.pk]),
    )


def removed(organisation: Organisation, *, from_it: Any, by: Any) -> None:
    _to_member("removed", from_it, organisation=organisation, colleague=display_name(by))


def _to_member(name: str, user: Any, **context: Any) -> None:
    address = getattr(user, user.get_email_field_name())
    if not address or not user.is_active:
        return
    send_worded(
        name=f"membership.{name}",
        to=address,
        context={**context, "user": user},
        language=language_of(user),
    )
