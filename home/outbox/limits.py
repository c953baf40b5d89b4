"""A bound on the mails that visitors can have us send, to others or to themselves.

Whoever fills in an address need not be its owner. So nobody gets more than a few mails a day this way, and from one
place not more are asked for than an institution needs. The first bound is counted in the outbox; for the second only a
hash of the place is kept, for an hour, with a salt that is thrown away after a day.
"""

import datetime
import hashlib
import ipaddress
import secrets
import time
from collections.abc import Collection

from allauth.account.adapter import get_adapter
from django.core.cache import cache
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.outbox.models import Mail

TOO_OFTEN = _(
    "We sent this address a few mails already, or many were asked for from where you are. "
    "Look in your mail, also at spam, or try it again tomorrow. What you filled in is still here."
)
MAILS_A_DAY = 5
ASKED_AN_HOUR = 20
_HOUR, _DAY = 3600, 86_400  # seconds
_PREFIX = "praktijkpodium:asked-mails"


def may_be_mailed(*, recipient: str, kinds: Collection[str], asked_from: str) -> bool:
    """Whether one more mail of these kinds may go to `recipient`, asked for at this network address; it is noted."""
    since = timezone.now() - datetime.timedelta(days=1)
    if Mail.objects.filter(created_at__gt=since, recipient=recipient, kind__in=kinds).count() >= MAILS_A_DAY:
        return False
    key = _key(asked_from)
    noted = cache.get(key, 0)
    if noted >= ASKED_AN_HOUR:
        return False
    # Two at once may note one: it is a bound, not a count.
    cache.set(key, noted + 1, _HOUR)
    return True


def may_have_mailed(request: HttpRequest, recipient: str, kinds: Collection[str]) -> bool:
    """The same, for who sends this request."""
    return may_be_mailed(recipient=recipient, kinds=kinds, asked_from=get_adapter(request).get_client_ip(request))


def _key(address: str) -> str:
    salt = cache.get_or_set(f"{_PREFIX}:salt", secrets.token_hex, _DAY)
    who = f"{_network(address)} {int(time.time()) // _HOUR}"
    return f"{_PREFIX}:{hashlib.blake2b(who.encode(), key=str(salt).encode(), digest_size=16).hexdigest()}"


def _network(address: str) -> str:
    """An IPv6 connection has a network of 2**64 addresses to choose from."""
    parsed = ipaddress.ip_address(address)
    return str(ipaddress.ip_network((parsed, 64), strict=False)) if parsed.version == 6 else str(parsed)  # noqa: PLR2004
