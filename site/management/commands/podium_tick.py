"""What time brings: run it every minute."""

from typing import Any

from django.core.management.base import BaseCommand

from praktijkpodium.programmes.applications.actions import scan_pending
from praktijkpodium.programmes.review.actions import restore_moderation


class Command(BaseCommand):
    help = "Do what is due: scan documents, mend moderations. Idempotent; run it every minute."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"documents scanned: {scan_pending()}")
        self.stdout.write(f"applications taken up again: {restore_moderation()}")
