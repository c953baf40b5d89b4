"""What we write to who asks, and to who is asked."""

from django.conf import settings
from django.urls import reverse
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from praktijkpodium.casebook.questions.models import Question
from praktijkpodium.home.directory.models import ContactPerson
from praktijkpodium.home.outbox.actions import send
from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.home.pages.links import signed

# How the outbox calls these mails.
PASSED_ON = "page_question.passed_on"
KINDS = {
    "page_question.confirm": _("Link to send a question on"),
    PASSED_ON: _("Question of a reader"),
    "page_question.copy": _("Copy of a question"),
}


def headers_of_question(mail: Mail) -> dict[str, str]:
    """An answer goes to who asked."""
    question: Question | None = mail.about
    return {"Reply-To": question.email} if question is not None else {}


def confirm(question: Question) -> None:
    """Before the address is confirmed: without a word of what was typed, or anybody could send anything by us."""
    address = reverse("podium_questions:confirm", args=[signed("page_question.confirm", question.pk)])
    send(
        kind="page_question.confirm",
        to=question.email,
        subject=_("Send your question on"),
        template="praktijkpodium/mail/page_question_confirm.txt",
        context={"page": question.page, "link": settings.WAGTAILADMIN_BASE_URL + address},
        language=question.language,
        secret=True,
    )


def pass_on(question: Question, to: ContactPerson) -> None:
    """To who is asked, and a copy to who asked."""
    context = {"question": question, "page": question.page, "page_link": question.page.full_url, "person": to}
    subject = format_lazy(_("Question about: {title}"), title=question.page.title)
    for kind, address, language in (
        (PASSED_ON, to.email, ""),
        ("page_question.copy", question.email, question.language),
    ):
        send(
            kind=kind,
            to=address,
            subject=subject,
            template=f"praktijkpodium/mail/{kind.replace('.', '_')}.txt",
            context=context,
            about=question,
            language=language,
        )
