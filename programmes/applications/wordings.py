"""What can be filled in in mails to applicants, and the mails of which the secretariat may change the text."""

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
from praktijkpodium.home.outbox.texts.wordings import Wording
from praktijkpodium.home.outbox.texts.words import Word, sample_day

if TYPE_CHECKING:
    from praktijkpodium.programmes.applications.models import Application

_WITH_WEEKDAY = "l j F Y"
# A sample of a sentence that is written below, in the language of who looks.
_sentence = lazy(lambda words, **named: gettext(words) % named, str)
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


def _until_when(context: Mapping[str, Any]) -> str:
    call = context["call"]
    day = day_in_words(call.last_day, _WITH_WEEKDAY)
    if not call.closing_time:
        return gettext("You can submit it until the end of %(day)s.") % {"day": day}
    time = time_format(call.closing_time, "H:i")
    return gettext("You can submit it until %(day)s, %(time)s.") % {"day": day, "time": time}


def _what_counts(context: Mapping[str, Any]) -> str:
    before = context["application"].handed_in_before
    return gettext("If you do not, what you submitted before counts.") if before else ""


def _how_to_complete(context: Mapping[str, Any]) -> str:
    day = context["application"].last_day_of_repair
    if not day:
        return gettext("Complete it here and submit it again:")
    return gettext("Complete it here and submit it again, on %(day)s at the latest:") % {"day": day_in_words(day)}


def _more_time(context: Mapping[str, Any]) -> str:
    application = context["application"]
    named = {"title": application, "day": day_in_words(application.last_day_of_repair)}
    if not named["day"]:
        return gettext(
            "There is no last day any more to complete your application “%(title)s”. Submit it again when it is ready."
        ) % (named)
    return gettext(
        "You have more time to complete your application “%(title)s”: submit it again on %(day)s at the latest."
    ) % (named)


REQUEST = Word(
    _("what the secretariat asks for"),
    _("Add the plan for the second year."),
    lambda context: context["application"].repair_request,
)
REASON = Word(_("the reason of the decision"), _("A clear plan."), lambda context: context["decision"].reason)


def _wording(
    name: str, label: Any, when: Any, subject: Any, required: tuple[str, ...] = (), **words: Word
) -> tuple[str, Wording]:
    template = f"praktijkpodium/mail/{name.replace('.', '_')}.txt"
    every = {**APPLICATION_WORDS, **words}
    return f"application.{name}", Wording(label, when, subject, template, every, required)


LATE_WORDS = {
    "naam": NAME,
    "organisatie": Word(_("the organisation"), "Stichting Voorbeeld", lambda context: context["late"].organisation),
    "oproep": CALL,
    "rol": ROLE,
    "uiterste_dag": Word(
        _("the last day on which it works"),
        sample_day(_WITH_WEEKDAY),
        lambda context: day_in_words(context["late"].last_day, _WITH_WEEKDAY),
    ),
    "link": Word(_("the link itself"), "https://www.example.org/mijn/te-laat/123/", lambda context: context["link"]),
}

WORDINGS: dict[str, Wording] = dict(
    [
        _wording(
            "received",
            _("Application received"),
            _("At once after an application was submitted."),
            _("We received your application"),
        ),
        _wording(
            "reminder",
            _("Reminder of a draft"),
            _("Some days before the deadline, while a draft has not been submitted."),
            _("Your application has not been submitted yet"),
            required=("link",),
            termijn=Word(
                _("a sentence that says until when"),
                _sentence("You can submit it until the end of %(day)s.", day=sample_day(_WITH_WEEKDAY)),
                _until_when,
            ),
            let_op=Word(
                _("for who submitted it before: a sentence that says that that counts; else nothing"),
                _("If you do not, what you submitted before counts."),
                _what_counts,
            ),
        ),
        _wording(
            "put_back",
            _("An application counts as it was submitted before"),
            _("When the deadline passes while somebody was changing what was submitted."),
            _("What you submitted before counts"),
        ),
        _wording(
            "sent_back",
            _("Application to be completed"),
            _("When the secretariat sends an application back."),
            _("Your application needs completing"),
            required=("vraag", "link"),
            vraag=REQUEST,
            termijn=Word(
                _("a sentence that says how to complete it, and until when"),
                _sentence("Complete it here and submit it again, on %(day)s at the latest:", day=sample_day()),
                _how_to_complete,
            ),
        ),
        _wording(
            "repair_extended",
            _("More time to complete an application"),
            _("When the secretariat gives more time to complete an application."),
            _("You have more time to complete your application"),
            required=("termijn", "link"),
            vraag=REQUEST,
            termijn=Word(
                _("a sentence that says until when"),
                _sentence(
                    "You have more time to complete your application “%(title)s”: "
                    "submit it again on %(day)s at the latest.",
                    title="Samen roosteren",
                    day=sample_day(),
                ),
                _more_time,
            ),
        ),
        _wording(
            "taken_as_it_is",
            _("Application taken up as it is"),
            _("When the secretariat goes on with an application that was not completed."),
            _("We go on with your application"),
        ),
        _wording(
            "outcome.granted",
            _("Outcome: granted"),
            _("When the outcome is announced, to who gets a place."),
            _("The outcome of your application"),
            required=("reden", "link"),
            reden=REASON,
        ),
        _wording(
            "outcome.reserve",
            _("Outcome: on the reserve list"),
            _("When the outcome is announced, to who is on the reserve list."),
            _("The outcome of your application"),
            required=("plaats", "reden", "link"),
            plaats=Word(_("the number on the reserve list"), "2", lambda context: context["application"].reserve_rank),
            reden=REASON,
        ),
        _wording(
            "outcome.declined",
            _("Outcome: declined"),
            _("When the outcome is announced, to who gets no place."),
            _("The outcome of your application"),
            required=("reden", "link"),
            reden=REASON,
        ),
        _wording(
            "place_given",
            _("A place for an application"),
            _("When an application gets a place: at once by order of receipt, or later from the reserve list."),
            _("You have a place"),
        ),
        _wording(
            "on_the_reserve",
            _("An application on the reserve list"),
            _("When all places were given by order of receipt."),
            _("You are on the reserve list"),
            required=("plaats",),
            plaats=Word(_("the number on the reserve list"), "2", lambda context: context["position"]),
        ),
        _wording(
            "place_offered",
            _("A place offered"),
            _("When a place comes free for who is first on the reserve list."),
            _("There is a place for you: say yes in time"),
            required=("uiterste_dag", "link"),
            uiterste_dag=Word(
                _("the last day to say yes"),
                sample_day(),
                lambda context: day_in_words(context["application"].last_day_of_offer),
            ),
        ),
        _wording(
            "offer_lapsed",
            _("The offer of a place lapsed"),
            _("When somebody did not say yes in time."),
            _("Your place went to somebody else"),
        ),
        _wording(
            "document_removed",
            _("Document removed by the virus scanner"),
            _("When the virus scanner did not approve a document."),
            _("A document was removed"),
            required=("document", "link"),
            document=Word(_("the name of the document"), "plan.pdf", lambda context: context["document"].name),
        ),
        (
            "application.late_link",
            Wording(
                label=_("A late link"),
                when=_("When the secretariat lets an organisation apply after the deadline."),
                subject=_("You can still apply"),
                template="praktijkpodium/mail/late_link.txt",
                words=LATE_WORDS,
                required=("uiterste_dag", "link"),
            ),
        ),
    ]
)
