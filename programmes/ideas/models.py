"""Questions to the organiser about an idea: would you think along?"""

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from praktijkpodium.programmes.calls.models import Call

MAX_TITLE, MAX_IDEA, MAX_QUESTION, MAX_ANSWER = 200, 4000, 2000, 8000  # characters


class State(models.TextChoices):
    UNCONFIRMED = "unconfirmed", _("address not confirmed yet")
    WAITING = "waiting", pgettext_lazy("question", "waits for an answer")
    ANSWERED = "answered", pgettext_lazy("question", "answered")
    CLOSED = "closed", pgettext_lazy("question", "closed without an answer")


DONE = (State.ANSWERED, State.CLOSED)


class IdeaQuestionQuerySet(models.QuerySet["IdeaQuestion"]):
    def confirmed(self) -> "IdeaQuestionQuerySet":
        """What the secretariat gets to see: whoever asked has the address."""
        return self.exclude(state=State.UNCONFIRMED)

    def with_names(self) -> "IdeaQuestionQuerySet":
        return self.select_related("call", "assigned_to")


class IdeaQuestion(models.Model):
    """Somebody with an idea asks the organiser to think along. It is gone when its term is over (actions.py)."""

    # In the link of a mail it goes with a signature.
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    state = models.CharField(_("state"), max_length=12, choices=State, default=State.UNCONFIRMED)
    title = models.CharField(_("title of the idea"), max_length=MAX_TITLE, blank=True)
    idea = models.TextField(_("idea"), max_length=MAX_IDEA)
    question = models.TextField(_("question"), max_length=MAX_QUESTION, blank=True)
    call = models.ForeignKey(
        Call, verbose_name=_("call"), null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    name = models.CharField(_("name"), max_length=120)
    email = models.CharField(_("e-mail address"), max_length=254)
    # Of the page on which it was asked; mails are in it.
    language = models.CharField(max_length=20)
    created_at = models.DateTimeField(_("asked at"), auto_now_add=True)
    confirmed_at = models.DateTimeField(_("confirmed at"), null=True, blank=True)
    assigned_to = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("taken up by"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    answer = models.TextField(_("answer"), max_length=MAX_ANSWER, blank=True)
    done_at = models.DateTimeField(_("answered or closed at"), null=True, blank=True)

    objects = IdeaQuestionQuerySet.as_manager()

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("question about an idea")
        verbose_name_plural = _("questions about ideas")
        ordering = ["-confirmed_at", "pk"]
        # Nobody gets Wagtail's powers over them: rules.py decides.
        default_permissions = ()
        constraints = [
            models.CheckConstraint(condition=Q(state__in=State.values), name="podium_question_state"),
            models.CheckConstraint(
                condition=Q(state=State.UNCONFIRMED, confirmed_at__isnull=True)
                | (~Q(state=State.UNCONFIRMED) & Q(confirmed_at__isnull=False)),
                name="podium_question_confirmed_has_moment",
            ),
            models.CheckConstraint(
                condition=Q(state__in=DONE, done_at__isnull=False) | (~Q(state__in=DONE) & Q(done_at__isnull=True)),
                name="podium_question_done_has_moment",
            ),
            models.CheckConstraint(
                condition=~Q(state=State.ANSWERED) | ~Q(answer=""), name="podium_question_answered_has_answer"
            ),
            models.CheckConstraint(
                condition=~Q(idea="") & ~Q(name="") & ~Q(email=""), name="podium_question_says_something"
            ),
        ]
        indexes = [models.Index(fields=["state", "created_at"], name="podium_question_queue")]

    def __str__(self) -> str:
        return self.title or Truncator(self.idea).chars(60)

    @property
    def timeline_label(self) -> str:
        """How the timeline calls it: it outlives the question, and tells nothing of the idea or the person."""
        return f"{self._meta.verbose_name} {str(self.pk)[:8]}"
