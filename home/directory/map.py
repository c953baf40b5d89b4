"""Where a place lies on our map of the Netherlands.

The outlines of the provinces are in img/map.svg, one path for each key of PROVINCES. They were made by
scripts/map-outlines from the borders of CBS and Kadaster (CC BY 4.0), with the projection that is written down here.

Projection: equirectangular. Degrees become units of the drawing in proportion; those of longitude are narrowed by the
cosine of the latitude through the middle of the country, so that a kilometre is as long to the east as to the north
(within 2 % anywhere in the country).
"""

import math

PROVINCES = {
    "groningen": "Groningen",
    "friesland": "Friesland",
    "drenthe": "Drenthe",
    "overijssel": "Overijssel",
    "flevoland": "Flevoland",
    "gelderland": "Gelderland",
    "utrecht": "Utrecht",
    "noord-holland": "Noord-Holland",
    "zuid-holland": "Zuid-Holland",
    "zeeland": "Zeeland",
    "noord-brabant": "Noord-Brabant",
    "limburg": "Limburg",
}

# The drawing, in its own units.
WIDTH, HEIGHT = 400, 472
ATTRIBUTION = "CBS, Kadaster (CC BY 4.0)"

# What the European part of the country spans, in degrees.
_SOUTH, _NORTH = 50.75, 53.56
_WEST, _EAST = 3.35, 7.23
_SCALE = 165  # units for a degree of latitude
_NARROWED = math.cos(math.radians((_SOUTH + _NORTH) / 2))
_LEFT = (WIDTH - (_EAST - _WEST) * _NARROWED * _SCALE) / 2
_TOP = (HEIGHT - (_NORTH - _SOUTH) * _SCALE) / 2


def point(latitude: float, longitude: float) -> tuple[float, float]:
    """The place on the drawing, in units from its upper left corner."""
    x = _LEFT + (longitude - _WEST) * _NARROWED * _SCALE
    y = _TOP + (_NORTH - latitude) * _SCALE
    return round(x, 1), round(y, 1)


def is_in_the_netherlands(latitude: float, longitude: float) -> bool:
    """Whether a place is on the map at all. A rectangle: it catches what was swapped or mistyped, not Antwerp."""
    return _SOUTH <= latitude <= _NORTH and _WEST <= longitude <= _EAST
