"""Holding files while the private storage is away, and deleting them there."""

import datetime
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import SpooledTemporaryFile
from typing import IO, Any

from django.core.files import File
from django.db import transaction
from django.utils import timezone

from praktijkpodium.home.files.holding.models import GoneFile, HeldPart
from praktijkpodium.home.files.models import PrivateFile
from praktijkpodium.home.files.storages import STORAGE_ERRORS, private_storage

logger = logging.getLogger("praktijkpodium.files")

_PART = 1024 * 1024  # bytes
_ON_ITS_WAY = datetime.timedelta(hours=1)
_IN_MEMORY = 2 * 1024 * 1024  # bytes; more goes to the disk


@transaction.atomic
def hold(*, key: str, content: IO[bytes]) -> None:
    """Keep what will be on the storage under this key."""
    content.seek(0)
    number = 0
    while part := content.read(_PART):
        HeldPart.objects.create(key=key, number=number, content=part)
        number += 1


def let_go(*, key: str) -> None:
    """Nobody needs it any more, or the storage has it."""
    HeldPart.objects.filter(key=key).delete()


def held(key: str) -> IO[bytes] | None:
    """What is held under this key, for whoever reads it to close; None when nothing is."""
    content: IO[bytes] | None = None
    for part in HeldPart.objects.filter(key=key).order_by("number").iterator(chunk_size=1):
        content = content or SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 - closed by who asked
        content.write(part.content)
    if content is not None:
        content.seek(0)
    return content


@contextmanager
def opened(file: Any) -> Iterator[IO[bytes]]:
    """The content of a file of the private storage, wherever it is. Raises STORAGE_ERRORS."""
    with held(str(file.name)) or file.open("rb") as content:
        yield content


def store_held() -> int:
    """Give the storage what came while it was away; how many files it took."""
    done = 0
    for key in HeldPart.objects.filter(number=0).order_by("held_at", "pk").values_list("key", flat=True):
        try:
            done += _store(key)
        except STORAGE_ERRORS:
            logger.exception("the private storage is still away")
            break
    return done


@transaction.atomic
def _store(key: str) -> bool:
    """Under a lock: of two at once the second finds nothing to do, and never takes away what the first brought."""
    if not HeldPart.objects.select_for_update().filter(key=key, number=0).first():
        return False
    content, storage = held(key), private_storage()
    if content is None:
        return False
    with content:
        storage.delete(key)  # half of it, of a time that went wrong; else another name would be found for it
        storage.save(key, File(content, name=key))
    let_go(key=key)
    return True


def expect(*, key: str) -> None:
    """Before a file is stored: when nobody has it in an hour, because a process ended in between, it goes."""
    GoneFile.objects.create(key=key, after=timezone.now() + _ON_ITS_WAY)


def expect_no_more(*, key: str) -> None:
    """Somebody has it now, or it was deleted."""
    GoneFile.objects.filter(key=key).delete()


def give_up(*, key: str) -> None:
    """Delete a file of the private storage once this has been committed, and until it is really gone."""
    let_go(key=key)
    GoneFile.objects.update_or_create(key=key, defaults={"after": timezone.now()})

    # With a name of its own: Django logs the name of what fails, and a partial has none.
    def delete() -> None:
        _delete(key)

    # Robust: a storage that is away is logged; what was decided stands, and `podium_tick` tries again.
    transaction.on_commit(delete, robust=True)


def delete_gone() -> int:
    """Delete what the storage did not take away when it was asked to; how many files."""
    done = 0
    due = GoneFile.objects.filter(after__lte=timezone.now()).order_by("pk")
    for key in due.values_list("key", flat=True).iterator(chunk_size=500):
        if _is_had(key):
            expect_no_more(key=key)
            continue
        try:
            let_go(key=key)
            _delete(key)
        except STORAGE_ERRORS:
            logger.exception("a file cannot be deleted from the private storage yet")
            continue
        done += 1
    return done


def _delete(key: str) -> None:
    private_storage().delete(key)
    expect_no_more(key=key)


def _is_had(key: str) -> bool:
    """Whether it is somebody's after all: the process ended just after that was committed."""
    return any(model._base_manager.filter(file=key).exists() for model in PrivateFile.__subclasses__())
