"""Events and parades as search documents."""

from collections.abc import Iterable
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.formats import date_format
from wagtail.models import Page

from praktijkpodium.home.directory.models import Partner, Region
from praktijkpodium.home.files.extraction.queries import file_parts
from praktijkpodium.home.pages.indexing import body_parts, documents_in, page_kind, parts, plain, slugs, with_public
from praktijkpodium.programmes.events.models import EventPage, ParadePage, Venue
from praktijkpodium.search.documents import Kind, SearchDocument


def _events() -> QuerySet[Any]:
    found: QuerySet[Any] = EventPage.objects.live().public()
    return found.select_related("venue__region").prefetch_related(with_public("belongs_to"))


def _parades() -> QuerySet[Any]:
    found: QuerySet[Any] = ParadePage.objects.live().public()
    return found.prefetch_related("partners__partner")


def event(page: EventPage) -> SearchDocument:
    venue = page.venue
    above = page.belongs_to
    names = [venue.name, venue.city, venue.region.name if venue.region else ""] if venue else []
    names += [above.title] if above else []
    return SearchDocument(
        title=page.title,
        lead=page.introduction,
        names=tuple(name for name in names if name),
        body=(
            *parts(page.audience, page.how_to_register),
            *body_parts(page.body),
            *file_parts(documents_in(page.body)),
        ),
        facets={
            "regio": slugs(venue.region) if venue else (),
            "programma": (above.slug,) if above else (),
            "jaar": (str(page.first_day.year),),
        },
        date=page.first_day,
    )


def parade(page: ParadePage) -> SearchDocument:
    programme = page.get_parent()
    return SearchDocument(
        title=page.title,
        lead=page.introduction,
        names=(programme.title, *(placement.partner.name for placement in page.partners.all())),
        body=(
            *parts(page.audience, page.hashtag, plain(page.aims)),
            *body_parts(page.body),
            *file_parts(documents_in(page.body)),
        ),
        facets={"programma": (programme.slug,)},
        date=timezone.localdate(page.first_published_at) if page.first_published_at else None,
    )


def kinds() -> Iterable[Kind]:
    yield page_kind(
        "bijeenkomst",
        EventPage,
        _events,
        event,
        {
            Venue: lambda venue: EventPage.objects.filter(venue=venue),
            Region: lambda region: EventPage.objects.filter(venue__region=region),
            Page: lambda page: EventPage.objects.filter(belongs_to=page.pk),
        },
        shown=lambda: EventPage.objects.live().public().select_related("venue"),
        facts=lambda page: (date_format(page.first_day), page.venue.city if page.venue else ""),
        order=60,
    )
    yield page_kind(
        "parade",
        ParadePage,
        _parades,
        parade,
        {
            Partner: lambda partner: ParadePage.objects.filter(partners__partner=partner),
            Page: ParadePage.objects.child_of,
        },
        shown=ParadePage.objects.live().public,
        order=70,
    )
