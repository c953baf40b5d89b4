"""The documents of an application."""

from typing import Any

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.files.models import PrivateFile
from praktijkpodium.programmes.applications.models.applications import Application


class ApplicationDocument(PrivateFile):
    """A document that an organisation uploaded with its application."""

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="documents")
    # The key of the question that it answers; empty for what was added besides.
    question = models.CharField(max_length=20, blank=True, editable=False)

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
        ]

    @property
    def timeline_subject(self) -> Application:
        return self.application

    def may_be_downloaded_by(self, user: Any) -> bool:
        from praktijkpodium.programmes.applications.rules import may_download

        return bool(may_download(user, self))
