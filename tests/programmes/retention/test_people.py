"""Everything that is kept of one person: handed over, and forgotten."""

import datetime
import io
import json
import zipfile
from typing import Any

import pytest
from allauth.account.authentication import AUTHENTICATION_METHODS_SESSION_KEY
from allauth.account.models import EmailAddress
from django.contrib.auth import SESSION_KEY, get_user_model
from django.contrib.contenttypes.models import ContentType
from django.contrib.sessions.backends.db import SessionStore
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import ModelLogEntry

from praktijkpodium.casebook.following.actions import follow, forget_unconfirmed
from praktijkpodium.casebook.following.models import Follower, SavedSearch
from praktijkpodium.home.accounts import groups
from praktijkpodium.home.audit.actions import record
from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.directory.actions import as_single_person, invite
from praktijkpodium.home.directory.models import Membership, Organisation
from praktijkpodium.home.files.holding.actions import delete_gone
from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.home.privacy import actions
from praktijkpodium.home.privacy.people import Person
from praktijkpodium.programmes.applications import actions as applying
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.search.indexing import keeping
from tests.home.factories import OrganisationFactory, manager, member_of, person, secretariat
from tests.programmes.factories import make_draft
from tests.programmes.ideas.factories import make_answered
from tests.programmes.retention import full
from tests.programmes.retention.full import WORD
from tests.remains import files_with, is_stored, tables_with

pytestmark = pytest.mark.django_db

ADDRESS = f"dirk@{WORD}.example"


def somebody() -> Any:
    """With a word in everything that is kept of an account, and in all that hangs on its address."""
    user = person(username=WORD, email=ADDRESS.title(), first_name="Dirk", last_name=WORD.title())
    EmailAddress.objects.create(user=user, email=ADDRESS, verified=True, primary=True)
    colleague = member_of(OrganisationFactory())
    Membership.objects.create(organisation=colleague.praktijkpodium_memberships.get().organisation, user=user)
    invite(
        organisation=member_of(OrganisationFactory()).praktijkpodium_memberships.get().organisation,
        email=ADDRESS,
        capacity="hr",
        by=Membership.objects.order_by("-pk").first().user,
    )
    follow(address=ADDRESS, query=f"q={WORD}", frequency="daily", language="nl", asked_from="127.0.0.1")
    make_answered(email=ADDRESS, name=WORD, idea=f"Idee {WORD}", title=WORD)
    of_model = ContentType.objects.get_for_model(get_user_model())
    line = ModelLogEntry(content_type=of_model, object_id=str(user.pk), label=WORD, action="wagtail.edit")
    line.timestamp = timezone.now()
    line.save()
    record(verb="account.address_changed", on=user, by=user)
    return user


def told(user: Any, by: Any, *, is_there: bool = True) -> tuple[dict[str, Any], zipfile.ZipFile]:
    about = Person.with_account(user) if is_there else Person.with_address(user)
    archive = zipfile.ZipFile(io.BytesIO(actions.export(person=about, by=by).read()))
    return json.loads(archive.read("data.json")), archive


def test_of_somebody_alone_nothing_is_left(django_capture_on_commit_callbacks: Any) -> None:
    user, before = somebody(), files_with(WORD)
    with django_capture_on_commit_callbacks(execute=True):
        declined = full.full_outcome(full.open_role(), user, "declined")
        draft = full.full_draft(full.open_role(), user)
    keeping.keep()
    session = SessionStore()
    session.update({SESSION_KEY: str(user.pk), "typed": WORD})
    session.save()
    stored = [*full.keys_of(declined), *full.keys_of(draft)]
    assert all(map(is_stored, stored))
    pk = user.pk
    with django_capture_on_commit_callbacks(execute=True):
        actions.forget(person=Person.with_account(user), by=user)
    delete_gone()
    keeping.keep()
    SavedSearch.objects.update(created_at=timezone.now() - datetime.timedelta(days=1))
    forget_unconfirmed()
    assert tables_with(WORD) == set()
    assert files_with(WORD) == before
    assert not any(map(is_stored, stored))
    assert not get_user_model().objects.filter(pk=pk).exists()
    assert not SessionStore().exists(session.session_key)
    left = Application.objects.get()
    assert left.anonymised_at
    assert left.organisation.kind == Organisation.Kind.PERSON
    line = TimelineEntry.objects.filter(verb="person.forgotten").get()
    assert (line.by, line.subject_label, line.data) == (None, "", {})


