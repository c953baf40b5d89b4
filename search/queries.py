"""Finding: one function for every search box."""

import logging
from dataclasses import replace

from praktijkpodium.search.documents import kind_named
from praktijkpodium.search.engines import registry
from praktijkpodium.search.engines.base import EngineProblem
from praktijkpodium.search.language import MAX_LENGTH, clean
from praktijkpodium.search.requests import SearchAnswer, SearchRequest
from praktijkpodium.search.steering.queries import Steering

logger = logging.getLogger("praktijkpodium.search")

MAX_QUERY_LENGTH = MAX_LENGTH
clean_query = clean


def search(request: SearchRequest, *, steering: Steering | None = None) -> SearchAnswer:
    """Ask the engine of this site, and the database when that cannot answer. Only what is public is found.

    `steering` is what editors would have decided, for a preview; without it holds what they did.
    """
    if any(_is_private(kind) for kind in request.kinds):
        raise ValueError("a private kind is not for searching")
    first, *others = registry.engine_names()
    try:
        return registry.engine_named(first).search(request, steering)
    except EngineProblem as error:
        if not others:
            raise
        logger.debug("the search engine %s cannot answer, the database does: %s", first, error)
    return replace(registry.engine_named(others[-1]).search(request, steering), degraded=True)


def _is_private(kind: str) -> bool:
    try:
        return kind_named(kind).private
    except KeyError:
        return False
