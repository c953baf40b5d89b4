"""Who follows a search of the casebook: one mail when something new fits.

Nothing is kept of a person but the address. What was not confirmed goes after a term, and what was stopped at once.
"""

import uuid

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

MAX_QUERY = 600  # characters


class Frequency(models.TextChoices):
    DAILY = "daily", _("every day that there is something new")
    WEEKLY = "weekly", _("once a week, on Monday")


class SavedSearch(models.Model):
    """A search that somebody follows. Nobody's: who follows it says an alert."""

    # As `finding.canonical` writes it: "q=rooster&regio=gelderland". Empty for everything.
    query = models.CharField(_("search"), max_length=MAX_QUERY, unique=True, blank=True)
    created_at = models.DateTimeField(_("followed since"), auto_now_add=True)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("followed search")
        verbose_name_plural = _("followed searches")
        ordering = ["pk"]
        default_permissions = ()

    def __str__(self) -> str:
        return self.query


class Follower(models.Model):
    """Somebody who follows searches, by the address."""

    # In the links of mails, with a signature: see links.py.
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    # In small letters: the same person once, however it is typed.
    address = models.EmailField(max_length=254, unique=True)
    # Of the mails.
    language = models.CharField(max_length=20)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("follower")
        verbose_name_plural = _("followers")
        ordering = ["pk"]
        default_permissions = ()

    def __str__(self) -> str:
        # Not the address: this may be in titles and logs.
        return self.masked

    @property
    def masked(self) -> str:
        """Enough for whom it is of to know it by: j…@example.org."""
        name, _at, host = self.address.rpartition("@")
        return f"{name[:1]}…@{host}"


class AlertQuerySet(models.QuerySet["Alert"]):
    def confirmed(self) -> "AlertQuerySet":
        return self.filter(confirmed_at__isnull=False)

    def unconfirmed(self) -> "AlertQuerySet":
        return self.filter(confirmed_at__isnull=True)


class Alert(models.Model):
    """One follower and one search."""

    # In the links of mails, with a signature: see links.py.
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    follower = models.ForeignKey(Follower, on_delete=models.CASCADE, related_name="alerts")
    search = models.ForeignKey(SavedSearch, on_delete=models.CASCADE, related_name="alerts")
    frequency = models.CharField(_("how often"), max_length=6, choices=Frequency, default=Frequency.DAILY)
    asked_at = models.DateTimeField()
    confirmed_at = models.DateTimeField(null=True, blank=True)
    # What was published until then is told of, or was there already.
    seen_until = models.DateTimeField(null=True, blank=True)
    # When is looked whether there is something new.
    next_at = models.DateTimeField(null=True, blank=True)

    objects = AlertQuerySet.as_manager()

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("alert")
        verbose_name_plural = _("alerts")
        ordering = ["asked_at", "pk"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["follower", "search"], name="podium_alert_once"),
            models.CheckConstraint(condition=Q(frequency__in=Frequency.values), name="podium_alert_frequency"),
            models.CheckConstraint(
                condition=Q(confirmed_at__isnull=True, seen_until__isnull=True, next_at__isnull=True)
                | Q(confirmed_at__isnull=False, seen_until__isnull=False, next_at__isnull=False),
                name="podium_alert_confirmed_is_planned",
            ),
        ]
        indexes = [
            models.Index(fields=["next_at", "id"], name="podium_alert_due"),
            models.Index(fields=["asked_at"], name="podium_alert_waits", condition=Q(confirmed_at__isnull=True)),
        ]

    def __str__(self) -> str:
        return str(self.pk)
