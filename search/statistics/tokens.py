"""What a page of results says about itself, so that it can tell that it was seen.

Pages of results may come from a cache, so the page tells us, and not the server itself. What it tells is signed: nobody
can have counted what we did not answer.
"""

from typing import NamedTuple

from django.core import signing

_SALT = "praktijkpodium.search.statistics"
# In seconds. A page may lie open for a while before somebody follows a link.
LONGEST = 12 * 60 * 60
# In characters, of a question in a token. What is longer is cut: it is counted, and its text is not kept.
_MOST = 100


class Seen(NamedTuple):
    """A page of results."""

    text: str
    # The path of the page with the search box.
    place: str
    # How many were above the divide.
    total: int
    degraded: bool = False


def token(seen: Seen) -> str:
    return signing.dumps([seen.text[:_MOST], seen.place[:60], seen.total, int(seen.degraded)], salt=_SALT)


def read(text: str) -> Seen | None:
    """What a token says; nothing when it is not ours, or old."""
    try:
        said, place, total, degraded = signing.loads(text, salt=_SALT, max_age=LONGEST)
    except (signing.BadSignature, ValueError, TypeError):
        return None
    return Seen(str(said), str(place), int(total), bool(degraded))
