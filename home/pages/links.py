"""Links in mails that do something: a key with a signature, which nobody can make up.

Nothing of it is kept. Programs that look into mails open each link, so a link only asks; a button does it.
"""

import datetime
import uuid
from typing import Any, TypeVar

from django.core import signing
from django.db.models import Model, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

Row = TypeVar("Row", bound=Model)


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


def row_of(
    rows: QuerySet[Row], purpose: str, token: str, *, within: datetime.timedelta | None = None
) -> tuple[Row | None, str]:
    """The row whose key is in a link. Where there is none, why: the link is "wrong" or "old", or the row is "gone"."""
    try:
        key = key_in(purpose, token, within=within)
    except LinkIsOld:
        return None, "old"
    except LinkDoesNotWork:
        return None, "wrong"
    return rows.filter(pk=key).first(), "gone"


def no_link(request: HttpRequest, template: str, why: str, **context: Any) -> HttpResponse:
    """The page that says why a link does not work."""
    return render(request, template, {"why": why, **context}, status=404 if why == "wrong" else 410)


def _salt(purpose: str) -> str:
    return f"praktijkpodium.links.{purpose}"
