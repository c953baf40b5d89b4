"""The map: what is where, and everything on it in words too."""

import re
from importlib.resources import files
from xml.etree import ElementTree as ET

import pytest
from django.template import Context, Template

from praktijkpodium.home.directory.map import HEIGHT, PROVINCES, WIDTH, is_in_the_netherlands, point
from praktijkpodium.home.directory.models import Region
from praktijkpodium.home.templatetags.praktijkpodium_map import APART, mapped_regions, mapped_venues
from praktijkpodium.site.demo.drawing import Line, path

OUTLINES = files("praktijkpodium.home") / "static" / "praktijkpodium" / "img" / "map.svg"
CITIES = {
    "Rotterdam": (51.9225, 4.4792, "zuid-holland"),
    "Eindhoven": (51.4416, 5.4697, "noord-brabant"),
    "Zwolle": (52.5168, 6.0830, "overijssel"),
    "Utrecht": (52.0907, 5.1214, "utrecht"),
    "Maastricht": (50.8514, 5.6910, "limburg"),
    "Heerlen": (50.8882, 5.9795, "limburg"),
    "Groningen": (53.2194, 6.5665, "groningen"),
    "Middelburg": (51.4988, 3.6110, "zeeland"),
    "Terneuzen": (51.3283, 3.8300, "zeeland"),
    "Leeuwarden": (53.2012, 5.7999, "friesland"),
    "Assen": (52.9925, 6.5649, "drenthe"),
    "Lelystad": (52.5185, 5.4714, "flevoland"),
    "Arnhem": (51.9851, 5.8987, "gelderland"),
    "Nijmegen": (51.8426, 5.8528, "gelderland"),
    "Haarlem": (52.3874, 4.6462, "noord-holland"),
    "Den Burg": (53.0547, 4.7977, "noord-holland"),
    "Enschede": (52.2215, 6.8937, "overijssel"),
}


@pytest.fixture(scope="module")
def outlines() -> dict[str, list[Line]]:
    drawing = ET.fromstring(OUTLINES.read_text())  # noqa: S314
    return {key: path(element.get("d", "")) for element in drawing.iter() if (key := element.get("id"))}


def is_inside(place: tuple[float, float], lines: list[Line]) -> bool:
    """By the number of borders between the place and the far right."""
    x, y = place
    crossings = 0
    for line in lines:
        for a, b in zip(line, line[1:] + line[:1], strict=True):
            if (a.imag > y) != (b.imag > y):
                crossings += x < a.real + (y - a.imag) / (b.imag - a.imag) * (b.real - a.real)
    return crossings % 2 == 1


def test_every_province_is_drawn_and_the_drawing_is_small(outlines) -> None:
    assert list(outlines) == list(PROVINCES)
    text = OUTLINES.read_text()
    assert sum(len(data) for data in re.findall(r' d="([^"]*)"', text)) <= 8000
    assert "CBS and Kadaster" in text
    assert "CC BY 4.0" in text
    for line in (line for lines in outlines.values() for line in lines):
        assert all(0 <= place.real <= WIDTH and 0 <= place.imag <= HEIGHT for place in line)


def test_the_provinces_are_those_of_the_regions() -> None:
    assert dict(Region._meta.get_field("province").choices) == PROVINCES


@pytest.mark.parametrize("city", CITIES)
def test_a_city_lies_in_its_province_and_in_no_other(city: str, outlines) -> None:
    latitude, longitude, province = CITIES[city]
    place = point(latitude, longitude)
    assert [key for key, lines in outlines.items() if is_inside(place, lines)] == [province]


def test_a_kilometre_is_as_long_to_the_east_as_to_the_north() -> None:
    x, y = point(52.0, 5.0)
    east, _ = point(52.0, 5.0 + 100 / 68.68)  # 100 km on the 52nd parallel
    _, north = point(52.0 + 100 / 111.2, 5.0)
    assert east - x == pytest.approx(y - north, rel=0.02)


