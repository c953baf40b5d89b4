"""Cutting lists into pages, the same way everywhere."""

from typing import Any

from django.core.paginator import Page, Paginator
from django.http import HttpRequest

PAGE_SIZE = 20
PARAMETER = "pagina"


def paginate(request: HttpRequest, rows: Any, size: int = PAGE_SIZE) -> Page[Any]:
    """The page of `rows` that `?pagina=` asks for; the nearest one that exists when it asks for another."""
    return Paginator(rows, size).get_page(request.GET.get(PARAMETER))
