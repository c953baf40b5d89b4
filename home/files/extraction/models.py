"""The text of documents that readers download, so that it can be found."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class State(models.TextChoices):
    WAITING = "waiting", _("waits to be read")
    READ = "read", _("was read")
    FAILED = "failed", _("could not be read")


class Problem(models.TextChoices):
    """Why there is no text. For editors: what to do about it is in advice.py."""

    AWAY = "away", _("the file could not be fetched")
    TOO_LARGE = "too_large", _("the file is too large")
    TOO_MUCH = "too_much", _("reading it takes too much time or memory")
    LOCKED = "locked", _("the file is locked with a password")
    BROKEN = "broken", _("the file is damaged, or its name says that it is something else")
    NO_TEXT = "no_text", _("there is no text in the file: its pages are pictures")


class ExtractedFile(models.Model):
    """A file, by what is in it: two documents with the same content are read once."""

    # As Wagtail keeps it with the document (SHA-1).
    file_hash = models.CharField(_("hash"), max_length=40, unique=True)
    state = models.CharField(_("state"), max_length=10, choices=State, default=State.WAITING)
    problem = models.CharField(_("problem"), max_length=10, choices=Problem, blank=True)
    attempts = models.PositiveSmallIntegerField(_("attempts"), default=0)
    tried_at = models.DateTimeField(_("tried at"), null=True, blank=True)
    # Whether there is more in it than we keep.
    is_cut = models.BooleanField(_("only its beginning"), default=False)

    class Meta:
        verbose_name = _("text of a file")
        verbose_name_plural = _("texts of files")
        constraints = [
            models.CheckConstraint(
                condition=Q(state=State.FAILED, problem__gt="") | ~Q(state=State.FAILED) & Q(problem=""),
                name="podium_extracted_file_failed_why",
            ),
        ]

    def __str__(self) -> str:
        return self.file_hash


class ExtractedPage(models.Model):
    """The text of a page; number 0 where a file has no pages of its own, as in OpenDocument."""

    file = models.ForeignKey(ExtractedFile, on_delete=models.CASCADE, related_name="pages", verbose_name=_("file"))
    number = models.PositiveIntegerField(_("page"))
    text = models.TextField(_("text"))

    class Meta:
        verbose_name = _("page of a file")
        verbose_name_plural = _("pages of files")
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["file", "number"], name="podium_extracted_page_once")]

    def __str__(self) -> str:
        return self.text[:60]
