"""The base of every page, and the pages that belong to no other room."""

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index

from praktijkpodium.home.pages import listings
from praktijkpodium.home.pages.blocks import BodyBlock


class BasePage(Page):
    """What every page of ours has."""

    # Page subclasses share reverse accessors on Page: without a name of our own, a host's NewsPage would clash.
    page_ptr = models.OneToOneField(
        Page,
        parent_link=True,
        on_delete=models.CASCADE,
        related_name="praktijkpodium_%(class)s",
    )
    introduction = models.TextField(
        _("introduction"),
        blank=True,
        max_length=600,
        help_text=_("Two or three sentences: what is this about, and for whom? Also shown in lists."),
    )

    content_panels = [*Page.content_panels, FieldPanel("introduction")]
    search_fields = [*Page.search_fields, index.SearchField("introduction")]

    class Meta:
        abstract = True


class FrontPage(BasePage):
    """The first page of the site."""

    body = StreamField(BodyBlock(), blank=True, verbose_name=_("text"))
    search_examples = models.CharField(
        _("example searches"),
        max_length=200,
        blank=True,
        help_text=_("Shown below the search box, separated by commas. For example: wijkteams, mantelzorg."),
    )

    template = "praktijkpodium/pages/front_page.html"
    content_panels = [*BasePage.content_panels, FieldPanel("search_examples"), FieldPanel("body")]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]
    max_count = 1

    class Meta:
        verbose_name = _("front page")
        verbose_name_plural = _("front pages")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        context["listings"] = listings.filled()
        context["examples"] = [text.strip() for text in self.search_examples.split(",") if text.strip()]
        return context


class StandardPage(BasePage):
    """A page with a text, such as the privacy statement."""

    body = StreamField(BodyBlock(), blank=True, verbose_name=_("text"))

    template = "praktijkpodium/pages/standard_page.html"
    content_panels = [*BasePage.content_panels, FieldPanel("body")]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]

    class Meta:
        verbose_name = _("standard page")
        verbose_name_plural = _("standard pages")