def test_everything_is_handed_over() -> None:
    user = somebody()
    draft = full.full_draft(full.open_role(), user)
    data, archive = told(user, user)
    assert data["account"][0]["user_name"] == WORD
    assert data["applications"][0]["title"] == draft.title
    assert any(WORD in each["answer"] for each in data["applications"][0]["answers"])
    assert data["questions_about_ideas"][0]["answer"] == "Lees het eerste."
    assert data["followed_searches"][0]["search"] == f"q={WORD}"
    assert data["invitations"]
    assert data["memberships"]
    assert any(each.get("text") for each in data["mails"])
    assert len(data["documents"]) == 3
    names = [name for name in archive.namelist() if name.startswith("documents/")]
    assert len(names) == 3
    assert all(WORD.encode() in archive.read(name) for name in names)
    assert TimelineEntry.objects.filter(verb="person.exported", by=user).count() == 1


def test_nobody_else_gets_drafts_or_mails_that_are_closed_to_them() -> None:
    user = somebody()
    full.full_draft(full.open_role(), user)
    submitted = full.full_submitted(full.open_role(), user)
    for by in (secretariat(), manager()):
        data, archive = told(user, by)
        assert data["account"]
        drafts = [each for each in data["applications"] if not each["handed_in_at"]]
        assert drafts == []
        seen = [each["number"] for each in data["applications"]]
        is_secretariat = by.groups.filter(name=groups.SECRETARIAT).exists()
        assert seen == ([submitted.number] if is_secretariat else [])
        assert bool([name for name in archive.namelist() if name.startswith("documents/")]) == is_secretariat
    for by in (person(), person(groups.EDITORS), person(groups.COMMITTEE)):
        with pytest.raises(PermissionDenied):
            told(user, by)


def test_of_who_works_in_the_admin_only_a_superuser_hands_over_or_deletes() -> None:
    colleague, boss = person(groups.EDITORS), person(is_superuser=True, is_staff=True)
    for by in (secretariat(), manager()):
        with pytest.raises(PermissionDenied):
            told(colleague, by)
        with pytest.raises(PermissionDenied):
            actions.forget(person=Person.with_account(colleague), by=by)
    with pytest.raises(PermissionDenied):
        actions.forget(person=Person.with_account(colleague), by=colleague)
    with pytest.raises(PermissionDenied):
        actions.forget(person=Person.with_account(boss), by=boss)
    assert told(colleague, boss)[0]["account"]
    actions.forget(person=Person.with_account(colleague), by=boss)
    assert TimelineEntry.objects.get(verb="person.forgotten").by == boss


def test_what_runs_stands_in_the_way() -> None:
    alone = person()
    full.full_draft(full.open_role(), alone)
    submitted = full.full_submitted(full.open_role(), alone)
    contact = make_draft().started_by
    for user in (alone, contact):
        with pytest.raises(actions.CannotBeForgotten) as caught:
            actions.forget(person=Person.with_account(user), by=user)
        assert len(caught.value.why) == 1
        assert get_user_model().objects.filter(pk=user.pk).exists()
    applying.withdraw(application=submitted, by=alone)
    actions.forget(person=Person.with_account(alone), by=alone)
    # A colleague who can take over is enough.
    organisation = contact.praktijkpodium_memberships.get().organisation
    Membership.objects.create(organisation=organisation, user=person())
    actions.forget(person=Person.with_account(contact), by=contact)
    assert Application.objects.get(organisation=organisation).started_by is None


