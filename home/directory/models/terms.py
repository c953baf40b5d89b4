"""The terms that pages are found by: themes, sectors, regions, perspectives."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.search import index


class Term(index.Indexed, models.Model):
    """A word from a list that editors keep."""

    name = models.CharField(
        _("name"),
        max_length=80,
        unique=True,
        help_text=_("One to three words, as readers say it. For example: loneliness."),
    )
    # In addresses: it stays as it is when the name changes, so that links keep working.
    slug = models.SlugField(max_length=80, unique=True, editable=False)
    description = models.TextField(
        _("description"),
        max_length=300,
        blank=True,
        help_text=_("One or two sentences: what belongs to this, and what does not?"),
    )

    panels = [FieldPanel("name"), FieldPanel("description")]
    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        abstract = True
        ordering = ["name", "pk"]

    def __str__(self) -> str:
        return self.name

    def save(self, **kwargs: Any) -> None:
        if not self.slug:
            self.slug = self._free_slug()
        super().save(**kwargs)

    def clean(self) -> None:
        super().clean()
        if not slugify(self.name):
            raise ValidationError({"name": _("Use at least one letter or digit.")})
        if type(self)._default_manager.filter(name__iexact=self.name).exclude(pk=self.pk).exists():
            raise ValidationError({"name": _("This name is already in the list.")}, code="unique")

    def _free_slug(self) -> str:
        """The name as it can be in an address, with a number when another term has that already."""
        wanted = slugify(self.name)[:70]
        taken = set(type(self)._default_manager.filter(slug__startswith=wanted).values_list("slug", flat=True))
        numbered = (f"{wanted}-{number}" for number in range(2, len(taken) + 3))
        return next(slug for slug in (wanted, *numbered) if slug not in taken)


class Theme(Term):
    """What something is about: loneliness, rostering, community teams."""

    class Meta(Term.Meta):
        verbose_name = _("theme")
        verbose_name_plural = _("themes")


class Sector(Term):
    """The line of work: care for the elderly, youth, welfare."""

    class Meta(Term.Meta):
        verbose_name = _("sector")
        verbose_name_plural = _("sectors")


class Perspective(Term):
    """The way of looking that a case study takes."""

    class Meta(Term.Meta):
        verbose_name = _("perspective")
        verbose_name_plural = _("perspectives")


class Province(models.TextChoices):
    """The shapes of the map."""

    GRONINGEN = "groningen", "Groningen"
    FRIESLAND = "friesland", "Friesland"
    DRENTHE = "drenthe", "Drenthe"
    OVERIJSSEL = "overijssel", "Overijssel"
    FLEVOLAND = "flevoland", "Flevoland"
    GELDERLAND = "gelderland", "Gelderland"
    UTRECHT = "utrecht", "Utrecht"
    NOORD_HOLLAND = "noord-holland", "Noord-Holland"
    ZUID_HOLLAND = "zuid-holland", "Zuid-Holland"
    ZEELAND = "zeeland", "Zeeland"
    NOORD_BRABANT = "noord-brabant", "Noord-Brabant"
    LIMBURG = "limburg", "Limburg"


class Region(Term):
    """A part of the country, as the editors divide it."""

    province = models.CharField(
        _("on the map"),
        max_length=20,
        choices=Province,
        blank=True,
        help_text=_("The province in which the map shows it. Empty: it is not on the map."),
    )

    panels = [*Term.panels, FieldPanel("province")]

    class Meta(Term.Meta):
        verbose_name = _("region")
        verbose_name_plural = _("regions")
