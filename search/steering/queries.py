"""What editors decided, ready to be used by each search."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar
from uuid import UUID

from django.db.models import Model
from django.utils import timezone

from praktijkpodium.search import analysis
from praktijkpodium.search.language import Query, own_synonyms, wanted
from praktijkpodium.search.steering.models import DocumentId, Exclusion, PinnedResults, SynonymGroup, lines

# The stems of the words of a question that say something: neither their order nor their form matters.
Key = frozenset[str]
ModelT = TypeVar("ModelT", bound=Model)


@dataclass(frozen=True)
class Rule:
    """What was decided about some documents; `pk` is that of the row in which."""

    pk: int | None
    documents: tuple[DocumentId, ...]
    until: datetime.date | None = None


@dataclass(frozen=True)
class Effect:
    """What editors decided for one question: the documents, in order, with the row in which."""

    pinned: Mapping[DocumentId, int | None]
    excluded: Mapping[DocumentId, int | None]


class Steering:
    """All that editors decided."""

    def __init__(
        self,
        synonyms: Iterable[SynonymGroup] = (),
        pins: Iterable[PinnedResults] = (),
        exclusions: Iterable[Exclusion] = (),
    ) -> None:
        self._groups = [(group.how, lines(group.words)) for group in synonyms]
        self._pins: dict[Key, list[Rule]] = {}
        self._exclusions: dict[Key, list[Rule]] = {}
        for pin in pins:
            rule = Rule(pin.pk, tuple(pin.document_ids), pin.until)
            for key in keys_of(pin.questions):
                self._pins.setdefault(key, []).append(rule)
        for exclusion in exclusions:
            rule = Rule(exclusion.pk, tuple(exclusion.document_ids))
            # Without questions it holds for all, also for the question without words.
            for key in keys_of(exclusion.questions) if lines(exclusion.questions) else [_ALL]:
                self._exclusions.setdefault(key, []).append(rule)

    @cached_property
    def synonyms(self) -> analysis.Synonyms:
        return analysis.Synonyms.base(groups=self._groups) if self._groups else own_synonyms()

    def effect(self, query: Query) -> Effect:
        """What holds for a question. What is excluded is not pinned."""
        key, today = frozenset(word.stem for word in query.informative), timezone.localdate()
        excluding = [*self._exclusions.get(_ALL, ()), *(self._exclusions.get(key, ()) if key else ())]
        excluded = {document: rule.pk for rule in excluding for document in rule.documents}
        pinned: dict[DocumentId, int | None] = {}
        for rule in self._pins.get(key, ()) if key else ():
            if rule.until is None or today <= rule.until:
                pinned |= {each: rule.pk for each in rule.documents if each not in pinned and each not in excluded}
        return Effect(pinned, excluded)


_ALL: Key = frozenset()
NOTHING = Steering()

# What this process remembers, and the stamp under which.
_kept: tuple[UUID, Steering] | None = None


def key_of(question: str) -> Key:
    """A question, for comparing: empty when there is no word in it."""
    words = wanted(question, analysis.Synonyms([]))
    return frozenset(word.stem for word in words if word.informative)


def keys_of(questions: str) -> set[Key]:
    return {key for line in lines(questions) if (key := key_of(line))}


def steering_at(stamp: UUID) -> Steering:
    """What holds under this stamp: from memory, or read anew. Each change replaces the stamp (IndexState.steering)."""
    global _kept  # noqa: PLW0603 - one for the process; of two threads that write, either is right
    kept = _kept
    if kept is None or kept[0] != stamp:
        _kept = kept = stamp, steering_with()
    return kept[1]


def steering_with(changed: SynonymGroup | PinnedResults | Exclusion | None = None) -> Steering:
    """What would hold if `changed` were saved as it is; without it, what holds now."""
    return Steering(_rows(SynonymGroup, changed), _rows(PinnedResults, changed), _rows(Exclusion, changed))


def _rows(model: type[ModelT], changed: Model | None) -> list[ModelT]:
    rows = list(model._default_manager.order_by("pk"))
    if not isinstance(changed, model):
        return rows
    rows = [changed if row.pk == changed.pk else row for row in rows]
    return rows if changed.pk else [*rows, changed]
