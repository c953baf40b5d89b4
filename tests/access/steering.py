"""What editors decided about finding, and something to be found."""

from praktijkpodium.search.indexing.actions import write
from praktijkpodium.search.steering import actions
from praktijkpodium.search.steering.models import Exclusion, PinnedResults, SynonymGroup
from tests.access.world import World


def make_steering(world: World) -> None:
    key = str(world.things["a live page"]["page_id"])
    write(kind="nieuws", keys=[key])
    documents = [{"kind": "nieuws", "key": key, "title": "Nieuws"}]
    for name, thing in {
        "synonyms": SynonymGroup(words="oud\nbejaard"),
        "a pinned result": PinnedResults(questions="vraag", documents=documents),
        "an exclusion": Exclusion(questions="vraag", documents=documents),
    }.items():
        actions.save(thing=thing)
        world.things[name] = {"pk": thing.pk}
    world.things[""]["searched_id"] = key
