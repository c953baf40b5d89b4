"""Pictures: a few kilobytes can be a picture that fills the memory of whoever looks at it."""

from typing import IO

from PIL import Image

from praktijkpodium.home.files.inspecting import words

_MOST = 100  # million pixels; a telephone makes 50


def inspect(content: IO[bytes]) -> None:
    """Raise FileRefused for a picture that is too large to be looked at, or none. Only its head is read."""
    content.seek(0)
    try:
        with Image.open(content, formats=["PNG", "JPEG"]) as picture:
            pixels = picture.width * picture.height
    except Image.DecompressionBombError as problem:
        raise words.has_too_many_pixels(_MOST) from problem
    except (OSError, SyntaxError, ValueError) as problem:
        raise words.damaged() from problem
    if pixels > _MOST * 1_000_000:
        raise words.has_too_many_pixels(_MOST)
