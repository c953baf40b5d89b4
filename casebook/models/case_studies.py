"""Case studies and the book that holds them."""

from typing import Any

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.forms import CheckboxSelectMultiple
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, MultipleChooserPanel
from wagtail.fields import RichTextField
from wagtail.models import Page
from wagtail.search import index

from praktijkpodium.casebook.models.publications import Publication
from praktijkpodium.home.directory.models import Organisation, PartnerPlacement, Perspective, Region, Sector, Theme
from praktijkpodium.home.directory.queries import partners_of
from praktijkpodium.home.freshness.answers import keep_answer
from praktijkpodium.home.pages.models import BasePage, BelongsToPage
from praktijkpodium.home.pages.panels import CONTEXT_PANELS, tabs
from praktijkpodium.search.indexing.state import DATABASE

TEXT_FEATURES = ["bold", "italic", "ol", "ul", "link"]


class CasebookPage(BasePage):
    """The public casebook: all case studies, to be searched."""

    template = "praktijkpodium/casebook/casebook_page.html"
    edit_handler = tabs(BasePage.content_panels)
    subpage_types = ["praktijkpodium_casebook.CaseStudy"]

    class Meta:
        verbose_name = _("casebook")
        verbose_name_plural = _("casebooks")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from praktijkpodium.casebook.overview import casebook_overview

        return {**super().get_context(request, *args, **kwargs), **casebook_overview(request)}

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> TemplateResponse:
        response: TemplateResponse = super().serve(request, *args, **kwargs)
        # An index outside of the database may be a moment behind: such a page is not kept (docs/decisions/0009).
        if (response.context_data or {})["answer"].engine != DATABASE:
            response.headers["Cache-Control"] = "no-cache"
        else:
            keep_answer(request)
        return response


class CaseStudy(BelongsToPage):
    """What an organisation tried and learned, told for others."""

    organisation = models.ForeignKey(
        Organisation,
        verbose_name=_("organisation"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="case_studies",
        help_text=_("Who tells it. Not in the list? Ask the secretariat to add it."),
    )
    region = models.ForeignKey(
        Region,
        verbose_name=_("region"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="case_studies",
        help_text=_("Where it happened."),
    )
    sector = models.ForeignKey(
        Sector,
        verbose_name=_("sector"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="case_studies",
        help_text=_("The line of work. For example: care for the elderly."),
    )
    year = models.PositiveSmallIntegerField(
        _("year"),
        db_index=True,
        validators=[MinValueValidator(1990), MaxValueValidator(2100)],
        help_text=_("The year in which it began. For example: 2024."),
    )
    themes = ParentalManyToManyField(
        Theme,
        verbose_name=_("themes"),
        blank=True,
        related_name="case_studies",
        help_text=_("What is it about? Readers find it by these."),
    )
    perspectives = ParentalManyToManyField(
        Perspective,
        verbose_name=_("perspectives"),
        blank=True,
        related_name="case_studies",
        help_text=_("From which sides does it look at the question? Readers find it by these."),
    )
    publication = models.ForeignKey(
        Publication,
        verbose_name=_("stands in the publication"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("The book or report that describes it."),
    )
    question = RichTextField(
        _("the question"), features=TEXT_FEATURES, help_text=_("What did you run into? What had to change?")
    )
    approach = RichTextField(
        _("the approach"), features=TEXT_FEATURES, blank=True, help_text=_("What did you do, with whom, and how long?")
    )
    results = RichTextField(
        _("the results"), features=TEXT_FEATURES, blank=True, help_text=_("What changed, and how do you know?")
    )
    success_factors = RichTextField(
        _("what made it work"),
        features=TEXT_FEATURES,
        blank=True,
        help_text=_("Without what would it not have worked? A short list reads best."),
    )
    lessons = RichTextField(
        _("the lessons"), features=TEXT_FEATURES, blank=True, help_text=_("What would you do again, and what not?")
    )

    is_asked_by_form = True
    shown_with = (*BasePage.shown_with, "organisation", "region", "sector")
    shown_lists = ("themes", "perspectives", "partners", "organisation__earlier_names")
    template = "praktijkpodium/casebook/case_study.html"
    parent_page_types = ["praktijkpodium_casebook.CasebookPage"]
    subpage_types: list[str] = []
    content_panels = [
        *Page.content_panels,
        FieldPanel("introduction"),
        FieldPanel("question"),
        FieldPanel("approach"),
        FieldPanel("results"),
        FieldPanel("success_factors"),
        FieldPanel("lessons"),
    ]
    facts_panels = [
        MultiFieldPanel(
            [
                FieldPanel("organisation"),
                FieldRowPanel([FieldPanel("year"), FieldPanel("region"), FieldPanel("sector")]),
            ],
            heading=_("Who, when and where?"),
        ),
        FieldPanel("themes", widget=CheckboxSelectMultiple),
        FieldPanel("perspectives", widget=CheckboxSelectMultiple),
        MultipleChooserPanel("partners", chooser_field_name="partner", label=_("partner"), heading=_("Partners")),
        FieldPanel("publication"),
    ]
    edit_handler = tabs(
        content_panels, (_("In short"), facts_panels), context=[FieldPanel("belongs_to"), *CONTEXT_PANELS]
    )
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("question"),
        index.SearchField("approach"),
        index.SearchField("results"),
        index.SearchField("success_factors"),
        index.SearchField("lessons"),
        index.RelatedFields("organisation", [index.SearchField("name")]),
        index.RelatedFields("themes", [index.SearchField("name")]),
        index.FilterField("year"),
    ]

    class Meta:
        verbose_name = _("case study")
        verbose_name_plural = _("case studies")

    @property
    def sections(self) -> list[tuple[str, str, str]]:
        """The names, headings and texts of the parts that are there, in reading order."""
        sections = [
            ("question", _("The question"), self.question),
            ("approach", _("What they did"), self.approach),
            ("results", _("What it brought"), self.results),
            ("success_factors", _("What made it work"), self.success_factors),
            ("lessons", _("What they learned"), self.lessons),
        ]
        return [(name, str(heading), text) for name, heading, text in sections if text]

    @property
    def recognitions(self) -> list[Any]:
        """What this, or the organisation that tells it, was named."""
        from praktijkpodium.casebook.queries import recognitions_of

        return recognitions_of(self)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from praktijkpodium.casebook.reading import beside_text

        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        return {**context, "partners": partners_of(self), **beside_text(self, request)}


class CaseStudyPartner(PartnerPlacement):
    page = ParentalKey(CaseStudy, on_delete=models.CASCADE, related_name="partners")
