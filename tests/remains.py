"""Looks whether a word is left anywhere: in every column of every table, and in files."""

import json
from pathlib import Path
from typing import Any

from django.core.files.storage import FileSystemStorage
from django.db import connection

from praktijkpodium.home.files.storages import private_storage


def tables_with(word: str) -> set[str]:
    """The tables of the database in which it stands, in whatever kind of column, those of indexes too."""
    with connection.cursor() as cursor:
        names = connection.introspection.table_names(cursor)
        if connection.vendor == "sqlite":
            cursor.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            names = sorted({*names, *(name for (name,) in cursor.fetchall())})
        return {name for name in names if _is_in(cursor, name, word.lower())}


def _is_in(cursor: Any, table: str, word: str) -> bool:
    cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")  # noqa: S608 - a name from the database itself
    return any(word in _text(value).lower() for row in cursor.fetchall() for value in row)


def _text(value: Any) -> str:
    if isinstance(value, bytes | memoryview):
        return bytes(value).decode("utf-8", "ignore")
    return json.dumps(value, ensure_ascii=False, default=str) if isinstance(value, dict | list) else str(value)


def is_stored(key: str) -> bool:
    """Whether anything is left of a file of the private storage: an earlier version, or a mark that it was there."""
    storage: Any = private_storage()
    if isinstance(storage, FileSystemStorage):
        return storage.exists(key)
    return any(each.object_key == key for each in storage.bucket.object_versions.filter(Prefix=key))


def files_with(word: str) -> list[str]:
    """The files of a private storage on the disk in which it stands."""
    storage: Any = private_storage()
    if not isinstance(storage, FileSystemStorage) or not Path(storage.location).exists():
        return []
    files = [path for path in sorted(Path(storage.location).rglob("*")) if path.is_file()]
    return [str(path) for path in files if word.encode() in path.read_bytes() or word in path.name]
