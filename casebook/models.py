"""Case studies and the book that holds them."""

from typing import Any

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Page
from wagtail.search import index

from praktijkpodium.home.directory.models import Organisation
from praktijkpodium.home.pages.models import BasePage
from praktijkpodium.home.pages.pagination import paginate
from praktijkpodium.search.queries import clean_query, find

TEXT_FEATURES = ["bold", "italic", "ol", "ul", "link"]


class CasebookPage(BasePage):
    """The public casebook: all case studies, to be searched."""

    template = "praktijkpodium/casebook/casebook_page.html"
    subpage_types = ["praktijkpodium_casebook.CaseStudy"]

    class Meta:
        verbose_name = _("casebook")
        verbose_name_plural = _("casebooks")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from praktijkpodium.casebook.queries import published_case_studies

        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        query = clean_query(request.GET.get("q", ""))
        context["query"] = query
        context["page_obj"] = paginate(request, find(query, published_case_studies()))
        return context


class CaseStudy(BasePage):
    """What an organisation tried and learned, told for others."""

    organisation = models.ForeignKey(
        Organisation,
        verbose_name=_("organisation"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="case_studies",
    )
    year = models.PositiveSmallIntegerField(
        _("year"), db_index=True, validators=[MinValueValidator(1990), MaxValueValidator(2100)]
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
    lessons = RichTextField(
        _("the lessons"), features=TEXT_FEATURES, blank=True, help_text=_("What would you do again, and what not?")
    )

    template = "praktijkpodium/casebook/case_study.html"
    parent_page_types = ["praktijkpodium_casebook.CasebookPage"]
    subpage_types: list[str] = []
    content_panels = [
        *Page.content_panels,
        FieldPanel("introduction"),
        MultiFieldPanel([FieldPanel("organisation"), FieldPanel("year")], heading=_("In short")),
        FieldPanel("question"),
        FieldPanel("approach"),
        FieldPanel("results"),
        FieldPanel("lessons"),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("question"),
        index.SearchField("approach"),
        index.SearchField("results"),
        index.SearchField("lessons"),
        index.RelatedFields("organisation", [index.SearchField("name")]),
        index.FilterField("year"),
    ]

    class Meta:
        verbose_name = _("case study")
        verbose_name_plural = _("case studies")

    @property
    def sections(self) -> list[tuple[str, str]]:
        """The headings and texts that are there, in reading order."""
        sections = [
            (_("The question"), self.question),
            (_("What they did"), self.approach),
            (_("What it brought"), self.results),
            (_("What they learned"), self.lessons),
        ]
        return [(str(heading), text) for heading, text in sections if text]
