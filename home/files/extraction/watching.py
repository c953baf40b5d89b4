"""Noticing that a document was uploaded, replaced or deleted. What comes in another way `podium_tick` finds."""

from functools import partial
from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete, post_save
from wagtail.documents import get_document_model

from praktijkpodium.home.files.extraction import actions, queries
from praktijkpodium.home.files.extraction.reader import CONTENT_TYPES, is_installed


def start() -> None:
    """Listen from now on; called in `ready()`."""
    model = get_document_model()
    post_save.connect(_saved, sender=model, dispatch_uid="praktijkpodium.extraction.saved")
    post_delete.connect(_deleted, sender=model, dispatch_uid="praktijkpodium.extraction.deleted")


def _saved(instance: Any, raw: bool = False, **kwargs: Any) -> None:
    if not raw and is_installed() and queries.extension_of(instance) in CONTENT_TYPES:
        transaction.on_commit(partial(_enqueue, instance.pk))


def _enqueue(pk: int) -> None:
    from praktijkpodium.home.files.extraction.tasks import read_document

    read_document.enqueue(pk)


def _deleted(instance: Any, **kwargs: Any) -> None:
    actions.forget_unused(instance.file_hash)
