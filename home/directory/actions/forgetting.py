"""Forgetting somebody who applied alone."""

from django.contrib.contenttypes.models import ContentType
from django.db import connection, transaction
from django.utils.translation import gettext as _
from wagtail.models import ModelLogEntry

from praktijkpodium.home.audit.actions import redact
from praktijkpodium.home.directory.models import Organisation
from praktijkpodium.home.outbox.actions import take_back


@transaction.atomic
def forget_single_person(*, organisation: Organisation, keep_figures: bool) -> None:
    """Delete somebody of whom no application is kept; where figures stay, they are nobody's any more.

    Who applies alone again begins as somebody new.
    """
    key = organisation.pk
    take_back(about=Organisation, keys=[key])
    redact(about=Organisation, keys=[key])
    of_model = ContentType.objects.get_for_model(Organisation)
    ModelLogEntry.objects.filter(content_type=of_model, object_id=str(key)).delete()
    if keep_figures:
        _make_nobody(key)
    else:
        organisation.delete()
    _tidy_search_of_the_admin()


def _make_nobody(key: int) -> None:
    current = Organisation.objects.get(pk=key)
    current.memberships.all().delete()
    current.invitations.all().delete()
    current.earlier_names.all().delete()
    current = Organisation.objects.get(pk=key)
    current.name = _("Somebody who applied alone")
    current.save()


def _tidy_search_of_the_admin() -> None:
    """SQLite keeps the words of what is gone until it happens to tidy up its full-text table by itself."""
    if connection.vendor == "sqlite":
        from wagtail.search.models import SQLiteFTSIndexEntry  # which is there on SQLite only

        table = SQLiteFTSIndexEntry._meta.db_table
        with connection.cursor() as cursor:
            cursor.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")  # noqa: S608 - a name of Wagtail's
