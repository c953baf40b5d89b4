"""Photographs of editors in the sizes and formats that we serve: on pages and in the API."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch, prefetch_related_objects
from django.http import HttpRequest
from wagtail.images.shortcuts import get_renditions_or_not_found

from praktijkpodium.home.freshness.memo import remember

# The last one is for browsers that know nothing newer, and gets one size.
PHOTOGRAPH = ("avif", "webp", "jpeg")
DRAWING = ("webp", "png")  # keeps what is transparent


@dataclass(frozen=True)
class Preset:
    """A place where pictures are shown."""

    # Wagtail's operations, small to large. `fill` cuts around the focal point.
    operations: tuple[str, ...]
    # How wide the picture is shown, for the attribute `sizes`.
    sizes: str
    formats: tuple[str, ...] = PHOTOGRAPH
    # Not for a picture that is in the first screen.
    lazy: bool = True

    def specs(self, width: int) -> dict[str, list[str]]:
        """The filter specs by format for an image of this width, which is never enlarged."""
        chosen = []
        for operation in self.operations:
            chosen.append(operation)
            if width <= int(operation.split("-")[1].split("x")[0]):
                break
        *modern, plain = self.formats
        sizes = {**dict.fromkeys(modern, chosen), plain: chosen[-1:]}
        return {format_: [f"{operation}|format-{format_}" for operation in of] for format_, of in sizes.items()}


PRESETS = {
    "wide": Preset(("width-480", "width-800", "width-1440"), sizes="(min-width: 48em) 45rem, 100vw"),
    "card": Preset(("fill-384x216", "fill-768x432"), sizes="(min-width: 40em) 24rem, 100vw"),
    "cover": Preset(("fill-800x450", "fill-1600x900"), sizes="(min-width: 78em) 75rem, 100vw", lazy=False),
    "logo": Preset(("max-160x80", "max-320x160"), sizes="10rem", formats=DRAWING),
}


@dataclass(frozen=True)
class Source:
    """One format of a picture."""

    mime: str
    srcset: str


@dataclass(frozen=True)
class Picture:
    """What `<picture>` needs. `src` is in the format that every browser knows."""

    sources: tuple[Source, ...]
    src: str
    width: int
    height: int
    sizes: str
    lazy: bool


def prefetch_renditions(images: Iterable[Any]) -> None:
    """Look up what was made of these images before, for all of them together."""
    known = [image for image in images if image is not None]
    if known:
        # The name under which Wagtail looks for them.
        prefetch_related_objects(known, Prefetch("renditions", to_attr="prefetched_renditions"))


def picture(image: Any, preset: str, request: HttpRequest | None = None) -> Picture:
    """An image for a place. With the request the addresses are whole ones."""
    if request is not None:
        return _picture(image, preset, request)

    def make() -> Picture | None:
        made = _picture(image, preset, None)
        return made if made.width else None  # its file is gone, perhaps for a moment

    return remember(("picture", image.pk, preset), make) or _picture(image, preset, None)


def _picture(image: Any, preset: str, request: HttpRequest | None) -> Picture:
    place = PRESETS[preset]
    if image.is_svg():  # a host may allow it; there are no other formats of it
        url = _address(image.file.url, request)
        return Picture((), url, image.width, image.height, place.sizes, place.lazy)
    specs = place.specs(image.width)
    renditions = get_renditions_or_not_found(image, [spec for of_format in specs.values() for spec in of_format])

    def srcset(of_format: list[str]) -> str:
        return ", ".join(f"{_address(renditions[spec].url, request)} {renditions[spec].width}w" for spec in of_format)

    *modern, (_, [plain]) = specs.items()
    largest = renditions[plain]
    if not largest.width:  # its file is gone: the browser shows what it was in words
        modern = []
    return Picture(
        sources=tuple(Source(f"image/{format_}", srcset(of_format)) for format_, of_format in modern),
        src=_address(largest.url, request),
        width=largest.width,
        height=largest.height,
        sizes=place.sizes,
        lazy=place.lazy,
    )


def picture_json(image: Any, preset: str, alt: str, request: HttpRequest | None) -> dict[str, Any]:
    """A picture for the API (`schemas.PictureOut`)."""
    of = picture(image, preset, request)
    return {
        "url": of.src,
        "breedte": of.width,
        "hoogte": of.height,
        "alt": alt,
        "bronnen": [{"type": source.mime, "srcset": source.srcset} for source in of.sources],
    }


def alt_text(image: Any) -> str:
    """What an image shows: as its place tells it, else as the image does. Its title, often a file name, is none."""
    if getattr(image, "decorative", False):
        return ""
    return str(getattr(image, "contextual_alt_text", None) or getattr(image, "description", ""))


def _address(url: str, request: HttpRequest | None) -> str:
    return request.build_absolute_uri(url) if request else url
