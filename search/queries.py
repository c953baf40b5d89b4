"""Finding: one function for every search box."""

import re
from typing import Any

from django.db.models import QuerySet
from wagtail.search.backends import get_search_backend

# In characters. Longer input is cut: nobody types more, and a long query only costs time.
MAX_QUERY_LENGTH = 200


def clean_query(text: str) -> str:
    """What somebody typed, without the control characters that databases refuse, and cut to a sane length."""
    printable = "".join(character if character.isprintable() else " " for character in text)
    return " ".join(printable[:MAX_QUERY_LENGTH].split())


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
