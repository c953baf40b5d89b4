"""What is looked at before the site answers its first request. A server of WSGI or ASGI runs no checks by itself."""

import logging
from concurrent.futures import ThreadPoolExecutor

from django.core.checks import ERROR, CheckMessage, run_checks
from django.core.management.base import SystemCheckError
from django.db import Error as DatabaseError
from django.db import connections

logger = logging.getLogger(__name__)


def check_configuration() -> None:
    """Run the checks: raise SystemCheckError with all that is wrong, and log what is only unwise."""
    # In a thread: a server of ASGI imports us inside its event loop, where Django refuses to ask the database.
    with ThreadPoolExecutor(max_workers=1) as thread:
        found = [message for message in thread.submit(_run_checks).result() if not message.is_silenced()]
    errors = [message for message in found if message.level >= ERROR]
    if errors:
        raise SystemCheckError("The site does not start:\n\n" + "\n\n".join(map(str, errors)))
    for message in found:
        logger.log(message.level, "%s", message)


def _run_checks() -> list[CheckMessage]:
    try:
        # With the database, or nobody looks for accounts of the demo.
        return run_checks(databases=["default"])
    except DatabaseError:  # away for a moment: that must not keep the site from starting
        return run_checks()
    finally:
        connections.close_all()  # of this thread
