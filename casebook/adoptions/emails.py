"""What we write to who says that an organisation does this too."""

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from praktijkpodium.casebook.adoptions.models import Adoption
from praktijkpodium.home.outbox.actions import send_worded
from praktijkpodium.home.outbox.texts.wordings import Wording
from praktijkpodium.home.outbox.texts.words import Word
from praktijkpodium.home.pages.links import signed

# How the outbox calls these mails.
KINDS = {
    "adoption.confirm": _("Link to confirm “we do this too”"),
    "adoption.approved": _("“We do this too” put on the page"),
    "adoption.declined": _("“We do this too” declined"),
}


_TITLE = Word(
    _("the title of the case study"), "Samen roosteren", lambda context: context["case_study"].title, in_subject=True
)
_WORDS = {
    "titel": _TITLE,
    "organisatie": Word(
        _("the organisation"), "Stichting Voorbeeld", lambda context: context["adoption"].organisation_name
    ),
    "pagina": Word(
        _("the address of the case study"),
        "https://www.example.org/praktijkvoorbeelden/samen-roosteren/",
        lambda context: context["case_study"].full_url,
    ),
    "intrekken": Word(
        _("the link to take it back"),
        "https://www.example.org/wij-doen-dit-ook/intrekken/123/",
        lambda context: _link(context["adoption"], "withdraw"),
    ),
}
WORDINGS = {
    "adoption.confirm": Wording(
        label=KINDS["adoption.confirm"],
        when=_("At once after somebody filled in that an organisation does this too."),
        subject=_("Confirm that your organisation does this too"),
        template="praktijkpodium/mail/adoption_confirm.txt",
        # Not a word of what was typed: see `confirm`.
        words={
            "titel": _TITLE,
            "link": Word(
                _("the link to confirm it"),
                "https://www.example.org/wij-doen-dit-ook/bevestigen/123/",
                lambda context: _link(context["adoption"], "confirm"),
            ),
        },
        required=("link",),
    ),
    "adoption.approved": Wording(
        label=KINDS["adoption.approved"],
        when=_("When an editor puts an organisation with a case study."),
        subject=_("Your organisation stands with the case study"),
        template="praktijkpodium/mail/adoption_approved.txt",
        words=_WORDS,
        required=("intrekken",),
    ),
    "adoption.declined": Wording(
        label=KINDS["adoption.declined"],
        when=_("When an editor does not put an organisation with a case study."),
        subject=_("About what you told us of your organisation"),
        template="praktijkpodium/mail/adoption_declined.txt",
        words={
            **_WORDS,
            "reden": Word(
                _("the reason of the editor"),
                _("Tell a bit more about what you do."),
                lambda context: context["adoption"].reason,
            ),
        },
        required=("reden", "intrekken"),
    ),
}


def confirm(adoption: Adoption) -> None:
    """Before the address is confirmed: without a word of what was typed, or anybody could send anything by us."""
    _send(adoption, "confirm", is_confirmed=False)


def approved(adoption: Adoption) -> None:
    _send(adoption, "approved")


def declined(adoption: Adoption) -> None:
    _send(adoption, "declined")


def _send(adoption: Adoption, name: str, *, is_confirmed: bool = True) -> None:
    if not adoption.email:  # its term is over
        return
    send_worded(
        name=f"adoption.{name}",
        to=adoption.email,
        context={"adoption": adoption, "case_study": adoption.case_study},
        # What is unconfirmed leaves no trace in the timeline.
        about=adoption if is_confirmed else None,
        language=adoption.language,
        secret=not is_confirmed,
    )


def _link(adoption: Adoption, purpose: str) -> str:
    address = reverse(f"podium_adoptions:{purpose}", args=[signed(f"adoption.{purpose}", adoption.pk)])
    return settings.WAGTAILADMIN_BASE_URL + address
