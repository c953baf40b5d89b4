"""News in the words of schema.org."""

from typing import Any

from django.http import HttpRequest

from praktijkpodium.home.news.models import NewsPage
from praktijkpodium.home.pages.sharing import article, site_name


def news_article(page: NewsPage, request: HttpRequest) -> dict[str, Any]:
    author = {"@type": "Organization", "name": page.author or site_name(request)}
    return {"@type": "NewsArticle", **article(page, request), "datePublished": page.date.isoformat(), "author": author}
