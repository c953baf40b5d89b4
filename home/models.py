"""What the rooms of `home` hold, for Django."""

from .audit.models import TimelineEntry
from .directory.models import Membership, Organisation
from .news.models import NewsIndexPage, NewsPage
from .pages.models import FrontPage, StandardPage

__all__ = [
    "FrontPage",
    "Membership",
    "NewsIndexPage",
    "NewsPage",
    "Organisation",
    "StandardPage",
    "TimelineEntry",
]
