"""The pictures of an answer."""

import functools
from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest
from wagtail.images import get_image_model

from praktijkpodium.home.freshness.memo import remember
from praktijkpodium.home.pages.blocks.schemas import PictureOut
from praktijkpodium.home.pages.pictures import alt_text, picture_json


def pictures_at(request: HttpRequest) -> str:
    """Where the addresses of pictures in this answer begin: they are whole ones."""
    return request.build_absolute_uri("/")


class Pictures:
    """The sizes and formats of images, from memory, or looked up for all images of an answer together."""

    def __init__(self, request: HttpRequest, keys: Iterable[int | None]) -> None:
        self._request = request
        self._at = pictures_at(request)
        self._keys = {key for key in keys if key}

    @functools.cached_property
    def _images(self) -> dict[int, Any]:
        found: dict[int, Any] = get_image_model().objects.prefetch_renditions().in_bulk(self._keys)
        return found

    def of(self, key: int | None, preset: str, alt: str) -> PictureOut | None:
        """The picture of an image for a place. Without words of the place, it has those of the image."""
        if not key:
            return None
        facts = remember(("picture", self._at, key, preset), lambda: self._make(key, preset))
        if facts is None and key in self._images:
            facts = self._json(key, preset)
        return PictureOut(**{**facts, "alt": alt or facts["alt"]}) if facts else None

    def _make(self, key: int, preset: str) -> dict[str, Any] | None:
        made = self._json(key, preset) if key in self._images else None
        return made if made and made["breedte"] else None  # its file is gone, perhaps for a moment

    def _json(self, key: int, preset: str) -> dict[str, Any]:
        image = self._images[key]
        return picture_json(image, preset, alt_text(image), self._request)
