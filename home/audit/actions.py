"""Writing the timeline."""

import logging
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
