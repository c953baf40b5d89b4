"""Scanning uploads with ClamAV's clamd, by its INSTREAM command (clamd(8))."""

import socket
import struct
from enum import StrEnum
from typing import IO
from urllib.parse import urlsplit

from django.conf import settings

_CHUNK = 64 * 1024  # bytes
_TIMEOUT = 20.0  # seconds, for connecting and for each read


class Verdict(StrEnum):
    CLEAN = "clean"
    INFECTED = "infected"


class ScannerUnavailable(Exception):
    """No verdict: the scanner is away, refused the file, or answered something unknown."""


def is_configured() -> bool:
    return bool(settings.CLAMD_URL)


def _connect() -> socket.socket:
    url = urlsplit(settings.CLAMD_URL)
    if url.scheme == "unix":
        connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        connection.settimeout(_TIMEOUT)
        connection.connect(url.path)
        return connection
    return socket.create_connection((url.hostname or "127.0.0.1", url.port or 3310), timeout=_TIMEOUT)


def _ask(command: bytes, content: IO[bytes] | None = None) -> str:
    try:
        with _connect() as connection:
            connection.sendall(b"z" + command + b"\0")
            if content is not None:
                while chunk := content.read(_CHUNK):
                    connection.sendall(struct.pack("!L", len(chunk)) + chunk)
                connection.sendall(struct.pack("!L", 0))
            answer = b""
            while part := connection.recv(4096):
                answer += part
    except OSError as error:
        raise ScannerUnavailable(str(error)) from error
    return answer.rstrip(b"\0").decode("utf-8", "replace")


def ping() -> None:
    """Raise ScannerUnavailable unless the scanner answers."""
    answer = _ask(b"PING")
    if answer != "PONG":
        raise ScannerUnavailable(f"unexpected answer: {answer!r}")


def scan(content: IO[bytes]) -> Verdict:
    """The scanner's verdict on a file, read from its start.

    Only an explicit OK is clean: a connection that closes without a word, and a file over the scanner's limits, raise
    ScannerUnavailable.
    """
    content.seek(0)
    answer = _ask(b"INSTREAM", content)
    content.seek(0)
    if answer == "stream: OK":
        return Verdict.CLEAN
    if answer.endswith(" FOUND"):
        return Verdict.INFECTED
    raise ScannerUnavailable(f"unexpected answer: {answer!r}")
