"""What is read of the version."""

from django.db import connections, router

from praktijkpodium.home.freshness.models import ContentVersion

_SQL = f"SELECT stamp FROM {ContentVersion._meta.db_table} ORDER BY id"  # noqa: S608 - names of ours


def current_version() -> str:
    """The version of what the public sees. What is read from the database after this is at least as new."""
    # Every request for a page asks this, and Django's ORM would take ten times as long.
    with connections[router.db_for_read(ContentVersion)].cursor() as cursor:
        cursor.execute(_SQL)
        return ".".join(str(stamp) for (stamp,) in cursor.fetchall())
