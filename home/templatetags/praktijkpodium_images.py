"""Photographs of editors in templates."""

from typing import Any

from django import template

from praktijkpodium.home.pages.pictures import alt_text, picture

register = template.Library()


@register.inclusion_tag("praktijkpodium/_picture.html")
def podium_picture(
    image: Any, preset: str = "wide", alt: str | None = None, css_class: str = "", sizes: str = ""
) -> dict[str, Any]:
    """An image in the formats and sizes of a preset (`pictures.PRESETS`); nothing when there is no image.

    Without `alt` the image tells what it shows; give `alt=""` where the words beside it say the same.
    In a list, call `pictures.prefetch_renditions` with all its images first.
    """
    if not image:
        return {}
    of = picture(image, preset)
    return {
        "picture": of,
        "alt": alt_text(image) if alt is None else alt,
        "css_class": css_class,
        "sizes": sizes or of.sizes,
    }
