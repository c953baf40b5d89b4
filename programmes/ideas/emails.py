"""What we write to who asks about an idea."""

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.outbox.actions import send_worded
from praktijkpodium.home.outbox.texts.wordings import Wording
from praktijkpodium.home.outbox.texts.words import Word
from praktijkpodium.home.pages.links import signed
from praktijkpodium.programmes.ideas.models import IdeaQuestion

# Of the link, so that no other link of ours works here.
PURPOSE = "question.confirm"

# How the outbox calls these mails.
KINDS = {
    "question.confirm": _("Link to confirm a question about an idea"),
    "question.answer": _("Answer to a question about an idea"),
}


WORDINGS = {
    "question.confirm": Wording(
        label=KINDS["question.confirm"],
        when=_("At once after somebody asked to think along about an idea."),
        subject=_("Confirm your question about your idea"),
        template="praktijkpodium/mail/question_confirm.txt",
        # Not a word of what was typed: see `confirm`.
        words={
            "link": Word(
                _("the link to confirm it"),
                "https://www.example.org/idee/bevestigen/123/",
                lambda context: context["link"],
            )
        },
        required=("link",),
    ),
    "question.answer": Wording(
        label=KINDS["question.answer"],
        when=_("When the secretariat sends its answer to who asked to think along about an idea."),
        subject=_("About your idea"),
        template="praktijkpodium/mail/question_answer.txt",
        words={
            "naam": Word(_("the name of who gets the mail"), "Sam de Vries", lambda context: context["question"].name),
            "antwoord": Word(
                _("the answer of the secretariat"),
                _("A good idea. Look at the call for pilots."),
                lambda context: context["question"].answer,
            ),
            "idee": Word(_("the idea, as it was sent"), "Samen roosteren", lambda context: _idea(context["question"])),
            "vraag": Word(
                _("the question about it; may be empty"),
                _("Does this fit your programme?"),
                lambda context: context["question"].question,
            ),
        },
        required=("antwoord",),
    ),
}


def _idea(question: IdeaQuestion) -> str:
    return "\n".join(filter(None, [question.title, question.idea]))


def confirm(question: IdeaQuestion) -> None:
    """Without a word of what was typed: or anybody could send anything to anybody by us."""
    address = reverse("praktijkpodium:idea_confirm", args=[signed(PURPOSE, question.pk)])
    send_worded(
        name="question.confirm",
        to=question.email,
        context={"link": settings.WAGTAILADMIN_BASE_URL + address},
        language=question.language,
        # It opens the question; and what is unconfirmed leaves no trace in the timeline.
        secret=True,
    )


def answer(question: IdeaQuestion) -> None:
    send_worded(
        name="question.answer",
        to=question.email,
        context={"question": question},
        about=question,
        language=question.language,
    )
