"""What pages show of rooms that they do not know: those register it in their app's `ready()`."""

import pickle
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.utils.functional import Promise
from wagtail.models import Page

from praktijkpodium.home.freshness.memo import remember_until_moment


@dataclass(frozen=True)
class Listing:
    """A list of cards under a heading."""

    kind: str
    heading: str | Promise
    # The newest or most pressing first; cut by the page that shows it. Everything that a card needs is selected.
    # The front page asks without arguments, another page gives itself. What the front page lists is remembered until
    # something changes: where it also changes by itself, register those moments (home/freshness/moments.py).
    queryset: Callable[..., QuerySet[Any]]
    # The template of one card, which gets the row as `item`.
    card: str
    # The class of the list around the cards.
    css_class: str
    order: int
    # The kind of page that shows it; None: the front page.
    on: type[Page] | None
    # The model of the page that lists all of them, for a link to it: "praktijkpodium_home.NewsIndexPage".
    all_on: str

    def is_for(self, page: Page | None) -> bool:
        return page is None if self.on is None else isinstance(page, self.on)


@dataclass(frozen=True)
class FilledListing:
    listing: Listing
    items: list[Any]


_listings: dict[tuple[str, type[Page] | None], Listing] = {}


def register(
    kind: str,
    *,
    heading: str | Promise,
    queryset: Callable[..., QuerySet[Any]],
    card: str,
    css_class: str,
    order: int,
    on: type[Page] | None = None,
    all_on: str = "",
) -> None:
    """Have the front page, or pages of the model `on`, show rows of a kind. Registering it again replaces it."""
    _listings[kind, on] = Listing(kind, heading, queryset, card, css_class, order, on, all_on)


def filled(page: Page | None = None, limit: int = 3) -> Iterable[FilledListing]:
    """The listings of the front page, or of another page, that have something to show, in order."""
    for listing in sorted(_listings.values(), key=lambda each: each.order):
        if not listing.is_for(page):
            continue
        items = _on_front_page(listing, limit) if page is None else list(listing.queryset(page)[:limit])
        if items:
            yield FilledListing(listing, items)


def _on_front_page(listing: Listing, limit: int) -> list[Any]:
    """Rows are remembered as bytes, so that every request has its own and nobody writes on those of another."""

    def make() -> bytes:
        return pickle.dumps(list(listing.queryset()[:limit]), pickle.HIGHEST_PROTOCOL)

    rows = remember_until_moment(("listing", listing.kind, limit), make)
    items: list[Any] = pickle.loads(rows)  # noqa: S301 - from our own memory
    return items
