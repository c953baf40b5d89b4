"""The words of the secretariat for a mail, in the place of ours."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.outbox.texts.wordings import label

LANGUAGES = [("nl", _("Dutch")), ("en", _("English"))]
MAX_SUBJECT, MAX_BODY = 200, 10_000  # characters


class MailText(models.Model):
    """A text for one mail in one language. Without one, the mail is written in our own words."""

    # As its room registered it: "application.outcome.granted".
    name = models.CharField(_("mail"), max_length=80)
    language = models.CharField(_("language"), max_length=10, choices=LANGUAGES)
    subject = models.CharField(_("subject"), max_length=MAX_SUBJECT)
    body = models.TextField(_("text"), max_length=MAX_BODY)
    changed_at = models.DateTimeField(_("changed at"), auto_now=True)

    class Meta:
        verbose_name = _("text of a mail")
        verbose_name_plural = _("texts of mails")
        ordering = ["name", "language"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["name", "language"], name="podium_mail_text_once"),
            models.CheckConstraint(condition=~Q(subject="") & ~Q(body=""), name="podium_mail_text_says_something"),
        ]

    def __str__(self) -> str:
        return f"{label(self.name)} ({self.get_language_display()})"
