"""Leaving a server alone that does not answer, so that not each visitor waits for it."""

import logging
import threading
import time

logger = logging.getLogger("praktijkpodium.search")

# Seconds.
LEFT_ALONE = 15.0


class Breaker:
    """Remembers, in this process, that something failed. Once in a while one caller may try; the others do not wait.

    What fails and what works again is logged once, not at each request.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self._lock = threading.Lock()
        self._closed_until = 0.0
        self._failing = False

    def may_try(self) -> bool:
        with self._lock:
            now = time.monotonic()
            if not self._failing:
                return True
            if now < self._closed_until:
                return False
            # This caller tries, and nobody else as long as that takes.
            self._closed_until = now + LEFT_ALONE
            return True

    def failed(self, error: Exception) -> None:
        with self._lock:
            was_failing, self._failing = self._failing, True
            self._closed_until = time.monotonic() + LEFT_ALONE
        if not was_failing:
            logger.warning("%s does not work: %s", self.name, error)

    def succeeded(self) -> None:
        with self._lock:
            was_failing, self._failing = self._failing, False
        if was_failing:
            logger.warning("%s works again", self.name)
