"""News."""

import datetime
from typing import Any

from django.db import models
from django.forms import CheckboxSelectMultiple
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index

from praktijkpodium.home.directory.models import Theme
from praktijkpodium.home.pages.blocks import BodyBlock
from praktijkpodium.home.pages.models import BasePage, BelongsToPage
from praktijkpodium.home.pages.panels import CONTEXT_PANELS, tabs


def today() -> datetime.date:
    return timezone.localdate()


class NewsIndexPage(BasePage):
    """The list of all news below it."""

    template = "praktijkpodium/news/news_index_page.html"
    edit_handler = tabs(BasePage.content_panels)
    subpage_types = ["praktijkpodium_home.NewsPage"]

    class Meta:
        verbose_name = _("news overview")
        verbose_name_plural = _("news overviews")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from praktijkpodium.home.news.queries import news_overview

        return {**super().get_context(request, *args, **kwargs), **news_overview(request, self)}


class NewsPage(BelongsToPage):
    """A news item. Its `introduction` is the teaser."""

    class Kind(models.TextChoices):
        PRESS_RELEASE = "persbericht", _("press release")
        ARTICLE = "artikel", _("article")
        NEWS = "nieuws", _("news")

    kind = models.CharField(
        _("kind"),
        max_length=20,
        choices=Kind,
        default=Kind.NEWS,
        help_text=_("A press release is for journalists, an article is a longer story, all else is news."),
    )
    date = models.DateField(
        _("date"),
        default=today,
        db_index=True,
        help_text=_("It stands above the text. In lists the latest comes first."),
    )
    author = models.CharField(
        _("author"), max_length=120, blank=True, help_text=_("A name, or for example: the editors.")
    )
    themes = ParentalManyToManyField(
        Theme,
        verbose_name=_("themes"),
        blank=True,
        related_name="news",
        help_text=_("What is it about? Readers find it by these."),
    )
    body = StreamField(
        BodyBlock(),
        verbose_name=_("text"),
        help_text=_("Build the text from parts: press the plus, and choose a part."),
    )

    # Readers are counted (home/reads).
    counts_reads = True
    shown_lists = ("themes",)
    template = "praktijkpodium/news/news_page.html"
    parent_page_types = ["praktijkpodium_home.NewsIndexPage"]
    subpage_types: list[str] = []
    content_panels = [
        *Page.content_panels,
        FieldRowPanel([FieldPanel("kind"), FieldPanel("date"), FieldPanel("author")], heading=_("Kind and date")),
        FieldPanel("introduction", heading=_("Teaser")),
        FieldPanel("body"),
    ]
    edit_handler = tabs(
        content_panels,
        context=[
            FieldPanel("belongs_to"),
            FieldPanel("themes", widget=CheckboxSelectMultiple),
            *CONTEXT_PANELS,
        ],
    )
    search_fields = [*BasePage.search_fields, index.SearchField("body"), index.FilterField("date")]

    class Meta:
        verbose_name = _("news item")
        verbose_name_plural = _("news items")
