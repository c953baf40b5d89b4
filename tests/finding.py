"""What tests need of the search engine."""

from praktijkpodium.search.engines import registry
from praktijkpodium.search.indexing import actions


def indexed() -> None:
    """Write into the index what changed: elsewhere that happens after the commit, and tests commit nothing."""
    for name in registry.engine_names():
        actions.drain(registry.engine_named(name))
