"""A call, copied to the next round."""

import datetime
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone
from wagtail.documents import get_document_model

from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.calls.copying import copy_to_next_round
from praktijkpodium.programmes.calls.models import Call, CallDownload, Criterion, Question, QuestionKind, Role
from tests.home.factories import editor, secretariat
from tests.programmes.factories import make_call, make_submitted, pdf

pytestmark = pytest.mark.django_db

DAY = datetime.timedelta(days=1)


def full_call() -> Call:
    """With everything that a round has, and an application."""
    call = make_call(kick_off_place="Utrecht", kick_off_when="eind mei", closing="<p>Een boek.</p>", grace_hours=24)
    call.roles.update(sort_order=0)
    role = call.roles.get()
    first = Question.objects.create(role=role, kind=QuestionKind.CHOICE, text="Groot?", choices="Ja\nNee", sort_order=0)
    Question.objects.create(
        role=role, kind=QuestionKind.LONG, text="Hoe dan?", only_if=1, only_if_answer="Ja", sort_order=1
    )
    Role.objects.create(call=call, name="Klankbord", places=15, allocation="receipt", sort_order=1)
    document = get_document_model().objects.create(title="Formulier", file=pdf())
    CallDownload.objects.create(call=call, document=document, title="Het formulier")
    make_submitted(Role.objects.get(pk=role.pk), complete=True)
    assert first.pk
    return Call.objects.get(pk=call.pk)


def copied(call: Call, **fields: Any) -> Call:
    now = timezone.now().replace(microsecond=0)
    dates = {"title": "Ronde 2", "opening": now + 100 * DAY, "deadline": now + 130 * DAY, "by": editor()}
    return Call.objects.get(pk=copy_to_next_round(call=call, **{**dates, **fields}).pk)


def what_it_asks(call: Call) -> Any:
    def own(row: Any, *names: str) -> tuple[Any, ...]:
        return tuple(getattr(row, name) for name in names)

    return [
        (
            own(role, "name", "places", "allocation", "applicants"),
            [own(each, "kind", "text", "choices", "only_if", "only_if_answer") for each in role.questions.all()],
            [own(each, "kind", "text", "question") for each in role.criteria.all()],
        )
        for role in call.roles.all()
    ]


def test_everything_that_editors_made_comes_along():
    call = full_call()
    following = copied(call)
    assert what_it_asks(following) == what_it_asks(call)
    assert len(what_it_asks(call)) == 2
    assert [each.title for each in following.downloads.all()] == ["Het formulier"]
    assert (following.closing, following.grace_hours) == (call.closing, call.grace_hours)
    assert following.get_parent() == call.get_parent()
    # Its own rows: changing the one leaves the other.
    assert not {each.pk for each in following.roles.all()} & {each.pk for each in call.roles.all()}
    assert Criterion.objects.filter(role__call=following).count() == Criterion.objects.filter(role__call=call).count()


def test_nothing_that_happened_does():
    call = full_call()
    following = copied(call)
    assert not following.live
    assert (following.title, following.slug) == ("Ronde 2", "ronde-2")
    assert (following.kick_off_date, following.kick_off_when, following.kick_off_place) == (None, "", "")
    assert following.opening > timezone.now()
    assert Application.objects.count() == 1
    assert not Application.objects.filter(role__call=following).exists()
    as_edited = following.get_latest_revision_as_object()
    assert what_it_asks(as_edited) == what_it_asks(call)
    assert as_edited.deadline == following.deadline


def test_twice_gives_two_with_addresses_of_their_own():
    call = full_call()
    assert {copied(call).slug, copied(call).slug} == {"ronde-2", "ronde-2-1"}


def test_who_may_not_copy_pages_does_not():
    call = full_call()
    with pytest.raises(PermissionDenied):
        copied(call, by=secretariat())


def test_the_screen(client):
    call = full_call()
    address = f"/admin/oproepen/{call.pk}/volgende-ronde/"
    client.force_login(secretariat(), backend="allauth.account.auth_backends.AuthenticationBackend")
    assert client.get(address).status_code in (302, 403)
    client.force_login(editor(), backend="allauth.account.auth_backends.AuthenticationBackend")
    assert call.title in client.get(address).content.decode()
    wrong = {"title": "Ronde 2", "opening": "2027-01-01 00:00", "deadline": "2026-12-01 00:00"}
    assert client.post(address, wrong).status_code == 422
    assert client.post(address, {"title": "Ronde 2"}).status_code == 422  # the dates are empty, and needed
    assert Call.objects.count() == 1
    done = client.post(address, {**wrong, "deadline": "2027-03-01 00:00"})
    following = Call.objects.get(slug="ronde-2")
    assert done["Location"] == f"/admin/pages/{following.pk}/edit/"
    assert timezone.localtime(following.deadline).hour == 0
    assert client.get(done["Location"]).status_code == 200
    # The way there, above a call and beside it in the list; not with other pages.
    assert address in client.get(f"/admin/pages/{call.pk}/edit/").content.decode()
    below = client.get(f"/admin/pages/{call.get_parent().pk}/").content.decode()
    assert address in below
    assert f"/admin/oproepen/{call.get_parent().pk}/" not in below
