"""How the services do, for /gezondheid/."""

import smtplib
import time
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.core.files.storage import FileSystemStorage, storages
from django.core.mail import get_connection
from django.db import Error as DatabaseError
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from storages.backends.s3 import S3Storage

from praktijkpodium.home.files import scanning
from praktijkpodium.home.files.extraction import queries as texts
from praktijkpodium.home.files.holding.models import HeldPart
from praktijkpodium.home.files.models import PrivateFile
from praktijkpodium.home.outbox import queries as outbox
from praktijkpodium.programmes.applications.models import ApplicationDocument, State
from praktijkpodium.programmes.models import Application
from praktijkpodium.search.elastic import ElasticsearchProblem, server_version
from praktijkpodium.search.engines.elasticsearch_index import demand_index
from praktijkpodium.search.models import PendingChange

# In seconds. Less than a mail may take: whoever watches wants an answer.
MAIL_TIMEOUT = 3

# Without these nothing works; the others degrade.
VITAL = {"database"}


class Unwell(Exception):
    """A service does not do its work."""


def _database() -> str:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError as error:
        raise Unwell from error
    return connection.vendor


def _storage(alias: str) -> str:
    storage: Any = storages[alias]
    if isinstance(storage, FileSystemStorage):
        return "local"
    try:
        if isinstance(storage, S3Storage):
            # Not exists(): to that, a bucket that is not there looks like a file that is not there.
            storage.connection.meta.client.head_bucket(Bucket=storage.bucket_name)
        else:
            storage.exists("health")
    except Exception as error:  # botocore has no common base class for refused, unreachable and unknown
        raise Unwell from error
    return "s3" if isinstance(storage, S3Storage) else "remote"


def _search() -> str:
    if not settings.ELASTICSEARCH_URL:
        return connection.vendor
    try:
        version = server_version()
        demand_index()
    except ElasticsearchProblem as error:
        raise Unwell from error
    return f"elasticsearch {version}"


def _mail() -> str:
    backend = settings.EMAIL_BACKEND.rsplit(".", 2)[-2]
    if backend != "smtp":
        return backend
    try:
        if outbox.server_is_away():  # seen a moment ago
            raise Unwell
    except DatabaseError:  # it has a line of its own
        pass
    try:
        mailer = get_connection(timeout=MAIL_TIMEOUT)
        mailer.open()
        mailer.close()
    except (OSError, smtplib.SMTPException) as error:
        raise Unwell from error
    return backend


def _scanner() -> str:
    if not scanning.is_configured():
        return "not configured"
    try:
        scanning.ping()
    except scanning.ScannerUnavailable as error:
        raise Unwell from error
    return "clamd"


SERVICES: dict[str, Callable[[], str]] = {
    "database": _database,
    "storage_public": lambda: _storage("default"),
    "storage_private": lambda: _storage("private"),
    "search": _search,
    "mail": _mail,
    "scanner": _scanner,
}


def _look(ask: Callable[[], str]) -> dict[str, Any]:
    start = time.perf_counter()
    try:
        detail, status = ask(), "up"
    except Unwell:
        # Why is for the log and the administrator, not for whoever asks.
        detail, status = "", "down"
    return {"status": status, "detail": detail, "milliseconds": round((time.perf_counter() - start) * 1000, 1)}


def pending_work() -> dict[str, int]:
    """What waits: migrations that were not run, documents for the scanner, outcomes to be announced, and so on."""
    executor = MigrationExecutor(connection)
    return {
        "migrations": len(executor.migration_plan(executor.loader.graph.leaf_nodes())),
        "documents_to_scan": ApplicationDocument.objects.filter(scan_state=PrivateFile.ScanState.PENDING).count(),
        "files_to_store": HeldPart.objects.filter(number=0).count(),
        "outcomes_to_announce": Application.objects.filter(state=State.IN_REVIEW, decision__isnull=False).count(),
        "changes_not_searchable": PendingChange.objects.filter(attempts__gt=0).count(),
        **outbox.numbers(),
        **texts.numbers(),
    }


def report() -> dict[str, Any]:
    """The state of everything: `ok`, `degraded` when something less than vital is away, or `down`."""
    services = {name: _look(ask) for name, ask in SERVICES.items()}
    away = {name for name, state in services.items() if state["status"] == "down"}
    pending: dict[str, int] = {}
    if not away & VITAL:
        try:
            pending = pending_work()
        except DatabaseError:  # tables that are not there yet
            away.add("database")
    status = "down" if away & VITAL else "degraded" if away or pending.get("migrations") else "ok"
    return {"status": status, "services": services, "pending": pending}


# In seconds. Anybody may ask, and asking each service costs it something.
MAX_AGE = 5.0
_recent: dict[str, Any] = {}


def recent_report() -> dict[str, Any]:
    """The report, at most MAX_AGE old. Kept in this process: a cache may be the very thing that is away."""
    if not _recent or time.monotonic() - _recent["at"] > MAX_AGE:
        _recent.update(report=report(), at=time.monotonic())
    kept: dict[str, Any] = _recent["report"]
    return kept
