"""Pictures of the demo: the right sizes and kinds, always the same, and not all alike."""

import io

import pytest
from PIL import Image

from praktijkpodium.home.pages.scene_parts import FIGURES, THINGS
from praktijkpodium.site.demo.drawing import COLOURS, Canvas, path, shapes
from praktijkpodium.site.demo.pictures import KINDS, MARKS, picture

SIZES = {"press": ((1600, 900), "JPEG"), "cover": ((900, 1270), "JPEG"), "logo": ((600, 300), "PNG")}


def test_every_kind_has_a_size() -> None:
    assert set(SIZES) == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_a_picture_has_its_size_and_kind_and_is_always_the_same(kind: str) -> None:
    file = picture(kind, "Implementeren in het sociaal domein")
    image = Image.open(io.BytesIO(file))
    assert (image.size, image.format) == SIZES[kind]
    assert len(file) < 120_000
    assert file == picture(kind, "Implementeren in het sociaal domein")
    assert file != picture(kind, "Een ander boek")
    assert len(image.convert("RGB").getcolors(2**24)) > 2


@pytest.mark.parametrize("mark", MARKS)
def test_marks_stay_within_the_logo(mark) -> None:
    canvas = Canvas(60, 30, 10, "white")
    mark(canvas, "disc", "sun")
    edge = canvas.picture()
    box = Image.eval(edge.convert("L"), lambda value: 255 - value).getbbox()
    assert box is not None
    assert box[0] > 60
    assert box[2] < 540
    assert box[1] > 15
    assert box[3] < 285


@pytest.mark.parametrize("name", [*FIGURES, *THINGS, "sky", "disc", "floor", "sun", "cloud", "lamp", "town", "trees"])
def test_every_part_can_be_painted(name: str) -> None:
    known = {*COLOURS, "", "none", "currentColor"}
    assert shapes(name)
    assert {colour for shape in shapes(name) for colour in (shape.fill, shape.stroke)} <= known
    canvas = Canvas(320, 180, 1, "white")
    canvas.part(name, 0j if name in ("sky", "floor") else 160 + 152j)
    assert min(low for low, _ in canvas.picture().getextrema()) < 255


def test_a_part_is_painted_where_it_is_asked_for() -> None:
    canvas = Canvas(100, 100, 1, "white")
    canvas.part("stand", 50 + 90j, scale=0.5, fill="brick")
    canvas.part("point", 30 + 90j, scale=0.5, flipped=True, color="brick")  # the hand is 23 to the left, 42 up
    image = canvas.picture()
    assert image.getpixel((7, 48)) == (0xB3, 0x34, 0x1F)
    assert image.getpixel((50, 70)) == (0xB3, 0x34, 0x1F)
    assert image.getpixel((10, 70)) == (255, 255, 255)
    assert image.getpixel((50, 95)) == (255, 255, 255)


@pytest.mark.parametrize(
    ("data", "end", "count"),
    [
        ("M1 2h3v4z", 1 + 2j, 1),
        ("M1 2l3-4-.5.5", 3.5 - 1.5j, 1),
        ("M0 0a5 5 0 0 1 10 0", 10 + 0j, 1),
        ("M0 0A5 5 0 1 0 6 0M1 1H2", 2 + 1j, 2),
        ("M0 0c0 5 5 5 5 0", 5 + 0j, 1),
    ],
)
def test_path_data_is_read(data: str, end: complex, count: int) -> None:
    lines = path(data)
    assert len(lines) == count
    assert lines[-1][-1] == pytest.approx(end)


def test_an_arc_goes_round_on_the_right_side() -> None:
    (up,) = path("M0 0a5 5 0 0 1 10 0")
    (down,) = path("M0 0a5 5 0 0 0 10 0")
    assert min(point.imag for point in up) == pytest.approx(-5)
    assert max(point.imag for point in down) == pytest.approx(5)
    (long,) = path("M0 0a5 5 0 1 1 6 0")
    assert min(point.imag for point in long) == pytest.approx(-9)
