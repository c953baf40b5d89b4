"""Pictures for the demo: press photographs, covers and logos, drawn from what they are for. Nothing is downloaded."""

import io
import statistics
from collections.abc import Callable

from PIL import Image

from praktijkpodium.home.pages.scenes import FLOOR, HEIGHT, WIDTH, Dice, Scene, composition, people
from praktijkpodium.site.demo.drawing import Canvas

JPEG, PNG = "JPEG", "PNG"
# Of a press photograph, in units of a scene.
ABOVE_HEADS, SHINS = 8, 10
# Of a cover.
COLUMNS, ROWS, SPINE = 4, 3, 9
# Colours that go together: a ground, and what stands out before it.
COVERS = (
    ("disc", ("sun", "sand", "brick", "far")),
    ("floor", ("sun", "disc", "brick", "sand")),
    ("warm", ("disc", "brick", "sun", "floor")),
    ("sky", ("disc", "sun", "brick", "floor")),
    ("sun", ("floor", "disc", "brick", "sand")),
)
LOGOS = (("disc", "sun"), ("brick", "floor"), ("floor", "sun"), ("disc", "brick"), ("floor", "disc"))


def picture(kind: str, key: str) -> bytes:
    """A picture as a file: "press" and "cover" as JPEG, "logo" as PNG. Always the same one for the same key."""
    draw, form = KINDS[kind]
    file = io.BytesIO()
    draw(key).save(file, form, quality=86, optimize=True)
    return file.getvalue()


def press(key: str) -> Image.Image:
    """1600 by 900: people from nearby, cut off by the edges as in a photograph."""
    scene = composition(key)
    top = max(min(part.box[1] for part in scene.cast) - ABOVE_HEADS, 0)
    height = FLOOR - SHINS - top
    width = height * 16 / 9
    middle = statistics.mean(part.x for part in people(scene.cast))
    left = min(max(middle - width / 2, 0), WIDTH - width)
    canvas = Canvas(width, height, 1600 / width, "sky")
    _paint(canvas, scene, complex(-left, -top))
    return canvas.picture()


def _paint(canvas: Canvas, scene: Scene, by: complex) -> None:
    for part in scene.parts:
        place = complex(part.x, part.y) + by
        canvas.part(part.name, place, part.scale, part.flipped, part.fill, part.color)


