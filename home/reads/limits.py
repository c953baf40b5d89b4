"""A bound on what one address can add to one page, or to anything else that is counted.

It is wide: whole institutions read from behind one address. It stops a script from making a page popular overnight,
not one that has many addresses. No address is stored: only a hash of it for an hour, with a salt that is thrown away
after a day.
"""

import hashlib
import ipaddress
import secrets
import time

from django.core.cache import cache

READS_AN_HOUR = 30
_HOUR, _DAY = 3600, 86_400  # seconds
_PREFIX = "praktijkpodium:reads"


def within_limit(*, address: str, page_id: int) -> bool:
    """Whether one more reader at this address counts for this page; if so, that one is noted."""
    return within(address=address, thing=str(page_id), most=READS_AN_HOUR)


def within(*, address: str, thing: str, most: int) -> bool:
    """Whether this address may do something once more in this hour; if so, that is noted."""
    salt = cache.get_or_set(f"{_PREFIX}:salt", secrets.token_hex, _DAY)
    who = f"{_network(address)} {thing} {int(time.time()) // _HOUR}"
    key = f"{_PREFIX}:{hashlib.blake2b(who.encode(), key=str(salt).encode(), digest_size=16).hexdigest()}"
    noted = cache.get(key, 0)
    if noted >= most:
        return False
    # Two at once may note one: it is a bound, not a count.
    cache.set(key, noted + 1, _HOUR)
    return True


def _network(address: str) -> str:
    """An IPv6 connection has a network of 2**64 addresses to choose from."""
    parsed = ipaddress.ip_address(address)
    return str(ipaddress.ip_network((parsed, 64), strict=False)) if parsed.version == 6 else str(parsed)  # noqa: PLR2004
