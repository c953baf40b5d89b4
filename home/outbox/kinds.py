"""What the mails of the site are called. Each room registers the words for what it writes."""

from collections.abc import Mapping

from django.utils.functional import Promise

_labels: dict[str, str | Promise] = {}


def register(labels: Mapping[str, str | Promise]) -> None:
    """Give the mails of a room their names; called in that app's `ready()`."""
    _labels.update(labels)


def label(kind: str) -> str:
    """The words for a kind, or the kind itself when no room knows it (any more)."""
    return str(_labels.get(kind, kind))


def choices() -> list[tuple[str, str]]:
    """All kinds, by their names."""
    return sorted(((kind, str(words)) for kind, words in _labels.items()), key=lambda pair: pair[1].lower())
