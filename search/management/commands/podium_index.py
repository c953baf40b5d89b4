"""The search index: how it is, building it anew, mending it."""

import sys
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from praktijkpodium.search.indexing import keeping

_WIDTH = 40


class Command(BaseCommand):
    help = (
        "status: what is in the search index, and what waits. rebuild: build it anew beside the old one, which serves "
        "until the new one is ready. repair: compare it with the pages and mend what differs."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("what", choices=["status", "rebuild", "repair"])

    def handle(self, *args: Any, **options: Any) -> None:
        getattr(self, options["what"])()

    def status(self) -> None:
        for line in keeping.status():
            self.stdout.write(line)

    def rebuild(self) -> None:
        for name, done in keeping.rebuild(self._progress).items():
            self.stdout.write(f"{name}: {done} documents")

    def repair(self) -> None:
        for name, mended in keeping.repair().items():
            self.stdout.write(f"{name}: {mended} documents mended")

    def _progress(self, done: int, total: int) -> None:
        if not sys.stderr.isatty():
            return
        filled = _WIDTH * done // max(total, 1)
        bar = "#" * filled + "." * (_WIDTH - filled)
        self.stderr.write(f"\r[{bar}] {done}/{total}", ending="\n" if done >= total else "")
        self.stderr.flush()
