"""What the front page shows of rooms that it does not know: they register it in their app's `ready()`."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.utils.functional import Promise


@dataclass(frozen=True)
class Listing:
    """A list of cards under a heading."""

    kind: str
    heading: str | Promise
    # The newest or most pressing first; cut by the page that shows it. Everything that a card needs is selected.
    queryset: Callable[[], QuerySet[Any]]
    # The template of one card, which gets the row as `item`.
    card: str
    # The class of the list around the cards.
    css_class: str
    limit: int
    order: int


@dataclass(frozen=True)
class FilledListing:
    listing: Listing
    items: list[Any]


_listings: dict[str, Listing] = {}


def register(
    kind: str,
    *,
    heading: str | Promise,
    queryset: Callable[[], QuerySet[Any]],
    card: str,
    css_class: str,
    limit: int = 3,
    order: int,
) -> None:
    """Have the front page show rows of a kind. Registering a kind again replaces it."""
    _listings[kind] = Listing(kind, heading, queryset, card, css_class, limit, order)


def filled() -> Iterable[FilledListing]:
    """The listings that have something to show, in order."""
    for listing in sorted(_listings.values(), key=lambda each: each.order):
        items = list(listing.queryset()[: listing.limit])
        if items:
            yield FilledListing(listing, items)
