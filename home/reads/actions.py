"""Counting."""

from django.db import transaction
from django.db.models import F
from django.utils import timezone
from wagtail.models import Page

from praktijkpodium.home.reads.models import ReadCount


@transaction.atomic
def count_read(*, page: Page) -> None:
    """The page was read once more. Nobody did it, as far as we know, so the timeline has no line of it."""
    if not _add_one(page):
        # Of two first readers at once, the database lets one make the row; both add to it.
        ReadCount.objects.bulk_create([ReadCount(page=page, last_read_on=timezone.localdate())], ignore_conflicts=True)
        _add_one(page)


def _add_one(page: Page) -> int:
    # The database adds: a number that was read first and written back would lose what others added meanwhile.
    return ReadCount.objects.filter(page=page).update(count=F("count") + 1, last_read_on=timezone.localdate())
