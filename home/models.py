"""What the rooms of `home` hold, for Django."""

from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.directory.models import (
    ContactPerson,
    EarlierName,
    Invitation,
    Membership,
    Organisation,
    Partner,
    Perspective,
    Region,
    Sector,
    Theme,
)
from praktijkpodium.home.files.extraction.models import ExtractedFile, ExtractedPage
from praktijkpodium.home.files.holding.models import GoneFile, HeldPart
from praktijkpodium.home.files.uploads.models import Upload, UploadPart
from praktijkpodium.home.freshness.models import ContentVersion
from praktijkpodium.home.news.models import NewsIndexPage, NewsPage
from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.home.outbox.texts.models import MailText
from praktijkpodium.home.pages.models import FrontPage, StandardPage
from praktijkpodium.home.reads.models import ReadCount

__all__ = [
    "ContactPerson",
    "ContentVersion",
    "EarlierName",
    "ExtractedFile",
    "ExtractedPage",
    "FrontPage",
    "GoneFile",
    "HeldPart",
    "Invitation",
    "Mail",
    "MailText",
    "Membership",
    "NewsIndexPage",
    "NewsPage",
    "Organisation",
    "Partner",
    "Perspective",
    "ReadCount",
    "Region",
    "Sector",
    "StandardPage",
    "Theme",
    "TimelineEntry",
    "Upload",
    "UploadPart",
]
