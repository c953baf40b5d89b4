"""Which rows fit a search: all of them, neither in order nor shown. For feeds, and for who follows a search."""

from django.db import DatabaseError

from praktijkpodium.search.engines import bitsets
from praktijkpodium.search.engines.base import EngineProblem
from praktijkpodium.search.engines.database import look_at
from praktijkpodium.search.requests import SearchRequest


def fitting(request: SearchRequest) -> frozenset[str]:
    """The keys of the rows that stand above the divide, whatever page of them is asked for.

    The index in the database answers this: it is always there, and it need not read the texts.
    """
    try:
        look = look_at(request)
        fits = look.found.fits & look.chosen
    except DatabaseError as error:
        raise EngineProblem(f"The database cannot search: {error}") from error
    now = look.snapshot
    return frozenset(now.rows[place + now.base].key for place in bitsets.members(fits))
