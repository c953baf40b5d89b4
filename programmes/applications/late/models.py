"""Late links: one organisation that may still apply for a role after the deadline."""

import datetime
import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.directory.models import Organisation
from praktijkpodium.programmes.applications.models.applications import Application
from praktijkpodium.programmes.calls.models import Role


class LateLink(models.Model):
    """Lets one organisation in, once, until a moment. Its address is no secret: only its members get in by it."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    role = models.ForeignKey(Role, verbose_name=_("role"), on_delete=models.PROTECT, related_name="late_links")
    organisation = models.ForeignKey(
        Organisation, verbose_name=_("organisation"), on_delete=models.CASCADE, related_name="+"
    )
    until = models.DateTimeField(_("until"), db_index=True)
    reason = models.CharField(_("reason"), max_length=500)
    given_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("given by"), null=True, on_delete=models.SET_NULL, related_name="+"
    )
    given_at = models.DateTimeField(_("given at"), auto_now_add=True)
    used_at = models.DateTimeField(_("used at"), null=True, blank=True)
    # What it let in.
    application = models.OneToOneField(
        Application,
        verbose_name=_("application"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="late_link",
    )
    revoked_at = models.DateTimeField(_("taken back at"), null=True, blank=True)

    class Meta:
        verbose_name = _("late link")
        verbose_name_plural = _("late links")
        ordering = ["-given_at", "pk"]
        default_permissions = ()
        constraints = [
            models.CheckConstraint(condition=~Q(reason=""), name="podium_late_link_has_reason"),
            models.CheckConstraint(
                condition=Q(used_at__isnull=True) | Q(revoked_at__isnull=True), name="podium_late_link_used_or_revoked"
            ),
            models.CheckConstraint(
                condition=Q(application__isnull=True) | Q(used_at__isnull=False), name="podium_late_link_used_for"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.organisation}: {self.role}"

    @property
    def timeline_label(self) -> str:
        return f"{self.role} {str(self.pk)[:8]}"

    @property
    def is_open(self) -> bool:
        """Whether it can still be used."""
        return self.used_at is None and self.revoked_at is None and timezone.now() < self.until

    @property
    def last_day(self) -> datetime.date:
        """The last day on which it lets somebody in, in our own time zone."""
        return timezone.localtime(self.until - datetime.timedelta(microseconds=1)).date()
