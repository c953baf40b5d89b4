"""Scanning uploads with ClamAV's clamd, by its INSTREAM command (clamd(8))."""

import contextlib
import socket
import struct
import time
from enum import StrEnum
from typing import IO, Self
from urllib.parse import urlsplit

from django.conf import settings

_CHUNK = 64 * 1024  # bytes
_MAX_ANSWER = 64 * 1024  # bytes; an answer is one line
# In seconds, for a whole conversation: a scanner that sends a byte now and then must not hold a visitor up for ever.
_SCAN_PATIENCE = 30.0
# While a visitor waits. What takes longer waits for `podium_tick`, and the visitor need not.
VISITOR_PATIENCE = 5.0
_PING_PATIENCE = 3.0


class Verdict(StrEnum):
    CLEAN = "clean"
    INFECTED = "infected"


class ScannerUnavailable(Exception):
    """No verdict: the scanner is away, refused the file, or answered something unknown."""


class NotScannable(ScannerUnavailable):
    """The scanner works, but has no verdict on this file: it is over the scanner's limits, or cannot be read."""


def is_configured() -> bool:
    return bool(settings.CLAMD_URL)


class _Conversation:
    """A connection to clamd of which all steps together take no longer than `patience` seconds."""

    def __init__(self, patience: float) -> None:
        self._end = time.monotonic() + patience
        url = urlsplit(settings.CLAMD_URL)
        if url.scheme == "unix":
            self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            with contextlib.ExitStack() as on_failure:
                on_failure.callback(self._socket.close)
                self._in_time().connect(url.path)
                on_failure.pop_all()
        else:
            self._socket = socket.create_connection((url.hostname or "127.0.0.1", url.port or 3310), timeout=patience)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *args: object) -> None:
        self._socket.close()

    def _in_time(self) -> socket.socket:
        left = self._end - time.monotonic()
        if left <= 0:
            raise TimeoutError("the scanner takes too long")
        self._socket.settimeout(left)
        return self._socket

    def send(self, content: bytes) -> None:
        self._in_time().sendall(content)

    def answer(self) -> bytes:
        answer = b""
        while len(answer) <= _MAX_ANSWER and (part := self._in_time().recv(4096)):
            answer += part
        return answer


def _ask(command: bytes, patience: float, content: IO[bytes] | None = None) -> str:
    try:
        with _Conversation(patience) as scanner:
            scanner.send(b"z" + command + b"\0")
            if content is not None:
                while chunk := content.read(_CHUNK):
                    scanner.send(struct.pack("!L", len(chunk)) + chunk)
                scanner.send(struct.pack("!L", 0))
            answer = scanner.answer()
    except (OSError, ValueError) as error:  # ValueError: CLAMD_URL is no address
        raise ScannerUnavailable(str(error)) from error
    return answer.rstrip(b"\0").decode("utf-8", "replace")


def ping() -> None:
    """Raise ScannerUnavailable unless the scanner answers."""
    answer = _ask(b"PING", _PING_PATIENCE)
    if answer != "PONG":
        raise ScannerUnavailable(f"unexpected answer: {answer!r}")


def is_up() -> bool:
    try:
        ping()
    except ScannerUnavailable:
        return False
    return True


def scan(content: IO[bytes], *, patience: float | None = None) -> Verdict:
    """The scanner's verdict on a file, read from its start; with `patience` it may take no longer than so many seconds.

    Only an explicit OK is clean: a connection that closes without a word raises ScannerUnavailable, a file over the
    scanner's limits NotScannable.
    """
    content.seek(0)
    answer = _ask(b"INSTREAM", min(patience or _SCAN_PATIENCE, _SCAN_PATIENCE), content)
    content.seek(0)
    if answer == "stream: OK":
        return Verdict.CLEAN
    if answer.endswith(" FOUND"):
        return Verdict.INFECTED
    if answer.endswith(" ERROR"):
        raise NotScannable(answer)
    raise ScannerUnavailable(f"unexpected answer: {answer!r}")
