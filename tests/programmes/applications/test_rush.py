"""The last minute before the deadline: everybody at once, on PostgreSQL."""

from collections import Counter

import pytest
from django.core.exceptions import PermissionDenied

from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.models import Application, Participation, State
from praktijkpodium.programmes.calls.models import Role
from tests.programmes.factories import make_role
from tests.programmes.rush import problems_after, rush

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
    assert problems_after(role) == []
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
    assert problems_after(role) == []
    assert Application.objects.filter(role=role, state=State.WITHDRAWN).count() == 40
