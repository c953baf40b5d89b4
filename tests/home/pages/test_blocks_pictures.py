"""Photographs: their sizes, formats and words."""

import pytest
from bs4 import BeautifulSoup
from django.core.files.base import ContentFile
from django.db import connection
from django.template import Context, Template
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from PIL import Image as Drawing
from wagtail.images.models import Image

from praktijkpodium.home.pages.pictures import PRESETS, picture, picture_json, prefetch_renditions
from tests.home.pages.parts import WAGTAIL_LEAVES_FILES_OPEN, make_image

pytestmark = [pytest.mark.django_db, WAGTAIL_LEAVES_FILES_OPEN]


def tag(arguments, image=None):
    template = Template("{% load praktijkpodium_images %}{% podium_picture image " + arguments + " %}")
    return BeautifulSoup(template.render(Context({"image": image})).strip(), "html.parser")


def widths(srcset):
    return [int(candidate.split()[1].removesuffix("w")) for candidate in srcset.split(", ")]


def test_a_picture_in_sizes_and_formats():
    html = tag('"wide" alt="Team"', make_image(1600, 900))
    assert [source["type"] for source in html("source")] == ["image/avif", "image/webp"]
    assert {source["sizes"] for source in html("source")} == {PRESETS["wide"].sizes}
    assert [widths(source["srcset"]) for source in html("source")] == [[480, 800, 1440]] * 2
    assert html.img["src"].endswith(".jpg")
    assert (html.img["width"], html.img["height"]) == ("1440", "810")
    assert (html.img["alt"], html.img["loading"]) == ("Team", "lazy")


@pytest.mark.parametrize(("width", "expected"), [(300, [300]), (480, [480]), (700, [480, 700]), (900, [480, 800, 900])])
def test_an_image_is_never_enlarged_and_no_size_made_twice(width, expected):
    assert widths(picture(make_image(width, 200), "wide").sources[0].srcset) == expected


def test_cards_are_cut_around_what_matters():
    image = make_image(800, 800)
    with Drawing.new("RGB", (800, 800), "white") as drawing:
        drawing.paste("red", (0, 0, 800, 200))
        with image.file.storage.open(image.file.name, "wb") as file:
            drawing.save(file, "PNG")
    image.focal_point_x, image.focal_point_y = 400, 100
    image.focal_point_width = image.focal_point_height = 50
    image.save()
    name = picture(image, "card").src.rsplit("/", 1)[1]
    made = image.renditions.get(file__endswith=name)
    assert (made.width, made.height) == (768, 432)
    with made.file.open() as file, Drawing.open(file) as drawn:
        red, green, _blue = drawn.getpixel((384, 20))
    assert red > 200
    assert green < 100


def test_a_cover_does_not_wait():
    assert "loading" not in tag('"cover"', make_image(1600, 900)).img.attrs


@pytest.mark.parametrize(
    ("image", "arguments", "alt"),
    [
        ({"description": "Een team"}, "", "Een team"),
        ({"description": "Een team"}, 'alt=""', ""),
        ({"description": "Een team"}, 'alt="Zij"', "Zij"),
        ({}, "", ""),  # the title is a file name
    ],
)
def test_the_words_of_a_picture(image, arguments, alt):
    assert tag(arguments, make_image(20, 20, **image)).img["alt"] == alt


def test_words_are_no_markup():
    assert tag("alt=image.description", make_image(20, 20, description='"><script>')).img["alt"] == '"><script>'


def test_classes_and_sizes_of_a_place_of_its_own():
    html = tag('"card" css_class="groot" sizes="50vw"', make_image(20, 20))
    assert html.img["class"] == ["podium-picture", "groot"]
    assert html.source["sizes"] == "50vw"


def test_without_an_image_there_is_nothing():
    assert str(tag('"wide"')) == ""


def test_an_image_whose_file_is_gone_still_has_its_words():
    image = make_image(900, 600, description="Een team")
    image.file.storage.delete(image.file.name)
    html = tag('"wide"', image)
    assert html.img["alt"] == "Een team"
    assert "width" not in html.img.attrs
    assert html("source") == []
    assert picture_json(image, "wide", "", None)["bronnen"] == []


def test_a_drawing_of_a_host_that_allows_svg():
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"/>'
    image = Image(title="logo", file=ContentFile(drawing, "logo.svg"), width=40, height=20)
    image.save()
    html = tag('"logo" alt="Vilans"', image)
    assert html("source") == []
    assert html.img["src"].endswith(".svg")


def test_addresses_in_the_api_are_whole():
    given = picture_json(make_image(900, 600), "wide", "Team", RequestFactory().get("/"))
    assert given["url"].startswith("http://")
    assert [source["type"] for source in given["bronnen"]] == ["image/avif", "image/webp"]
    assert given["bronnen"][0]["srcset"].count("http://") == 3
    assert (given["breedte"], given["hoogte"], given["alt"]) == (900, 600, "Team")


def test_many_pictures_cost_one_query():
    for image in (make_image(20, 20) for _ in range(10)):
        picture(image, "card")
    for number in (1, 10):
        images = list(Image.objects.all()[:number])
        with CaptureQueriesContext(connection) as queries:
            prefetch_renditions([None, *images])
            for image in images:
                picture(image, "card")
        assert len(queries) == 1


def test_no_pictures_cost_nothing():
    with CaptureQueriesContext(connection) as queries:
        prefetch_renditions([None])
    assert len(queries) == 0
