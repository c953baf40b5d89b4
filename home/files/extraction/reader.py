"""Having a file read by a process of its own, so that no file can take the site with it (child.py)."""

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import IO

from praktijkpodium.home.files.extraction.child import LARGEST_ANSWER
from praktijkpodium.home.files.extraction.lines import unwrapped
from praktijkpodium.home.files.extraction.models import Problem

# By the ending of a file's name; for each the library was looked at.
CONTENT_TYPES = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "odt": "application/vnd.oasis.opendocument.text",
}
LARGEST = 50 * 1024 * 1024  # bytes
_CHUNK = 1024 * 1024
_CHILD = Path(__file__).with_name("child.py")
# All that the process gets to know of ours: where its library is. Secrets are in the environment too.
_ENVIRONMENT = ("PATH", "PYTHONPATH", "LD_LIBRARY_PATH", "SYSTEMROOT", "TMPDIR")


@dataclass(frozen=True)
class Reading:
    """What is in a file, by the number of the page."""

    pages: tuple[tuple[int, str], ...]
    is_cut: bool = False


class NotReadable(Exception):
    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem.label))
        self.problem = problem


def is_installed() -> bool:
    return find_spec("kreuzberg") is not None


def read_text(content: IO[bytes], extension: str, *, seconds: int) -> Reading:
    """The text of a file, for which a process gets so many seconds. Raises NotReadable."""
    with tempfile.TemporaryFile() as question, tempfile.TemporaryFile() as answer:
        _copy(content, question)
        _run(question, answer, CONTENT_TYPES[extension], seconds)
        answer.seek(0)
        written = answer.read(LARGEST_ANSWER)
    try:
        found = json.loads(written)
    except ValueError:  # it was ended while it wrote, or died of a limit
        raise NotReadable(Problem.TOO_MUCH) from None
    if problem := found.get("problem"):
        raise NotReadable(Problem(problem))
    pages = [(int(number), unwrapped(text)) for number, text in found["pages"]]
    with_text = tuple((number, text) for number, text in pages if any(map(str.isalnum, text)))
    if not with_text:
        raise NotReadable(Problem.NO_TEXT)
    return Reading(with_text, bool(found["is_cut"]))


def _copy(content: IO[bytes], to: IO[bytes]) -> None:
    left = LARGEST
    while chunk := content.read(_CHUNK):
        left -= len(chunk)
        if left < 0:
            raise NotReadable(Problem.TOO_LARGE)
        to.write(chunk)
    to.seek(0)


def _run(question: IO[bytes], answer: IO[bytes], content_type: str, seconds: int) -> None:
    # -P: the folder of child.py has modules of ours in it, with names that others have too.
    command = [sys.executable, "-P", "-s", str(_CHILD), content_type, str(seconds)]
    environment = {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}
    try:
        subprocess.run(  # noqa: S603 - our own program, without a shell
            command,
            stdin=question,
            stdout=answer,
            stderr=subprocess.DEVNULL,
            env=environment,
            cwd=tempfile.gettempdir(),
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise NotReadable(Problem.TOO_MUCH) from None
