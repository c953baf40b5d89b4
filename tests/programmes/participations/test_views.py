"""The institution reads its own participation, and nobody else's."""

import datetime
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from praktijkpodium.programmes.applications import actions as applying
from praktijkpodium.programmes.participations import actions, letters
from tests.home.factories import OrganisationFactory, chair, committee_member, editor, manager, member_of, secretariat
from tests.programmes.factories import make_submitted, pdf
from tests.programmes.participations.factories import fresh, make_participation, member

pytestmark = pytest.mark.django_db

DAY = datetime.date(2027, 3, 1)


def address(application: Any) -> str:
    return reverse("praktijkpodium:participation", args=[application.pk])


def client_of(user: Any) -> Client:
    client = Client()
    client.force_login(user)
    return client


def test_who_sees_it() -> None:
    participation = make_participation()
    url = address(participation.application)
    assert Client().get(url).status_code == 302
    assert client_of(member(participation)).get(url).status_code == 200
    assert client_of(member(participation)).post(url).status_code == 405
    others = (member_of(OrganisationFactory()), secretariat(), editor(), manager(), chair(), committee_member())
    for user in others:
        assert client_of(user).get(url).status_code == 404


def test_without_a_place_there_is_none() -> None:
    application = make_submitted()
    assert client_of(application.started_by).get(address(application)).status_code == 404


def test_it_says_what_the_secretariat_wrote_down() -> None:
    participation, by = make_participation(half_days=20), secretariat()
    told: Any = {"participation": participation, "by": by}
    actions.change_contribution(**told, contribution=Decimal("5500.50"), invoiced_on=DAY, paid_on=None)
    letters.sign(**told, signed_by="M. de Vries", signed_on=DAY, upload=pdf("brief.pdf"))
    actions.add_member(**told, name="Ans", function="Planner", is_works_council=True)
    actions.choose_adviser(**told, adviser=actions.Adviser(20, adviser_name="Jan", adviser_chosen="own"))
    actions.add_visit(**told, on=DAY, half_days=2, about="Roosters")
    actions.add_meeting(**told, title="Startdag", on=DAY, people=3)
    actions.change_closing(**told, closing=actions.Closing("Zo kan het", None, "Roosteren", DAY))
    text = client_of(member(participation)).get(address(participation.application)).content.decode()
    for words in ("5.500,50", "M. de Vries", "brief.pdf", "Ans, Planner", "Jan", "Roosters", "Startdag", "Zo kan het"):
        assert words in text, words
    assert "<form" not in text.split("<main")[1].split("</main")[0]


def test_who_withdrew_still_reads_it() -> None:
    participation = make_participation()
    applying.withdraw(application=participation.application, by=member(participation))
    assert not fresh(participation).is_running
    assert client_of(member(participation)).get(address(participation.application)).status_code == 200


def test_queries_stay_the_same() -> None:
    participation, by = make_participation(half_days=100), secretariat()
    client, url = client_of(member(participation)), address(participation.application)

    def add(number: int) -> None:
        actions.add_member(participation=participation, name=f"P{number}", function="", is_works_council=False, by=by)
        actions.add_visit(participation=participation, on=DAY, half_days=1, about="", by=by)
        actions.add_meeting(participation=participation, title=f"Dag {number}", on=DAY, people=1, by=by)

    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert client.get(url).status_code == 200
        return len(captured)

    add(0)
    queries()
    one = queries()
    for number in range(1, 30):
        add(number)
    assert queries() == one
