"""Publications: books and reports, with the case studies in them."""

from typing import Any

from django.db import models
from django.forms import CheckboxSelectMultiple
from django.http import HttpRequest
from django.template.defaultfilters import filesizeformat
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.documents import get_document_model_string
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.query import PageQuerySet
from wagtail.search import index

from praktijkpodium.home.directory.models import Theme
from praktijkpodium.home.pages.blocks import BodyBlock
from praktijkpodium.home.pages.models import BasePage, BelongsToPage
from praktijkpodium.home.pages.pagination import paginate
from praktijkpodium.home.pages.panels import CONTEXT_PANELS, tabs


class PublicationIndexPage(BasePage):
    """The list of all publications below it."""

    template = "praktijkpodium/casebook/publication_index_page.html"
    edit_handler = tabs(BasePage.content_panels)
    subpage_types = ["praktijkpodium_casebook.Publication"]

    class Meta:
        verbose_name = _("publication overview")
        verbose_name_plural = _("publication overviews")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from praktijkpodium.casebook.queries import publications_overview

        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        return {**context, **publications_overview(request, self)}


class Publication(BelongsToPage):
    """A book or report. Its `image` is the cover."""

    is_asked_by_form = True

    authors = models.CharField(
        _("authors"),
        max_length=250,
        blank=True,
        help_text=_("Names as they stand on the cover. For example: J. de Vries en M. van Dalen."),
    )
    date = models.DateField(
        _("date"),
        default=timezone.localdate,
        db_index=True,
        help_text=_("The day on which it came out."),
    )
    publisher = models.CharField(
        _("publisher"),
        max_length=160,
        blank=True,
        help_text=_("For example: Movisie."),
    )
    # On the public storage, as every document of Wagtail.
    file = models.ForeignKey(
        get_document_model_string(),
        verbose_name=_("file"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("What readers download. Choose a PDF that can be read aloud (PDF/UA)."),
    )
    themes = ParentalManyToManyField(
        Theme,
        verbose_name=_("themes"),
        blank=True,
        related_name="publications",
        help_text=_("What is it about? Readers find it by these."),
    )
    body = StreamField(
        BodyBlock(),
        blank=True,
        verbose_name=_("text"),
        help_text=_("Build the text from parts: press the plus, and choose a part."),
    )

    template = "praktijkpodium/casebook/publication.html"
    parent_page_types = ["praktijkpodium_casebook.PublicationIndexPage"]
    subpage_types: list[str] = []
    content_panels = [
        *Page.content_panels,
        FieldPanel("introduction"),
        MultiFieldPanel(
            [FieldPanel("authors"), FieldRowPanel([FieldPanel("publisher"), FieldPanel("date")])],
            heading=_("Who made it, and when?"),
        ),
        FieldPanel("file"),
        FieldPanel("body"),
    ]
    edit_handler = tabs(
        content_panels,
        context=[FieldPanel("belongs_to"), FieldPanel("themes", widget=CheckboxSelectMultiple), *CONTEXT_PANELS],
    )
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("authors"),
        index.SearchField("body"),
        index.FilterField("date"),
    ]

    class Meta:
        verbose_name = _("publication")
        verbose_name_plural = _("publications")

    @property
    def file_facts(self) -> str:
        """The type and the size of the file, such as: PDF, 1.2 MB."""
        if self.file is None:
            return ""
        size = self.file.get_file_size()
        return ", ".join(
            fact for fact in (self.file.file_extension.upper(), filesizeformat(size) if size else "") if fact
        )

    @property
    def case_studies(self) -> PageQuerySet:
        """The published case studies that stand in it."""
        from praktijkpodium.casebook.queries import published_case_studies

        found = published_case_studies().order_by("title", "pk")
        # A publication that is being added, in a preview, has none: `publication=None` would find all others.
        return found.filter(publication=self.pk) if self.pk else found.none()

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from praktijkpodium.casebook.reading import to_share

        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        return {**context, "page_obj": paginate(request, self.case_studies), **to_share(self, request)}
