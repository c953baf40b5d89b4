"""Building an index anew, beside the one that serves, and comparing an index with the rows that it is made of."""

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice

from django.db import router, transaction
from django.db.models import Count, QuerySet
from django.utils import timezone

from praktijkpodium.search.documents import Kind, kinds
from praktijkpodium.search.engines.base import Progress
from praktijkpodium.search.engines.postings import PRIVATE, PUBLIC, WORDS, postings
from praktijkpodium.search.indexing import writing
from praktijkpodium.search.indexing.actions import BATCH, BUILDING, write, write_to
from praktijkpodium.search.indexing.building import build, digest, reading_version
from praktijkpodium.search.indexing.state import DATABASE, changed, state_of
from praktijkpodium.search.indexing.writing import Vocabulary
from praktijkpodium.search.models import IndexedDocument, IndexState, PendingChange


class TakenOver(Exception):
    """Somebody else began to build the same index; theirs will serve."""


def is_current() -> bool:
    """Whether both indexes of the database were built, by the code that reads questions now."""
    states = IndexState.objects.filter(engine=DATABASE, analysis=reading_version(), built_at__isnull=False)
    return states.count() == len((False, True))


def rebuild(progress: Progress = lambda done, total: None) -> int:
    """Build the public and the private index anew. The old ones serve until the moment of the switch."""
    total = sum(kind.rows().count() for kind in kinds())
    done = 0
    for private in (False, True):
        done = _Rebuild(private=private, done=done, total=total, progress=progress).run()
    return done


class _Rebuild:
    """One index, being built in the slot that does not serve."""

    def __init__(self, *, private: bool, done: int, total: int, progress: Progress) -> None:
        self.private, self.done, self.total, self.progress = private, done, total, progress
        # Whoever began last goes on, so that one that was killed is in nobody's way.
        self.run_name = uuid.uuid4().hex[:8]
        self.slot = 0
        self.vocabulary = Vocabulary()

    def run(self) -> int:
        self._begin()
        for kind in kinds(private=self.private):
            for keys in _batches(kind):
                self._build(kind, keys)
        for words in writing.changed_words(self.vocabulary):
            with self._transaction():
                writing.save_words(self.vocabulary, words, slot=self.slot)
        postings(PRIVATE if self.private else PUBLIC, self.slot, write=True).tidy()
        if not self.private:
            postings(WORDS, self.slot, write=True).tidy()
        while self._replay():
            pass
        self._switch()
        return self.done

    @contextmanager
    def _transaction(self) -> Iterator[IndexState]:
        """A transaction in which the state is locked, and the index still ours to build."""
        with transaction.atomic(using=router.db_for_write(IndexState)):
            state = state_of(DATABASE, private=self.private, lock=True)
            if state.building != f"{self.slot} {self.run_name}":
                raise TakenOver("Another rebuild of the index began; this one stops.")
            yield state

    def _begin(self) -> None:
        with transaction.atomic(using=router.db_for_write(IndexState)):
            state = state_of(DATABASE, private=self.private, lock=True)
            self.slot = 1 - int(state.serving)
            state.building = f"{self.slot} {self.run_name}"
            state.save()
            self._waiting().delete()
            writing.clear(slot=self.slot, private=self.private)

    def _build(self, kind: Kind, keys: list[str]) -> None:
        # Not within the transaction: reading and analysing takes longest, and others want to write meanwhile. What
        # changes after this was read is noted, and done again before the switch.
        rows = [(str(row.pk), kind.document(row)) for row in kind.rows().filter(pk__in=keys)]
        built = [build(kind=kind.name, key=key, private=self.private, document=document) for key, document in rows]
        with self._transaction() as state:
            writing.insert(built, slot=self.slot, version=state.version, vocabulary=self.vocabulary)
        self.done += len(built)
        self.progress(self.done, self.total)

    def _waiting(self) -> QuerySet[PendingChange]:
        names = [kind.name for kind in kinds(private=self.private)]
        return PendingChange.objects.filter(engine=BUILDING, kind__in=names)

    def _replay(self) -> int:
        """Do again what changed meanwhile."""
        with self._transaction() as state:
            return self._replay_some(state)

    def _replay_some(self, state: IndexState) -> int:
        some = list(self._waiting().order_by("pk")[:BATCH])
        for kind in kinds(private=self.private):
            keys = sorted({change.key for change in some if change.kind == kind.name})
            if keys:
                write_to(state, kind, keys, slot=self.slot)
        PendingChange.objects.filter(pk__in=[change.pk for change in some]).delete()
        return len(some)

    def _switch(self) -> None:
        with self._transaction() as state:
            while self._replay_some(state):
                pass
            old = int(state.serving)
            state.serving, state.building = str(self.slot), ""
            state.analysis, state.built_at = reading_version(), timezone.now()
            changed(state, removed=True)
        with transaction.atomic(using=router.db_for_write(IndexState)):
            # Searches that began before the switch find nothing there now, and look again.
            if state_of(DATABASE, private=self.private, lock=True).building == "":
                writing.clear(slot=old, private=self.private)


def _batches(kind: Kind) -> Iterator[list[str]]:
    keys = iter(list(kind.rows().order_by("pk").values_list("pk", flat=True)))
    while some := [str(key) for key in islice(keys, BATCH)]:
        yield some


def differences(kind: Kind) -> Iterator[str]:
    """The keys of rows that the index has otherwise than they are now, or has and should not, or has not."""
    slot = int(state_of(DATABASE, private=kind.private).serving)
    known = dict(IndexedDocument.objects.filter(slot=slot, kind=kind.name).values_list("key", "digest"))
    for keys in _batches(kind):
        for row in kind.rows().filter(pk__in=keys):
            if known.pop(str(row.pk), "") != digest(kind.document(row)):
                yield str(row.pk)
    yield from known


def repair() -> int:
    """Write again what the index has otherwise than it is."""
    mended = 0
    for kind in kinds():
        keys = list(differences(kind))
        write(kind=kind.name, keys=keys)
        mended += len(keys)
    return mended


def status() -> Iterator[str]:
    for state in IndexState.objects.filter(engine=DATABASE).order_by("private"):
        built = f"built {state.built_at:%Y-%m-%d %H:%M}" if state.built_at else "never built as a whole"
        old = "" if state.analysis in {"", reading_version()} else ", by older code"
        being = ", being built" if state.building else ""
        yield f"{DATABASE} {'private' if state.private else 'public'}: {built}{old}{being}"
        rows = IndexedDocument.objects.filter(slot=int(state.serving), private=state.private)
        for kind, count in rows.values_list("kind").annotate(Count("pk")).order_by("kind"):
            yield f"  {kind}: {count}"
