"""Signing in: by a code in a mail or by a password, the same door for everybody."""

import re

import pytest
from allauth.account.models import EmailAddress
from django.contrib.auth import get_user_model
from django.core import mail
from django.test import Client
from django.urls import reverse
from wagtail.models import PageViewRestriction, Site

from tests.home.factories import editor, person

pytestmark = pytest.mark.django_db

ASK, ENTER = "/inloggen/code/", "/inloggen/code/invoeren/"
PASSWORD = "een-lang-wachtwoord"
EVIL = ["https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)", "https:evil.example"]


def somebody(make=person, **fields):
    user = make(**fields)
    user.set_password(PASSWORD)
    user.save()
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    return user


def code():
    """The code in the last mail."""
    found = re.search(r"^([A-Z0-9-]{6,9})$", str(mail.outbox[-1].body), re.MULTILINE)
    assert found, mail.outbox[-1].body
    return found[1]


def who(client):
    return client.session.get("_auth_user_id")


def test_a_code_by_mail_signs_in(client):
    user = somebody()
    response = client.post(ASK, {"email": user.email.upper()})
    assert (response.status_code, response.headers["Location"]) == (302, ENTER)
    [message] = mail.outbox
    assert (message.to, message.subject) == ([user.email], f"Je inlogcode: {code()}")
    response = client.post(ENTER, {"code": code()})
    assert (response.status_code, response.headers["Location"]) == (302, reverse("praktijkpodium:mine"))
    assert who(client) == str(user.pk)


def test_a_code_works_once_and_only_in_the_browser_that_asked(client):
    user = somebody()
    client.post(ASK, {"email": user.email})
    elsewhere = Client()
    elsewhere.post(ENTER, {"code": code()})
    assert who(elsewhere) is None
    client.post(ENTER, {"code": code()})
    client.post("/uitloggen/")
    client.post(ENTER, {"code": code()})
    assert who(client) is None


def test_after_three_wrong_codes_the_right_one_is_refused(client):
    user = somebody()
    client.post(ASK, {"email": user.email})
    right = code()
    answers = [client.post(ENTER, {"code": "XXXX-XXXX"}) for _ in range(3)]
    assert [response.status_code for response in answers] == [200, 200, 302]  # the third closes the door
    assert "code" in client.get(answers[-1].headers["Location"]).content.decode()
    client.post(ENTER, {"code": right})
    assert who(client) is None


def test_two_wrong_codes_do_no_harm(client):
    user = somebody()
    client.post(ASK, {"email": user.email})
    for _ in range(2):
        client.post(ENTER, {"code": "XXXX-XXXX"})
    client.post(ENTER, {"code": code()})
    assert who(client) == str(user.pk)


def pages_after(path, address, **more):
    """What somebody without an account sees after filling in an address, without what differs at every visit."""
    response = Client().post(path, {"email": address, **more}, follow=True)
    assert response.status_code == 200
    content = re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", response.content.decode()).replace(address, "…")
    return response.redirect_chain, content


@pytest.mark.parametrize("path", [ASK, "/account-maken/", "/account/wachtwoord/vergeten/"])
def test_whether_an_address_is_known_does_not_show(path):
    known = somebody().email
    unknown = "onbekend@example.org"
    assert pages_after(path, known) == pages_after(path, unknown)
    assert {tuple(message.to) for message in mail.outbox} == {(known,), (unknown,)}
    # Nor is either mail in English, or an account made of a mere question.
    assert not [message for message in mail.outbox if re.search(r"\b(you|your|the)\b", str(message.body))]
    if path == ASK:
        assert not get_user_model().objects.filter(email=unknown).exists()


def test_a_password_signs_in_and_a_wrong_one_does_not(client):
    user = somebody()
    response = client.post("/inloggen/", {"login": user.email, "password": "iets-heel-anders"})
    assert (response.status_code, who(client)) == (200, None)
    wrong = response.content.decode()
    assert "podium-error" in wrong or "niet" in wrong
    response = client.post("/inloggen/", {"login": user.email, "password": PASSWORD})
    assert (response.headers["Location"], who(client)) == (reverse("praktijkpodium:mine"), str(user.pk))


def test_who_works_in_the_admin_arrives_there(client):
    client.post("/inloggen/", {"login": somebody(editor).email, "password": PASSWORD})
    assert client.get("/inloggen/").headers["Location"] == "/admin/"


