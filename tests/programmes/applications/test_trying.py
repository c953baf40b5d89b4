"""Trying out a call as its applicants will see it."""

from typing import Any

import pytest
from django.contrib.auth import get_user_model

from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.directory.models import Organisation
from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.programmes.applications.models import Application, ApplicationDocument
from praktijkpodium.programmes.calls.models import Call, Criterion, FormVersion, Question, QuestionKind, Role
from tests.home.factories import OrganisationFactory, editor, member_of, secretariat
from tests.programmes.factories import make_call, pdf
from tests.programmes.reading import read, words

pytestmark = pytest.mark.django_db

NOTHING_OF = (Application, ApplicationDocument, FormVersion, Mail, Organisation, TimelineEntry)


def draft_call() -> Call:
    """Never published, and changed since it was first saved: with a role and questions that have no rows yet."""
    call = make_call(requirements=1, preferences=0, live=False)
    role = Role(name="Klankbord", places=15, applicants=["organisation"])
    role.questions = [
        Question(kind=QuestionKind.CHOICE, text="Groot?", choices="Ja\nNee", is_required=True),
        Question(kind=QuestionKind.SHORT, text="Hoe groot?", only_if=1, only_if_answer="Ja", is_required=True),
    ]
    role.criteria = [Criterion(text="De directie doet mee")]
    call.roles.add(role)
    call.save_revision()
    return Call.objects.get(pk=call.pk)


def is_complete(answer: Any) -> bool:
    return bool(answer.context["is_complete"])


@pytest.fixture
def call(client: Any) -> Call:
    client.force_login(editor(), backend="allauth.account.auth_backends.AuthenticationBackend")
    return draft_call()


def kept() -> list[int]:
    return [model._default_manager.count() for model in NOTHING_OF]


def test_it_shows_the_form_of_each_role_as_it_is_saved_now(client, call):
    first = read(client, f"/mijn/uitproberen/{call.pk}/")
    assert "Eis 0" in words(first.main)
    second = read(client, f"/mijn/uitproberen/{call.pk}/2/")
    assert "Hoe groot?" in words(second.main)
    assert "De directie doet mee" in words(second.main)
    names = [each["name"] for each in second.select("main [name^=answer_]")]
    assert len(set(names)) == 3  # each question a field of its own
    assert second.select_one(f'a[href="/mijn/uitproberen/{call.pk}/1/"]')
    assert client.get(f"/mijn/uitproberen/{call.pk}/3/").status_code == 404


def test_handing_in_tells_what_is_missing_and_keeps_nothing(client, call):
    before, address = kept(), f"/mijn/uitproberen/{call.pk}/2/"
    empty = client.post(address, {"title": "Mijn idee"})
    assert not empty.context["is_complete"]
    html = empty.content.decode()
    assert "Mijn idee" in html
    names = [each["name"] for each in read(client, address).select("main [name^=answer_]")]
    groot, hoe, criterion = dict.fromkeys(names)
    typed = {"title": "Mijn idee", "summary": "Kort.", groot: "Ja", hoe: "", criterion: "Ja.", "document": pdf()}
    assert not is_complete(client.post(address, typed))  # what depends on the answer
    assert is_complete(client.post(address, {**typed, groot: "Nee", "document": pdf()}))
    assert is_complete(client.post(address, {**typed, hoe: "Heel groot", "document": pdf()}))
    assert not is_complete(client.post(address, {**typed, hoe: "Heel groot", "document": pdf("leeg.pdf", b"")}))
    assert not is_complete(client.post(address, {**typed, hoe: "Heel groot", "document": ""}))
    assert kept() == before
    assert not Call.objects.get().live


def test_it_is_for_who_may_edit_the_call(client, call):
    address = f"/mijn/uitproberen/{call.pk}/"
    for user in (secretariat(), member_of(OrganisationFactory())):
        client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
        assert client.get(address).status_code == 404
        assert client.post(address, {"title": "x"}).status_code == 404
    client.logout()
    assert client.get(address).status_code == 302
    assert get_user_model().objects.count() > 2
