"""The test database: migrated once, kept, and copied for each run.

Wagtail's migrations take most of the time of a run. The migrated database is kept under a name that has a hash of
everything that makes it: our migrations, the apps, and the locked versions of what we build on. A copy of a file, or
PostgreSQL's `CREATE DATABASE ... TEMPLATE`, then takes a moment; so does putting it back after a test that committed.
"""

import hashlib
import os
import shutil
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.db import connection, connections

ROOT = Path(__file__).parent.parent
CACHE = ROOT / ".cache" / "test-databases"


def _fingerprint() -> str:
    digest = hashlib.sha256()
    for path in [ROOT / "requirements" / "dev.txt", *sorted(ROOT.glob("*/migrations/*.py"))]:
        digest.update(path.read_bytes())
    digest.update(" ".join(settings.INSTALLED_APPS).encode())
    return digest.hexdigest()[:16]


def _migrate() -> None:
    call_command("migrate", verbosity=0, interactive=False)


class SQLiteDatabase:
    def __init__(self) -> None:
        self.template = CACHE / f"{_fingerprint()}.sqlite3"
        self.copy = CACHE / f"run-{os.getpid()}.sqlite3"

    def prepare(self) -> None:
        CACHE.mkdir(parents=True, exist_ok=True)
        if not self.template.exists():
            building = self.template.with_suffix(f".{os.getpid()}")
            self._use(building)
            _migrate()
            with connection.cursor() as cursor:
                cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            connections.close_all()
            building.rename(self.template)
            self._remove(building)
        self.restore()

    def restore(self) -> None:
        connections.close_all()
        self._remove(self.copy)
        shutil.copyfile(self.template, self.copy)
        self._use(self.copy)

    def drop(self) -> None:
        connections.close_all()
        self._remove(self.copy)

    def _use(self, path: Path) -> None:
        connections.close_all()
        connection.settings_dict["NAME"] = str(path)

    def _remove(self, path: Path) -> None:
        for suffix in ("", "-wal", "-shm"):
            Path(f"{path}{suffix}").unlink(missing_ok=True)


class PostgreSQLDatabase:
    def __init__(self) -> None:
        self.template = f"test_podium_{_fingerprint()}"
        self.copy = f"test_podium_run_{os.getpid()}"

    def prepare(self) -> None:
        if not self._execute("SELECT 1 FROM pg_database WHERE datname = %s", self.template):
            building = f"{self.template}_{os.getpid()}"
            self._execute(f'CREATE DATABASE "{building}"')
            self._use(building)
            _migrate()
            connections.close_all()
            self._execute(f'ALTER DATABASE "{building}" RENAME TO "{self.template}"')
        self.restore()

    def restore(self) -> None:
        self.drop()
        self._execute(f'CREATE DATABASE "{self.copy}" TEMPLATE "{self.template}"')
        self._use(self.copy)

    def drop(self) -> None:
        from psycopg.errors import InsufficientPrivilege

        connections.close_all()
        drop = f'DROP DATABASE IF EXISTS "{self.copy}"'
        try:
            self._execute(f"{drop} WITH (FORCE)")
        except InsufficientPrivilege:  # the server itself cleans up in it; without force that gives way
            self._execute(drop)

    def _use(self, name: str) -> None:
        connections.close_all()
        connection.settings_dict["NAME"] = name

    def _execute(self, statement: str, *parameters: Any) -> list[Any]:
        import psycopg

        settings = connection.settings_dict
        with psycopg.connect(
            host=settings["HOST"],
            port=settings["PORT"] or None,
            user=settings["USER"],
            password=settings["PASSWORD"] or None,
            dbname="postgres",
            autocommit=True,
        ) as admin:
            cursor = admin.execute(statement, parameters or None)  # type: ignore[arg-type]
            return cursor.fetchall() if cursor.description else []


def test_database() -> SQLiteDatabase | PostgreSQLDatabase:
    return PostgreSQLDatabase() if connection.vendor == "postgresql" else SQLiteDatabase()
