"""What keeps the indexes right without anybody's help, and tells how they are."""

import logging
from collections.abc import Iterator

from django.db.models import Count

from praktijkpodium.search.engines import registry
from praktijkpodium.search.engines.base import Engine, EngineProblem, Progress
from praktijkpodium.search.indexing import actions
from praktijkpodium.search.models import PendingChange

logger = logging.getLogger("praktijkpodium.search")


def engines() -> Iterator[Engine]:
    """The database first: others are made from what it has."""
    return map(registry.engine_named, reversed(registry.engine_names()))


def keep() -> int:
    """What is due, for `podium_tick`: an index that is not there or was made by other code, and changes that wait."""
    done = 0
    for engine in engines():
        try:
            done += 0 if engine.is_current() else engine.rebuild()
            done += actions.drain(engine)
        except EngineProblem as error:  # it is tried again in a minute
            logger.warning("the search engine %s cannot be kept: %s", engine.name, error)
    return done


def rebuild(progress: Progress = lambda done, total: None) -> dict[str, int]:
    """Build all indexes anew; how many documents are in each."""
    return {engine.name: engine.rebuild(progress) for engine in engines()}


def repair() -> dict[str, int]:
    """Mend all indexes; how many documents that were."""
    return {engine.name: engine.repair() for engine in engines()}


def status() -> Iterator[str]:
    """A line for each index, for each kind, and for what waits."""
    for engine in engines():
        yield from engine.status()
    for engine, count in PendingChange.objects.values_list("engine").annotate(Count("pk")).order_by("engine"):
        yield f"waiting for {engine}: {count}"
