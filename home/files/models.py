"""Files that only a rule opens. A room that keeps such files subclasses PrivateFile and supplies the rule."""

import uuid
from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.files.storages import private_storage


def random_key(instance: models.Model, filename: str) -> str:
    """A storage key that tells nothing of the file and cannot be guessed."""
    key = uuid.uuid4().hex
    return f"{instance._meta.model_name}/{key[:2]}/{key}"


class PrivateFile(models.Model):
    """An uploaded file on the private storage."""

    class ScanState(models.TextChoices):
        PENDING = "pending", _("waiting for the virus scanner")
        CLEAN = "clean", _("safe")
        NOT_SCANNED = "not_scanned", _("not scanned")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    file = models.FileField(_("file"), storage=private_storage, upload_to=random_key, max_length=200)
    name = models.CharField(_("name"), max_length=150)
    content_type = models.CharField(_("type"), max_length=100)
    size = models.PositiveBigIntegerField(_("size"), help_text=_("In bytes."))
    sha256 = models.CharField(_("SHA-256"), max_length=64)
    scan_state = models.CharField(_("virus scan"), max_length=20, choices=ScanState)
    uploaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("uploaded by"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    uploaded_at = models.DateTimeField(_("uploaded at"), auto_now_add=True)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.name

    @property
    def timeline_subject(self) -> models.Model:
        """Whose timeline tells of this file: what it belongs to, for its own name may be that of a person."""
        raise NotImplementedError

    def may_be_downloaded_by(self, user: Any) -> bool:
        """The rule; supplied by the room that keeps the files."""
        raise NotImplementedError
