"""Case studies as Atom feeds: all of them, and those of a theme together with its news and publications."""

from itertools import islice
from typing import Any

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from wagtail.models import Page
from wagtail.query import PageQuerySet

from praktijkpodium.casebook.queries import published_case_studies, published_publications
from praktijkpodium.home.directory.models import Theme
from praktijkpodium.home.news.queries import published_news
from praktijkpodium.home.pages.feeds import PageFeed


class CaseStudiesFeed(PageFeed):
    def title(self) -> str:
        return _("New case studies")

    def items(self) -> PageQuerySet:
        return published_case_studies()[: self.limit]

    def item_author_name(self, item: Any) -> str:
        return str(item.organisation or "")


class ThemeFeed(PageFeed):
    """Whatever is published about a theme, newest first."""

    def get_object(self, request: HttpRequest, slug: str) -> Theme:
        return get_object_or_404(Theme, slug=slug)

    def title(self, theme: Theme) -> str:
        return _("New about: %(theme)s") % {"theme": theme}

    def subtitle(self, theme: Theme) -> str:
        return theme.description

    def items(self, theme: Theme) -> list[Page]:
        kinds = (published_case_studies(), published_news(), published_publications())
        newest = [
            page
            for pages in kinds
            for page in pages.filter(themes=theme).order_by("-first_published_at", "-pk")[: self.limit]
        ]
        return list(islice(sorted(newest, key=lambda page: page.first_published_at, reverse=True), self.limit))