def cover(key: str) -> Image.Image:
    """900 by 1270: a pattern of half discs, as in our logo, with a scene below it."""
    dice = Dice(f"cover|{key}")
    ground, colours = dice.pick(COVERS)
    height = WIDTH * 1270 / 900
    canvas = Canvas(WIDTH, height, 900 / WIDTH, ground)
    for number in range(COLUMNS * ROWS):
        place = complex(number % COLUMNS, number // COLUMNS) * WIDTH / COLUMNS
        _tile(canvas, place, WIDTH / COLUMNS, dice.deal(colours, 2), dice)
    _paint(canvas, composition(key), complex(0, height - HEIGHT))
    canvas.block(0, 0, SPINE, height, "floor")
    return canvas.picture()


def _tile(canvas: Canvas, place: complex, size: float, colours: list[str], dice: Dice) -> None:
    """One square of the pattern."""
    first, second = colours
    far = place + complex(size, size)
    kind = dice.pick(("half", "half", "quarter", "quarter", "podium", "disc", "none"))
    if kind == "half":
        canvas.block(place.real, place.imag, far.real, far.imag, second)
        canvas.disc(place + complex(0.5, 1) * size, size / 2, first, 180, 360)
    elif kind == "quarter":
        corner, start = dice.pick(((0, 0), (1, 90), (1 + 1j, 180), (1j, 270)))
        canvas.disc(place + corner * size, size, first, start, start + 90)
    elif kind == "podium":
        canvas.disc(place + complex(0.5, 0.6) * size, size * 0.4, first, 180, 360)
        canvas.block(
            place.real + size * 0.1, place.imag + size * 0.66, far.real - size * 0.1, far.imag - size * 0.14, second
        )
    elif kind == "disc":
        canvas.disc(place + complex(0.5, 0.5) * size, size * 0.32, first)


def logo(key: str) -> Image.Image:
    """600 by 300: a mark of two plain shapes."""
    dice = Dice(f"logo|{key}")
    first, second = dice.pick(LOGOS)
    canvas = Canvas(60, 30, 10, "white")
    dice.pick(MARKS)(canvas, first, second)
    return canvas.picture()


def _arches(canvas: Canvas, first: str, second: str) -> None:
    for x, radius, colour in ((22, 9, first), (38, 9, second)):
        canvas.disc(complex(x, 20), radius, colour, 180, 360)
        canvas.disc(complex(x, 20), radius / 2.4, "white")


def _house(canvas: Canvas, first: str, second: str) -> None:
    canvas.outline([20 + 14j, 30 + 5j, 40 + 14j], first)
    canvas.block(22, 15, 38, 25, second)
    canvas.disc(30 + 25j, 4, "white", 180, 360)


def _leaves(canvas: Canvas, first: str, second: str) -> None:
    canvas.disc(29.5 + 5j, 13, first, 90, 180)
    canvas.disc(30.5 + 25j, 13, second, 270, 360)
    canvas.disc(30.5 + 5j, 6, second, 0, 90)
    canvas.disc(29.5 + 25j, 6, first, 180, 270)


def _people(canvas: Canvas, first: str, second: str) -> None:
    for x, colour in ((18, first), (30, second), (42, first)):
        canvas.disc(complex(x, 10), 3.6, colour)
        canvas.disc(complex(x, 23), 7, colour, 180, 360)


def _steps(canvas: Canvas, first: str, second: str) -> None:
    for number, colour in enumerate((first, first, first, second)):
        canvas.block(18 + number * 6.4, 21 - number * 4, 22.6 + number * 6.4, 25, colour)


def _ring(canvas: Canvas, first: str, second: str) -> None:
    canvas.disc(30 + 15j, 10, first)
    canvas.disc(30 + 15j, 5.6, "white")
    canvas.disc(30 + 15j, 10, second, 270, 360)
    canvas.disc(30 + 15j, 5.6, "white", 270, 360)


def _petals(canvas: Canvas, first: str, second: str) -> None:
    for number, middle in enumerate((25 + 10j, 35 + 10j, 35 + 20j, 25 + 20j)):
        canvas.disc(middle, 5, (first, second)[number % 2])
        canvas.block(*_between(middle), (first, second)[number % 2])


def _between(middle: complex) -> tuple[float, float, float, float]:
    """The square from the middle of a petal to the middle of the mark."""
    left, right = sorted((middle.real, 30.0))
    top, bottom = sorted((middle.imag, 15.0))
    return left, top, right, bottom


def _sun(canvas: Canvas, first: str, second: str) -> None:
    canvas.disc(30 + 18j, 9, second, 180, 360)
    for number in range(3):
        canvas.block(18 + number * 2, 19.2 + number * 2.6, 42 - number * 2, 20.8 + number * 2.6, first)


def _link(canvas: Canvas, first: str, second: str) -> None:
    canvas.block(22, 13.6, 38, 16.4, first)
    canvas.disc(21 + 15j, 6.5, first)
    canvas.disc(39 + 15j, 6.5, second)
    canvas.disc(39 + 15j, 2.6, "white")


def _page(canvas: Canvas, first: str, second: str) -> None:
    canvas.outline([19 + 8j, 29.4 + 11j, 29.4 + 25j, 19 + 22j], first)
    canvas.outline([41 + 8j, 30.6 + 11j, 30.6 + 25j, 41 + 22j], second)
    canvas.disc(30 + 6j, 2.6, second)


MARKS: tuple[Callable[[Canvas, str, str], None], ...] = (
    _arches,
    _house,
    _leaves,
    _people,
    _steps,
    _ring,
    _petals,
    _sun,
    _link,
    _page,
)
KINDS: dict[str, tuple[Callable[[str], Image.Image], str]] = {
    "press": (press, JPEG),
    "cover": (cover, JPEG),
    "logo": (logo, PNG),
}
