"""Somebody who follows a search, and somebody who has not confirmed it yet, with the links of their mails."""

from praktijkpodium.casebook.following import actions, links
from praktijkpodium.casebook.following.models import Alert, Frequency
from tests.access.world import World


def make_followers(world: World) -> None:
    def follow(name: str) -> Alert:
        address = f"{name}@volgt.example"
        how = {"frequency": Frequency.DAILY, "language": "nl", "asked_from": "192.0.2.7"}
        actions.follow(address=address, query="q=rooster", **how)
        return Alert.objects.get(follower__address=address)

    asked, follows = follow("vraagt"), actions.confirm(alert=follow("volgt"))
    for name, link in (
        ("confirm", links.confirm(asked)),
        ("stop", links.stop(follows)),
        ("overview", links.overview(follows.follower)),
    ):
        world.things[f"the link of a follower: {name}"] = {"token": link.rstrip("/").rsplit("/", 1)[1]}
