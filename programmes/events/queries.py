"""What is read of events."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Exists, F, OuterRef, Q, Subquery
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Page
from wagtail.query import PageQuerySet

from praktijkpodium.home.directory.models import Region
from praktijkpodium.home.directory.queries import partners_of
from praktijkpodium.home.pages.filters import Filters, make_filters, terms_of
from praktijkpodium.home.pages.models import of_page
from praktijkpodium.home.pages.pagination import paginate
from praktijkpodium.programmes.calls.queries import open_calls, published_programmes, title_above
from praktijkpodium.programmes.events.models import EventPage, ParadeDayPage, ParadePage

PAST, ONLINE = "voorbij", "online"


def published_events() -> PageQuerySet:
    """What the public may read, parade days among them, with what their cards show, the first one first."""
    return (
        EventPage.objects.live()
        .public()
        .select_related("venue", "content_type")
        .annotate(parade_title=title_above(ParadePage))
        .order_by("start", "pk")
    )


def _coming() -> Q:
    """Not over yet. An event without an end lasts the whole day."""
    now = timezone.now()
    today = timezone.localtime(now).replace(hour=0, minute=0, second=0, microsecond=0)
    return Q(end__gte=now) | Q(end__isnull=True, start__gte=today)


def coming_events() -> PageQuerySet:
    return published_events().filter(_coming())


def past_events() -> PageQuerySet:
    """What is over, the last one first."""
    return published_events().exclude(_coming()).order_by("-start", "-pk")


def coming_events_of(page: Page) -> PageQuerySet:
    return of_page(coming_events(), page)


def parades_of(programme: Page) -> PageQuerySet:
    """The parades of a programme with their first and last moment, the newest first."""
    starts = ParadeDayPage.objects.live().public().filter(path__startswith=OuterRef("path")).values("start")
    parades = ParadePage.objects.live().public().child_of(programme)
    return parades.annotate(
        first_start=Subquery(starts.order_by("start")[:1]), last_start=Subquery(starts.order_by("-start")[:1])
    ).order_by(F("first_start").desc(nulls_first=True), "-pk")


def days_of(parade: Page) -> PageQuerySet:
    """The days of a parade, the first one first."""
    return ParadeDayPage.objects.live().public().child_of(parade).select_related("venue").order_by("start", "pk")


def on_map(events: Iterable[EventPage], request: HttpRequest) -> list[tuple[str, float | None, float | None, str]]:
    """The venues of events for the map, each with a link to its event."""
    return [
        (f"{event.venue.city}, {event.venue.name}", event.venue.latitude, event.venue.longitude, event.get_url(request))
        for event in events
        if event.venue
    ]


def shown_by_parade(parade: ParadePage, request: HttpRequest) -> dict[str, Any]:
    """What the page of a parade shows besides its own texts."""
    days = list(days_of(parade))
    return {
        "days": days,
        "venues": on_map(days, request),
        "partners": partners_of(parade),
        "open_calls": list(open_calls().sibling_of(parade)),
    }


def agenda_filters(request: HttpRequest) -> Filters:
    """What the agenda can be asked for. Of regions and programmes only those that have an event."""
    events = published_events()
    of_programme = events.filter(Q(belongs_to=OuterRef("pk")) | Q(path__startswith=OuterRef("path")))
    programmes = dict(published_programmes().filter(Exists(of_programme)).values_list("slug", "title"))
    return make_filters(
        request,
        ("periode", _("When"), _("What is coming"), {PAST: _("What is over")}),
        ("regio", _("Region"), _("All regions"), terms_of(request, "regio", Region, "venues__events", events)),
        ("waar", _("Where"), _("Anywhere"), {ONLINE: _("Online")}),
        ("programma", _("Programme"), _("All programmes"), programmes),
        translated=["periode", "waar"],
    )


def agenda(request: HttpRequest) -> dict[str, Any]:
    """The events that the agenda is asked for."""
    filters = agenda_filters(request)
    is_past = filters.value("periode") == PAST
    events = past_events() if is_past else coming_events()
    if region := filters.value("regio"):
        events = events.filter(venue__region__slug=region)
    if filters.value("waar"):
        events = events.filter(is_online=True)
    if programme := published_programmes().filter(slug=filters.value("programma") or None).first():
        events = of_page(events, programme)
    return {"is_past": is_past, "filters": filters, "page_obj": paginate(request, events)}
