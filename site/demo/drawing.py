"""The parts of our illustrations as pixels, with Pillow only: for pictures that must be files.

Reads the same drawing that the pages show (img/scenes.svg), and knows as much of SVG as that needs.
"""

import cmath
import functools
import itertools
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from xml.etree import ElementTree as ET

from PIL import Image, ImageDraw

SPRITE = files("praktijkpodium.home") / "static" / "praktijkpodium" / "img" / "scenes.svg"
COLOURS = {
    "sky": "#e6f0ee",
    "disc": "#0a5c5f",
    "far": "#c9dedb",
    "floor": "#14213d",
    "sun": "#ffc857",
    "sand": "#f0e4c8",
    "warm": "#f5ecd6",
    "brick": "#b3341f",
    "white": "#ffffff",
}
FINER = 3  # painted this much larger and made smaller, for smooth edges
PIECES = 60  # of a curve
INHERITED = ("fill", "stroke", "stroke-width", "stroke-linecap")
ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "A": 7}
NUMBER = r"-?(?:\d+\.?\d*|\.\d+)"

# A place is a complex number: x + y·1j. So a turn or a scale is a product and a move is a sum.
Line = tuple[complex, ...]


@dataclass(frozen=True)
class Shape:
    """An outline. Where it has no fill of its own, that of whoever uses the part."""

    line: Line
    fill: str
    stroke: str
    width: float
    has_round_ends: bool


class Canvas:
    """A picture in units of its own: `scale` pixels each."""

    def __init__(self, width: float, height: float, scale: float, ground: str) -> None:
        self._size = (round(width * scale), round(height * scale))
        self._scale = scale * FINER
        large = (self._size[0] * FINER, self._size[1] * FINER)
        self._image = Image.new("RGB", large, COLOURS[ground])
        self._draw = ImageDraw.Draw(self._image)

    def part(
        self, name: str, place: complex, scale: float = 1, flipped: bool = False, fill: str = "", color: str = ""
    ) -> None:
        """A part of the sprite, with its foot at this place."""
        inks = {"": fill or "floor", "currentColor": color or "sand"}
        for shape in shapes(name):
            line = [place + scale * (complex(-point.real, point.imag) if flipped else point) for point in shape.line]
            if shape.fill != "none":
                self.outline(line, inks.get(shape.fill, shape.fill))
            if shape.stroke != "none":
                self._line(line, inks.get(shape.stroke, shape.stroke), shape.width * scale, shape.has_round_ends)

    def outline(self, line: list[complex], colour: str) -> None:
        self._draw.polygon(self._pixels(line), fill=COLOURS[colour])

    def block(self, left: float, top: float, right: float, bottom: float, colour: str) -> None:
        self._draw.rectangle(self._pixels([complex(left, top), complex(right, bottom)]), fill=COLOURS[colour])

    def disc(self, middle: complex, radius: float, colour: str, start: int = 0, end: int = 360) -> None:
        """A disc, or a part of one: degrees, with the clock from the right."""
        corners = self._pixels([middle - complex(radius, radius), middle + complex(radius, radius)])
        self._draw.pieslice(corners, start, end, fill=COLOURS[colour])

    def picture(self) -> Image.Image:
        return self._image.resize(self._size, Image.Resampling.BOX)

    def _pixels(self, line: list[complex]) -> list[tuple[float, float]]:
        return [(point.real * self._scale, point.imag * self._scale) for point in line]

    def _line(self, line: list[complex], colour: str, width: float, has_round_ends: bool) -> None:
        self._draw.line(self._pixels(line), fill=COLOURS[colour], width=round(width * self._scale), joint="curve")
        if has_round_ends or abs(line[0] - line[-1]) < width:
            self.disc(line[0], width / 2, colour)
            self.disc(line[-1], width / 2, colour)


@functools.cache
def shapes(name: str) -> tuple[Shape, ...]:
    """What a part of the sprite consists of."""
    drawing = ET.fromstring(SPRITE.read_text(encoding="utf-8"))  # noqa: S314 - our own file
    return tuple(_shapes(next(element for element in drawing.iter() if element.get("id") == name), {}))


def _shapes(element: ET.Element, above: dict[str, str]) -> Iterator[Shape]:
    paint = above | {name: _colour(value) for name in INHERITED if (value := element.get(name))}
    if element.tag.endswith("}g"):
        found = [shape for child in element for shape in _shapes(child, paint)]
    else:
        width, ends = float(paint.get("stroke-width", 1)), paint.get("stroke-linecap") == "round"
        colours = paint.get("fill", ""), paint.get("stroke", "none")
        found = [Shape(line, *colours, width, ends) for line in _lines(element)]
    turn, move = _transform(element.get("transform", ""))
    for shape in found:
        line = tuple(move + turn * point for point in shape.line)
        yield Shape(line, shape.fill, shape.stroke, shape.width, shape.has_round_ends)


