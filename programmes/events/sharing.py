"""Events in the words of schema.org."""

from typing import Any

from django.http import HttpRequest
from django.utils import timezone

from praktijkpodium.home.pages.sharing import description, image_url, site_name
from praktijkpodium.programmes.events.models import EventPage, Venue


def event(page: EventPage, request: HttpRequest) -> dict[str, Any]:
    mode = "Online" if page.venue is None else "Mixed" if page.is_online else "Offline"
    address = page.get_full_url(request)
    found: dict[str, Any] = {
        "@type": "Event",
        "name": page.title,
        "description": description(page),
        "url": address,
        "image": image_url(page, request),
        "startDate": timezone.localtime(page.start).isoformat(),
        "eventStatus": f"https://schema.org/{'EventCancelled' if page.is_cancelled else 'EventScheduled'}",
        "eventAttendanceMode": f"https://schema.org/{mode}EventAttendanceMode",
        "location": place(page.venue) if page.venue else {"@type": "VirtualLocation", "url": address},
        "organizer": {"@type": "Organization", "name": site_name(request)},
    }
    if page.end:
        found["endDate"] = timezone.localtime(page.end).isoformat()
    return found


def place(venue: Venue) -> dict[str, Any]:
    found: dict[str, Any] = {
        "@type": "Place",
        "name": venue.name,
        "address": {
            "@type": "PostalAddress",
            "streetAddress": venue.street,
            "postalCode": venue.postcode,
            "addressLocality": venue.city,
            "addressCountry": "NL",
        },
    }
    if venue.is_on_map:
        found["geo"] = {"@type": "GeoCoordinates", "latitude": venue.latitude, "longitude": venue.longitude}
    return found
