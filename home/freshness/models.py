"""Which version of the site the public sees."""

import uuid

from django.db import models


class ContentVersion(models.Model):
    """A stamp that every change to what the public sees replaces, in the transaction of the change.

    All stamps together name a version of the site; they never come back, except with the content of that time (after a
    rollback, or from a backup). There are as many rows as there were writers at once: a writer takes one that nobody
    holds, so that writers never wait for each other here.
    """

    stamp = models.UUIDField(default=uuid.uuid4)

    class Meta:
        # For the database only: nobody meets these words.
        verbose_name = verbose_name_plural = "content version"

    def __str__(self) -> str:
        return str(self.stamp)
