"""Places by order of receipt, the reserve list, and offers when a place comes free."""

import datetime
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.utils import timezone

from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.applications.models import Application, Participation, State
from praktijkpodium.programmes.applications.queries import places_left, reserve_position
from praktijkpodium.programmes.applications.rules import visible_files
from praktijkpodium.programmes.calls.models import Call, Role
from praktijkpodium.programmes.review import actions as reviewing
from tests.home.factories import chair, committee_member, secretariat
from tests.programmes.cast import fresh
from tests.programmes.factories import make_advised, make_draft, make_in_review, make_role, make_submitted

pytestmark = pytest.mark.django_db


def by_receipt(places: int = 2, **fields: Any) -> Role:
    role = make_role(places=places, **fields)
    Role.objects.filter(pk=role.pk).update(allocation=Role.Allocation.RECEIPT)
    return Role.objects.get(pk=role.pk)


def states(*applications: Application) -> list[str]:
    return [fresh(each).state for each in applications]


def close(role: Role) -> None:
    Call.objects.filter(pk=role.call_id).update(
        opening=timezone.now() - datetime.timedelta(days=9), deadline=timezone.now() - datetime.timedelta(days=1)
    )


def too_late(application: Application) -> None:
    Application.objects.filter(pk=application.pk).update(offered_until=timezone.now() - datetime.timedelta(seconds=1))


def verbs(application: Application) -> list[str]:
    return list(TimelineEntry.objects.about(application).order_by("pk").values_list("verb", flat=True))


def test_who_hands_in_first_has_a_place_and_the_rest_waits_in_turn() -> None:
    role = by_receipt(places=2)
    first, second, third, fourth = (make_submitted(role) for _ in range(4))
    assert states(first, second, third, fourth) == [State.GRANTED, State.GRANTED, State.RESERVE, State.RESERVE]
    assert [fresh(each).reserve_rank for each in (second, third, fourth)] == [None, 1, 2]
    assert places_left(role) == 0
    assert set(Participation.objects.values_list("application", flat=True)) == {first.pk, second.pk}
    assert verbs(first)[-2:] == ["application.submitted", "place.given"]
    assert verbs(third)[-2:] == ["application.submitted", "place.reserved"]
    mails = Mail.objects.order_by("created_at")
    assert [each.subject for each in mails] == ["Je hebt een plaats"] * 2 + ["Je staat op de reservelijst"] * 2
    assert "nummer 2" in mails[3].text
    assert fresh(first).current_workflow_state is None


def test_handing_in_twice_gives_one_place() -> None:
    application = make_submitted(by_receipt())
    assert actions.submit(application=application, by=application.started_by).state == State.GRANTED
    assert Participation.objects.count() == 1
    assert Mail.objects.count() == 1


def test_there_is_nothing_for_a_committee_in_a_role_by_order_of_receipt() -> None:
    application = make_submitted(by_receipt())
    assert not visible_files(committee_member()).exists()
    assert list(visible_files(secretariat())) == [application]


def test_a_place_that_comes_free_is_offered_to_whose_turn_it_is() -> None:
    role = by_receipt(places=1)
    first, second, third = (make_submitted(role) for _ in range(3))
    Mail.objects.all().delete()
    actions.withdraw(application=first, by=first.started_by)
    assert states(first, second, third) == [State.WITHDRAWN, State.OFFERED, State.RESERVE]
    assert places_left(role) == 0  # the offer holds it
    assert reserve_position(fresh(third)) == 1
    offer = Mail.objects.get()
    assert (offer.recipient, offer.subject) == (second.started_by.email, "Er is een plaats voor je: zeg op tijd ja")
    last_day = timezone.localdate() + datetime.timedelta(days=14)
    assert fresh(second).last_day_of_offer == last_day
    assert timezone.localtime(fresh(second).offered_until).time() == datetime.time.min

    accepted = actions.accept_offer(application=second, by=second.started_by)
    assert (accepted.state, accepted.offered_until) == (State.GRANTED, None)
    assert actions.accept_offer(application=second, by=second.started_by).state == State.GRANTED
    assert Participation.objects.filter(application=second).count() == 1
    assert verbs(second)[-2:] == ["place.offered", "place.accepted"]


def test_an_offer_that_nobody_accepts_lapses_and_goes_to_the_next_one() -> None:
    role = by_receipt(places=1)
    first, second, third = (make_submitted(role) for _ in range(3))
    actions.withdraw(application=first, by=first.started_by)
    assert actions.keep_places() == 0  # it is not too late yet
    too_late(second)
    with pytest.raises(PermissionDenied):
        actions.accept_offer(application=second, by=second.started_by)
    assert actions.keep_places() == 2
    assert states(second, third) == [State.LAPSED, State.OFFERED]
    assert actions.keep_places() == 0
    assert "niet op tijd" in Mail.objects.get(subject="Je plaats ging naar een ander").text
    # Who was too late can begin anew, and stands at the end.
    again = actions.start(role=role, organisation=second.organisation, by=second.started_by)
    assert again.pk != second.pk


