"""The demo: content of real programmes, and an account for each kind of user."""

import logging
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from praktijkpodium.search.indexing import keeping
from praktijkpodium.site.demo import adoptions, following, searching
from praktijkpodium.site.demo.accounts import ACCOUNTS, PASSWORD, address, make_accounts
from praktijkpodium.site.demo.content import make_content
from praktijkpodium.site.demo.work import make_work

WIDTH = 40  # characters of the progress bar


class Command(BaseCommand):
    help = "Load the demo content and the demo accounts. Idempotent. Only when DEBUG is on."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--small", action="store_true", help="A few of the fictional case studies only.")

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.DEBUG:
            raise CommandError("The demo has a password that everybody knows; it is refused when DEBUG is off.")
        for name in ("wagtail", "praktijkpodium.timeline"):  # a line for each page would hide the accounts
            logging.getLogger(name).setLevel(logging.WARNING)
        self.stdout.write("Accounts ...")
        make_accounts()
        self.stdout.write("Content ...")
        make_content(small=options["small"], progress=self._progress)
        make_work()
        adoptions.make()
        following.make()
        self.stdout.write("Search index ...")
        keeping.keep()
        searching.make()
        self.stdout.write(f"\nSign in with one of these addresses and the password {PASSWORD}:")
        members = [name for name in ACCOUNTS if name.startswith("commissielid")]
        for name in [each for each in ACCOUNTS if each not in members[1:]]:
            more = f" ... {address(members[-1])}" if name == members[0] else ""
            self.stdout.write(f"  {address(name)}{more}")

    def _progress(self, done: int, total: int) -> None:
        """A bar on a terminal; in a log it would only be noise."""
        if self.stdout.isatty():
            filled = WIDTH * done // total
            end = "\n" if done == total else ""
            self.stdout.write(f"\r  [{'#' * filled}{'.' * (WIDTH - filled)}] {done}/{total}", ending=end)
            self.stdout.flush()
