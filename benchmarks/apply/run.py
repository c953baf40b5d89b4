"""run.py [RUNS]: what a submission costs, the last minute before a deadline, and a rush on few places. See README.md.

Started by `make bench`, with the settings of production, on a database of its own.
"""

import os
import sys
from importlib.util import find_spec

import django

DEFAULT_RUNS = 20
SUBMISSIONS = 30
PLACES, ORGANISATIONS, WORKERS = 15, 200, 40
LAST_MINUTE = 50


def prepare() -> None:
    """Mails and other work after a commit are for a worker, as in production; none leaves from here."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "praktijkpodium.site.settings")
    os.environ["EMAIL_URL"] = "dummymail://"
    os.environ["TASK_WORKER"] = "true" if find_spec("django_tasks_db") else "false"
    django.setup()


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_RUNS
    prepare()
    from django.db import connection

    from benchmarks.apply import crowds, submitting
    from tests.database import test_database

    database = test_database()
    database.prepare()
    try:
        submitting.measure(SUBMISSIONS)
        if connection.vendor == "postgresql":
            crowds.last_minute(LAST_MINUTE, PLACES)
            crowds.rushes(runs, ORGANISATIONS, WORKERS, PLACES, database.restore)
        else:
            print("Many at once are measured on PostgreSQL: DATABASE_URL names none.")
    finally:
        database.drop()


if __name__ == "__main__":
    main()
