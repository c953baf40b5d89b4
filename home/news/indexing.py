"""News as search documents."""

from typing import Any

from django.db.models import QuerySet
from django.utils.formats import date_format
from django.utils.text import capfirst
from wagtail.models import Page

from praktijkpodium.home.directory.models import Theme
from praktijkpodium.home.files.extraction.queries import file_parts
from praktijkpodium.home.news.models import NewsPage
from praktijkpodium.home.pages.indexing import body_parts, documents_in, page_kind, slugs, with_public
from praktijkpodium.search.documents import Kind, SearchDocument


def _rows() -> QuerySet[Any]:
    found: QuerySet[Any] = NewsPage.objects.live().public()
    return found.prefetch_related("themes", with_public("belongs_to"))


def document(page: NewsPage) -> SearchDocument:
    themes = page.themes.all()
    above = page.belongs_to
    return SearchDocument(
        title=page.title,
        lead=page.introduction,
        names=(*(theme.name for theme in themes), *([above.title] if above else []), page.author),
        body=(*body_parts(page.body), *file_parts(documents_in(page.body))),
        facets={
            "nieuwssoort": (page.kind,),
            "thema": slugs(*themes),
            "programma": (above.slug,) if above else (),
            "jaar": (str(page.date.year),),
        },
        date=page.date,
    )


def kind() -> Kind:
    return page_kind(
        "nieuws",
        NewsPage,
        _rows,
        document,
        {
            Theme: lambda theme: NewsPage.objects.filter(themes=theme),
            Page: lambda page: NewsPage.objects.filter(belongs_to=page.pk),
        },
        order=30,
        facts=lambda page: (capfirst(page.get_kind_display()), date_format(page.date)),
    )
