"""What we write to those who take part."""

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.outbox.texts.wordings import Wording
from praktijkpodium.home.outbox.texts.words import Word, sample_day
from praktijkpodium.programmes.applications.emails import to_applicants
from praktijkpodium.programmes.applications.models import Participation
from praktijkpodium.programmes.applications.words import APPLICATION_WORDS, day_in_words

# How the outbox calls these mails.
KINDS = {"application.kick_off": _("Date of the kick-off")}


_WORDS = {
    **APPLICATION_WORDS,
    "dag": Word(
        _("the day of the kick-off"),
        sample_day("l j F Y"),
        lambda context: day_in_words(context["call"].kick_off_date, "l j F Y"),
    ),
    "locatie": Word(
        _("where the kick-off is; may be empty"), "Utrecht", lambda context: context["call"].kick_off_place
    ),
    "link": Word(
        _("the address of what has been agreed"),
        "https://www.example.org/mijn/aanmelding/123/deelname/",
        lambda context: context["link"],
    ),
}
WORDINGS = {
    "application.kick_off.known": Wording(
        label=_("Date of the kick-off"),
        when=_("When the date of the kick-off is filled in at the call, to all who take part."),
        subject=_("The date of the kick-off is known"),
        template="praktijkpodium/mail/kick_off_known.txt",
        words=_WORDS,
        required=("dag",),
    ),
    "application.kick_off.changed": Wording(
        label=_("Another date of the kick-off"),
        when=_("When the date of the kick-off changes, to all who take part."),
        subject=_("The kick-off has another date"),
        template="praktijkpodium/mail/kick_off_changed.txt",
        words=_WORDS,
        required=("dag",),
    ),
}


def kick_off(participation: Participation, *, is_changed: bool) -> None:
    application = participation.application
    link = settings.WAGTAILADMIN_BASE_URL + reverse("praktijkpodium:participation", args=[application.pk])
    to_applicants(application, "kick_off.changed" if is_changed else "kick_off.known", link=link)
