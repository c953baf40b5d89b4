"""Steering. What was changed works on the next search, in every process: the stamp is another one."""

import uuid

from django.db import router, transaction

from praktijkpodium.search.indexing.state import DATABASE, state_of
from praktijkpodium.search.models import IndexState
from praktijkpodium.search.steering.models import Exclusion, PinnedResults, SynonymGroup

Steered = SynonymGroup | PinnedResults | Exclusion


def save(*, thing: Steered) -> None:
    with transaction.atomic(using=router.db_for_write(IndexState)):
        thing.save()
        _changed()


def remove(*, thing: Steered) -> None:
    with transaction.atomic(using=router.db_for_write(IndexState)):
        thing.delete()
        _changed()


def _changed() -> None:
    state = state_of(DATABASE, private=False, lock=True)
    state.steering = uuid.uuid4()
    state.save(update_fields=["steering"])
