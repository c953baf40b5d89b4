"""Who was asked to act for an organisation, and has not said yes."""

import datetime
import uuid

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.directory.models.organisations import Membership, Organisation

# A link works so long, and after it nothing is kept.
WORKS_FOR = datetime.timedelta(days=14)


class InvitationQuerySet(models.QuerySet["Invitation"]):
    def open(self) -> "InvitationQuerySet":
        """Those to which one can still say yes."""
        return self.filter(sent_at__gt=timezone.now() - WORKS_FOR)


class Invitation(models.Model):
    """A person is asked, by mail, to act for an organisation. It is gone as soon as it was accepted, or is too old."""

    # In the link of the mail it goes with a signature: see home/pages/links.py.
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(
        Organisation, verbose_name=_("organisation"), on_delete=models.CASCADE, related_name="invitations"
    )
    email = models.CharField(_("e-mail address"), max_length=254)
    capacity = models.CharField(_("acts as"), max_length=20, choices=Membership.Capacity)
    # Whose part the invited person takes over. Empty: comes beside those who are there.
    takes_over = models.ForeignKey(Membership, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    invited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    language = models.CharField(max_length=20)
    sent_at = models.DateTimeField(default=timezone.now, db_index=True)

    objects = InvitationQuerySet.as_manager()

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("invitation")
        verbose_name_plural = _("invitations")
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["organisation", "email", "capacity"], name="podium_invitation_once"),
            models.CheckConstraint(condition=~models.Q(email=""), name="podium_invitation_has_address"),
        ]

    def __str__(self) -> str:
        # Not the address: this can come into titles and logs.
        return f"{self._meta.verbose_name}: {self.get_capacity_display()}"

    @property
    def last_day(self) -> datetime.date:
        """The last day on which one can say yes, in our own time zone."""
        return timezone.localtime(self.sent_at + WORKS_FOR - datetime.timedelta(microseconds=1)).date()
