"""The mails to applicants of which the secretariat may change the text."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.outbox.texts.wordings import Wording
from praktijkpodium.home.outbox.texts.words import Word, sample_day
from praktijkpodium.programmes.applications.words import (
    APPLICATION_WORDS,
    LATE_WORDS,
    REASON,
    REQUEST,
    WITH_WEEKDAY,
    day_in_words,
    how_to_complete,
    more_time,
    sample_sentence,
    until_when,
    what_counts,
)


def _wording(
    name: str, label: Any, when: Any, subject: Any, required: tuple[str, ...] = (), **words: Word
) -> tuple[str, Wording]:
    template = f"praktijkpodium/mail/{name.replace('.', '_')}.txt"
    every = {**APPLICATION_WORDS, **words}
    return f"application.{name}", Wording(label, when, subject, template, every, required)


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
                sample_sentence("You can submit it until the end of %(day)s.", day=sample_day(WITH_WEEKDAY)),
                until_when,
            ),
            let_op=Word(
                _("for who submitted it before: a sentence that says that that counts; else nothing"),
                _("If you do not, what you submitted before counts."),
                what_counts,
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
                sample_sentence("Complete it here and submit it again, on %(day)s at the latest:", day=sample_day()),
                how_to_complete,
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
                sample_sentence(
                    "You have more time to complete your application “%(title)s”: "
                    "submit it again on %(day)s at the latest.",
                    title="Samen roosteren",
                    day=sample_day(),
                ),
                more_time,
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
