"""Which index serves, and in which version: one row for each engine and index."""

import uuid

from praktijkpodium.search.models import IndexState

DATABASE = "database"
_NONE = uuid.UUID(int=0)


def state_of(engine: str, *, private: bool, lock: bool = False) -> IndexState:
    """The state of an index, within a transaction when it is to be locked. A new one serves the first slot, empty."""
    rows = IndexState.objects.select_for_update() if lock else IndexState.objects.all()
    found = rows.filter(engine=engine, private=private).first()
    if found is None:
        if not lock:
            return IndexState(engine=engine, private=private, serving="0", stamp=_NONE, steering=_NONE)
        IndexState.objects.get_or_create(engine=engine, private=private, defaults={"serving": "0"})
        found = rows.get(engine=engine, private=private)
    return found


def changed(state: IndexState, *, removed: bool = False) -> None:
    """What processes remember of the index holds no more."""
    state.version += 1
    state.stamp = uuid.uuid4()
    if removed:
        state.lineage = uuid.uuid4()
    state.save()
