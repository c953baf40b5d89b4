"""Database: SQLite unless DATABASE_URL says PostgreSQL."""

from typing import Any

from praktijkpodium.site.settings.environment import DATA_DIR, DEBUG, env

DATABASES: dict[str, dict[str, Any]] = {
    "default": env.db_url("DATABASE_URL", default=f"sqlite:///{DATA_DIR / 'praktijkpodium.sqlite3'}")
}

_default = DATABASES["default"]
if _default["ENGINE"] == "django.db.backends.sqlite3":
    DATA_DIR.mkdir(parents=True, exist_ok=True)
    # WAL lets readers go on while one writes; IMMEDIATE takes the write lock at the start of a transaction, so that a
    # transaction that first reads waits for its turn instead of failing with "database is locked".
    _default["OPTIONS"] = {
        "timeout": 20,
        "transaction_mode": "IMMEDIATE",
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
    }
else:
    _default["CONN_HEALTH_CHECKS"] = True

# The development server has a thread for each visit; what they kept open would pile up.
_default.setdefault("CONN_MAX_AGE", env.int("CONN_MAX_AGE", default=0 if DEBUG else 60))
