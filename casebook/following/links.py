"""The links in mails to followers: whoever has one may do what it is for, without signing in."""

import datetime
import uuid

from django.conf import settings
from django.urls import reverse

from praktijkpodium.casebook.following.models import Alert, Follower
from praktijkpodium.casebook.following.rules import CONFIRM_WITHIN
from praktijkpodium.home.pages.links import LinkDoesNotWork, key_in, signed

_CONFIRM, _STOP, _OVERVIEW = "following.confirm", "following.stop", "following.overview"


def confirm(alert: Alert) -> str:
    """Works for a while only: who gets it much later does not know any more what it was about."""
    return _address("podium_follow_confirm", signed(_CONFIRM, alert.pk))


def stop(alert: Alert) -> str:
    return _address("podium_stop_following", signed(_STOP, alert.pk))


def overview(follower: Follower) -> str:
    return _address("podium_following", signed(_OVERVIEW, follower.pk))


def confirmed_by(token: str) -> uuid.UUID | None:
    """Of the alert that a token confirms; none when it is not ours, or too old."""
    return _key(_CONFIRM, token, within=CONFIRM_WITHIN)


def stopped_by(token: str) -> uuid.UUID | None:
    """Of the alert that a token stops, however old."""
    return _key(_STOP, token)


def overview_of(token: str) -> uuid.UUID | None:
    """Of the follower of whom a token shows everything."""
    return _key(_OVERVIEW, token)


def _address(name: str, token: str) -> str:
    return f"{settings.WAGTAILADMIN_BASE_URL}{reverse(name, args=[token])}"


def _key(purpose: str, token: str, within: datetime.timedelta | None = None) -> uuid.UUID | None:
    try:
        return key_in(purpose, token, within=within)
    except LinkDoesNotWork:
        return None
