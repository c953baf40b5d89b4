"""What is told of each kind of document that is kept: what it is for, how long it is kept, and who reads it."""

from collections.abc import Callable
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import ngettext

from praktijkpodium.home.files.models import PrivateFile

_DAYS_IN_YEAR = 365


@dataclass(frozen=True)
class DataSheet:
    """Of one kind. Its terms come from the settings, so that what is told is what is done."""

    name: str | Promise
    purpose: str | Promise
    terms: Callable[[], tuple[str, ...]]
    readers: tuple[str | Promise, ...]


_sheets: dict[type[PrivateFile], DataSheet] = {}


def register(model: type[PrivateFile], sheet: DataSheet) -> None:
    """Say it of the documents of a room; called in that app's `ready()`."""
    _sheets[model] = sheet


def data_sheet_of(model: type[PrivateFile]) -> DataSheet:
    return _sheets[model]


def data_sheets() -> list[DataSheet]:
    """Of every kind that there is."""
    return list(_sheets.values())


def in_words(days: int) -> str:
    """How long, as people say it."""
    if days >= _DAYS_IN_YEAR and days % _DAYS_IN_YEAR == 0:
        years = days // _DAYS_IN_YEAR
        return ngettext("%(count)d year", "%(count)d years", years) % {"count": years}
    return ngettext("%(count)d day", "%(count)d days", days) % {"count": days}
