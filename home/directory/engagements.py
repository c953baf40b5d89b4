"""What organisations are busy with, so that somebody must stay who can be reached. Upper floors register how that is
known.
"""

from collections.abc import Callable

from praktijkpodium.home.directory.models import Organisation

_known: list[Callable[[Organisation], bool]] = []


def register(is_busy: Callable[[Organisation], bool]) -> None:
    """Let `is_busy(organisation)` say whether something runs; called in `ready()`."""
    _known.append(is_busy)


def is_engaged(organisation: Organisation) -> bool:
    return any(is_busy(organisation) for is_busy in _known)
