"""What can be filled in in mails to applicants."""

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.urls import reverse
from django.utils.formats import date_format, time_format
from django.utils.functional import lazy
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.accounts.queries import display_name
from praktijkpodium.home.outbox.texts.words import Word, sample_day

if TYPE_CHECKING:
    from praktijkpodium.programmes.applications.models import Application

WITH_WEEKDAY = "l j F Y"
# A sample of a sentence that is written below, in the language of who looks.
sample_sentence = lazy(lambda words, **named: gettext(words) % named, str)
_LINK = "https://www.example.org/mijn/aanmelding/123/"


def context_of(application: "Application", user: Any) -> dict[str, Any]:
    """What the words need to know, and what rooms above add to or replace."""
    link = settings.WAGTAILADMIN_BASE_URL + reverse("praktijkpodium:application", args=[application.pk])
    return {"application": application, "call": application.call, "role": application.role, "user": user, "link": link}


def day_in_words(day: datetime.date | None, form: str = "j F Y") -> str:
    return date_format(day, form) if day else ""


NAME = Word(_("the name of who gets the mail"), "Sam de Vries", lambda context: display_name(context["user"]))
CALL = Word(_("the call"), "Praktijkpilots 2027", lambda context: context["call"], in_subject=True)
ROLE = Word(_("the role"), "Pilotorganisatie", lambda context: context["role"], in_subject=True)
# The words are Dutch, as whoever writes with them.
APPLICATION_WORDS = {
    "naam": NAME,
    "nummer": Word(
        _("the number of the application"),
        "2027-0042",
        lambda context: context["application"].number,
        in_subject=True,
    ),
    "titel": Word(_("the title of the idea"), "Samen roosteren", lambda context: context["application"]),
    "organisatie": Word(
        _("the organisation"), "Stichting Voorbeeld", lambda context: context["application"].organisation
    ),
    "oproep": CALL,
    "rol": ROLE,
    "link": Word(_("the address of the application"), _LINK, lambda context: context["link"]),
}


def until_when(context: Mapping[str, Any]) -> str:
    call = context["call"]
    day = day_in_words(call.last_day, WITH_WEEKDAY)
    if not call.closing_time:
        return gettext("You can submit it until the end of %(day)s.") % {"day": day}
    time = time_format(call.closing_time, "H:i")
    return gettext("You can submit it until %(day)s, %(time)s.") % {"day": day, "time": time}


def what_counts(context: Mapping[str, Any]) -> str:
    before = context["application"].handed_in_before
    return gettext("If you do not, what you submitted before counts.") if before else ""


def how_to_complete(context: Mapping[str, Any]) -> str:
    day = context["application"].last_day_of_repair
    if not day:
        return gettext("Complete it here and submit it again:")
    return gettext("Complete it here and submit it again, on %(day)s at the latest:") % {"day": day_in_words(day)}


def more_time(context: Mapping[str, Any]) -> str:
    application = context["application"]
    named = {"title": application, "day": day_in_words(application.last_day_of_repair)}
    words = gettext(
        "You have more time to complete your application “%(title)s”: submit it again on %(day)s at the latest."
    )
    if not named["day"]:
        words = gettext(
            "There is no last day any more to complete your application “%(title)s”. Submit it again when it is ready."
        )
    return words % named


REQUEST = Word(
    _("what the secretariat asks for"),
    _("Add the plan for the second year."),
    lambda context: context["application"].repair_request,
)
REASON = Word(_("the reason of the decision"), _("A clear plan."), lambda context: context["decision"].reason)


LATE_WORDS = {
    "naam": NAME,
    "organisatie": Word(_("the organisation"), "Stichting Voorbeeld", lambda context: context["late"].organisation),
    "oproep": CALL,
    "rol": ROLE,
    "uiterste_dag": Word(
        _("the last day on which it works"),
        sample_day(WITH_WEEKDAY),
        lambda context: day_in_words(context["late"].last_day, WITH_WEEKDAY),
    ),
    "link": Word(_("the link itself"), "https://www.example.org/mijn/te-laat/123/", lambda context: context["link"]),
}
