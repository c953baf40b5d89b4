"""PDFs. Which of them are locked only a program that opens them can tell."""

from typing import IO

from praktijkpodium.home.files.extraction.models import Problem
from praktijkpodium.home.files.extraction.reader import NotReadable, is_installed, read_text
from praktijkpodium.home.files.inspecting import words

_CHUNK = 64 * 1024  # bytes
_LOCK = b"/Encrypt"
_PATIENCE = 8  # seconds
# It was opened, and that is all that was asked.
_OPENED = (Problem.NO_TEXT, Problem.TOO_MUCH, Problem.TOO_LARGE)


def inspect(content: IO[bytes]) -> None:
    """Raise FileRefused for a PDF that does not open without a password.

    Many are locked against changing only: everybody can read those. Where no program is there to try, all are refused.
    """
    if _mentions_a_lock(content) and not _opens(content):
        raise words.locked()


def _mentions_a_lock(content: IO[bytes]) -> bool:
    content.seek(0)
    end = b""
    while chunk := content.read(_CHUNK):
        if _LOCK in end + chunk:
            return True
        end = chunk[-len(_LOCK) :]
    return False


def _opens(content: IO[bytes]) -> bool:
    if not is_installed():
        return False
    content.seek(0)
    try:
        read_text(content, "pdf", seconds=_PATIENCE)
    except NotReadable as problem:
        return problem.problem in _OPENED
    return True
