"""Reading the pages of `programmes`."""

from collections.abc import Callable
from typing import Any

from bs4 import BeautifulSoup, Tag
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page


def read(client: Any, page: Page | str) -> BeautifulSoup:
    """A page as the public sees it; a page by itself or by its address."""
    response = client.get(page if isinstance(page, str) else page.get_url())
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def preview(page: Page, parent: Page) -> BeautifulSoup:
    """What an editor sees of a page that is being added below another one."""
    page.depth, page.path, page.slug = parent.depth + 1, f"{parent.path}0009", page.slug or "nieuw"
    page.set_url_path(parent)
    response = page.make_preview_request()
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def words(part: Tag | None) -> str:
    assert part is not None
    return " ".join(part.get_text(" ").split()).replace(" ,", ",")


def headings(html: BeautifulSoup, level: str = "h2") -> list[str]:
    return [words(heading) for heading in html.select(f"main {level}")]


def queries(ask: Callable[[], Any]) -> int:
    """How many queries something takes when it is done for the second time."""
    ask()
    with CaptureQueriesContext(connection) as captured:
        ask()
    return len(captured)
