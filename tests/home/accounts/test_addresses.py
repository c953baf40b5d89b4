"""What becomes of an account when somebody changes its address in the admin."""

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.test import Client

from praktijkpodium.home.accounts.actions import forget_old_addresses
from praktijkpodium.home.audit.models import TimelineEntry
from tests.home.factories import editor, manager, person

pytestmark = pytest.mark.django_db

ASK = "/inloggen/code/"


@pytest.fixture
def superuser():
    return person(is_superuser=True, is_staff=True)


def with_addresses(*others):
    """Somebody with a proven address, and others that she added."""
    user = person(first_name="Noor", last_name="Visser")
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    for address in others:
        EmailAddress.objects.create(user=user, email=address, verified=True)
    return user


def edit(client, user, **changes):
    fields = {name: getattr(user, name) for name in ("username", "email", "first_name", "last_name")}
    return client.post(f"/admin/users/edit/{user.pk}/", {**fields, "is_active": "on", **changes})


def addresses(user):
    return set(EmailAddress.objects.filter(user=user).values_list("email", flat=True))


def test_the_old_address_no_longer_signs_in(client, superuser):
    user = with_addresses("noor@elders.example")
    old = user.email
    client.force_login(superuser)
    assert edit(client, user, email="noor@example.org").status_code == 302
    assert addresses(user) == set()
    line = TimelineEntry.objects.get(verb="account.address_changed")
    assert (line.by, line.subject, line.data) == (superuser, user, {})
    assert not {user.username, old, "noor@example.org"} & {line.subject_label}
    client.logout()
    client.post(ASK, {"email": old})
    assert [message.to for message in mail.outbox] == [[old]]  # that nobody has an account by that address
    Client().post(ASK, {"email": "noor@example.org"})
    assert addresses(user) == {"noor@example.org"}


def test_addresses_stay_when_another_thing_was_changed(client, superuser):
    user = with_addresses("noor@elders.example")
    client.force_login(superuser)
    edit(client, user, email=user.email.upper(), last_name="de Wit")
    assert addresses(user) == {user.email, "noor@elders.example"}
    assert not TimelineEntry.objects.exists()


def test_an_address_that_was_proven_before_stays(superuser):
    user = with_addresses("noor@elders.example")
    user.email = "Noor@elders.example"
    forget_old_addresses(user=user, by=superuser)
    assert addresses(user) == {"noor@elders.example"}


def test_nobody_changes_the_own_address_past_the_proof(client):
    user = editor()
    client.force_login(user)
    assert "name_email-email" not in client.get("/admin/account/").content.decode()
    fields = {"name_email-first_name": "A", "name_email-last_name": "B", "name_email-email": "ander@example.org"}
    client.post("/admin/account/", fields)
    user.refresh_from_db()
    assert user.email != "ander@example.org"


def test_accounts_are_for_superusers(client, superuser):
    """In Wagtail, who may change an account may make it a superuser."""
    client.force_login(manager())
    edit(client, superuser, email="van-mij@example.org")
    superuser.refresh_from_db()
    assert superuser.email != "van-mij@example.org"
