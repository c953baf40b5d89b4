"""Events for front ends: /api/v1/bijeenkomsten. The days of a parade are among them."""
# ruff: noqa: N815 - the names of the contract are camelCase

import datetime
from typing import Any, Literal

from django.db.models import Value
from django.http import HttpRequest, HttpResponse
from ninja import Query, Router
from pydantic import BaseModel, Field

from praktijkpodium.home.directory.api import TermOut
from praktijkpodium.home.pages.api.lists import Id, Listed, ListQuery, Slug
from praktijkpodium.home.pages.api.pages import (
    PageLink,
    PageOut,
    PageSummary,
    html_of,
    linked_pages,
    of_site,
    one,
    page_facts,
    partners_of,
    summaries_facts,
)
from praktijkpodium.home.pages.blocks import body_json
from praktijkpodium.home.pages.blocks.schemas import BodyPart, PartnerOut
from praktijkpodium.home.pages.models import of_page
from praktijkpodium.programmes.calls.queries import published_programmes
from praktijkpodium.programmes.events.models import ParadeDayPage, ParadePage, Venue
from praktijkpodium.programmes.events.queries import coming_events, days_of, past_events, published_events

router = Router(tags=["bijeenkomsten"])


class VenueSummary(BaseModel):
    """Where people meet."""

    naam: str
    plaats: str
    regio: TermOut | None


class VenueOut(VenueSummary):
    """Where people meet, and what a visitor can count on."""

    adres: str
    postcode: str
    toegankelijkheid: str
    routebeschrijving: str
    website: str
    breedtegraad: float | None
    lengtegraad: float | None


class EventFacts(PageSummary):
    """What lists of events show, and an event too."""

    soort: Literal["bijeenkomst", "paradedag"]
    begin: datetime.datetime
    einde: datetime.datetime | None
    heleDag: bool = Field(description="Whether it has days only, and no times.")
    eersteDag: datetime.date = Field(description="In the Netherlands.")
    laatsteDag: datetime.date = Field(description="In the Netherlands.")
    online: bool = Field(description="Whether it can be joined online; with a place, that too.")
    afgelast: bool
    doelgroep: str
    kosten: str
    parade: str = Field(description="The title of the parade that this is a day of, or empty.")


class EventSummary(EventFacts):
    """An event as lists show it."""

    locatie: VenueSummary | None


class EventOut(EventFacts, PageOut):
    """A whole event."""

    locatie: VenueOut | None
    inschrijven: str = Field(description="How to sign up, in words.")
    inschrijfadres: str = Field(description="The address of the form, as long as it can be used; or empty.")
    tekst: list[BodyPart]
    hoortBij: PageLink | None = Field(description="The programme, or another page, that it belongs to.")


class EventList(Listed[EventSummary]):
    """Events."""


class EventQuery(ListQuery):
    periode: Literal["komend", "voorbij"] = Field("komend", description="What is not over yet, or what is.")
    regio: Slug = Field("", description="The slug of a region.")
    waar: Literal["online", ""] = Field("", description="Only what can be joined online.")
    programma: Slug = Field("", description="The slug of a programme.")


class ParadeOut(PageOut):
    """A parade. It is found by its path only; `doelen` is HTML."""

    soort: Literal["parade"] = "parade"
    doelgroep: str
    hashtag: str
    rondes: int | None
    sessiesPerRonde: int | None
    doelen: str
    tekst: list[BodyPart]
    partners: list[PartnerOut]
    dagen: list[EventSummary]


@router.get("", response=EventList, operation_id="toonBijeenkomsten", summary="List events")
def list_events(request: HttpRequest, response: HttpResponse, query: Query[EventQuery]) -> EventList:
    """What is coming, the first one first; or what is over, the last one first."""
    rows = of_site(coming_events() if query.periode == "komend" else past_events(), request)
    if query.regio:
        rows = rows.filter(venue__region__slug=query.regio)
    if query.waar:
        rows = rows.filter(is_online=True)
    if query.programma:
        programme = published_programmes().filter(slug=query.programma).first()
        rows = of_page(rows, programme) if programme else rows.none()
    rows = rows.select_related("venue__region").defer("body", "related")
    return EventList.of(rows, request, response, query, event_summaries)


@router.get("/{int:id}", response=EventOut, operation_id="toonBijeenkomst", summary="Show an event")
def show_event(request: HttpRequest, id: Id) -> EventOut:  # noqa: A002 - the name in the contract
    return event_out(one(published_events(), request, id), request)


def event_facts(page: Any) -> dict[str, Any]:
    """What lists of events show beside what all pages have."""
    return {
        "soort": "paradedag" if issubclass(page.specific_class, ParadeDayPage) else "bijeenkomst",
        "begin": page.start,
        "einde": page.end,
        "heleDag": not page.has_times,
        "eersteDag": page.first_day,
        "laatsteDag": page.last_day,
        "online": page.is_online,
        "afgelast": page.is_cancelled,
        "doelgroep": page.audience,
        "kosten": page.costs,
        "parade": page.parade_title or "",
    }


def venue_facts(venue: Venue) -> dict[str, Any]:
    return {"naam": venue.name, "plaats": venue.city, "regio": TermOut.of(venue.region) if venue.region else None}


def event_summaries(pages: list[Any], request: HttpRequest) -> list[EventSummary]:
    return [
        EventSummary(
            **common,
            **event_facts(page),
            locatie=VenueSummary(**venue_facts(page.venue)) if page.venue else None,
        )
        for page, common in zip(pages, summaries_facts(pages, request), strict=True)
    ]


def event_out(page: Any, request: HttpRequest) -> EventOut:
    linked = linked_pages(page, request, [page.belongs_to_id])
    return EventOut(
        **page_facts(page, request, linked),
        **event_facts(page),
        locatie=venue_out(page.venue) if page.venue else None,
        inschrijven=page.how_to_register,
        inschrijfadres=page.registration_url if page.takes_registrations else "",
        tekst=body_json(page.body, request),
        hoortBij=linked.get(page.belongs_to_id),
    )


def venue_out(venue: Venue) -> VenueOut:
    return VenueOut(
        **venue_facts(venue),
        adres=venue.street,
        postcode=venue.postcode,
        toegankelijkheid=venue.accessibility,
        routebeschrijving=venue.directions,
        website=venue.url,
        breedtegraad=venue.latitude,
        lengtegraad=venue.longitude,
    )


def parade_out(page: ParadePage, request: HttpRequest) -> ParadeOut:
    days = days_of(page).select_related("venue__region").annotate(parade_title=Value(page.title))
    return ParadeOut(
        **page_facts(page, request, linked_pages(page, request)),
        doelgroep=page.audience,
        hashtag=page.hashtag,
        rondes=page.rounds,
        sessiesPerRonde=page.sessions_per_round,
        **html_of(doelen=page.aims),
        tekst=body_json(page.body, request),
        partners=partners_of(page, request),
        dagen=event_summaries(list(days), request),
    )
