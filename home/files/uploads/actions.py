"""Taking in a file piece by piece. What comes of it is an upload as any other: it is looked into when it is whole."""

import datetime
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.core.exceptions import PermissionDenied
from django.core.files.uploadedfile import TemporaryUploadedFile, UploadedFile
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from praktijkpodium.home.files.exceptions import FileRefused
from praktijkpodium.home.files.kinds import FileType
from praktijkpodium.home.files.uploads.models import Upload, UploadPart
from praktijkpodium.home.files.validators import check_announced, clean_name

PIECE = 1024 * 1024  # bytes
_MOST_AT_ONCE = 20  # of one person
_STALLED = datetime.timedelta(minutes=10)
_TERM = datetime.timedelta(days=1)


class Elsewhere(Exception):
    """This piece does not follow on what is here."""

    def __init__(self, received: int) -> None:
        super().__init__(f"{received} bytes are here")
        self.received = received


@transaction.atomic
def begin(*, name: str, size: int, purpose: dict[str, str], accepted: tuple[FileType, ...], by: Any) -> Upload:
    """Announce a file. What can be said of it by its name and size is said now: raises FileRefused."""
    check_announced(name, size, accepted)
    coming = Upload.objects.filter(by=by, outcome__isnull=True)
    if coming.count() >= _MOST_AT_ONCE:
        coming.filter(touched_at__lt=timezone.now() - _STALLED).delete()
        if coming.count() >= _MOST_AT_ONCE:
            raise FileRefused(_("You are adding many documents at once. Wait until some of them are here."))
    return Upload.objects.create(name=clean_name(name), size=size, purpose=purpose, by=by)


@transaction.atomic
def add_piece(*, upload: Upload, start: int, content: bytes, by: Any) -> Upload:
    """Keep a piece. One that is here already, because its answer got lost, changes nothing; raises Elsewhere."""
    current = Upload.objects.select_for_update().filter(pk=upload.pk, by=by).first()
    if current is None:
        raise PermissionDenied
    if content and 0 <= start <= current.received - len(content):
        return current
    if start != current.received or not content or start + len(content) > current.size:
        raise Elsewhere(current.received)
    UploadPart.objects.create(upload=current, start=start, content=content)
    current.received += len(content)
    current.save(update_fields=["received", "touched_at"])
    return current


@contextmanager
def whole(upload: Upload) -> Iterator[UploadedFile]:
    """All pieces together, as a file that came at once."""
    with TemporaryUploadedFile(upload.name, "", upload.size, None) as content:
        for part in upload.parts.order_by("start").iterator(chunk_size=1):
            content.write(part.content)
        content.seek(0)
        yield content


@transaction.atomic
def finish(*, upload: Upload, outcome: dict[str, str]) -> None:
    """Remember for a day what came of it; the pieces are not needed any more."""
    upload.outcome = outcome
    upload.save(update_fields=["outcome", "touched_at"])
    upload.parts.all().delete()


def give_up(*, upload: Upload) -> None:
    """Forget a file of which nothing will come."""
    upload.delete()


def forget_old() -> int:
    """Forget files of which no piece came for a day; how many."""
    old = Upload.objects.filter(touched_at__lt=timezone.now() - _TERM)
    count = old.count()
    old.delete()
    return count