@pytest.mark.parametrize(
    ("latitude", "longitude", "expected"),
    [
        (52.09, 5.12, True),
        (5.12, 52.09, False),
        (48.85, 5.0, False),
        (52.1, 2.35, False),
        (12.1, -68.9, False),
        (50.76, 6.02, True),
    ],
)
def test_what_is_elsewhere_is_noticed(latitude: float, longitude: float, expected: bool) -> None:
    assert is_in_the_netherlands(latitude, longitude) is expected


def test_shades_go_in_four_steps_up_to_the_highest_count() -> None:
    counts = [0, 1, 2, 3, 4, 5, 6, 7, 8]
    regions = mapped_regions([("utrecht", "x", count, None, False) for count in counts])
    assert [region.shade for region in regions] == [0, 1, 1, 2, 2, 3, 3, 4, 4]
    assert [region.shade for region in mapped_regions([("utrecht", "x", 0, None, False)])] == [0]
    assert mapped_regions([]) == []


def test_numbers_of_venues_do_not_cover_each_other_and_stay_on_the_map() -> None:
    crowd = [(f"zaal {number}", 52.09 + number % 3 * 0.05, 5.12, None) for number in range(20)]
    venues = mapped_venues([*crowd, ("hoek", 50.751, 3.351, None)])
    assert [venue.number for venue in venues] == list(range(1, 22))
    for number, venue in enumerate(venues):
        assert 13 <= venue.x <= WIDTH - 13
        assert 13 <= venue.y <= HEIGHT - 13
        for other in venues[number + 1 :]:
            assert (venue.x - other.x) ** 2 + (venue.y - other.y) ** 2 >= (APART - 0.2) ** 2
    assert venues[0].place is None
    assert venues[3].place == point(52.09, 5.12)


def render(**context: object) -> str:
    text = "{% load praktijkpodium_map %}{% podium_map regions=regions venues=venues %}"
    return Template(text).render(Context({"regions": (), "venues": (), **context}))


def test_the_map_says_everything_in_a_list_too() -> None:
    html = render(
        regions=[("utrecht", "Utrecht", 8, "?regio=utrecht", True), ("zeeland", "Zeeuws & mooi", 0, None, False)]
    )
    drawing, lists = html.split("</svg>")
    assert 'href="?regio=utrecht" tabindex="-1" aria-label="Utrecht: 8" aria-current="true"' in drawing
    assert 'aria-label="Zeeuws &amp; mooi: 0"' in drawing
    assert drawing.count("podium-map__region ") == len(PROVINCES)
    assert drawing.rindex("#utrecht") > drawing.rindex("#zeeland"), "a chosen one lies on top"
    assert '<a class="podium-map__name" href="?regio=utrecht" aria-current="true">Utrecht</a>' in lists
    assert "tabindex" not in lists
    assert "Zeeuws &amp; mooi" in lists
    assert "CBS, Kadaster (CC BY 4.0)" in lists


def test_a_region_without_a_province_is_in_the_list_only() -> None:
    names = (("", "Landelijk"), ("utrecht", "Eerst"), ("utrecht", "Dan"))
    html = render(regions=[(key, name, 3, "?r=1", False) for key, name in names])
    drawing, lists = html.split("</svg>")
    assert "Landelijk" not in drawing
    assert "Dan" not in drawing
    assert all(word in lists for word in ("Landelijk", "Eerst", "Dan"))


def test_a_venue_has_its_number_on_the_map_and_in_the_list() -> None:
    elsewhere = [("Online", None, None, None), ("Parijs", 48.85, 2.35, None)]
    html = render(venues=[*elsewhere, ("Evoluon", 51.4436, 5.4471, "/e/")])
    drawing, lists = html.split("</svg>")
    assert 'href="/e/" tabindex="-1" aria-label="1: Evoluon"' in drawing
    assert "Online" not in drawing
    assert "Parijs" not in drawing
    assert lists.count("podium-map__number--none") == 2
    # Never with a comma, in whatever language.
    assert re.search(r'<circle cx="[\d.]+" cy="[\d.]+" r="13">', drawing)


def test_there_is_nothing_that_the_security_policy_forbids() -> None:
    html = render(regions=[("utrecht", "Utrecht", 1, "/", True)], venues=[("x", 52.0, 5.0, None)])
    assert not re.search(r"\sstyle=|<style|<script|\son\w+=", html)
