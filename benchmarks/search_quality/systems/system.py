"""What a system is: something that answers a query with case studies."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any


@dataclass
class System:
    """A way to search, in one or several variants of which the best on the dev half counts.

    `database` is the one in whose process it runs; a server of its own may be asked from either.
    """

    name: str
    variant: str = ""
    database: str = "sqlite"

    def absent(self) -> str:
        """Why it cannot run here; nothing if it can."""
        return ""

    def prepare(self, pages: Sequence[Any]) -> None:
        """Make an index of the pages. Called once, right before the queries."""

    def search(self, text: str, size: int) -> list[int]:
        """The primary keys of at most `size` pages, best first."""
        raise NotImplementedError
