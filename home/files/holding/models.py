"""What waits for the private storage, to be brought there or to be taken away."""

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


class GoneFile(models.Model):
    """A file that nobody has any more, and that the private storage is still to delete.

    Written in the transaction in which it was given up: a storage that is away, or a process that ends, keeps nothing.
    """

    key = models.CharField(max_length=200, unique=True)
    since = models.DateTimeField(auto_now_add=True)

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return self.key
