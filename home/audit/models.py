"""The timeline: who did what, when, on what. Lines are only added."""

from typing import Any, NoReturn

from django.conf import settings
from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils.translation import gettext_lazy as _


class TimelineIsAppendOnlyError(TypeError):
    """A line of the timeline was to be changed or deleted."""


class TimelineQuerySet(models.QuerySet["TimelineEntry"]):
    def about(self, subject: models.Model) -> "TimelineQuerySet":
        """The lines about one thing."""
        return self.filter(
            subject_type=ContentType.objects.get_for_model(subject, for_concrete_model=False),
            subject_id=str(subject.pk),
        )

    def update(self, **kwargs: Any) -> NoReturn:
        raise TimelineIsAppendOnlyError("Lines of the timeline are not changed.")

    def delete(self) -> NoReturn:
        raise TimelineIsAppendOnlyError("Lines of the timeline are not deleted.")


class TimelineEntry(models.Model):
    """One line: at a moment, somebody (or the system) did something to a subject."""

    at = models.DateTimeField(_("when"), auto_now_add=True, db_index=True)
    # Empty when the system did it, or when the account is gone.
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("who"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    # A dotted name that a room gives to what happened: "application.submitted".
    verb = models.CharField(_("what"), max_length=80, db_index=True)
    subject_type = models.ForeignKey(ContentType, on_delete=models.PROTECT, related_name="+", verbose_name=_("kind"))
    subject_id = models.CharField(max_length=64)
    subject = GenericForeignKey("subject_type", "subject_id")
    # How the subject was called at that moment; never a person's name.
    subject_label = models.CharField(_("on what"), max_length=255)
    data = models.JSONField(_("details"), default=dict, blank=True)

    objects = TimelineQuerySet.as_manager()

    # A line is about something that happened: Wagtail need not keep where that is used.
    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("line of the timeline")
        verbose_name_plural = _("timeline")
        ordering = ["-at", "-pk"]
        indexes = [models.Index(fields=["subject_type", "subject_id", "at"], name="podium_timeline_subject")]

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M} {self.verb} {self.subject_label}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise TimelineIsAppendOnlyError("Lines of the timeline are not changed.")
        # Without this a new line with the key of another one would be written over it.
        super().save(*args, **{**kwargs, "force_insert": True})

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise TimelineIsAppendOnlyError("Lines of the timeline are not deleted.")
