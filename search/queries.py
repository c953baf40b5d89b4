"""Finding: one function for every search box."""

import logging
import re
from dataclasses import replace
from typing import Any

from django.db.models import QuerySet
from wagtail.search.backends import get_search_backend

from praktijkpodium.search.documents import kind_named
from praktijkpodium.search.engines import registry
from praktijkpodium.search.engines.base import EngineProblem
from praktijkpodium.search.language import MAX_LENGTH, clean
from praktijkpodium.search.requests import SearchAnswer, SearchRequest

logger = logging.getLogger("praktijkpodium.search")

MAX_QUERY_LENGTH = MAX_LENGTH
clean_query = clean


def search(request: SearchRequest) -> SearchAnswer:
    """Ask the engine of this site, and the database when that cannot answer. Only what is public is found."""
    if any(_is_private(kind) for kind in request.kinds):
        raise ValueError("a private kind is not for searching")
    first, *others = registry.engine_names()
    try:
        return registry.engine_named(first).search(request)
    except EngineProblem as error:
        if not others:
            raise
        logger.debug("the search engine %s cannot answer, the database does: %s", first, error)
    return replace(registry.engine_named(others[-1]).search(request), degraded=True)


def _is_private(kind: str) -> bool:
    try:
        return kind_named(kind).private
    except KeyError:
        return False


def find(text: str, queryset: QuerySet[Any]) -> Any:
    """The rows of `queryset` in which every word of `text` occurs, best first; all of them when nothing was asked.

    The result can be sliced and counted, as a paginator does.
    """
    if not clean_query(text):
        return queryset
    # Words only: the databases' own query languages choke on quotes and operators.
    words = re.findall(r"\w+", clean_query(text))
    if not words:
        return queryset.none()
    return get_search_backend("default").search(" ".join(words), queryset, operator="and")
