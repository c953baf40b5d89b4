"""What a worker does (docs/production.md). Without one, the process that changed a row does it after its commit."""

from django_tasks import task

from praktijkpodium.search.engines import registry
from praktijkpodium.search.indexing import actions

# An editor who waits for a page is not to wait for five hundred documents: `podium_tick` does the rest.
AT_ONCE = 50


@task()
def catch_up() -> None:
    for name in registry.engine_names():
        actions.drain(registry.engine_named(name), most=AT_ONCE)
