"""What of a call organisations already rely on, and may therefore not disappear."""

from collections.abc import Iterable, Iterator

from django.db import models
from wagtail.models import Page


def is_in_use(row: models.Model) -> bool:
    """Whether a row is held by a foreign key that protects it, from whichever room."""
    return any(
        relation.on_delete is models.PROTECT
        and relation.related_model._base_manager.filter(**{relation.field.name: row}).exists()
        for relation in row._meta.related_objects
    )


def calls_in_use(pages: Iterable[Page]) -> Iterator[Page]:
    """The calls among these pages and those below them that organisations applied for."""
    from praktijkpodium.programmes.calls.models import Call

    for page in pages:
        for call in Call.objects.descendant_of(page, inclusive=True).prefetch_related("roles"):
            if any(is_in_use(role) for role in call.roles.all()):
                yield call
