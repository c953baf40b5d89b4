"""Beginning an application with the texts of another one."""

import datetime

import pytest
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.applications.queries import roles_to_copy_to
from praktijkpodium.programmes.calls.models import Call, Question, Role
from tests.home.factories import person
from tests.programmes.cast import fresh
from tests.programmes.factories import make_call, make_draft, make_role, make_submitted

pytestmark = pytest.mark.django_db


@pytest.fixture
def application() -> Application:
    """With answers to two criteria and a question."""
    role = make_role(requirements=2, preferences=0)
    Question.objects.create(role=role, kind="short", text="Hoe heet jullie team?")
    draft = make_draft(role)
    answers = {each.key: f"Op {each.text}" for each in draft.asked}
    actions.save_draft(application=draft, by=draft.started_by, answers=answers)
    return actions.submit(application=draft, by=draft.started_by)


@pytest.fixture
def next_round() -> Role:
    """It asks one criterion again, one anew, and the question as another kind and with other capitals."""
    role = make_role(slug="volgende", requirements=1, preferences=1)
    Question.objects.create(role=role, kind="short", text="Hoe heet  jullie Team?", sort_order=0)
    Question.objects.create(role=role, kind="number", text="Eis 1", sort_order=1)
    return role


def test_answers_to_the_same_questions_come_along(application: Application, next_round: Role) -> None:
    draft = actions.copy(application=application, role=next_round, by=application.started_by)
    assert (draft.state, draft.number, draft.documents.count()) == ("draft", "", 0)
    stored = fresh(draft)
    assert (stored.title, stored.summary) == (application.title, application.summary)
    assert {each.text: stored.answer_to(each.key) for each in stored.asked} == {
        "Hoe heet  jullie Team?": "Op Hoe heet jullie team?",
        "Eis 1": "",
        "Eis 0": "Op Eis 0",
        "Voorkeur 0": "",
    }
    entry = TimelineEntry.objects.get(verb="application.copied")
    assert entry.data["source"] == str(application.pk)


def test_what_was_written_there_already_stays(application: Application, next_round: Role) -> None:
    by = application.started_by
    there = actions.start(role=next_round, organisation=application.organisation, by=by)
    actions.save_draft(application=there, by=by, title="Al begonnen")
    for _ in range(2):  # pressed twice
        assert actions.copy(application=application, role=next_round, by=by).pk == there.pk
    assert (fresh(there).title, fresh(there).summary) == ("Al begonnen", application.summary)


def test_only_for_oneself_and_only_while_it_is_open(application: Application, next_round: Role) -> None:
    for by in (person(), make_draft(next_round).started_by):
        with pytest.raises(PermissionDenied):
            actions.copy(application=application, role=next_round, by=by)
    Call.objects.filter(pk=next_round.call_id).update(deadline=timezone.now())
    closed = Role.objects.get(pk=next_round.pk)
    with pytest.raises(NotPossible):
        actions.copy(application=application, role=closed, by=application.started_by)


def test_one_chooses_among_what_is_open(application: Application, next_round: Role) -> None:
    past = timezone.now() - datetime.timedelta(days=1)
    closed = make_call(slug="gesloten", title="Gesloten", deadline=past, opening=past - datetime.timedelta(days=9))
    done = make_submitted(make_role(slug="al-gedaan", title="Al gedaan"))
    Application.objects.filter(pk=done.pk).update(organisation=application.organisation)
    assert list(roles_to_copy_to(application)) == [next_round]
    client = Client()
    client.force_login(application.started_by)
    address = f"/mijn/aanmelding/{application.pk}/overnemen/"
    page = client.get(address).content.decode()
    assert next_round.call.title in page
    assert closed.title not in page
    for role in (closed.roles.get().pk, done.role_id, application.role_id, "x", ""):
        assert client.post(address, {"role": role}).status_code == 404
    response = client.post(address, {"role": next_round.pk})
    draft = Application.objects.get(role=next_round)
    assert response.url == f"/mijn/aanmelding/{draft.pk}/"


def test_the_list_takes_as_many_queries_for_thirty_as_for_one(application: Application, next_round: Role) -> None:
    client = Client()
    client.force_login(application.started_by)
    address, counts = f"/mijn/aanmelding/{application.pk}/overnemen/", []
    for _ in range(2):
        client.get(address)
        with CaptureQueriesContext(connection) as queries:
            client.get(address)
        counts.append(len(queries))
        Role.objects.bulk_create(Role(call=next_round.call, name=f"Rol {n}", places=1) for n in range(30))
    assert counts[0] == counts[1]
