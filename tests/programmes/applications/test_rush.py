"""The last minute before the deadline: everybody at once, on PostgreSQL."""

from collections import Counter

import pytest
from django.core.exceptions import PermissionDenied
from django.db.models import Max

from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.models import Application, Participation, State
from praktijkpodium.programmes.applications.queries import places_left
from praktijkpodium.programmes.calls.models import Role
from tests.programmes.factories import make_role
from tests.programmes.rush import rush

pytestmark = [pytest.mark.postgresql, pytest.mark.django_db(transaction=True)]

PLACES, ORGANISATIONS, WORKERS = 15, 200, 40


def by_receipt() -> Role:
    role = make_role(places=PLACES, requirements=0, preferences=0)
    role.allocation = Role.Allocation.RECEIPT
    role.save()
    return role


def test_two_hundred_submissions_give_fifteen_places_and_a_ranked_reserve() -> None:
    role = by_receipt()
    outcomes = rush(role, ORGANISATIONS, WORKERS)
    assert not [each for each in outcomes if isinstance(each, Exception)]
    applications = Application.objects.filter(role=role)
    assert Counter(applications.values_list("state", flat=True)) == {State.GRANTED: 15, State.RESERVE: 185}
    ranks = applications.filter(state=State.RESERVE).order_by("reserve_rank").values_list("reserve_rank", flat=True)
    assert list(ranks) == list(range(1, 186))
    # Whoever has a place handed in before whoever has not.
    last_with_a_place = applications.filter(state=State.GRANTED).aggregate(last=Max("submitted_at"))["last"]
    in_turn = applications.filter(state=State.RESERVE).order_by("reserve_rank").values_list("submitted_at", flat=True)
    assert [last_with_a_place, *in_turn] == sorted([last_with_a_place, *in_turn])
    assert Participation.objects.filter(application__role=role).count() == 15
    assert Mail.objects.count() == ORGANISATIONS  # who pressed twice gets one


def test_with_withdrawals_in_between_never_more_places_are_given_than_there_are() -> None:
    role = by_receipt()
    outcomes = rush(role, ORGANISATIONS, WORKERS, withdrawing=40)
    # Who withdrew a draft cannot submit it any more.
    assert {type(each) for each in outcomes if isinstance(each, Exception)} <= {PermissionDenied}
    actions.keep_places()
    held = Application.objects.filter(role=role).holding_a_place()
    assert held.count() == PLACES
    assert places_left(role) == 0
    waiting = Application.objects.filter(role=role, state=State.RESERVE)
    # Nobody was passed over: whoever was offered a place was before all who still wait.
    offered = Application.objects.filter(role=role, state=State.OFFERED).values_list("reserve_rank", flat=True)
    assert not offered or max(offered) < min(waiting.values_list("reserve_rank", flat=True))
    assert Application.objects.filter(role=role, state=State.WITHDRAWN).count() == 40
