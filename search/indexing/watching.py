"""Noticing which rows changed that can be found, or that show in documents of others.

Django tells of rows that are saved and deleted, and Wagtail of pages that are published, taken off the site or moved.
Nobody tells of `update()`, `bulk_create()` and SQL: after these, call `actions.note`, or run `podium_index repair`.
"""

from collections.abc import Iterable
from typing import Any

from django.db.models import Model
from django.db.models.signals import m2m_changed, post_delete, post_save, pre_delete
from wagtail.models import Page
from wagtail.signals import page_published, page_unpublished, post_page_move

from praktijkpodium.search.documents import Kind, kinds
from praktijkpodium.search.indexing.actions import note

# What Wagtail writes of a page when a draft of it is saved. Nobody finds drafts.
_OF_DRAFTS = frozenset(
    {"draft_title", "latest_revision", "latest_revision_created_at", "has_unpublished_changes", "numchild", "locked"}
)


def start() -> None:
    """Listen from now on; called in `ready()`."""
    for number, (signal, receiver) in enumerate(
        (
            (post_save, _saved),
            (pre_delete, _deleting),
            (post_delete, _deleted),
            (m2m_changed, _related),
            (page_published, _page_changed),
            (page_unpublished, _page_changed),
            (post_page_move, _page_moved),
        )
    ):
        signal.connect(receiver, dispatch_uid=f"praktijkpodium.search.{number}")


def _model_of(instance: Model) -> type[Model]:
    """What a row really is: a Page may be of any kind."""
    specific = instance.specific_class if isinstance(instance, Page) else None
    return specific or type(instance)


def _kinds_of(model: type[Model]) -> Iterable[Kind]:
    return (kind for kind in kinds() if issubclass(model, kind.model))


def _note_itself(instance: Model) -> None:
    for kind in _kinds_of(_model_of(instance)):
        note(kind=kind.name, keys=[str(instance.pk)])


def _note_dependants(instance: Model) -> None:
    for kind in kinds():
        for model, dependants in kind.depends_on.items():
            if isinstance(instance, model):
                note(kind=kind.name, keys=map(str, dependants(instance).order_by().values_list("pk", flat=True)))


def _saved(sender: type[Model], instance: Model, **kwargs: Any) -> None:
    fields = kwargs.get("update_fields")
    if fields and _OF_DRAFTS.issuperset(fields):
        return
    _note_itself(instance)
    if not kwargs.get("created") or not isinstance(instance, Page):
        _note_dependants(instance)


def _deleting(sender: type[Model], instance: Model, **kwargs: Any) -> None:
    # Afterwards nobody can tell which these were.
    _note_dependants(instance)


def _deleted(sender: type[Model], instance: Model, **kwargs: Any) -> None:
    _note_itself(instance)


def _related(sender: type[Model], instance: Model, **kwargs: Any) -> None:
    if not kwargs["action"].startswith("post_"):
        return
    _note_itself(instance)
    for kind in _kinds_of(kwargs["model"]) if kwargs["reverse"] else ():
        note(kind=kind.name, keys=map(str, kwargs["pk_set"] or ()))


def _page_changed(sender: type[Model], instance: Page, **kwargs: Any) -> None:
    _note_itself(instance)


def _page_moved(sender: type[Model], instance: Page, **kwargs: Any) -> None:
    """What is below it may be private now, or not any more."""
    for kind in kinds():
        if issubclass(kind.model, Page):
            pages: Any = kind.model._default_manager
            below = pages.descendant_of(instance, inclusive=True)
            note(kind=kind.name, keys=map(str, below.values_list("pk", flat=True)))
