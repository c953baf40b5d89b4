"""Who gets a place, who waits for one, and what happens when one comes free.

All of it under the lock of the role, so that never more places are given than there are.
"""

import datetime
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from praktijkpodium.home.audit.actions import record
from praktijkpodium.programmes.applications import emails
from praktijkpodium.programmes.applications.actions.locking import locked, locked_role
from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.applications.models import Application, Participation, State
from praktijkpodium.programmes.applications.queries import (
    lapsed_offers,
    next_reserve_rank,
    places_left,
    reserves_in_turn,
    roles_with_reserves,
    undecided_for,
)
from praktijkpodium.programmes.applications.rules import may_accept_offer
from praktijkpodium.programmes.calls.models import Role


def give_in_turn(current: Application) -> Application:
    """The place, or the number on the reserve list, of what was handed in now. Call it under the lock of the role.

    Who waits goes first: a place that is free because it will be offered to a reserve is not for a newcomer.
    """
    role = current.role
    if places_left(role) > 0 and not reserves_in_turn(role).exists():
        _give(current)
        emails.place_given(current)
        return current
    current.state, current.reserve_rank = State.RESERVE, next_reserve_rank(role)
    current.save(update_fields=["state", "reserve_rank"])
    record(verb="place.reserved", on=current, rank=current.reserve_rank)
    emails.on_the_reserve(current)
    return current


def put_on_the_reserve(current: Application, wanted: int | None) -> None:
    """The number that a committee gives on the reserve list: the last, or before others who were not told theirs yet.

    Call it under the lock of the role. Raises NotPossible when somebody was told that number, or a later one.
    """
    rank = next_reserve_rank(current.role)
    if wanted is not None and wanted < rank:
        later = Application.objects.filter(role=current.role, reserve_rank__gte=wanted).order_by("-reserve_rank")
        if told := later.exclude(state=State.IN_REVIEW).first():
            raise NotPossible(
                _("Number %(number)s has been announced. Choose a number after it.") % {"number": told.reserve_rank}
            )
        for other in later:  # from the last, because each number is somebody's own
            other.reserve_rank = (other.reserve_rank or 0) + 1
            other.save(update_fields=["reserve_rank"])
        rank = wanted
    current.reserve_rank = rank
    current.save(update_fields=["reserve_rank"])


def _give(current: Application, by: Any = None) -> None:
    current.state, current.offered_until = State.GRANTED, None
    current.save(update_fields=["state", "offered_until"])
    Participation.objects.create(application=current)
    record(verb="place.accepted" if by else "place.given", on=current, by=by)


@transaction.atomic
def accept_offer(*, application: Application, by: Any) -> Application:
    """Say yes to an offered place. Saying it twice changes nothing."""
    locked_role(application.role_id)
    current = locked(application)
    if current.state == State.GRANTED and hasattr(current, "participation"):
        return current
    if not may_accept_offer(by, current):
        raise PermissionDenied
    _give(current, by)
    emails.place_given(current)
    return current


def offer_free_places(role: Role) -> int:
    """Offer the places that are free to those whose turn it is; how many. Call it under the lock of the role.

    A committee that still has to decide may want the places for others.
    """
    if not role.is_by_receipt and (timezone.now() < role.call.grace_until or undecided_for(role)):
        return 0
    until = _last_moment(role.offer_days)
    next_ones = list(reserves_in_turn(role)[: max(places_left(role), 0)])
    for reserve in next_ones:
        current = locked(reserve)
        current.state, current.offered_until = State.OFFERED, until
        current.save(update_fields=["state", "offered_until"])
        record(verb="place.offered", on=current, until=until.isoformat())
        emails.place_offered(current)
    return len(next_ones)


def _last_moment(days: int) -> datetime.datetime:
    """The end of the last day of a term in days, in our own time zone."""
    day = timezone.localdate() + datetime.timedelta(days=days + 1)
    return timezone.make_aware(datetime.datetime.combine(day, datetime.time.min))


def keep_places() -> int:
    """What time brings: offers that nobody accepted lapse, and free places are offered. How many of both."""
    roles = {*lapsed_offers().values_list("role_id", flat=True), *roles_with_reserves()}
    return sum(map(_keep_places_of, sorted(roles)))


@transaction.atomic
def _keep_places_of(role_pk: int) -> int:
    role = locked_role(role_pk)
    done = 0
    for offer in lapsed_offers().filter(role=role):
        current = locked(offer)
        current.state, current.offered_until = State.LAPSED, None
        current.save(update_fields=["state", "offered_until"])
        record(verb="place.lapsed", on=current)
        emails.offer_lapsed(current)
        done += 1
    return done + offer_free_places(role)
