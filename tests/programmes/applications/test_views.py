"""The applicant's pages, where they guard something."""

from typing import Any

import pytest
from django.contrib.auth.models import Group
from wagtail.models import PageViewRestriction

from praktijkpodium.home.directory.models import Membership
from praktijkpodium.programmes.applications.actions import add_document, documents
from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.applications.models import Application, ApplicationDocument, State
from tests.home.factories import UserFactory
from tests.programmes.factories import make_call, make_draft, make_role, pdf

pytestmark = pytest.mark.django_db
BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


def away(*args: Any, **kwargs: Any) -> None:
    raise OSError("away")


def test_who_may_not_see_a_call_cannot_apply_for_it(client: Any) -> None:
    call = make_call()
    restriction = PageViewRestriction.objects.create(page=call, restriction_type=PageViewRestriction.GROUPS)
    restriction.groups.add(Group.objects.create(name="Genodigden"))
    address = f"/mijn/aanmelden/{call.roles.get().pk}/"
    client.force_login(UserFactory(), backend=BACKEND)
    assert client.get(address).status_code == 404
    assert client.post(address, {"new_organisation": "Wij", "capacity": "hr"}).status_code == 404
    assert not Application.objects.exists()
    invited = UserFactory()
    invited.groups.add(Group.objects.get(name="Genodigden"))
    client.force_login(invited, backend=BACKEND)
    assert client.get(address).status_code == 200


def test_what_an_editor_types_in_a_criterion_is_text(client: Any) -> None:
    role = make_role()
    role.criteria.update(text="Minder dan <b>50</b> <img src=x>", question="")
    draft = make_draft(role)
    client.force_login(draft.started_by, backend=BACKEND)
    page = client.get(f"/mijn/aanmelding/{draft.pk}/criteria/").content.decode()
    assert "&lt;img src=x&gt;" in page
    assert "<img src=x>" not in page


@pytest.mark.parametrize("complete", [True, False])
def test_a_draft_can_be_withdrawn_from_its_own_page(client: Any, complete: bool) -> None:
    draft = make_draft(complete=complete)
    client.force_login(draft.started_by, backend=BACKEND)
    assert "/intrekken/" in client.get(f"/mijn/aanmelding/{draft.pk}/idee/").content.decode()
    client.post(f"/mijn/aanmelding/{draft.pk}/intrekken/")
    assert Application.objects.get().state == State.WITHDRAWN


def test_a_refused_upload_leaves_nothing_on_the_storage(monkeypatch: pytest.MonkeyPatch) -> None:
    draft = make_draft()
    deleted = []
    storage = draft.documents.get().file.storage
    monkeypatch.setattr(type(storage), "delete", lambda self, name: deleted.append(name))
    monkeypatch.setattr(documents, "MAX_DOCUMENTS", 1)
    with pytest.raises(NotPossible):
        add_document(application=draft, upload=pdf("ander.pdf"), by=draft.started_by)
    assert deleted == []  # it was not even stored
    monkeypatch.setattr(documents, "MAX_DOCUMENTS", 2)
    monkeypatch.setattr(ApplicationDocument, "save", away)
    with pytest.raises(OSError, match="away"):
        add_document(application=draft, upload=pdf("ander.pdf"), by=draft.started_by)
    assert len(deleted) == 1
    assert draft.documents.count() == 1
    assert Membership.objects.count() == 1
