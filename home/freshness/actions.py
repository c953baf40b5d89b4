"""Telling that the public sees something else now."""

import uuid

from django.db import connections, router, transaction

from praktijkpodium.home.freshness.models import ContentVersion


def content_changed() -> None:
    """What the public sees has changed, or will have when this transaction commits: no kept page is served any more.

    Writes to the database are noticed (watching.py). Call this for a change that happens elsewhere, such as in an index
    that pages are made from.
    """
    rows = ContentVersion.objects.order_by("pk").values_list("pk", flat=True)
    database = connections[router.db_for_write(ContentVersion)]
    if not database.features.has_select_for_update_skip_locked:
        # SQLite has one writer at a time. Without a transaction of our own: a row that is being inserted and returned
        # is not committed yet, and the transaction could not be either.
        _replace_stamp(rows.first())
        return
    with transaction.atomic(using=database.alias, savepoint=False):
        _replace_stamp(rows.select_for_update(skip_locked=True).first())


def _replace_stamp(row: int | None) -> None:
    if row is None:
        ContentVersion.objects.create()
    else:
        ContentVersion.objects.filter(pk=row).update(stamp=uuid.uuid4())
