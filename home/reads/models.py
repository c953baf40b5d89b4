"""How often pages are read."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page


class ReadCount(models.Model):
    """How often a page was read.

    In a table of its own: publishing writes a revision over the fields of a page, and would set a number there back.
    """

    page = models.OneToOneField(
        Page, verbose_name=_("page"), on_delete=models.CASCADE, primary_key=True, related_name="praktijkpodium_reads"
    )
    count = models.PositiveBigIntegerField(_("times read"), default=0)
    # A day and no moment: nobody needs to know when exactly somebody was here.
    last_read_on = models.DateField(_("last read"))

    class Meta:
        verbose_name = _("read counter")
        verbose_name_plural = _("read counters")
        ordering = ["-count", "pk"]

    def __str__(self) -> str:
        return f"{self.page_id}: {self.count}"