def test_who_does_not_want_the_offered_place_withdraws() -> None:
    role = by_receipt(places=1)
    first, second, third = (make_submitted(role) for _ in range(3))
    actions.withdraw(application=first, by=first.started_by)
    actions.withdraw(application=second, by=second.started_by)
    assert states(second, third) == [State.WITHDRAWN, State.OFFERED]


def test_more_places_are_offered_to_those_who_wait_before_newcomers() -> None:
    role = by_receipt(places=1)
    _, second = make_submitted(role), make_submitted(role)
    Role.objects.filter(pk=role.pk).update(places=2)
    newcomer = make_submitted(Role.objects.get(pk=role.pk))
    assert states(second, newcomer) == [State.RESERVE, State.RESERVE]
    assert actions.keep_places() == 1
    assert states(second, newcomer) == [State.OFFERED, State.RESERVE]


def test_keeping_places_costs_as_much_for_many_who_wait(django_assert_num_queries: Any) -> None:
    role = by_receipt(places=1)
    make_submitted(role)
    for _ in range(30):
        make_submitted(role)
    with django_assert_num_queries(7):
        assert actions.keep_places() == 0


# --- by the committee ---


def reserve(application: Application, rank: int | None = None) -> Application:
    reviewing.decide(application=application, outcome="reserve", reason="Net niet.", reserve_rank=rank, by=chair())
    return application


def test_a_committee_ranks_its_reserve_until_it_is_announced() -> None:
    role = make_role(places=1)
    first, second, third, fourth = (make_advised(role) for _ in range(4))
    for each, rank in ((first, None), (second, None), (third, 1)):
        reserve(each, rank)
    assert [fresh(each).reserve_rank for each in (first, second, third)] == [2, 3, 1]
    assert states(first, second, third) == [State.IN_REVIEW] * 3
    reviewing.announce(application=first, by=secretariat())
    assert fresh(first).state == State.RESERVE
    with pytest.raises(NotPossible, match="Nummer 2"):
        reserve(fourth, 1)
    assert fresh(fourth).reserve_rank is None
    reserve(fourth, 3)
    assert [fresh(each).reserve_rank for each in (fourth, second)] == [3, 4]
    assert "nummer 2 op de reservelijst" in Mail.objects.get(kind="application.outcome").text


def test_a_committee_that_has_to_decide_keeps_its_places() -> None:
    role = make_role(places=1)
    granted, waiting, undecided = make_advised(role), make_advised(role), make_in_review(role)
    reviewing.decide(application=granted, outcome="granted", reason="Past.", by=chair())
    for each in (granted, reserve(waiting)):
        reviewing.announce(application=each, by=secretariat())
    actions.withdraw(application=granted, by=granted.started_by)
    assert fresh(waiting).state == State.RESERVE  # the call is open
    close(role)
    assert actions.keep_places() == 0  # one has no decision
    actions.withdraw(application=undecided, by=undecided.started_by)
    assert fresh(waiting).state == State.OFFERED
    assert fresh(granted).decision.announced_at is not None
    accepted = actions.accept_offer(application=waiting, by=waiting.started_by)
    assert accepted.participation


def test_who_has_a_case_study_stays() -> None:
    role = make_role(places=1)
    application = make_advised(role)
    reviewing.decide(application=application, outcome="granted", reason="Past.", by=chair())
    reviewing.announce(application=application, by=secretariat())
    reviewing.make_case_study(application=fresh(application), by=secretariat())
    with pytest.raises(PermissionDenied):
        actions.withdraw(application=fresh(application), by=application.started_by)


# --- on the applicant's page ---


def test_an_applicant_reads_the_number_says_yes_and_has_a_place(client: Client) -> None:
    role = by_receipt(places=1)
    first, second = make_submitted(role), make_submitted(role)
    client.force_login(second.started_by)
    address = f"/mijn/aanmelding/{second.pk}/"
    assert "Je bent nummer 1 op de reservelijst" in client.get(address).content.decode()
    actions.withdraw(application=first, by=first.started_by)
    page = client.get(address).content.decode()
    assert "Er is een plaats voor je" in page
    assert f"{address}plaats/" in page
    page = client.post(f"{address}plaats/", follow=True).content.decode()
    assert "De plaats is van jullie" in page
    assert "Je hebt een plaats" in page
    assert fresh(second).state == State.GRANTED


def test_who_says_yes_too_late_reads_why(client: Client) -> None:
    role = by_receipt(places=1)
    first, second = make_submitted(role), make_submitted(role)
    actions.withdraw(application=first, by=first.started_by)
    too_late(second)
    client.force_login(second.started_by)
    page = client.post(f"/mijn/aanmelding/{second.pk}/plaats/", follow=True).content.decode()
    assert "Dit kan niet meer" in page
    actions.keep_places()
    assert "Je plaats ging naar een ander" in client.get(f"/mijn/aanmelding/{second.pk}/").content.decode()


def test_a_draft_holds_no_place() -> None:
    role = by_receipt(places=1)
    make_draft(role)
    assert places_left(role) == 1
