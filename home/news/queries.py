"""What is read of the news."""

from typing import Any

from django.http import HttpRequest
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page
from wagtail.query import PageQuerySet

from praktijkpodium.home.directory.models import Theme
from praktijkpodium.home.news.models import NewsPage
from praktijkpodium.home.pages.cards import with_images
from praktijkpodium.home.pages.filters import Filters, make_filters, owners_of, terms_of
from praktijkpodium.home.pages.pagination import paginate


def published_news() -> PageQuerySet:
    """What the public may read, newest first, with what its cards show."""
    return with_images(NewsPage.objects.live().public().prefetch_related("themes").order_by("-date", "-pk"))


def news_filters(request: HttpRequest, news: PageQuerySet) -> Filters:
    """By kind, by theme, and by the page, mostly a programme, that an item belongs to."""
    themes = terms_of(request, "thema", Theme, "news", news)
    kinds = {value: str(capfirst(label)) for value, label in NewsPage.Kind.choices}
    return make_filters(
        request,
        ("soort", _("Kind"), _("All kinds"), kinds),
        ("thema", _("Theme"), _("All themes"), themes),
        ("programma", _("Programme"), _("All programmes"), owners_of(news)),
        translated=["soort"],
    )


def news_overview(request: HttpRequest, index: Page) -> dict[str, Any]:
    """What an overview shows: the items below it that the address asks for, and by what they can be narrowed."""
    news = published_news().child_of(index)
    filters = news_filters(request, news)
    for key, lookup in (("soort", "kind"), ("thema", "themes__slug"), ("programma", "belongs_to__slug")):
        if value := filters.value(key):
            news = news.filter(**{lookup: value})
    return {"filters": filters, "page_obj": paginate(request, news)}
