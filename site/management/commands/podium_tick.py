"""What time brings: run it every minute."""

import logging
from collections.abc import Callable
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction

from praktijkpodium.casebook.adoptions.actions import forget_old as forget_adoptions
from praktijkpodium.casebook.following.actions import forget_unconfirmed, tell_followers
from praktijkpodium.casebook.questions.actions import forget_old as forget_readers_questions
from praktijkpodium.home.accounts.actions import forget_old_sessions
from praktijkpodium.home.directory.actions import forget_old_invitations
from praktijkpodium.home.editorial.actions import publish_scheduled
from praktijkpodium.home.files.extraction.actions import read_due
from praktijkpodium.home.files.holding.actions import delete_gone, store_held
from praktijkpodium.home.files.uploads.actions import forget_old as forget_uploads
from praktijkpodium.home.outbox import actions as outbox
from praktijkpodium.home.pages.actions import prepare_pictures
from praktijkpodium.programmes.applications.actions import keep_places, put_back_what_was_handed_in, scan_pending
from praktijkpodium.programmes.applications.reminders import remind
from praktijkpodium.programmes.ideas.actions import forget_old as forget_old_questions
from praktijkpodium.programmes.participations.due import forget_people, tell_kick_offs
from praktijkpodium.programmes.retention import terms
from praktijkpodium.programmes.retention.actions import forget_applications
from praktijkpodium.programmes.review.actions import restore_moderation
from praktijkpodium.search.indexing import keeping
from praktijkpodium.search.statistics.actions import forget as forget_questions

logger = logging.getLogger("praktijkpodium.tick")

# What each step does, and the step: idempotent, it says how many things it did. None waits for another one.
STEPS: tuple[tuple[str, Callable[[], int]], ...] = (
    ("pages published or taken off the site", publish_scheduled),
    ("pictures prepared", prepare_pictures),
    ("files that waited for the storage", store_held),
    ("documents scanned", scan_pending),
    ("files that never came whole forgotten", forget_uploads),
    ("places offered, and offers that lapsed", keep_places),
    ("applications taken up again", restore_moderation),
    ("reminders of drafts", remind),
    ("applications that count as they were submitted before", put_back_what_was_handed_in),
    ("mails that were interrupted", outbox.give_up_interrupted),
    ("followed searches forgotten", forget_unconfirmed),
    ("mails to followers", tell_followers),
    ("organisations that do this too forgotten", forget_adoptions),
    ("questions of readers forgotten", forget_readers_questions),
    ("invitations forgotten", forget_old_invitations),
    ("participants told the date of the kick-off", tell_kick_offs),
    ("names of participants forgotten", forget_people),
    ("applications deleted or anonymised", forget_applications),
    ("files deleted that the storage had left", delete_gone),
    ("sessions deleted", forget_old_sessions),
    # After the steps that may write some.
    ("mails sent", outbox.deliver_due),
    ("mails emptied or deleted", outbox.forget_old),
    ("questions about ideas deleted", forget_old_questions),
    # Before the index, which has their texts in it.
    ("files read or forgotten", read_due),
    ("documents of the search index brought up to date", keeping.keep),
    ("counted questions forgotten", forget_questions),
)

# The steps that delete for good: what they would do can be seen before.
FORGETTING = (
    forget_uploads,
    forget_unconfirmed,
    forget_adoptions,
    forget_readers_questions,
    forget_old_invitations,
    forget_people,
    outbox.forget_old,
    forget_old_questions,
    forget_questions,
)


class Command(BaseCommand):
    help = (
        "Do what is due: publish what was scheduled, make sizes of pictures, scan documents, "
        "mend moderations, offer free places, tell followers what is new, send mails that wait and forget old ones, "
        "keep the search index. Idempotent; run it every minute. "
        "A step that fails does not stop the others; it is in the log, and the exit status is 1."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--dry-run",
            action="store_true",
            help="Do nothing; say which applications would be deleted or anonymised, and how much else forgotten.",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if options["dry_run"]:
            self._tell()
            return
        failed = [did for did, step in STEPS if not self._take(did, step)]
        if failed:
            raise CommandError(f"failed: {', '.join(failed)}")

    def _take(self, did: str, step: Callable[[], int]) -> bool:
        try:
            self.stdout.write(f"{did}: {step()}")
        except Exception:  # of whatever kind: the other steps are not to suffer from it
            logger.exception("a step of podium_tick failed", extra={"step": did})
            return False
        return True

    def _tell(self) -> None:
        for planned in terms.plan():
            self.stdout.write(f"would be {planned}")
        for did, step in STEPS:
            if step in FORGETTING:
                with transaction.atomic():
                    self.stdout.write(f"{did}: {step()}, if it were no dry run")
                    transaction.set_rollback(True)
