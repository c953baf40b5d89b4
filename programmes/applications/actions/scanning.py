"""Documents that came while the virus scanner was away."""

import logging

from django.db import transaction

from praktijkpodium.home.audit.actions import record
from praktijkpodium.home.files import scanning
from praktijkpodium.home.files.actions import discard
from praktijkpodium.home.files.holding.actions import opened
from praktijkpodium.home.files.models import PrivateFile
from praktijkpodium.home.files.storages import STORAGE_ERRORS
from praktijkpodium.programmes.applications import emails
from praktijkpodium.programmes.applications.actions.locking import locked
from praktijkpodium.programmes.applications.models import ApplicationDocument

logger = logging.getLogger("praktijkpodium.applications")


def scan_pending() -> int:
    """Scan the documents that wait for the scanner; how many got a verdict.

    What is infected, or what the scanner cannot look into, is removed, and the applicant is told.
    """
    done = 0
    waiting = ApplicationDocument.every.filter(scan_state=PrivateFile.ScanState.PENDING)
    for document in waiting.select_related("application"):
        try:
            with opened(document.file) as content:
                verdict = scanning.scan(content).value
        except scanning.NotScannable:
            verdict = "not_scannable"
        except scanning.ScannerUnavailable:
            if scanning.is_up():  # the connection broke; the next one may not
                continue
            break
        except STORAGE_ERRORS:
            logger.exception("document cannot be read", extra={"document": document.pk})
            continue
        _settle(document, verdict)
        done += 1
    return done


@transaction.atomic
def _settle(document: ApplicationDocument, verdict: str) -> None:
    """Put a verdict into effect, unless the applicant removed the document meanwhile."""
    locked(document.application)
    current = ApplicationDocument.every.filter(pk=document.pk).first()
    if current is None:
        return
    record(verb="document.scanned", on=current.application, document=str(current.pk), verdict=verdict)
    if verdict == scanning.Verdict.CLEAN:
        current.scan_state = PrivateFile.ScanState.CLEAN
        current.save(update_fields=["scan_state"])
        return
    discard(current)
    if current.gone_at is None:
        _bring_back(current)
        emails.document_removed(current)


def _bring_back(removed: ApplicationDocument) -> None:
    """The version before it counts again."""
    before = ApplicationDocument.every.filter(lineage=removed.lineage).order_by("-version").first()
    if before is not None:
        before.gone_at = None
        before.save(update_fields=["gone_at"])
