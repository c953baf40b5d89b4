"""Every address of the site, as Django knows them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.urls import URLResolver, get_resolver, reverse


@dataclass(frozen=True)
class Address:
    """A pattern of the urlconf. It goes by its name; without one, by what it looks like."""

    name: str
    pattern: str


def addresses() -> Iterator[Address]:
    yield from _below(get_resolver())


def _below(resolver: URLResolver, prefix: str = "", namespaces: tuple[str, ...] = ()) -> Iterator[Address]:
    for each in resolver.url_patterns:
        pattern = f"{prefix}{each.pattern}"
        if isinstance(each, URLResolver):
            yield from _below(each, pattern, (*namespaces, *filter(None, [each.namespace])))
        else:
            yield Address(":".join([*namespaces, each.name]) if each.name else pattern, pattern)


# Where an address without a name is, when its pattern does not say that by itself.
EXAMPLES = {"admin/^.*/$": "/admin/nergens/", "api/v1/<path:rest>": "/api/v1/nergens"}


def url_of(address: Address, known: dict[str, Any]) -> str:
    """The address, filled in with what is known of a thing."""
    if address.name == address.pattern:
        return EXAMPLES.get(address.name, f"/{address.pattern}")
    wanted = re.findall(r"<(?:\w+:)?(\w+)>", address.pattern)
    if not wanted and "(" in address.pattern:
        return reverse(address.name, args=known["args"])
    return reverse(address.name, kwargs={name: known[name] for name in wanted})
