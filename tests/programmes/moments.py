"""Moments in our own time zone."""

import datetime

from django.utils import timezone


def moment(*numbers: int) -> datetime.datetime:
    """In our own time zone: an hour or two later than UTC."""
    return datetime.datetime(*numbers, tzinfo=timezone.get_default_timezone())  # type: ignore[arg-type, misc]
