"""A page that saves itself while somebody types: what it is told, and that nothing is written over."""

from typing import Any
from urllib.parse import urlencode

import pytest
from django.contrib.sessions.models import Session
from django.test import Client
from django.utils.translation import gettext

from praktijkpodium.home.directory.models import Membership
from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.calls.models import Question
from tests.home.factories import person
from tests.programmes.cast import fresh
from tests.programmes.factories import make_draft, make_role

pytestmark = pytest.mark.django_db


@pytest.fixture
def draft() -> Application:
    return make_draft()


@pytest.fixture
def client(draft: Application) -> Client:
    client = Client()
    client.force_login(draft.started_by)
    return client


def page_of(draft: Application, step: str = "idee") -> str:
    return f"/mijn/aanmelding/{draft.pk}/{step}/"


def seen_by(client: Client, draft: Application, step: str = "idee") -> str:
    return str(client.get(page_of(draft, step)).context["form"].seen)


def save(client: Client, draft: Application, step: str = "idee", **typed: Any) -> Any:
    return client.post(page_of(draft, step), typed, headers={"Accept": "application/json"})


def test_it_is_told_when_it_was_saved_and_goes_on(draft: Application, client: Client) -> None:
    seen = seen_by(client, draft)
    for number in range(3):
        response = save(client, draft, title=f"Titel {number}", summary="Kort.", seen=seen)
        assert response.status_code == 200
        told = response.json()
        assert (told["problems"], len(told["moment"])) == ([], 5)
        assert fresh(draft).title == f"Titel {number}"
        seen = told["seen"]


def test_it_is_told_what_cannot_be_saved_and_the_rest_is(draft: Application, client: Client) -> None:
    told = save(client, draft, title="x" * 201, summary="Wel.", seen=seen_by(client, draft)).json()
    assert len(told["problems"]) == 1
    assert told["problems"][0].startswith(gettext("Title of your idea"))
    assert (fresh(draft).title, fresh(draft).summary) == (draft.title, "Wel.")


def test_an_answer_that_got_lost_is_no_conflict_with_oneself(draft: Application, client: Client) -> None:
    seen = seen_by(client, draft)
    first = {"title": " Een titel \r\n", "summary": "Regel een\r\nregel twee", "seen": seen}
    save(client, draft, **first)  # and the connection broke before it was told
    told = save(client, draft, title="Een betere titel", summary="Anders", seen=seen).json()
    assert told["problems"]  # it could have been anybody's
    tried = [urlencode({"title": "nooit aangekomen", "seen": seen}), urlencode(first)]
    told = save(client, draft, title="Een betere titel", summary="Anders", seen=seen, tried=tried).json()
    assert told["problems"] == []
    assert (fresh(draft).title, fresh(draft).summary) == ("Een betere titel", "Anders")


def test_what_was_tried_is_no_key_to_what_others_wrote(draft: Application, client: Client) -> None:
    seen = seen_by(client, draft)
    actions.save_draft(application=draft, by=draft.started_by, title="Van een collega")
    tried = urlencode({"title": "Van mij", "seen": seen})
    told = save(client, draft, title="Van mij, beter", summary=draft.summary, seen=seen, tried=tried).json()
    assert told["problems"]
    assert fresh(draft).title == "Van een collega"


def test_choices_that_were_taken_away_without_an_answer_are_ones_own_too() -> None:
    role = make_role(requirements=0, preferences=0)
    question = Question.objects.create(role=role, kind="checks", text="Wie?", choices="Een\nTwee")
    draft, name = make_draft(role), f"answer_q{question.pk}"
    client = Client()
    client.force_login(draft.started_by)
    save(client, draft, "vragen", **{name: ["Een"]})
    seen = seen_by(client, draft, "vragen")
    save(client, draft, "vragen", seen=seen)  # all taken away, and no answer
    assert fresh(draft).answers == {}
    told = save(client, draft, "vragen", **{name: ["Twee"]}, seen=seen, tried=urlencode({"seen": seen})).json()
    assert told["problems"] == []
    assert fresh(draft).answers == {f"q{question.pk}": ["Twee"]}


def test_a_page_that_stays_open_does_not_write_its_old_text_over_a_colleagues(
    draft: Application, client: Client
) -> None:
    colleague = person()
    Membership.objects.create(organisation=draft.organisation, user=colleague)
    seen = seen_by(client, draft)
    actions.save_draft(application=draft, by=colleague, summary="Van de collega")
    for title in ("Een", "Twee", "Drie"):  # this page still shows the old summary, and sends it each time
        told = save(client, draft, title=title, summary=draft.summary, seen=seen).json()
        assert told["problems"] == []
        seen = told["seen"]
        assert (fresh(draft).title, fresh(draft).summary) == (title, "Van de collega")
    told = save(client, draft, title="Drie", summary="Van mij", seen=seen).json()
    assert told["problems"]
    assert fresh(draft).summary == "Van de collega"


def test_who_is_signed_out_is_told_so_and_nothing_is_kept_elsewhere(draft: Application, client: Client) -> None:
    Session.objects.all().delete()
    response = save(client, draft, title="Nog niet bewaard", summary="")
    assert response.status_code == 401
    assert not Session.objects.exists()
    assert fresh(draft).title == draft.title


def test_a_token_of_before_signing_in_again_is_told_too(draft: Application) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(draft.started_by)
    headers = {"Accept": "application/json", "Origin": "http://testserver"}
    response = client.post(page_of(draft), {"title": "Nog niet", "csrfmiddlewaretoken": "x" * 64}, headers=headers)
    assert response.status_code == 401
    elsewhere = {"Accept": "application/json", "Origin": "https://elders.example"}
    assert client.post(page_of(draft), {"title": "Geplant"}, headers=elsewhere).status_code == 403
    assert fresh(draft).title == draft.title


def test_too_late_is_told(draft: Application, client: Client) -> None:
    actions.submit(application=draft, by=draft.started_by)
    response = save(client, draft, title="Te laat", summary="")
    assert response.status_code == 409
    assert fresh(draft).title == draft.title


def test_to_others_it_does_not_exist(draft: Application) -> None:
    other = Client()
    other.force_login(person())
    assert save(other, draft, title="Van buiten").status_code == 404
    assert fresh(draft).title == draft.title
