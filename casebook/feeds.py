"""Case studies as Atom feeds: those that fit a search, and those of a theme together with its news and publications."""

from itertools import islice
from typing import Any

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.models import Page
from wagtail.query import PageQuerySet

from praktijkpodium.casebook.following.naming import searched, words_of
from praktijkpodium.casebook.following.queries import casebook_address, fitting_case_studies
from praktijkpodium.casebook.queries import published_case_studies, published_publications
from praktijkpodium.home.directory.models import Theme
from praktijkpodium.home.news.queries import published_news
from praktijkpodium.home.pages.feeds import PageFeed


class CaseStudiesFeed(PageFeed):
    """Those that fit what the address asks for, by the keys of the casebook's own page; the newest first."""

    def get_object(self, request: HttpRequest) -> str:
        return searched(request.GET)

    def title(self, query: str) -> str:
        return _("New case studies: %(search)s") % {"search": words_of(query)} if query else _("New case studies")

    def link(self, query: str) -> str:  # type: ignore[override]
        return casebook_address(query) or "/"

    def feed_url(self, query: str) -> str:
        address = reverse("podium_feed_case_studies")
        return f"{address}?{query}" if query else address

    def items(self, query: str) -> PageQuerySet:
        found = published_case_studies()
        return (found.filter(pk__in=fitting_case_studies(query)) if query else found)[: self.limit]

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
