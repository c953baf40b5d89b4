"""Keeping the index: writing rows into it, taking them out, and doing what waits."""

import logging
from collections import defaultdict
from collections.abc import Iterable, Sequence

from django.db import connections, router, transaction
from django.db.models import F

from praktijkpodium.search.documents import Kind, kind_named, kinds
from praktijkpodium.search.engines import registry
from praktijkpodium.search.engines.base import DocumentsRefused, Engine, EngineProblem
from praktijkpodium.search.engines.postings import PRIVATE, postings
from praktijkpodium.search.indexing import writing
from praktijkpodium.search.indexing.building import build, digest
from praktijkpodium.search.indexing.state import DATABASE, changed, state_of
from praktijkpodium.search.indexing.writing import Vocabulary
from praktijkpodium.search.models import IndexedDocument, IndexState, PendingChange

logger = logging.getLogger("praktijkpodium.search")

# Rows that are looked up, analysed and written together.
BATCH = 100
# The name under which changes are noted for an index that is being built.
BUILDING = "building"
# Engines that could not be told of the last change: this process said so, and need not at each change.
_away: set[str] = set()


def write(*, kind: str, keys: Iterable[str]) -> None:
    """Bring the documents of these rows in the database's index up to date; what is no longer to be found goes away."""
    wanted, of_kind = sorted(set(keys)), kind_named(kind)
    for start in range(0, len(wanted), BATCH):
        some = wanted[start : start + BATCH]
        with transaction.atomic(using=router.db_for_write(IndexState)):
            state = state_of(DATABASE, private=of_kind.private, lock=True)
            write_to(state, of_kind, some, slot=int(state.serving))
            _note_for_building(state, kind, some)


def write_to(state: IndexState, kind: Kind, keys: Sequence[str], *, slot: int) -> None:
    """Bring documents in a slot up to date. The state is locked."""
    found = {str(row.pk): row for row in kind.rows().filter(pk__in=keys)}
    known = {each.key: each for each in IndexedDocument.objects.filter(slot=slot, kind=kind.name, key__in=keys)}
    documents = {key: kind.document(row) for key, row in found.items()}
    old = {key: each for key, each in known.items() if key not in documents or each.digest != digest(documents[key])}
    new = [
        build(kind=kind.name, key=key, private=kind.private, document=document)
        for key, document in documents.items()
        if key not in known or key in old
    ]
    if not old and not new:
        return
    if slot == int(state.serving):
        replaced = {key for key, each in old.items() if key in documents and writing.is_whole(each)}
        changed(state, removed=bool(old.keys() - replaced))
    for each in new:
        before = old.get(each.document.key)
        # The same place in the index, so that processes that remember it need only look at what changed.
        each.document.pk = before.pk if before is not None and writing.is_whole(before) else None
    vocabulary = Vocabulary()
    writing.remove(list(old.values()), vocabulary=vocabulary)
    if kind.private and old.keys() - documents.keys():
        postings(PRIVATE, slot, write=True).scrub()
    writing.insert(new, slot=slot, version=state.version, vocabulary=vocabulary)
    writing.save_vocabulary(vocabulary, slot=slot)


def _note_for_building(state: IndexState, kind: str, keys: Iterable[str]) -> None:
    if state.building:
        PendingChange.objects.bulk_create(PendingChange(engine=BUILDING, kind=kind, key=key) for key in keys)


def note(*, kind: str, keys: Iterable[str]) -> None:
    """Rows changed: what is no longer to be found is taken out now, and the rest is done when this has committed.

    What waits is written in the transaction of the change, so that nothing is lost when the process ends in between.
    """
    noted = sorted(set(keys))
    if not noted:
        return
    waiting = [PendingChange(engine=engine, kind=kind, key=key) for engine in registry.engine_names() for key in noted]
    PendingChange.objects.bulk_create(waiting, batch_size=500)
    indexed = IndexedDocument.objects.filter(kind=kind, key__in=noted).values_list("key", flat=True)
    gone = set(indexed).difference(
        str(key) for key in kind_named(kind).rows().filter(pk__in=noted).values_list("pk", flat=True)
    )
    if gone:
        write(kind=kind, keys=gone)
    alias = router.db_for_write(PendingChange)
    if not any(function is _enqueue for _, function, *_ in connections[alias].run_on_commit):
        transaction.on_commit(_enqueue, using=alias)


def _enqueue() -> None:
    from praktijkpodium.search.indexing.tasks import catch_up

    catch_up.enqueue()


def drain(engine: Engine, *, most: int | None = None) -> int:
    """Tell an engine what it must still be told, each change once, and how many changes that were."""
    # What failed before comes last, so that it keeps nothing else waiting.
    waiting = PendingChange.objects.filter(engine=engine.name).order_by("attempts", "pk")
    keys = list(waiting.values_list("pk", flat=True)[:most])
    done = 0
    for start in range(0, len(keys), BATCH):
        by_kind: dict[str, list[PendingChange]] = defaultdict(list)
        for row in PendingChange.objects.filter(pk__in=keys[start : start + BATCH]):
            by_kind[row.kind].append(row)
        for kind, rows in by_kind.items():
            if not _tell(engine, kind, rows):
                return done
            done += len(rows)
    return done


def _tell(engine: Engine, kind: str, rows: Sequence[PendingChange]) -> bool:
    keys = {row.pk for row in rows}
    mine = PendingChange.objects.filter(pk__in=keys)
    if kind not in {each.name for each in kinds()}:
        logger.warning("changes of %s are dropped: its app is no longer installed", kind)
        mine.delete()
        return True
    try:
        engine.put(kind, {row.key for row in rows})
    except DocumentsRefused as error:
        for key, why in error.reasons.items():
            logger.warning("the search engine %s refuses %s %s: %s", engine.name, kind, key, why)
            mine.filter(key=key).update(attempts=F("attempts") + 1, error=why[:500])
        mine.exclude(key__in=error.reasons).delete()
        return True
    except EngineProblem as error:
        level = logging.DEBUG if engine.name in _away else logging.WARNING
        logger.log(level, "the search engine %s cannot be told of changes: %s", engine.name, error)
        _away.add(engine.name)
        mine.update(attempts=F("attempts") + 1, error=str(error)[:500])
        return False
    except Exception as error:  # a mistake in how a document is made: it keeps no other kind waiting
        logger.exception("the search engine %s could not be told of changes of %s", engine.name, kind)
        mine.update(attempts=F("attempts") + 1, error=repr(error)[:500])
        return True
    _away.discard(engine.name)
    mine.delete()
    return True
