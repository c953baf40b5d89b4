"""What we write to who says that an organisation does this too."""

from django.conf import settings
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from praktijkpodium.casebook.adoptions.models import Adoption
from praktijkpodium.home.outbox.actions import send
from praktijkpodium.home.pages.links import signed

# How the outbox calls these mails.
KINDS = {
    "adoption.confirm": _("Link to confirm “we do this too”"),
    "adoption.approved": _("“We do this too” put on the page"),
    "adoption.declined": _("“We do this too” declined"),
}


def confirm(adoption: Adoption) -> None:
    """Before the address is confirmed: without a word of what was typed, or anybody could send anything by us."""
    _send(adoption, "confirm", _("Confirm that your organisation does this too"), is_confirmed=False)


def approved(adoption: Adoption) -> None:
    _send(adoption, "approved", _("Your organisation stands with the case study"))


def declined(adoption: Adoption) -> None:
    _send(adoption, "declined", _("About what you told us of your organisation"))


def _send(adoption: Adoption, name: str, subject: Promise, *, is_confirmed: bool = True) -> None:
    if not adoption.email:  # its term is over
        return
    send(
        kind=f"adoption.{name}",
        to=adoption.email,
        subject=subject,
        template=f"praktijkpodium/mail/adoption_{name}.txt",
        context={
            "adoption": adoption,
            "case_study": adoption.case_study,
            "page_link": adoption.case_study.full_url,
            "confirm_link": _link(adoption, "confirm"),
            "withdraw_link": _link(adoption, "withdraw"),
        },
        # What is unconfirmed leaves no trace in the timeline.
        about=adoption if is_confirmed else None,
        language=adoption.language,
        secret=not is_confirmed,
    )


def _link(adoption: Adoption, purpose: str) -> str:
    address = reverse(f"podium_adoptions:{purpose}", args=[signed(f"adoption.{purpose}", adoption.pk)])
    return settings.WAGTAILADMIN_BASE_URL + address
