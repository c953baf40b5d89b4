"""Many at once, each with a connection of its own."""

import threading
from collections.abc import Callable
from typing import Any

from django.db import connection, connections


def at_once(work: Callable[[], Any], workers: int) -> list[Any]:
    """What each of so many threads comes back with."""
    start, done, wrong = threading.Barrier(workers), [], []

    def run() -> None:
        try:
            connection.ensure_connection()
            start.wait(20)
            done.append(work())
        except Exception as error:  # noqa: BLE001
            wrong.append(error)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert wrong == []
    return done
