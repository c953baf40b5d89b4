"""Noticing every change to what the public sees.

We look at what is written to the database, and not at Django's signals: those are silent about `update()`,
`bulk_create()`, relations that are cut by a delete, and SQL. A table counts as seen unless it was declared unseen, so
that what was forgotten costs some work and never shows something old.
"""

import functools
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.conf import settings
from django.db import connections, router
from django.db.backends.signals import connection_created

from praktijkpodium.home.freshness import memo
from praktijkpodium.home.freshness.actions import content_changed
from praktijkpodium.home.freshness.models import ContentVersion

_WRITE = re.compile(r'\s*(INSERT|UPDATE|DELETE)(?:\s+OR\s+\w+)?(?:\s+(?:INTO|FROM))?\s+"?(\w+)', re.IGNORECASE)
_ASSIGNED = re.compile(r'"?(\w+)"?\s*=')


@dataclass(frozen=True)
class Unseen:
    """What of a table no public page shows: all of it, new rows, or some columns."""

    everything: bool = True
    inserts: bool = False
    columns: frozenset[str] = frozenset()

    def covers(self, operation: str, sql: str) -> bool:
        """Whether this statement changes nothing that anybody sees."""
        if self.everything or (operation == "INSERT" and self.inserts):
            return True
        if operation != "UPDATE" or not self.columns:
            return False
        assigned = _ASSIGNED.findall(re.split(r"\sSET\s", sql, maxsplit=1)[-1].rpartition(" WHERE ")[0])
        return bool(assigned) and self.columns.issuperset(assigned)


_declared: dict[str, Unseen] = {}


def unseen(*labels: str) -> None:
    """No public page shows anything of these models ("app_label.Model"); called in an app's `ready()`."""
    _declare(labels, Unseen())


def unseen_inserts(*labels: str) -> None:
    """A new row of these models, alone, changes no public page."""
    _declare(labels, Unseen(everything=False, inserts=True))


def unseen_columns(label: str, *columns: str) -> None:
    """No public page shows these columns."""
    _declare([label], Unseen(everything=False, columns=frozenset(columns)))


def _declare(labels: Iterable[str], what: Unseen) -> None:
    _declared.update((label.lower(), what) for label in labels)
    tables.cache_clear()


@functools.cache
def tables() -> dict[str, Unseen | None]:
    """The tables of all models, with what of them is unseen. Other tables, such as a cache, are not looked at."""
    models = apps.get_models(include_auto_created=True)
    return {model._meta.db_table: _declared.get(model._meta.label_lower) for model in models}


def watch(execute: Callable[..., Any], sql: str, params: Any, many: bool, context: dict[str, Any]) -> Any:
    """Run a statement, and note in the same transaction that the public sees something else now."""
    result = execute(sql, params, many, context)
    if (settings.PAGE_CACHE or memo.is_used()) and changes_what_is_seen(sql) and _is_migrated():
        content_changed()
        memo.stop()
    return result


def changes_what_is_seen(sql: str) -> bool:
    """Whether a statement writes something that a public page may show."""
    if sql.startswith("SELECT"):
        return False
    found = _WRITE.match(sql)
    if found is None:
        return False
    operation, table = found.groups()
    if table not in tables():
        return False
    declared = tables()[table]
    return declared is None or not declared.covers(operation.upper(), sql)


_migrated: set[str] = set()


def _is_migrated() -> bool:
    """Whether our table is there: migrations of others write before it is made."""
    alias = router.db_for_write(ContentVersion)
    if alias not in _migrated and ContentVersion._meta.db_table in connections[alias].introspection.table_names():
        _migrated.add(alias)
    return alias in _migrated


def start() -> None:
    """Look at each connection to the database from now on; called in `ready()`."""
    connection_created.connect(watch_connection, dispatch_uid="praktijkpodium.home.freshness")


def watch_connection(connection: Any, **kwargs: Any) -> None:
    if watch not in connection.execute_wrappers:
        connection.execute_wrappers.append(watch)
