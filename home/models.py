"""What the rooms of `home` hold, for Django."""

from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.directory.models import Membership, Organisation
from praktijkpodium.home.news.models import NewsIndexPage, NewsPage
from praktijkpodium.home.pages.models import FrontPage, StandardPage

__all__ = [
    "FrontPage",
    "Membership",
    "NewsIndexPage",
    "NewsPage",
    "Organisation",
    "StandardPage",
    "TimelineEntry",
]
