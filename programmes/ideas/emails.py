"""What we write to who asks about an idea."""

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.outbox.actions import send
from praktijkpodium.home.pages.links import signed
from praktijkpodium.programmes.ideas.models import IdeaQuestion

# Of the link, so that no other link of ours works here.
PURPOSE = "question.confirm"

# How the outbox calls these mails.
KINDS = {
    "question.confirm": _("Link to confirm a question about an idea"),
    "question.answer": _("Answer to a question about an idea"),
}


def confirm(question: IdeaQuestion) -> None:
    """Without a word of what was typed: or anybody could send anything to anybody by us."""
    address = reverse("praktijkpodium:idea_confirm", args=[signed(PURPOSE, question.pk)])
    send(
        kind="question.confirm",
        to=question.email,
        subject=_("Confirm your question about your idea"),
        template="praktijkpodium/mail/question_confirm.txt",
        context={"link": settings.WAGTAILADMIN_BASE_URL + address},
        language=question.language,
        # It opens the question; and what is unconfirmed leaves no trace in the timeline.
        secret=True,
    )


def answer(question: IdeaQuestion) -> None:
    send(
        kind="question.answer",
        to=question.email,
        subject=_("About your idea"),
        template="praktijkpodium/mail/question_answer.txt",
        context={"question": question},
        about=question,
        language=question.language,
    )
