"""Recognitions: who was named a frontrunner ("koploper")."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.models import Page
from wagtail.search import index

from praktijkpodium.home.directory.models import Organisation


class Recognition(index.Indexed, models.Model):
    """A page or an organisation that was named an example for others."""

    title = models.CharField(
        _("title"),
        max_length=80,
        default="Koploper",
        help_text=_("What it was named. For example: Koploper."),
    )
    page = models.ForeignKey(
        Page,
        verbose_name=_("page"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="praktijkpodium_recognitions",
        help_text=_("A case study, a programme, or any other page."),
    )
    organisation = models.ForeignKey(
        Organisation,
        verbose_name=_("organisation"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="recognitions",
        help_text=_("Instead of a page: the organisation as a whole."),
    )
    date = models.DateField(
        _("date"),
        default=timezone.localdate,
        help_text=_("The day on which it was named."),
    )
    awarded_by = models.CharField(
        _("named by"),
        max_length=160,
        blank=True,
        help_text=_("Who named it. For example: Actie Leer Netwerk."),
    )
    network = models.CharField(
        _("network"), max_length=160, blank=True, help_text=_("The network that it joined with this, if there is one.")
    )
    reason = models.TextField(_("reason"), max_length=600, help_text=_("What can others learn here?"))

    panels = [
        MultiFieldPanel(
            [FieldPanel("page"), FieldPanel("organisation")],
            heading=_("Who or what?"),
            help_text=_("Choose one of the two: a page or an organisation."),
        ),
        FieldRowPanel([FieldPanel("title"), FieldPanel("date")]),
        FieldRowPanel([FieldPanel("awarded_by"), FieldPanel("network")]),
        FieldPanel("reason"),
    ]
    search_fields = [index.SearchField("title"), index.SearchField("reason"), index.AutocompleteField("title")]

    class Meta:
        verbose_name = _("recognition")
        verbose_name_plural = _("recognitions")
        ordering = ["-date", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(page__isnull=True) ^ Q(organisation__isnull=True), name="podium_recognition_of_one"
            )
        ]

    def __str__(self) -> str:
        return f"{self.title}: {self.recognised}"

    def clean(self) -> None:
        super().clean()
        if (self.page is None) == (self.organisation is None):
            raise ValidationError(_("Choose a page or an organisation, and not both."))

    @property
    def recognised(self) -> Any:
        """The page or the organisation."""
        return self.page or self.organisation
