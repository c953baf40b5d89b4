"""The interface of an engine."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Protocol

from praktijkpodium.search.requests import SearchAnswer, SearchRequest
from praktijkpodium.search.steering.queries import Steering

# Told how many documents were done, of how many.
Progress = Callable[[int, int], None]


class EngineProblem(Exception):
    """An engine cannot answer; the message says why, for an administrator."""


class DocumentsRefused(EngineProblem):
    """An engine took all documents but these: by the key of the row, why not."""

    def __init__(self, reasons: Mapping[str, str]) -> None:
        super().__init__(f"{len(reasons)} documents were refused")
        self.reasons = reasons


class Engine(Protocol):
    """Something that keeps search documents and finds them. All ranks come from one formula (search/scoring.py)."""

    name: str

    def search(self, request: SearchRequest, steering: Steering | None = None) -> SearchAnswer:
        """As editors steer it, or as they would. Raises EngineProblem when it cannot answer."""
        ...

    def put(self, kind: str, keys: Iterable[str]) -> None:
        """Bring the documents of these rows up to date: those that are no longer among the kind's rows go away."""
        ...

    def is_current(self) -> bool:
        """Whether its index is there and was made by the code that reads questions now."""
        ...

    def rebuild(self, progress: Progress = ...) -> int:
        """Build its index anew beside the one that serves; how many documents are in it."""
        ...

    def repair(self) -> int:
        """Mend what differs from what it is made of; how many documents that were."""
        ...

    def status(self) -> Iterator[str]:
        """How its index is, a line for each thing."""
        ...