def test_an_account_that_was_shut_does_not_open(client):
    user = somebody(is_active=False)
    client.post("/inloggen/", {"login": user.email, "password": PASSWORD})
    client.post(ASK, {"email": user.email})
    if mail.outbox and re.search(r"^[A-Z0-9-]{6,9}$", str(mail.outbox[-1].body), re.MULTILINE):
        client.post(ENTER, {"code": code()})
    assert who(client) is None


@pytest.mark.parametrize("path", ["/admin/login/?next=/admin/aanmeldingen/", "/admin/aanmeldingen/"])
def test_the_door_of_the_admin_is_ours_and_keeps_where_one_was_going(client, path):
    response = client.get(path)
    assert response.headers["Location"] == "/inloggen/?next=/admin/aanmeldingen/".replace(
        "=/admin/aanmeldingen/", "=%2Fadmin%2Faanmeldingen%2F" if "login" in path else "=/admin/aanmeldingen/"
    )
    door = client.get(response.headers["Location"])
    assert door.content.decode().count('name="next" value="/admin/aanmeldingen/"') == 3  # code, passkey, password
    user = somebody(editor)
    fields = {"login": user.email, "password": PASSWORD, "next": "/admin/aanmeldingen/"}
    assert client.post("/inloggen/", fields).headers["Location"] == "/admin/aanmeldingen/"


def test_the_admin_has_no_form_of_its_own(client):
    user = somebody(editor)
    assert client.get("/admin/login/").headers["Location"] == "/inloggen/?next=%2Fadmin%2F"
    assert client.post("/admin/login/", {"username": user.username, "password": PASSWORD}).status_code == 302
    assert who(client) is None


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize(("path", "otherwise"), [("/admin/login/", "%2Fadmin%2F"), ("/_util/login/", "%2F")])
def test_the_forms_of_wagtail_lead_to_ours(client, path, otherwise, method):
    user = somebody(editor)
    ask = getattr(client, method)
    fields = {"username": user.username, "password": PASSWORD}
    for target, kept in [("/nieuws/", "%2Fnieuws%2F"), *((evil, otherwise) for evil in [*EVIL, ""])]:
        response = ask(path, {**fields, "next": target})
        assert (response.status_code, response.headers["Location"]) == (302, f"/inloggen/?next={kept}")
    assert who(client) is None


def test_a_page_for_who_signed_in_leads_to_our_sign_in(client):
    page = Site.objects.get(is_default_site=True).root_page
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    assert client.get("/").headers["Location"] == "/inloggen/?next=/"


@pytest.mark.parametrize("target", EVIL)
def test_nobody_is_sent_to_another_site(client, target):
    user = somebody(editor)
    fields = {"login": user.email, "password": PASSWORD, "next": target}
    assert client.post("/inloggen/", fields).headers["Location"] == "/admin/"
    assert client.get("/inloggen/", {"next": target}).headers["Location"] == "/admin/"  # who is signed in already
    client.post("/uitloggen/")
    client.post(ASK, {"email": user.email, "next": target})
    assert client.post(ENTER, {"code": code(), "next": target}).headers["Location"] == "/admin/"
    assert client.post("/uitloggen/", {"next": target}).headers["Location"] == "/"


def test_signing_up_by_mail_makes_an_account_that_works(client):
    response = client.post("/account-maken/", {"email": "nieuw@example.org", "next": "/mijn/"})
    assert response.headers["Location"].startswith("/account/e-mail/bevestigen/")
    assert who(client) is None  # nobody is in before the address is proven
    client.post(response.headers["Location"], {"code": code()})
    user = get_user_model().objects.get(email="nieuw@example.org")
    assert who(client) == str(user.pk)
    assert client.get("/mijn/").status_code == 200
    assert not user.has_usable_password()
    assert not user.has_perm("wagtailadmin.access_admin")
    client.post("/uitloggen/")
    client.post(ASK, {"email": "nieuw@example.org"})
    client.post(ENTER, {"code": code()})
    assert who(client) == str(user.pk)


def test_signing_out_takes_more_than_following_a_link(client):
    user = somebody()
    client.force_login(user)
    client.get("/uitloggen/")
    assert who(client) == str(user.pk)
    client.post("/uitloggen/")
    assert who(client) is None


@pytest.mark.parametrize("path", ["/inloggen/", ASK, "/account-maken/", "/account/wachtwoord/vergeten/"])
def test_the_pages_are_dutch_and_ours(client, path):
    content = client.get(path).content.decode()
    assert '<html lang="nl"' in content
    assert "podium-wrap--form" in content
