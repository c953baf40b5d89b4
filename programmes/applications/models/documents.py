"""The documents of an application."""

import uuid
from typing import Any

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.files.models import PrivateFile
from praktijkpodium.programmes.applications.models.applications import Application


class _Current(models.Manager["ApplicationDocument"]):
    """The documents as they are: not what was replaced or removed."""

    def get_queryset(self) -> models.QuerySet["ApplicationDocument"]:
        return super().get_queryset().filter(gone_at=None)


class ApplicationDocument(PrivateFile):
    """A document that an organisation uploaded with its application."""

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="documents")
    # The key of the question that it answers; empty for what was added besides.
    question = models.CharField(max_length=20, blank=True, editable=False)
    # What replaces a document is a version of it, with the same lineage and the next number.
    lineage = models.UUIDField(default=uuid.uuid4, editable=False)
    version = models.PositiveSmallIntegerField(_("version"), default=1, editable=False)
    gone_at = models.DateTimeField(_("replaced or removed at"), null=True, blank=True, editable=False)

    earlier: "list[ApplicationDocument]"  # set by `with_versions`

    # `application.documents` are the current ones, wherever it is asked: who wants the others says so.
    objects = _Current()
    every = models.Manager()

    class Meta:
        verbose_name = _("document")
        verbose_name_plural = _("documents")
        ordering = ["uploaded_at", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(scan_state__in=PrivateFile.ScanState.values), name="podium_document_scan_state"
            ),
            # There is a file, with something in it, and one can tell whether it is still the same.
            models.CheckConstraint(
                condition=~Q(file="") & ~Q(name="") & ~Q(sha256="") & Q(size__gt=0), name="podium_document_is_a_file"
            ),
            models.UniqueConstraint(fields=["lineage", "version"], name="podium_document_own_version"),
            models.UniqueConstraint(fields=["lineage"], condition=Q(gone_at=None), name="podium_document_one_current"),
        ]

    @property
    def timeline_subject(self) -> Application:
        return self.application

    def may_be_downloaded_by(self, user: Any) -> bool:
        from praktijkpodium.programmes.applications.rules import may_download

        return bool(may_download(user, self))
