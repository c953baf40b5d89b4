"""What the mails of the site are called. Each room registers the words for what it writes."""

from collections.abc import Mapping

from django.utils.functional import Promise

_labels: dict[str, str | Promise] = {}
_untold: set[str] = set()


def register(labels: Mapping[str, str | Promise], *, in_timeline: bool = True) -> None:
    """Give the mails of a room their names; called in that app's `ready()`.

    Of mails to people who need no story, such as those who follow a search, the timeline says nothing.
    """
    _labels.update(labels)
    _untold.update(() if in_timeline else labels)


def is_in_timeline(kind: str) -> bool:
    """Whether the timeline says of mails of this kind that they were sent, or were not."""
    return kind not in _untold


def label(kind: str) -> str:
    """The words for a kind, or the kind itself when no room knows it (any more)."""
    return str(_labels.get(kind, kind))


def choices() -> list[tuple[str, str]]:
    """All kinds, by their names."""
    return sorted(((kind, str(words)) for kind, words in _labels.items()), key=lambda pair: pair[1].lower())
