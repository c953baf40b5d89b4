"""Where people meet."""

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.search import index

from praktijkpodium.home.directory.models import Region


class Venue(index.Indexed, models.Model):
    """A place where people meet."""

    name = models.CharField(
        _("name"),
        max_length=120,
        help_text=_("For example: Van Nelle Fabriek."),
    )
    street = models.CharField(
        _("street and number"),
        max_length=120,
        blank=True,
        help_text=_("For example: Van Nelleweg 1."),
    )
    postcode = models.CharField(
        _("postcode"),
        max_length=10,
        blank=True,
        help_text=_("For example: 3044 BC."),
    )
    city = models.CharField(
        _("place"),
        max_length=80,
        help_text=_("For example: Rotterdam."),
    )
    region = models.ForeignKey(
        Region,
        verbose_name=_("region"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="venues",
        help_text=_("Visitors look for events in their region."),
    )
    # Within the Netherlands, the Caribbean part left out: the map shows no more.
    latitude = models.FloatField(
        _("latitude"),
        null=True,
        blank=True,
        validators=[MinValueValidator(50.7), MaxValueValidator(53.7)],
        help_text=_("For Utrecht: 52.09."),
    )
    longitude = models.FloatField(
        _("longitude"),
        null=True,
        blank=True,
        validators=[MinValueValidator(3.2), MaxValueValidator(7.3)],
        help_text=_("For Utrecht: 5.12."),
    )
    accessibility = models.TextField(
        _("accessibility"),
        max_length=600,
        blank=True,
        help_text=_("Lift, toilet, hearing loop, parking, a quiet room: what can a visitor count on?"),
    )
    directions = models.TextField(
        _("how to get there"),
        max_length=600,
        blank=True,
        help_text=_("By public transport first, then by bicycle and by car."),
    )
    url = models.URLField(
        _("website"),
        blank=True,
        help_text=_("The whole address, beginning with https://."),
    )

    panels = [
        FieldPanel("name"),
        FieldRowPanel([FieldPanel("street"), FieldPanel("postcode"), FieldPanel("city"), FieldPanel("region")]),
        FieldPanel("accessibility"),
        FieldPanel("directions"),
        FieldPanel("url"),
        FieldRowPanel(
            [FieldPanel("latitude"), FieldPanel("longitude")],
            heading=_("On the map"),
            help_text=_("In degrees, with a point. For Utrecht: 52.09 and 5.12."),
        ),
    ]
    search_fields = [
        index.SearchField("name"),
        index.SearchField("city"),
        index.AutocompleteField("name"),
        index.AutocompleteField("city"),
    ]

    class Meta:
        verbose_name = _("venue")
        verbose_name_plural = _("venues")
        ordering = ["name", "pk"]

    def __str__(self) -> str:
        return f"{self.name}, {self.city}"

    def clean(self) -> None:
        super().clean()
        if (self.latitude is None) != (self.longitude is None):
            raise ValidationError({"latitude": _("Fill in both latitude and longitude, or neither.")})

    @property
    def address(self) -> str:
        """On one line."""
        town = f"{self.postcode} {self.city}".strip()
        return ", ".join(part for part in (self.name, self.street, town) if part)

    @property
    def is_on_map(self) -> bool:
        return self.latitude is not None and self.longitude is not None