def _colour(value: str) -> str:
    """The end of the name of the variable, or what is there."""
    match = re.match(r"var\(--podium-art-(\w+)", value)
    return match[1] if match else value


def _transform(text: str) -> tuple[complex, complex]:
    turn, move = 1 + 0j, 0j
    for name, values in re.findall(r"(\w+)\(([^)]*)\)", text):
        numbers = _numbers(values)
        if name == "translate":
            move += turn * complex(*numbers)
        elif name == "rotate":
            turn *= complex(math.cos(math.radians(numbers[0])), math.sin(math.radians(numbers[0])))
        else:
            raise ValueError(f"{name} is not used in the sprite")
    return turn, move


def _numbers(text: str) -> list[float]:
    return [float(number) for number in re.findall(NUMBER, text)]


def _lines(element: ET.Element) -> list[Line]:
    kind = element.tag.rpartition("}")[2]
    x, y, width, height, rx, cx, cy, r = (
        float(element.get(name, 0)) for name in ("x", "y", "width", "height", "rx", "cx", "cy", "r")
    )
    if kind == "circle":
        return [tuple(_turn(complex(cx, cy), r, 0, math.tau))]
    if kind == "rect":
        rx = min(rx, width / 2, height / 2)
        right, bottom = x + width - rx, y + height - rx
        corners = (complex(right, bottom), complex(x + rx, bottom), complex(x + rx, y + rx), complex(right, y + rx))
        rounded = (_turn(corner, rx, math.pi / 2 * number, math.pi / 2) for number, corner in enumerate(corners))
        return [tuple(point for corner in rounded for point in corner)]
    return path(element.get("d", ""))


def _turn(middle: complex, radius: float, start: float, turn: float) -> list[complex]:
    angles = [start + turn * step / PIECES for step in range(PIECES + 1)]
    return [middle + radius * complex(math.cos(angle), math.sin(angle)) for angle in angles]


def path(data: str) -> list[Line]:
    """Path data as outlines of straight pieces."""
    lines: list[list[complex]] = []
    here = 0j
    for command, text in re.findall(r"([A-Za-z])([^A-Za-z]*)", data):
        name, base = command.upper(), 1 if command.islower() else 0
        if name == "Z":
            lines[-1].append(here := lines[-1][0])
            continue
        numbers = _numbers(text)
        for start in range(0, len(numbers), ARGUMENTS[name]):
            values = numbers[start : start + ARGUMENTS[name]]
            if name == "M" and start == 0:
                lines.append([here := here * base + complex(*values)])
                continue
            lines[-1] += _step(name, here, here * base, values)
            here = lines[-1][-1]
    return [tuple(line) for line in lines]


def _step(name: str, here: complex, base: complex, values: list[float]) -> list[complex]:
    """The next points of a path; `base` is what its numbers are counted from."""
    if name == "H":
        return [complex(base.real + values[0], here.imag)]
    if name == "V":
        return [complex(here.real, base.imag + values[0])]
    if name == "A":
        rx, ry, _, is_long, is_clockwise, x, y = values
        return _arc(here, base + complex(x, y), rx, ry, is_long == 1, is_clockwise == 1)
    points = [base + complex(x, y) for x, y in zip(values[::2], values[1::2], strict=True)]
    return points if name in "ML" else [_bezier([here, *points], step / PIECES) for step in range(1, PIECES + 1)]


def _arc(start: complex, end: complex, rx: float, ry: float, is_long: bool, is_clockwise: bool) -> list[complex]:
    """A piece of an ellipse, as a piece of the circle that it is when stretched."""
    stretch = rx / ry
    a, b = complex(start.real, start.imag * stretch), complex(end.real, end.imag * stretch)
    half = (b - a) / 2
    aside = math.sqrt(max(rx**2 - abs(half) ** 2, 0)) * 1j * half / abs(half)
    middle = a + half + (aside if is_long != is_clockwise else -aside)
    turn = cmath.phase((b - middle) / (a - middle))
    if is_clockwise != (turn > 0):
        turn += math.tau if is_clockwise else -math.tau
    points = _turn(middle, abs(a - middle), cmath.phase(a - middle), turn)[1:-1]
    return [*(complex(point.real, point.imag / stretch) for point in points), end]


def _bezier(points: list[complex], share: float) -> complex:
    while len(points) > 1:
        points = [a + (b - a) * share for a, b in itertools.pairwise(points)]
    return points[0]
