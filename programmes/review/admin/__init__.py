"""The reviewers' screens in Wagtail's admin."""

from praktijkpodium.programmes.review.admin.offers import offers
from praktijkpodium.programmes.review.admin.register import ApplicationViewSet, FilePolicy, is_reviewer

__all__ = ["ApplicationViewSet", "FilePolicy", "is_reviewer", "offers"]
