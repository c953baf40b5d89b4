"""The demo: content of real programmes, and an account for each kind of user."""

import logging
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from praktijkpodium.site.demo.accounts import ACCOUNTS, PASSWORD, address, make_accounts
from praktijkpodium.site.demo.content import make_content


class Command(BaseCommand):
    help = "Load the demo content and the demo accounts. Idempotent. Only when DEBUG is on."

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.DEBUG:
            raise CommandError("The demo has a password that everybody knows; it is refused when DEBUG is off.")
        logging.getLogger("wagtail").setLevel(logging.WARNING)  # a line for each page would hide the accounts
        self.stdout.write("Accounts ...")
        make_accounts()
        self.stdout.write("Content ...")
        make_content()
        self.stdout.write(f"\nSign in with one of these addresses and the password {PASSWORD}:")
        members = [name for name in ACCOUNTS if name.startswith("commissielid")]
        for name in [each for each in ACCOUNTS if each not in members[1:]]:
            more = f" ... {address(members[-1])}" if name == members[0] else ""
            self.stdout.write(f"  {address(name)}{more}")
