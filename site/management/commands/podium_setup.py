"""The first pages of a new site."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from praktijkpodium.site.tree import OtherRoot, make_tree


class Command(BaseCommand):
    help = "Make the first pages of a new site: front page, casebook, programmes, news, accessibility and privacy."

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            front = make_tree()
        except OtherRoot as other:
            raise CommandError(
                f"This site already has the front page “{other}”. "
                "Add the pages of Praktijkpodium below it in the admin."
            ) from other
        self.stdout.write(f"The pages are there, below “{front.title}”.")
