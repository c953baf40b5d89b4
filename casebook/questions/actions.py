"""What happens to a question.

It is passed on after who asks pressed a link in a mail. Without that anybody could let us write anything to anybody:
to the contact person in the name of somebody else, and as a "copy" to an address of a stranger.
"""

import datetime

from django.conf import settings
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from wagtail.models import Page

from praktijkpodium.casebook.questions import emails
from praktijkpodium.casebook.questions.models import Question
from praktijkpodium.casebook.questions.queries import askable, contact_of

# What nobody confirms is gone after this, and its link does not work any more.
UNCONFIRMED_FOR = datetime.timedelta(days=2)


class NobodyToAsk(Exception):
    """The page, or the contact person of it, is not there any more."""


@transaction.atomic
def ask(*, page: Page, name: str, email: str, text: str, language: str) -> Question:
    """Keep a question until the address of who asks is confirmed."""
    question = Question.objects.create(page_id=page.pk, name=name, email=email, text=text, language=language)
    emails.confirm(question)
    return question


@transaction.atomic
def mail_again(*, question: Question) -> bool:
    """Send the link once more, which did not arrive; whether there was still something to confirm."""
    locked = Question.objects.select_for_update().select_related("page").get(pk=question.pk)
    if locked.passed_on_at is not None:
        return False
    emails.confirm(locked)
    return True


@transaction.atomic
def pass_on(*, question: Question) -> bool:
    """Mail it to who is asked; whether that was new. Pressed twice, it happens once. Raises NobodyToAsk.

    From then on it is a mail, and is kept as long as a mail. Nothing of it comes into the timeline but that it was
    sent.
    """
    locked = Question.objects.select_for_update().get(pk=question.pk)
    if locked.passed_on_at is not None:
        return False
    page = askable(locked.page_id)
    person = contact_of(page) if page is not None else None
    if person is None:
        raise NobodyToAsk
    emails.pass_on(locked, person)
    locked.text, locked.passed_on_at = "", timezone.now()
    locked.save()
    return True


def forget_old() -> int:
    """Delete what nobody confirmed, and of what was passed on whom an answer went to; how many."""
    now = timezone.now()
    kept = datetime.timedelta(days=settings.MAIL_KEEP_TEXT_DAYS)
    over = Q(passed_on_at__isnull=True, created_at__lt=now - UNCONFIRMED_FOR) | Q(passed_on_at__lt=now - kept)
    return Question.objects.filter(over).delete()[0]
