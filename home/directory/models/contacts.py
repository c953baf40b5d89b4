"""Partners with their logos, and the people whom a reader can reach."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.images import get_image_model_string
from wagtail.models import Orderable
from wagtail.search import index


class Partner(index.Indexed, models.Model):
    """An organisation as pages name it among those that take part, with its logo."""

    name = models.CharField(
        _("name"),
        max_length=160,
        unique=True,
        help_text=_("As readers see it. For example: Kennisland."),
    )
    logo = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("logo"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Wide rather than high, on white or transparent. Its alternative text is the name."),
    )
    url = models.URLField(
        _("website"),
        blank=True,
        help_text=_("The whole address, beginning with https://."),
    )
    description = models.CharField(
        _("description"),
        max_length=200,
        blank=True,
        help_text=_("One sentence: who are they?"),
    )

    panels = [FieldPanel("name"), FieldPanel("description"), FieldPanel("url"), FieldPanel("logo")]
    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        verbose_name = _("partner")
        verbose_name_plural = _("partners")
        ordering = ["name", "pk"]

    def __str__(self) -> str:
        return self.name


class PartnerPlacement(Orderable):
    """A partner on a page. A kind of page has its own, with a ParentalKey `page`."""

    partner = models.ForeignKey(
        Partner,
        verbose_name=_("partner"),
        on_delete=models.CASCADE,
        related_name="+",
        help_text=_("Not in the list? Add it at “Directory”, “Partners”."),
    )

    panels = [FieldPanel("partner")]

    class Meta(Orderable.Meta):
        abstract = True


class ContactPerson(index.Indexed, models.Model):
    """Somebody whom readers can ask: what is filled in here is public."""

    name = models.CharField(
        _("name"),
        max_length=120,
        help_text=_("As readers see it. For example: Marieke van Dalen."),
    )
    function = models.CharField(
        _("function"), max_length=120, blank=True, help_text=_("For example: programme secretary.")
    )
    organisation = models.CharField(
        _("organisation"),
        max_length=160,
        blank=True,
        help_text=_("For whom this person works. For example: Stichting StAG."),
    )
    email = models.EmailField(
        _("e-mail"),
        blank=True,
        help_text=_("Everybody can read this. Rather use the address of a team than of a person."),
    )
    phone = models.CharField(
        _("phone"),
        max_length=30,
        blank=True,
        help_text=_("With the area code. For example: 030 123 45 67."),
    )

    panels = [
        FieldPanel("name"),
        FieldPanel("function"),
        FieldPanel("organisation"),
        FieldPanel("email", help_text=_("Everybody can read this. Rather use the address of a team than of a person.")),
        FieldPanel("phone"),
    ]
    search_fields = [
        index.SearchField("name"),
        index.SearchField("organisation"),
        index.AutocompleteField("name"),
        index.AutocompleteField("organisation"),
    ]

    class Meta:
        verbose_name = _("contact person")
        verbose_name_plural = _("contact people")
        ordering = ["name", "pk"]

    def __str__(self) -> str:
        return f"{self.name}, {self.organisation}" if self.organisation else self.name
