"""The outbox: every mail of the site, from before it leaves until its term is over."""

import datetime
import uuid

from django.contrib import admin
from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.outbox.kinds import label

# After this long, what was being sent is taken for interrupted, and what should have left for overdue.
LONG = datetime.timedelta(minutes=10)
# A mail that can not be sent again, such as a sign-in code, asks for attention this long.
RECENT = datetime.timedelta(days=1)

MAX_SUBJECT = 500  # characters


class State(models.TextChoices):
    WAITING = "waiting", _("waits to be sent")
    SENDING = "sending", _("is being sent")
    SENT = "sent", _("was sent")
    FAILED = "failed", _("was not sent")
    # The connection broke after the mail was handed over, or the process ended: it may have arrived.
    UNKNOWN = "unknown", _("may have been sent")


class MailQuerySet(models.QuerySet["Mail"]):
    def due(self) -> "MailQuerySet":
        return self.filter(state=State.WAITING, next_attempt_at__lte=timezone.now())

    def overdue(self) -> "MailQuerySet":
        """Those that nobody takes up: neither a worker nor `podium_tick` runs."""
        return self.filter(state=State.WAITING, next_attempt_at__lt=timezone.now() - LONG)

    def interrupted(self) -> "MailQuerySet":
        return self.filter(state=State.SENDING, claimed_at__lt=timezone.now() - LONG)

    def for_a_person(self) -> "MailQuerySet":
        """Those that somebody has to decide about, or at least to know of."""
        stopped = self.filter(state__in=(State.FAILED, State.UNKNOWN))
        return stopped.filter(~Q(text="") | Q(claimed_at__gt=timezone.now() - RECENT))


class Mail(models.Model):
    """One mail to one address, as it is sent. What it is about was true when it was written."""

    # Also in its Message-ID: a mail that is sent again has the same one, so that a receiver can tell.
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    # A dotted name that a room gives to what it writes: "application.received".
    kind = models.CharField(_("kind"), max_length=80)
    recipient = models.CharField(_("to"), max_length=320)
    subject = models.CharField(_("subject"), max_length=MAX_SUBJECT, blank=True)
    text = models.TextField(_("text"), blank=True)
    html = models.TextField(blank=True)
    language = models.CharField(_("language"), max_length=20)
    # Codes and links that open an account: read by nobody but the receiver, and emptied as soon as the mail is gone.
    secret = models.BooleanField(default=False)
    about_type = models.ForeignKey(ContentType, on_delete=models.PROTECT, null=True, related_name="+")
    about_id = models.CharField(max_length=64, blank=True)
    about = GenericForeignKey("about_type", "about_id")

    state = models.CharField(_("state"), max_length=10, choices=State, default=State.WAITING)
    attempts = models.PositiveSmallIntegerField(_("attempts"), default=0)
    next_attempt_at = models.DateTimeField(_("next attempt"), null=True, blank=True)
    # The class of what went wrong and what the mail server said, without the address.
    error = models.CharField(_("what went wrong"), max_length=250, blank=True)
    created_at = models.DateTimeField(_("written at"), auto_now_add=True)
    claimed_at = models.DateTimeField(_("last attempt"), null=True, blank=True)
    sent_at = models.DateTimeField(_("sent at"), null=True, blank=True)

    objects = MailQuerySet.as_manager()

    # Mails come and go; Wagtail need not keep where each of them is used.
    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("mail")
        verbose_name_plural = _("mails")
        ordering = ["-created_at", "pk"]
        default_permissions = ()
        constraints = [
            models.CheckConstraint(condition=Q(state__in=State.values), name="podium_mail_state"),
            models.CheckConstraint(
                condition=Q(state=State.SENT, sent_at__isnull=False) | (~Q(state=State.SENT) & Q(sent_at__isnull=True)),
                name="podium_mail_sent_has_moment",
            ),
            models.CheckConstraint(
                condition=Q(state=State.WAITING, next_attempt_at__isnull=False)
                | (~Q(state=State.WAITING) & Q(next_attempt_at__isnull=True)),
                name="podium_mail_waits_for_moment",
            ),
            models.CheckConstraint(
                condition=~Q(state=State.SENDING) | Q(claimed_at__isnull=False), name="podium_mail_sending_is_claimed"
            ),
            models.CheckConstraint(condition=~Q(recipient="") & ~Q(kind=""), name="podium_mail_has_recipient"),
            models.CheckConstraint(
                condition=Q(about_type__isnull=True, about_id="") | (Q(about_type__isnull=False) & ~Q(about_id="")),
                name="podium_mail_about_is_whole",
            ),
        ]
        indexes = [
            models.Index(fields=["next_attempt_at"], name="podium_mail_due", condition=Q(state=State.WAITING)),
            models.Index(
                fields=["created_at"], name="podium_mail_stopped", condition=Q(state__in=(State.FAILED, State.UNKNOWN))
            ),
            models.Index(fields=["claimed_at"], name="podium_mail_claimed"),
            models.Index(fields=["-created_at", "id"], name="podium_mail_written"),
            models.Index(fields=["about_type", "about_id"], name="podium_mail_about"),
        ]

    def __str__(self) -> str:
        # Neither the address, nor a subject that may hold a code: this is in the timeline and in titles.
        return self.kind_in_words()

    @admin.display(description=_("kind"), ordering="kind")
    def kind_in_words(self) -> str:
        return label(self.kind)
