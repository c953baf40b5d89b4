"""The letter in which the management commits itself: who signed, when, and the file."""

import datetime
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils.translation import gettext as _

from praktijkpodium.home.files.actions import PDF, FileRefused, discard, received, stored
from praktijkpodium.home.files.models import PrivateFile
from praktijkpodium.programmes.applications.models import Participation
from praktijkpodium.programmes.participations.actions import locked, note, write
from praktijkpodium.programmes.participations.models import CommitmentLetter


def sign(
    *,
    participation: Participation,
    signed_by: str,
    signed_on: datetime.date | None,
    by: Any,
    upload: UploadedFile | None = None,
) -> Participation:
    """Keep who signed and when; a file takes the place of the one that was there. Raises FileRefused."""
    if upload is None:
        return _keep(participation, signed_by, signed_on, by)
    fields = received(upload, accepted=(PDF,), by=by)
    if fields["scan_state"] == PrivateFile.ScanState.PENDING:
        # Nobody waits for a deadline here: better once more than a file of which nobody knows.
        raise FileRefused(_("The virus scanner is away for a moment. Try again in a few minutes."))
    letter = CommitmentLetter(participation=participation, **fields)
    with stored(letter, upload):
        return _keep(participation, signed_by, signed_on, by, letter)


@transaction.atomic
def _keep(
    participation: Participation,
    signed_by: str,
    signed_on: datetime.date | None,
    by: Any,
    letter: CommitmentLetter | None = None,
) -> Participation:
    current = locked(participation, by)
    if letter is None:
        write(current, by, "commitment", signed_by=signed_by, signed_on=signed_on)
        return current
    if (there := CommitmentLetter.objects.filter(participation=current).first()) is not None:
        discard(there)
    letter.save(force_insert=True)
    current.signed_by, current.signed_on = signed_by, signed_on
    current.save(update_fields=["signed_by", "signed_on"])
    note(current, by, "commitment", document=str(letter.pk), sha256=letter.sha256)
    return current


@transaction.atomic
def remove_letter(*, participation: Participation, by: Any) -> None:
    """Take the file away; who signed and when stays."""
    current = locked(participation, by)
    if (letter := CommitmentLetter.objects.filter(participation=current).first()) is not None:
        discard(letter)
        note(current, by, "letter_removed", document=str(letter.pk), sha256=letter.sha256)
