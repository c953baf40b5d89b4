"""What waits for the private storage."""

from django.db import models


class HeldPart(models.Model):
    """A piece of a file that waits here for the private storage, which was away when the file came."""

    key = models.CharField(max_length=200)  # the file's name on the storage
    number = models.PositiveIntegerField()
    content = models.BinaryField()
    held_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        default_permissions = ()
        ordering = ["key", "number"]
        constraints = [models.UniqueConstraint(fields=["key", "number"], name="podium_held_part_once")]

    def __str__(self) -> str:
        return f"{self.key} {self.number}"
