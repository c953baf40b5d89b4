"""What we write to who asks, and to who is asked."""

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from praktijkpodium.casebook.questions.models import Question
from praktijkpodium.home.directory.models import ContactPerson
from praktijkpodium.home.outbox.actions import send_worded
from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.home.outbox.texts.wordings import Wording
from praktijkpodium.home.outbox.texts.words import Word
from praktijkpodium.home.pages.links import signed

# How the outbox calls these mails.
PASSED_ON = "page_question.passed_on"
KINDS = {
    "page_question.confirm": _("Link to send a question on"),
    PASSED_ON: _("Question of a reader"),
    "page_question.copy": _("Copy of a question"),
}


_TITLE = Word(_("the title of the page"), "Samen roosteren", lambda context: context["page"].title, in_subject=True)
_TEXT = Word(_("the question"), _("How did you begin?"), lambda context: context["question"].text)
WORDINGS = {
    "page_question.confirm": Wording(
        label=KINDS["page_question.confirm"],
        when=_("At once after somebody asked a question about a page."),
        subject=_("Send your question on"),
        template="praktijkpodium/mail/page_question_confirm.txt",
        # Not a word of what was typed: see `confirm`.
        words={
            "titel": _TITLE,
            "link": Word(
                _("the link to send the question on"),
                "https://www.example.org/vraag/123/",
                lambda context: context["link"],
            ),
        },
        required=("link",),
    ),
    PASSED_ON: Wording(
        label=KINDS[PASSED_ON],
        when=_("When the question is sent on, to the contact person of the page."),
        subject=_("Question about: {titel}"),
        template="praktijkpodium/mail/page_question_passed_on.txt",
        words={
            "titel": _TITLE,
            "vraag": _TEXT,
            "vrager": Word(_("the name of who asks"), "Sam de Vries", lambda context: context["question"].name),
            "adres": Word(
                _("the e-mail address of who asks"), "sam@example.org", lambda context: context["question"].email
            ),
            "contactpersoon": Word(_("the contact person"), "Noor Jansen", lambda context: context["person"].name),
            "pagina": Word(
                _("the address of the page"),
                "https://www.example.org/praktijkvoorbeelden/samen-roosteren/",
                lambda context: context["page"].full_url,
            ),
        },
        required=("vraag", "adres"),
    ),
    "page_question.copy": Wording(
        label=KINDS["page_question.copy"],
        when=_("When the question is sent on, to who asked it."),
        subject=_("Question about: {titel}"),
        template="praktijkpodium/mail/page_question_copy.txt",
        words={
            "titel": _TITLE,
            "vraag": _TEXT,
            "contactpersoon": Word(_("the contact person"), "Noor Jansen", lambda context: context["person"].name),
        },
    ),
}


def headers_of_question(mail: Mail) -> dict[str, str]:
    """An answer goes to who asked."""
    question: Question | None = mail.about
    return {"Reply-To": question.email} if question is not None else {}


def confirm(question: Question) -> None:
    """Before the address is confirmed: without a word of what was typed, or anybody could send anything by us."""
    address = reverse("podium_questions:confirm", args=[signed("page_question.confirm", question.pk)])
    send_worded(
        name="page_question.confirm",
        to=question.email,
        context={"page": question.page, "link": settings.WAGTAILADMIN_BASE_URL + address},
        language=question.language,
        secret=True,
    )


def pass_on(question: Question, to: ContactPerson) -> None:
    """To who is asked, and a copy to who asked."""
    context = {"question": question, "page": question.page, "person": to}
    for name, address, language in (
        (PASSED_ON, to.email, ""),
        ("page_question.copy", question.email, question.language),
    ):
        send_worded(name=name, to=address, context=context, about=question, language=language)
