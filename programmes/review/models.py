"""The committee's advice."""

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
