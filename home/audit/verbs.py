"""How the lines of the timeline read. Each room registers the words for what happens in it."""

from collections.abc import Mapping

from django.utils.functional import Promise

_labels: dict[str, str | Promise] = {}


def register(labels: Mapping[str, str | Promise]) -> None:
    """Give the verbs of a room their words; called in that app's `ready()`."""
    _labels.update(labels)


def label(verb: str) -> str:
    """The words for a verb, or the verb itself when no room knows it any more."""
    return str(_labels.get(verb, verb))
