"""Illustrations: always the same, composed, and drawn from parts that are there."""

import gzip
import itertools
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from django.template import Context, Template

from praktijkpodium.home.pages.scene_parts import FIGURES, GROUNDS, THINGS, WORDS
from praktijkpodium.home.pages.scenes import FLOOR, WIDTH, Dice, composition, people, things_for
from praktijkpodium.site.demo.drawing import SPRITE, shapes

KEYS = [f"pagina {number}" for number in range(150)]
ROOT = Path(__file__).resolve().parents[3]


def ids() -> set[str]:
    return {name for element in ET.fromstring(SPRITE.read_text()).iter() if (name := element.get("id"))}  # noqa: S314


def test_a_page_always_has_the_same_scene() -> None:
    """Also on another machine and after an upgrade of Python: that is why this one is written down."""
    assert composition("Een wijkteam dat blijft") == composition("Een wijkteam dat blijft")
    scene = composition("Een wijkteam dat blijft")
    assert [part.name for part in scene.cast] == ["houses", "walk", "child"]
    assert composition("a").parts != composition("b").parts


def test_choices_are_spread() -> None:
    assert {composition(key).thing for key in KEYS} == set(THINGS)
    assert len({composition(key).parts for key in KEYS}) == len(KEYS)
    assert {Dice(key).pick("abc") for key in KEYS} == set("abc")


@pytest.mark.parametrize("thing", THINGS)
def test_two_or_three_people_are_with_each_thing_and_nobody_hides_anybody(thing: str, monkeypatch) -> None:
    monkeypatch.setattr("praktijkpodium.home.pages.scenes.things_for", lambda text: (thing,))
    for key in KEYS[:40]:
        scene = composition(key)
        assert [part.name for part in scene.cast].count(thing) == 1
        assert len(people(scene.cast)) in (2, 3)
        for part in scene.cast:
            left, top, right, bottom = part.box
            assert left >= 0
            assert top >= 5.9
            assert right <= WIDTH
            assert bottom == FLOOR
        boxes = sorted(part.box for part in people(scene.cast))
        gaps = [after[0] - before[2] for before, after in itertools.pairwise(boxes)]
        assert min(gaps) >= 0, (key, gaps)


def test_balloons_are_above_heads() -> None:
    for key in KEYS[:40]:
        balloons, *cast = composition(key, theme="dialoog").cast
        assert balloons.name == "balloons"
        assert min(part.box[1] for part in cast) >= FLOOR - 98.1  # where the balloons end


@pytest.mark.parametrize("key", KEYS[:60])
def test_people_wear_different_coats_and_the_sky_is_free(key: str) -> None:
    scene = composition(key)
    coats = [part.fill for part in people(scene.cast)]
    assert len(set(coats)) == len(coats)
    assert scene.ground[0].name == "sky"
    assert scene.ground[-1].name == "floor"
    for part in scene.ground:
        if part.name in ("sun", "cloud", "lamp"):
            for left, top, right, _ in (other.box for other in scene.cast):
                assert right < part.x - 19 or left > part.x + 19 or top > part.y + 19


def test_every_part_is_in_the_sprite_and_nothing_else() -> None:
    grounds = {ground.far for ground in GROUNDS if ground.far} | {name for ground in GROUNDS for name in ground.above}
    assert ids() == {"sky", "disc", "floor"} | grounds | set(FIGURES) | set(THINGS)


@pytest.mark.parametrize("name", [*FIGURES, *THINGS])
def test_sizes_are_those_of_the_drawing(name: str) -> None:
    size = (FIGURES | THINGS)[name]
    points = [point for shape in shapes(name) for point in shape.line]
    drawn = (
        -min(point.real for point in points),
        max(point.real for point in points),
        -min(point.imag for point in points),
    )
    # Lines are a few units wide.
    assert drawn == pytest.approx((size.left, size.right, size.height), abs=4)
    assert max(point.imag for point in points) <= 0.01


def test_the_sprite_is_small_and_has_colours_of_the_tokens_only() -> None:
    text = SPRITE.read_text()
    assert len(gzip.compress(text.encode())) < 12_000
    tokens = (ROOT / "home" / "static" / "praktijkpodium" / "css" / "tokens.css").read_text()
    for name, colour in set(re.findall(r"var\((--podium-art-\w+),(#\w{6})\)", text)):
        assert f"{name}: {colour};" in tokens
    assert not re.findall(r"(?:fill|stroke)=\"#|style=", text)


def test_the_thing_follows_the_theme_and_else_the_title() -> None:
    assert composition("Medewerkers maken samen het rooster").thing == "roster"
    assert composition("Medewerkers maken samen het rooster", theme="Technologie").thing in things_for("technologie")
    assert composition("Medewerkers maken samen het rooster", theme="iets anders").thing == "roster"
    assert things_for("Praktijknetwerken") == things_for("netwerk")
    assert things_for("") == ()


def test_every_thing_that_a_word_asks_for_is_there() -> None:
    assert {thing for _, things in WORDS for thing in things} == set(THINGS)


def test_the_tag_draws_it_without_style_attributes() -> None:
    text = "{% load praktijkpodium %}{% scene title css_class theme=theme %}"
    html = Template(text).render(Context({"title": "<rooster>", "css_class": '"x', "theme": None}))
    assert html.startswith('<svg class="podium-scene &quot;x" viewBox="0 0 320 180"')
    assert 'aria-hidden="true"' in html
    assert " style=" not in html
    assert re.findall(r'href="[^"]*#([\w-]+)"', html) == [part.name for part in composition("<rooster>").parts]
    assert len(html) < 1800
