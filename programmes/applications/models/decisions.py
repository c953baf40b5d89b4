"""The decision on an application."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from praktijkpodium.programmes.applications.models.applications import Application


class Decision(models.Model):
    """The chair's decision on an application; the applicant knows nothing of it until it is announced."""

    class Outcome(models.TextChoices):
        GRANTED = "granted", _("granted")
        RESERVE = "reserve", _("on the reserve list")
        DECLINED = "declined", _("declined")

    application = models.OneToOneField(Application, on_delete=models.CASCADE, related_name="decision")
    outcome = models.CharField(_("outcome"), max_length=20, choices=Outcome)
    reason = models.TextField(_("reason"), max_length=4000)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("decided by"), null=True, on_delete=models.SET_NULL, related_name="+"
    )
    decided_at = models.DateTimeField(_("decided at"), auto_now_add=True)
    announced_at = models.DateTimeField(_("announced at"), null=True, blank=True)

    class Meta:
        verbose_name = _("decision")
        verbose_name_plural = _("decisions")
        constraints = [
            models.CheckConstraint(condition=~Q(reason=""), name="podium_decision_has_reason"),
            models.CheckConstraint(
                condition=Q(outcome__in=["granted", "reserve", "declined"]), name="podium_decision_outcome"
            ),
            models.CheckConstraint(
                condition=Q(announced_at__isnull=True) | Q(announced_at__gte=models.F("decided_at")),
                name="podium_decision_then_announced",
            ),
        ]

    def __str__(self) -> str:
        return str(self.get_outcome_display())
