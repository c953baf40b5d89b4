"""What somebody may do who searched and found nothing: rooms register it in their app's `ready()`."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.utils.functional import Promise


@dataclass(frozen=True)
class NextStep:
    heading: str | Promise
    text: str | Promise
    # The address for what was typed; empty when there is none now.
    address: Callable[[str], str]
    order: int


@dataclass(frozen=True)
class Offered:
    """A next step for what somebody typed."""

    heading: str | Promise
    text: str | Promise
    url: str


_steps: dict[str, NextStep] = {}


def register(
    name: str, *, heading: str | Promise, text: str | Promise, address: Callable[[str], str], order: int = 10
) -> None:
    """Offer a step. Registering it again replaces it."""
    _steps[name] = NextStep(heading, text, address, order)


def offered(query: str) -> Iterable[Offered]:
    """The steps for what somebody typed, in order."""
    for step in sorted(_steps.values(), key=lambda each: each.order):
        if url := step.address(query):
            yield Offered(step.heading, step.text, url)
