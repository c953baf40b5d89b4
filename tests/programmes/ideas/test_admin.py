"""The secretariat's queue of questions: who sees it, what can be done in it, and what it costs."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.programmes.ideas import actions
from praktijkpodium.programmes.ideas.models import State
from praktijkpodium.search.indexing import keeping
from praktijkpodium.site.tree import make_tree
from tests.casebook.factories import make_case_study
from tests.home.factories import chair, committee_member, editor, manager, person, secretariat
from tests.programmes.ideas.factories import fresh, make_answered, make_asked, make_closed, make_waiting

pytestmark = pytest.mark.django_db

LIST = "/admin/vragen/"


def screen(question: Any) -> str:
    return reverse("praktijkpodium_questions:inspect", args=[question.pk])


def client_of(user: Any) -> Client:
    client = Client()
    client.force_login(user)
    return client


def test_only_the_secretariat_sees_it() -> None:
    question = make_waiting(title="Kwartelkoning")
    for user in (person(), committee_member(), chair(), editor(), manager(), person(is_superuser=True, is_staff=True)):
        for url in (LIST, f"{LIST}results/", screen(question), "/admin/"):
            response = client_of(user).get(url)
            assert "Kwartelkoning" not in response.content.decode()
            assert response.status_code == 302 or url == "/admin/", (user, url)
        client_of(user).post(screen(question), {"action": "close"})
    assert fresh(question).state == State.WAITING
    for url in (LIST, f"{LIST}results/?q=kwartel", screen(question), "/admin/"):
        assert "Kwartelkoning" in client_of(secretariat()).get(url).content.decode(), url


def test_what_is_not_confirmed_is_seen_by_nobody() -> None:
    question = make_asked(title="Kwartelkoning")
    client = client_of(secretariat())
    assert client.get(screen(question)).status_code == 404
    assert "Kwartelkoning" not in client.get(LIST).content.decode()


def test_filters() -> None:
    me = secretariat()
    mine = make_waiting(title="Kwartel", idea="Een heel ander idee dan dat.")
    actions.take(question=mine, by=me)
    make_waiting(title="Merel", idea="Nog een ander idee dan dat.")
    make_answered(title="Specht")
    client = client_of(me)

    def listed(query: str) -> set[str]:
        text = client.get(f"{LIST}results/?{query}").content.decode()
        return {title for title in ("Kwartel", "Merel", "Specht") if title in text}

    assert listed("") == {"Kwartel", "Merel", "Specht"}
    assert listed("state=waiting") == {"Kwartel", "Merel"}
    assert listed(f"assigned_to={me.pk}") == {"Kwartel"}
    assert listed("assigned_to=null") == {"Merel"}


def test_the_screen_has_the_idea_and_what_comes_nearest() -> None:
    make_tree()
    make_case_study("Samen roosteren", approach="<p>Bewoners en begeleiders maken samen het rooster.</p>")
    question, client = make_waiting(question="Kan dit?"), client_of(secretariat())
    text = client.get(screen(question)).content.decode()
    assert "Kan dit?" in text
    assert BeautifulSoup(text, "html.parser").select_one("#near + .help-warning")
    keeping.keep()
    page = BeautifulSoup(client.get(screen(question)).content, "html.parser")
    assert [title.text for title in page.select(".podium-near__title")] == ["Samen roosteren"]
    assert "rooster" in {mark.text for mark in page.select("mark")}


def test_everything_from_the_screen() -> None:
    question, me = make_waiting(), secretariat()
    client, url = client_of(me), screen(question)
    Mail.objects.all().delete()
    for action, state in (("take", "waiting"), ("release", "waiting"), ("close", "closed"), ("reopen", "waiting")):
        assert client.post(url, {"action": action}).status_code == 302
        assert fresh(question).state == state
    assert client.post(url, {"action": "answer", "answer-answer": ""}).status_code == 422
    assert not Mail.objects.exists()
    client.post(url, {"action": "answer", "answer-answer": "Lees het eerste."})
    assert fresh(question).state == State.ANSWERED
    assert "Lees het eerste." in Mail.objects.get().text
    assert "Lees het eerste." in client.get(url).content.decode()
    assert client.post(url, {"action": "iets"}).status_code == 302


def test_who_is_too_late_gets_back_what_was_written() -> None:
    question = make_closed()
    response = client_of(secretariat()).post(
        screen(question), {"action": "answer", "answer-answer": "Mijn lange antwoord."}
    )
    assert response.status_code == 409
    assert "Mijn lange antwoord." in response.content.decode()
    assert fresh(question).state == State.CLOSED


@pytest.mark.parametrize("url", [LIST, "/admin/"])
def test_queries_stay_the_same(url: str) -> None:
    me = secretariat()
    client = client_of(me)

    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert client.get(url).status_code == 200
        return len(captured)

    actions.take(question=make_waiting(), by=secretariat())
    queries()
    one = queries()
    for number in range(29):
        question = make_waiting(idea=f"Een idee voor de wijk {number}.")
        if number % 2:
            actions.take(question=question, by=secretariat())
    assert queries() <= one + 1  # the panel asks for its lines and, from six on, for their number


def test_the_list_has_pages() -> None:
    for number in range(31):
        make_waiting(idea=f"Een idee voor de wijk {number}.")
    page = BeautifulSoup(client_of(secretariat()).get(LIST).content, "html.parser")
    assert len(page.select("tbody tr")) == 30
