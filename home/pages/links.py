"""Links in mails that do something: a key with a signature, which nobody can make up.

Nothing of it is kept. Programs that look into mails open each link, so a link only asks; a button does it.
"""

import datetime
import uuid

from django.core import signing


class LinkDoesNotWork(Exception):
    """Cut off by a mail program, made up, or made for something else."""


class LinkIsOld(LinkDoesNotWork):
    """It worked once."""


def signed(purpose: str, key: uuid.UUID) -> str:
    """What goes into the link."""
    return signing.dumps(key.hex, salt=_salt(purpose))


def key_in(purpose: str, token: str, *, within: datetime.timedelta | None = None) -> uuid.UUID:
    """The key in a link that was made for this purpose, and not too long ago. Raises LinkDoesNotWork."""
    try:
        return uuid.UUID(hex=signing.loads(token, salt=_salt(purpose), max_age=within))
    except signing.SignatureExpired as problem:
        raise LinkIsOld from problem
    except (signing.BadSignature, ValueError) as problem:
        raise LinkDoesNotWork from problem


def _salt(purpose: str) -> str:
    return f"praktijkpodium.links.{purpose}"
