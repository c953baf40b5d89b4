"""Writing the timeline."""

import logging
from collections.abc import Collection
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.contrib.contenttypes.models import ContentType
from django.db import models

from praktijkpodium.home.audit.models import TimelineEntry

logger = logging.getLogger("praktijkpodium.timeline")


def record(*, verb: str, on: models.Model, by: AbstractBaseUser | None = None, **data: Any) -> TimelineEntry:
    """Add a line: `by` did `verb` to `on`. Call it inside the transaction of the change itself."""
    entry = TimelineEntry.objects.create(
        verb=verb,
        by_id=by.pk if by is not None else None,
        subject_type=ContentType.objects.get_for_model(on, for_concrete_model=False),
        subject_id=str(on.pk),
        subject_label=str(getattr(on, "timeline_label", on))[:255],
        data=data,
    )
    logger.info(verb, extra={"subject": f"{on._meta.label}:{on.pk}", "by": entry.by_id})
    return entry


def redact(*, about: type[models.Model], keys: Collection[Any]) -> int:
    """Take out of the lines about some things who did them, how they were called and the details; how many lines.

    The one exception to lines that never change: what the law asks to forget. What happened, and when, stays.
    """
    lines = TimelineEntry._base_manager.filter(  # whose rows can be updated
        subject_type=ContentType.objects.get_for_model(about, for_concrete_model=False),
        subject_id__in=[str(key) for key in keys],
    )
    return lines.update(by=None, subject_label=str(about._meta.verbose_name)[:255], data={})
