"""News."""

import datetime
from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index

from praktijkpodium.home.pages.blocks import BodyBlock
from praktijkpodium.home.pages.models import BasePage
from praktijkpodium.home.pages.pagination import paginate


def today() -> datetime.date:
    return timezone.localdate()


class NewsIndexPage(BasePage):
    """The list of all news below it."""

    template = "praktijkpodium/news/news_index_page.html"
    subpage_types = ["praktijkpodium_home.NewsPage"]

    class Meta:
        verbose_name = _("news overview")
        verbose_name_plural = _("news overviews")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from praktijkpodium.home.news.queries import published_news

        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        context["page_obj"] = paginate(request, published_news().child_of(self))
        return context


class NewsPage(BasePage):
    """A news item."""

    class Kind(models.TextChoices):
        PRESS_RELEASE = "persbericht", _("press release")
        ARTICLE = "artikel", _("article")
        NEWS = "nieuws", _("news")

    kind = models.CharField(_("kind"), max_length=20, choices=Kind, default=Kind.NEWS)
    date = models.DateField(_("date"), default=today, db_index=True)
    body = StreamField(BodyBlock(), verbose_name=_("text"))

    template = "praktijkpodium/news/news_page.html"
    parent_page_types = ["praktijkpodium_home.NewsIndexPage"]
    subpage_types: list[str] = []
    content_panels = [
        *Page.content_panels,
        MultiFieldPanel([FieldPanel("kind"), FieldPanel("date")], heading=_("Kind and date")),
        FieldPanel("introduction"),
        FieldPanel("body"),
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("body"), index.FilterField("date")]

    class Meta:
        verbose_name = _("news item")
        verbose_name_plural = _("news items")
