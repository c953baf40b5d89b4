"""News to test with, in the tree of `make_tree`."""

from typing import Any

from praktijkpodium.home.news.models import NewsIndexPage, NewsPage


def new_item(title: str = "Nieuw boek", **fields: Any) -> NewsPage:
    """One that is not in the database yet."""
    themes = fields.pop("themes", [])
    item = NewsPage(**{"title": title, "body": [("text", "<p>Het boek is er.</p>")], **fields})
    item.themes = themes
    return item


def make_item(title: str = "Nieuw boek", **fields: Any) -> NewsPage:
    return NewsIndexPage.objects.get().add_child(instance=new_item(title, **fields))
