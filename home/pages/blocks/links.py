"""Links to elsewhere."""

from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from wagtail import blocks


def is_secure(url: str) -> bool:
    """Whether an address is of the web and cannot be listened to. Content from an import was never cleaned."""
    return url.startswith("https://")


def host_of(url: str) -> str:
    """The site that a link leads to, as people call it."""
    return (urlsplit(url).hostname or "").removeprefix("www.")


class SecureLinkBlock(blocks.URLBlock):
    """An address that starts with https."""

    def deconstruct(self) -> tuple[str, Any, Any]:
        """Migrations carry Wagtail's block, not ours, which may move."""
        _path, args, kwargs = super().deconstruct()
        return "wagtail.blocks.URLBlock", args, kwargs

    def clean(self, value: Any) -> str:
        url: str = super().clean(value)
        if url and not is_secure(url):
            raise ValidationError(gettext("Use an address that starts with https://."))
        return url
