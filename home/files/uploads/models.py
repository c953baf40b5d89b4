"""Files on their way to us."""

import uuid

from django.conf import settings
from django.db import models


class Upload(models.Model):
    """A file on its way to us in pieces, so that a connection that breaks costs one piece and not the file."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    # What the file is for, in the words of the room that asked for it: nobody takes it somewhere else.
    purpose = models.JSONField()
    name = models.CharField(max_length=150)
    size = models.PositiveBigIntegerField()  # bytes that were announced
    received = models.PositiveBigIntegerField(default=0)  # bytes that are here
    # What came of it, for a script that asks again because it did not hear the answer.
    outcome = models.JSONField(null=True)
    touched_at = models.DateTimeField(auto_now=True, db_index=True)

    class Meta:
        default_permissions = ()
        constraints = [
            models.CheckConstraint(
                condition=models.Q(received__lte=models.F("size"), size__gt=0), name="podium_upload_received"
            )
        ]

    def __str__(self) -> str:
        return self.name


class UploadPart(models.Model):
    """A piece of it."""

    upload = models.ForeignKey(Upload, on_delete=models.CASCADE, related_name="parts")
    start = models.PositiveBigIntegerField()  # bytes before it
    content = models.BinaryField()

    class Meta:
        default_permissions = ()
        ordering = ["start"]
        constraints = [models.UniqueConstraint(fields=["upload", "start"], name="podium_upload_part_once")]

    def __str__(self) -> str:
        return f"{self.upload_id} from {self.start}"
