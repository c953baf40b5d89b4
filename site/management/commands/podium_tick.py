"""What time brings: run it every minute."""

from typing import Any

from django.core.management.base import BaseCommand

from praktijkpodium.programmes.applications.actions import scan_pending


class Command(BaseCommand):
    help = "Do what is due: scan the documents that wait for the virus scanner. Idempotent; run it every minute."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"documents scanned: {scan_pending()}")
