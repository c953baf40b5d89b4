"""The numbers by which people call applications."""

from django.db import models


class NumberSeries(models.Model):
    """How far the numbers of a year came. Its row is locked by who takes the next one, so that each is given once."""

    year = models.PositiveSmallIntegerField(primary_key=True)
    last = models.PositiveIntegerField(default=0)

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.year}-{self.last:04d}"