def test_who_has_no_account_is_forgotten_by_the_address() -> None:
    follow(address="loes@example.org", query="q=zorg", frequency="daily", language="nl", asked_from="127.0.0.1")
    make_answered(email="loes@example.org")
    by = manager()
    data, _archive = told("Loes@example.org ", by, is_there=False)
    assert data["followed_searches"]
    with pytest.raises(PermissionDenied):
        actions.forget(person=Person.with_address("loes@example.org"), by=secretariat())
    actions.forget(person=Person.with_address("loes@example.org"), by=by)
    assert not Follower.objects.exists()
    assert not Mail.objects.filter(recipient="loes@example.org").exists()


def test_who_never_applied_is_gone_as_a_whole() -> None:
    user = person()
    as_single_person(name="Dirk", by=user)
    actions.forget(person=Person.with_account(user), by=user)
    assert not Organisation.objects.exists()


# --- the pages


def signed_in(user: Any) -> Client:
    """Somebody who has just shown who it is."""
    client = Client()
    client.force_login(user)
    session = client.session
    shown = {"method": "password", "at": timezone.now().timestamp(), "reauthenticated": True}
    session[AUTHENTICATION_METHODS_SESSION_KEY] = [shown]
    session[f"{AUTHENTICATION_METHODS_SESSION_KEY}_user"] = str(user.pk)
    session.save()
    return client


def test_the_way_of_an_applicant() -> None:
    user = person(email="anke@example.org")
    client = signed_in(user)
    assert client.get(reverse("praktijkpodium:my_data")).status_code == 200
    answer = client.post(reverse("praktijkpodium:download_my_data"))
    assert answer.headers["Content-Disposition"].startswith("attachment")
    assert "no-store" in answer.headers["Cache-Control"]
    with zipfile.ZipFile(io.BytesIO(b"".join(answer.streaming_content))) as archive:
        assert json.loads(archive.read("data.json"))["addresses"] == ["anke@example.org"]
    delete = reverse("praktijkpodium:delete_account")
    assert client.get(delete).status_code == 200
    assert client.post(delete, {"address": "iemand@example.org"}).status_code == 422
    assert client.post(delete, {"address": "Anke@example.org"}).status_code == 200
    assert not get_user_model().objects.filter(pk=user.pk).exists()
    assert client.get(reverse("praktijkpodium:my_data")).status_code == 302


def test_what_stands_in_the_way_is_told() -> None:
    user = make_draft().started_by
    client, address = signed_in(user), reverse("praktijkpodium:delete_account")
    assert "Trek" in client.get(address).content.decode() or "contact" in client.get(address).content.decode()
    assert client.post(address, {"address": user.email}).status_code == 409
    assert signed_in(person(groups.EDITORS)).post(address, {"address": "x@example.org"}).status_code == 409


def test_first_one_shows_again_who_one_is() -> None:
    user = person()
    client = Client()
    client.force_login(user)
    for name in ("download_my_data", "delete_account"):
        answer = client.post(reverse(f"praktijkpodium:{name}"), {"address": user.email})
        assert (answer.status_code, answer.url.split("?")[0]) == (302, reverse("account_reauthenticate"))
    assert get_user_model().objects.filter(pk=user.pk).exists()


def test_the_way_of_a_manager() -> None:
    user, client, address = person(email="anke@example.org"), Client(), reverse("praktijkpodium_person")
    client.force_login(manager())
    assert client.get(address).status_code == 200
    assert client.post(address, {"address": "geen adres"}).status_code == 422
    assert "serious" in client.post(address, {"address": user.email, "action": "look"}).content.decode()
    answer = client.post(address, {"address": user.email, "action": "export"})
    assert answer.headers["Content-Type"] == "application/zip"
    assert b"".join(answer.streaming_content)
    assert client.post(address, {"address": user.email, "action": "forget"}).status_code == 302
    assert not get_user_model().objects.filter(pk=user.pk).exists()


def test_the_secretariat_hands_over_and_deletes_not() -> None:
    user, client, address = person(email="anke@example.org"), Client(), reverse("praktijkpodium_person")
    client.force_login(secretariat())
    page = client.post(address, {"address": user.email, "action": "look"}).content.decode()
    assert 'value="export"' in page
    assert 'value="forget"' not in page
    client.post(address, {"address": user.email, "action": "forget"})
    assert get_user_model().objects.filter(pk=user.pk).exists()
