"""The committee's advice, and what the secretariat keeps of a file."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from praktijkpodium.programmes.applications.models import Application


class Assessment(models.Model):
    """One committee member's judgement of one application, with an advice to the chair."""

    class Advice(models.TextChoices):
        GRANT = "grant", _("grant")
        DOUBT = "doubt", _("doubt")
        DECLINE = "decline", _("decline")

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="assessments")
    member = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("member"),
        null=True,  # the account may be gone
        on_delete=models.SET_NULL,
        related_name="+",
    )
    advice = models.CharField(_("advice"), max_length=20, choices=Advice)
    explanation = models.TextField(_("explanation"), max_length=4000)
    given_at = models.DateTimeField(_("given at"), auto_now=True)

    class Meta:
        verbose_name = _("assessment")
        verbose_name_plural = _("assessments")
        ordering = ["given_at", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["application", "member"], name="podium_one_assessment_a_member"),
            models.CheckConstraint(
                condition=models.Q(advice__in=["grant", "doubt", "decline"]), name="podium_assessment_advice"
            ),
            models.CheckConstraint(condition=~models.Q(explanation=""), name="podium_assessment_is_explained"),
        ]

    def __str__(self) -> str:
        return str(self.get_advice_display())


class CompletenessCheck(models.Model):
    """Whether one thing in an application is in order: an answer, or the documents that a question asks for."""

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="completeness_checks")
    # By the names that `applications/reopening.py` gives to what can be sent back.
    item = models.CharField(_("item"), max_length=60)
    is_in_order = models.BooleanField(_("in order"))
    reason = models.CharField(_("what is missing"), max_length=500, blank=True)
    # Of what was looked at: what has another one now must be looked at again.
    mark = models.CharField(max_length=16)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("who"), null=True, on_delete=models.SET_NULL, related_name="+"
    )
    at = models.DateTimeField(_("when"), auto_now=True)

    class Meta:
        verbose_name = _("completeness check")
        verbose_name_plural = _("completeness checks")
        ordering = ["pk"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["application", "item"], name="podium_one_check_an_item"),
            models.CheckConstraint(
                condition=models.Q(is_in_order=True) | ~models.Q(reason=""), name="podium_check_says_what_is_missing"
            ),
        ]

    def __str__(self) -> str:
        return self.item


class Note(models.Model):
    """What the secretariat writes for itself about an application. Its applicant never reads it."""

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="notes")
    text = models.TextField(_("note"), max_length=4000)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("who"), null=True, on_delete=models.SET_NULL, related_name="+"
    )
    at = models.DateTimeField(_("when"), auto_now_add=True)

    class Meta:
        verbose_name = _("note")
        verbose_name_plural = _("notes")
        ordering = ["at", "pk"]
        default_permissions = ()
        constraints = [models.CheckConstraint(condition=~models.Q(text=""), name="podium_note_says_something")]

    def __str__(self) -> str:
        return self.text[:80]
