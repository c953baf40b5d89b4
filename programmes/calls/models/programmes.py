"""Programmes."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultipleChooserPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Orderable, Page
from wagtail.search import index

from praktijkpodium.home.directory.models import PartnerPlacement
from praktijkpodium.home.pages.blocks import BodyBlock
from praktijkpodium.home.pages.models import BasePage
from praktijkpodium.home.pages.pagination import paginate
from praktijkpodium.home.pages.panels import tabs

TEXT_FEATURES = ["bold", "italic", "ol", "ul", "link"]
YEARS = [MinValueValidator(1980), MaxValueValidator(2100)]


class ProgrammeIndexPage(BasePage):
    """The list of all programmes below it."""

    template = "praktijkpodium/calls/programme_index_page.html"
    edit_handler = tabs(BasePage.content_panels)
    subpage_types = ["praktijkpodium_programmes.Programme"]

    class Meta:
        verbose_name = _("programme overview")
        verbose_name_plural = _("programme overviews")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from praktijkpodium.programmes.calls.queries import published_programmes

        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        context["page_obj"] = paginate(request, published_programmes().child_of(self))
        return context


class Programme(BasePage):
    """A lasting effort, with calls and parades below it."""

    leading_question = models.CharField(
        _("leading question"),
        max_length=250,
        blank=True,
        help_text=_("The one question that this programme wants to answer."),
    )
    reason = RichTextField(_("reason"), features=TEXT_FEATURES, blank=True, help_text=_("Why is this needed?"))
    aims = RichTextField(_("aims"), features=TEXT_FEATURES, blank=True, help_text=_("What must be there at the end?"))
    body = StreamField(
        BodyBlock(),
        blank=True,
        verbose_name=_("text"),
        help_text=_("Build the text from parts: press the plus, and choose a part."),
    )

    template = "praktijkpodium/calls/programme.html"
    parent_page_types = ["praktijkpodium_programmes.ProgrammeIndexPage"]
    subpage_types = ["praktijkpodium_programmes.Call", "praktijkpodium_programmes.ParadePage"]
    content_panels = [
        *Page.content_panels,
        FieldPanel("leading_question"),
        FieldPanel("introduction"),
        FieldPanel("reason"),
        FieldPanel("aims"),
        FieldPanel("body"),
    ]
    parts_panels = [
        InlinePanel(
            "definitions",
            label=_("definition"),
            heading=_("Definitions"),
            help_text=_("What do you mean by the words of this programme?"),
        ),
        MultipleChooserPanel("partners", chooser_field_name="partner", label=_("partner"), heading=_("Partners")),
        InlinePanel("sub_projects", label=_("sub-project"), heading=_("Sub-projects")),
        InlinePanel(
            "series",
            label=_("series"),
            heading=_("Series and years"),
            help_text=_("The rounds so far and the coming one, the oldest first."),
        ),
    ]
    edit_handler = tabs(content_panels, (_("Parts"), parts_panels))
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("leading_question"),
        index.SearchField("reason"),
        index.SearchField("aims"),
        index.SearchField("body"),
    ]

    class Meta:
        verbose_name = _("programme")
        verbose_name_plural = _("programmes")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from praktijkpodium.programmes.calls.queries import shown_by_programme

        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        context.update(shown_by_programme(self, request))
        return context


class Definition(Orderable):
    """What a programme means by a word."""

    page = ParentalKey(Programme, on_delete=models.CASCADE, related_name="definitions")
    term = models.CharField(
        _("word"),
        max_length=120,
        help_text=_("For example: social innovation."),
    )
    meaning = models.TextField(
        _("meaning"),
        max_length=600,
        help_text=_("One or two sentences, in plain words."),
    )
    source = models.CharField(
        _("source"),
        max_length=160,
        blank=True,
        help_text=_("Where this meaning comes from. For example: NCSI."),
    )

    panels = [FieldPanel("term"), FieldPanel("meaning"), FieldPanel("source")]

    class Meta(Orderable.Meta):
        verbose_name = _("definition")
        verbose_name_plural = _("definitions")

    def __str__(self) -> str:
        return self.term


class ProgrammePartner(PartnerPlacement):
    page = ParentalKey(Programme, on_delete=models.CASCADE, related_name="partners")


class SubProject(Orderable):
    """A part of a programme, with or without a page of its own."""

    page = ParentalKey(Programme, on_delete=models.CASCADE, related_name="sub_projects")
    title = models.CharField(
        _("title"),
        max_length=160,
        help_text=_("For example: learning garden Nijmegen."),
    )
    text = models.TextField(
        _("text"),
        max_length=600,
        blank=True,
        help_text=_("One or two sentences."),
    )
    link = models.ForeignKey(
        Page,
        verbose_name=_("page"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("The page about it, if there is one."),
    )

    panels = [FieldPanel("title"), FieldPanel("text"), FieldPanel("link")]

    class Meta(Orderable.Meta):
        verbose_name = _("sub-project")
        verbose_name_plural = _("sub-projects")

    def __str__(self) -> str:
        return self.title


class Series(Orderable):
    """A round of years of a programme."""

    page = ParentalKey(Programme, on_delete=models.CASCADE, related_name="series")
    title = models.CharField(_("title"), max_length=120, help_text=_("For example: third series."))
    first_year = models.PositiveSmallIntegerField(
        _("from the year"),
        validators=YEARS,
        help_text=_("For example: 2007."),
    )
    last_year = models.PositiveSmallIntegerField(
        _("until the year"),
        null=True,
        blank=True,
        validators=YEARS,
        help_text=_("Empty as long as it goes on."),
    )
    text = models.CharField(
        _("text"),
        max_length=300,
        blank=True,
        help_text=_("One sentence: what was it about?"),
    )

    panels = [
        FieldRowPanel([FieldPanel("title"), FieldPanel("first_year"), FieldPanel("last_year")]),
        FieldPanel("text"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("series")
        verbose_name_plural = _("series")

    def __str__(self) -> str:
        return self.title

    @property
    def is_now(self) -> bool:
        return self.first_year <= timezone.localdate().year <= (self.last_year or 9999)

    def clean(self) -> None:
        super().clean()
        if self.first_year and self.last_year and self.last_year < self.first_year:
            raise ValidationError({"last_year": _("This is before the first year.")})
