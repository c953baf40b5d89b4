"""Themes for front ends, with how much there is about each: /api/v1/themas."""

from django.db.models import Count
from django.http import HttpRequest, HttpResponse
from ninja import Query, Router
from pydantic import BaseModel
from wagtail.query import PageQuerySet

from praktijkpodium.casebook.queries import published_case_studies, published_publications
from praktijkpodium.home.directory.api import TermOut
from praktijkpodium.home.directory.models import Theme
from praktijkpodium.home.news.queries import published_news
from praktijkpodium.home.pages.api.lists import Listed, ListQuery
from praktijkpodium.home.pages.api.pages import of_site

router = Router(tags=["themas"])


class ThemeCounts(BaseModel):
    """How many the list of that name has with this theme."""

    praktijkvoorbeelden: int
    nieuws: int
    publicaties: int


class ThemeOut(TermOut):
    """A theme. The lists take its slug as `thema`."""

    omschrijving: str
    aantallen: ThemeCounts


class ThemeList(Listed[ThemeOut]):
    """Themes."""


@router.get("", response=ThemeList, operation_id="toonThemas", summary="List themes")
def list_themes(request: HttpRequest, response: HttpResponse, query: Query[ListQuery]) -> ThemeList:
    """All themes that editors keep, by name, also those that nothing is about yet."""
    case_studies, news, publications = (
        totals(of_site(pages, request))
        for pages in (published_case_studies(), published_news(), published_publications())
    )

    def themes_out(themes: list[Theme], request: HttpRequest) -> list[ThemeOut]:
        return [
            ThemeOut(
                slug=theme.slug,
                naam=theme.name,
                omschrijving=theme.description,
                aantallen=ThemeCounts(
                    praktijkvoorbeelden=case_studies.get(theme.pk, 0),
                    nieuws=news.get(theme.pk, 0),
                    publicaties=publications.get(theme.pk, 0),
                ),
            )
            for theme in themes
        ]

    return ThemeList.of(Theme.objects.all(), request, response, query, themes_out)


def totals(pages: PageQuerySet) -> dict[int, int]:
    """How many of `pages` there are by theme."""
    return dict(pages.order_by().values("themes").annotate(total=Count("pk")).values_list("themes", "total"))
