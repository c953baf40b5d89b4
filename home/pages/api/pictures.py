"""The pictures of an answer."""

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest

from praktijkpodium.home.freshness.memo import remember
from praktijkpodium.home.pages.blocks.schemas import PictureOut
from praktijkpodium.home.pages.pictures import picture_json, prefetch_renditions


def pictures_at(request: HttpRequest) -> str:
    """Where the addresses of pictures in this answer begin: they are whole ones."""
    return request.build_absolute_uri("/")


class Pictures:
    """The sizes and formats of images, from memory, or looked up for all images of an answer together."""

    def __init__(self, request: HttpRequest, images: Iterable[Any]) -> None:
        self._request = request
        self._at = pictures_at(request)
        self._images = [image for image in images if image is not None]
        self._is_looked_up = False

    def of(self, image: Any, preset: str, alt: str) -> PictureOut | None:
        """A picture for a place."""
        if image is None:
            return None

        def make() -> dict[str, Any] | None:
            made = self._make(image, preset)
            return made if made["breedte"] else None  # its file is gone, perhaps for a moment

        picture = remember(("picture", self._at, image.pk, preset), make) or self._make(image, preset)
        return PictureOut(**{**picture, "alt": alt})

    def _make(self, image: Any, preset: str) -> dict[str, Any]:
        if not self._is_looked_up:
            prefetch_renditions(self._images)
            self._is_looked_up = True
        return picture_json(image, preset, "", self._request)
