"""The map of regions and venues."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django import template
from django.utils.safestring import SafeString

from praktijkpodium.home.directory.map import ATTRIBUTION, HEIGHT, PROVINCES, WIDTH, is_in_the_netherlands, point
from praktijkpodium.home.pages.fragments import rendered

register = template.Library()

SHADES = 4
# Units of the drawing: how far apart two numbered points are at least, and how far one may stray from its place.
APART, STRAY = 27.0, 6
BORDER = 14.0

Place = tuple[float, float]


@dataclass(frozen=True)
class MappedRegion:
    key: str
    label: str
    count: int
    url: str | None
    is_on: bool
    shade: int


@dataclass(frozen=True)
class MappedVenue:
    number: int | None
    name: str
    url: str | None
    # Where the number stands, and the place that it is about; they differ where numbers would cover each other.
    x: float = 0
    y: float = 0
    place: Place | None = None


@register.simple_tag
def podium_map(
    regions: Iterable[tuple[str, Any, int, str | None, bool]] = (),
    venues: Iterable[tuple[str, float | None, float | None, str | None]] = (),
) -> SafeString:
    """A map of the Netherlands, and beside it everything that it says as a list.

    `regions`: (key of a province, label, count, address or None, whether it is chosen), shaded by count. Of several in
    one province the first is drawn; one without a province is only in the list.
    `venues`: (name, latitude, longitude, address or None), numbered in this order; one without a place on the map is
    only in the list.
    """
    shown = mapped_regions(regions)
    drawn = {region.key: region for region in reversed(shown) if region.key in PROVINCES}
    return rendered(
        "praktijkpodium/_map.html",
        regions=tuple(shown),
        # On top: the chosen ones, whose borders are heavier than those of their neighbours.
        drawn=tuple(sorted(drawn.values(), key=lambda region: region.is_on)),
        other_provinces=tuple(key for key in PROVINCES if key not in drawn),
        venues=tuple(mapped_venues(venues)),
        width=WIDTH,
        height=HEIGHT,
        attribution=ATTRIBUTION,
    )


def mapped_regions(regions: Iterable[tuple[str, Any, int, str | None, bool]]) -> list[MappedRegion]:
    """With a shade each: 0 for nothing, then four equal steps up to the highest count."""
    known = list(regions)
    most = max((count for _, _, count, _, _ in known), default=0)
    return [
        MappedRegion(key, str(label), count, url, bool(is_on), math.ceil(SHADES * count / most) if count > 0 else 0)
        for key, label, count, url, is_on in known
    ]


def mapped_venues(venues: Iterable[tuple[str, float | None, float | None, str | None]]) -> list[MappedVenue]:
    found: list[MappedVenue] = []
    taken: list[Place] = []
    for name, latitude, longitude, url in venues:
        if latitude is None or longitude is None or not is_in_the_netherlands(float(latitude), float(longitude)):
            found.append(MappedVenue(None, name, url))
            continue
        place = point(float(latitude), float(longitude))
        x, y = free_spot(place, taken)
        taken.append((x, y))
        found.append(MappedVenue(len(taken), name, url, x, y, None if (x, y) == place else place))
    return found


def free_spot(place: Place, taken: list[Place]) -> Place:
    """The place itself, or the nearest spot round it where the number covers no other one."""
    spots = [within(*place)]
    for ring in range(1, STRAY):
        for step in range(6 * ring):
            far, turn = ring * (APART + 0.2), math.tau * step / (6 * ring)
            spots.append(within(place[0] + far * math.sin(turn), place[1] - far * math.cos(turn)))
    return next((spot for spot in spots if all(math.dist(spot, other) >= APART for other in taken)), spots[0])


def within(x: float, y: float) -> Place:
    return round(min(max(x, BORDER), WIDTH - BORDER), 1), round(min(max(y, BORDER), HEIGHT - BORDER), 1)
