"""Where an idea can be told, for rooms that lead there."""

from django.urls import reverse


def idea_address(query: str = "") -> str:
    """What somebody searched for is not taken along: an idea is in no address."""
    return reverse("praktijkpodium:idea")
