"""Reading the texts of documents, each file once, and forgetting them.

A file is claimed before it is read, and that is committed: two processes never read the same one, and a file that ends
the process that waits for it is not tried for ever.
"""

import datetime
import logging
from typing import Any

from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone
from wagtail.utils.file import hash_filelike

from praktijkpodium.home.files.extraction import queries
from praktijkpodium.home.files.extraction.models import ExtractedFile, ExtractedPage, Problem, State
from praktijkpodium.home.files.extraction.reader import LARGEST, NotReadable, Reading, is_installed, read_text
from praktijkpodium.home.files.storages import STORAGE_ERRORS

logger = logging.getLogger("praktijkpodium.files")

# Seconds that a file may take: while an editor may be waiting for it, and afterwards.
AT_ONCE = 8
PATIENCE = 60
MOST_ATTEMPTS = 3
# How long somebody who claimed a file can be busy with it.
CLAIMED = datetime.timedelta(minutes=5)
# As many as a run of `podium_tick` reads, and for how long: it should be ready within its minute.
BATCH = 50
ENOUGH = datetime.timedelta(seconds=40)


def read(*, document: Any, seconds: int = PATIENCE) -> bool:
    """Read the text of a document, unless that was done or is being done; whether it was read now."""
    if not (is_installed() and queries.has_text(document)):
        return False
    try:
        file_hash = _hash_of(document)
    except STORAGE_ERRORS as error:
        logger.warning("a document cannot be fetched", extra={"document": document.pk, "error": repr(error)})
        return False
    ExtractedFile.objects.get_or_create(file_hash=file_hash)
    if not _claim(file_hash):
        return False
    try:
        reading = _read(document, seconds)
    except NotReadable as problem:
        _give_up(file_hash, problem.problem, seconds)
        return False
    _keep(file_hash, reading)
    return True


def _hash_of(document: Any) -> str:
    if not document.file_hash:
        with document.open_file() as content:
            document.file_hash = hash_filelike(content)
        # Not `save()`: nobody changed the document.
        type(document).objects.filter(pk=document.pk).update(file_hash=document.file_hash)
    return str(document.file_hash)


def _claim(file_hash: str) -> bool:
    free = Q(tried_at=None) | Q(tried_at__lt=timezone.now() - CLAIMED)
    mine = ExtractedFile.objects.filter(free, file_hash=file_hash, state=State.WAITING, attempts__lt=MOST_ATTEMPTS)
    return bool(mine.update(attempts=F("attempts") + 1, tried_at=timezone.now()))


def _read(document: Any, seconds: int) -> Reading:
    if (document.file_size or 0) > LARGEST:
        raise NotReadable(Problem.TOO_LARGE)
    try:
        with document.open_file() as content:
            return read_text(content, queries.extension_of(document), seconds=seconds)
    except STORAGE_ERRORS as error:
        logger.warning("a document cannot be fetched", extra={"document": document.pk, "error": repr(error)})
        raise NotReadable(Problem.AWAY) from error


@transaction.atomic
def _keep(file_hash: str, reading: Reading) -> None:
    file = ExtractedFile.objects.select_for_update().filter(file_hash=file_hash).first()
    if file is None:  # its document was deleted meanwhile
        return
    file.pages.all().delete()
    ExtractedPage.objects.bulk_create(
        [ExtractedPage(file=file, number=number, text=text) for number, text in reading.pages], batch_size=100
    )
    file.state, file.problem, file.is_cut = State.READ, "", reading.is_cut
    # The pages with this file learn of it here: search listens to what is saved.
    file.save()


@transaction.atomic
def _give_up(file_hash: str, problem: Problem, seconds: int) -> None:
    """Say why there is no text, where another attempt would come to the same; else leave it for later."""
    file = ExtractedFile.objects.select_for_update().filter(file_hash=file_hash).first()
    if file is None:
        return
    in_a_hurry = problem == Problem.TOO_MUCH and seconds < PATIENCE
    if (in_a_hurry or problem == Problem.AWAY) and file.attempts < MOST_ATTEMPTS:
        # A storage that is away is asked again after a while, and more time there is at once.
        file.tried_at = None if in_a_hurry else file.tried_at
    else:
        logger.warning("the text of a file cannot be read: %s", problem.value, extra={"file": file_hash})
        file.state, file.problem = State.FAILED, problem
    file.save()


def read_due() -> int:
    """For `podium_tick`: read what was not read yet, give up what ended its reader each time, forget what is unused."""
    done = forget_unused() + _give_up_dead()
    if not is_installed():
        return done
    end = timezone.now() + ENOUGH
    for document in queries.unread_documents()[:BATCH]:
        if timezone.now() >= end:
            break
        done += read(document=document)
    return done


def _give_up_dead() -> int:
    """Files that were tried as often as may be, by processes that did not live to tell."""
    long_ago = timezone.now() - CLAIMED
    dead = ExtractedFile.objects.filter(state=State.WAITING, attempts__gte=MOST_ATTEMPTS, tried_at__lt=long_ago)
    return dead.update(state=State.FAILED, problem=Problem.TOO_MUCH)


def forget_unused(*hashes: str) -> int:
    """Delete the texts of files that no document for everybody has any more: of these, or all of them."""
    files = ExtractedFile.objects.filter(file_hash__in=hashes) if hashes else ExtractedFile.objects.all()
    used = queries.readable_documents().exclude(file_hash="")
    unused = list(files.exclude(file_hash__in=used.values("file_hash")))
    for file in unused:
        file.delete()
    return len(unused)
