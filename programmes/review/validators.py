"""What reviewers write: it must say something."""

from typing import Any

from praktijkpodium.home.pages.visitors import tidy
from praktijkpodium.programmes.applications.exceptions import NotPossible


def written(text: str, otherwise: Any) -> str:
    """A text that must say something."""
    written = tidy(text).strip()
    if not written:
        raise NotPossible(str(otherwise))
    return written
