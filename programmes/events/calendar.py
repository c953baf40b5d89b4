"""An event as a file for the reader's own calendar (RFC 5545)."""

import datetime

from django.http import HttpRequest
from django.utils import timezone
from icalendar import Calendar, Event

from praktijkpodium.programmes.events.models import EventPage


def calendar_file(page: EventPage, request: HttpRequest) -> bytes:
    """Moments are in UTC, so that the file needs no time zones of its own; whole days are dates."""
    entry = Event()
    entry.add("uid", f"urn:uuid:{page.translation_key}")
    entry.add("dtstamp", page.last_published_at or timezone.now())
    entry.add("summary", page.title)
    entry.add("description", page.introduction)
    entry.add("url", page.get_full_url(request))
    if page.has_times:
        entry.add("dtstart", page.start.astimezone(datetime.UTC))
        if page.end:
            entry.add("dtend", page.end.astimezone(datetime.UTC))
    else:
        entry.add("dtstart", page.first_day)
        # The day after the last one.
        entry.add("dtend", page.last_day + datetime.timedelta(days=1))
    if page.venue:
        entry.add("location", page.venue.address)
    entry.add("status", "CANCELLED" if page.is_cancelled else "CONFIRMED")
    calendar = Calendar()
    calendar.add("prodid", "-//Praktijkpodium//NL")
    calendar.add("version", "2.0")
    calendar.add_component(entry)
    return bytes(calendar.to_ical())
