"""What waits for the private storage, to be brought there or to be taken away."""

from django.db import models
from django.utils import timezone


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


class GoneFile(models.Model):
    """A file that nobody has any more, or not yet, and that the private storage is to delete after a moment.

    Written in the transaction in which it was given up; or before it is stored, until somebody has it. So a storage
    that is away, or a process that ends in between, keeps nothing.
    """

    key = models.CharField(max_length=200, unique=True)
    after = models.DateTimeField(default=timezone.now, db_index=True)

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return self.key
