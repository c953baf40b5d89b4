"""The page of one's own account, and what one changes there."""

import re

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.contrib.auth import get_user_model
from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from praktijkpodium.home.audit.actions import record
from praktijkpodium.home.audit.models import TimelineEntry
from tests.home.accounts import signing
from tests.home.accounts.provider import configured
from tests.home.accounts.signing import PASSWORD, SECOND, account, app_code, mailed_code, who, with_app
from tests.home.factories import editor

pytestmark = pytest.mark.django_db
# What allauth and the outbox do when the transaction has committed.
committing = pytest.mark.django_db(transaction=True)

PAGE = "/account/"
ENGLISH = re.compile(r"\b(you|your|the|was|new|from|code was|added|removed)\b")


def verbs(user):
    return [entry.verb for entry in TimelineEntry.objects.about(user).order_by("pk")]


def sure(client, user):
    """Signed in, and just showed it again."""
    signing.sign_in_by_password(client, user)
    client.post(SECOND, {"code": app_code()})
    client.post("/inloggen/bevestigen/", {"password": PASSWORD})
    mail.outbox.clear()
    return user


def test_the_page_is_for_who_signed_in(client):
    assert client.get(PAGE).headers["Location"] == "/inloggen/?next=/account/"
    user = account()
    signing.sign_in_by_password(client, user)
    response = client.get(PAGE)
    page = response.content.decode()
    assert user.email in page
    assert "no-store" in response.headers["Cache-Control"]
    for path in ("e-mail", "wachtwoord", "passkey", "app"):
        assert f'href="/account/{path}/"' in page
    assert "herstelcodes" not in page
    assert client.post(PAGE).status_code == 405


@pytest.mark.parametrize("path", ["/mijn/", "/admin/account/"])
def test_the_page_is_found(client, path):
    signing.sign_in_by_password(client, account(editor))
    page = client.get(path).content.decode()
    assert re.search(r'<a href="/account/"[^>]*>\s*Inloggen en beveiliging', page)


def test_the_page_shows_what_is_there_in_as_many_queries(client, settings):
    settings.SOCIALACCOUNT_PROVIDERS = configured("https://login.example")
    user = sure(client, account())
    other = with_app(account())
    record(verb="account.app_added", on=get_user_model()(pk=other.pk), by=other)

    def queries():
        with CaptureQueriesContext(
            connection,
        ) as captured:
            assert client.get(PAGE).status_code == 200
        return len(captured)

    assert "Wat er veranderde" not in client.get(PAGE).content.decode()
    few = queries()
    with_app(user)
    for number in range(30):
        credential = {"clientExtensionResults": {"credProps": {"rk": True}}}
        Authenticator.objects.create(
            user=user, type="webauthn", data={"name": f"Sleutel {number}", "credential": credential}
        )
        record(verb="account.passkey_added", on=get_user_model()(pk=user.pk), by=user)
        SocialAccount.objects.create(user=user, provider=f"weg{number}", uid=str(number), extra_data={})
    assert queries() <= few
    page = client.get(PAGE).content.decode()
    assert page.count("Sleutel 7") == 3
    assert "Nog 10 codes" in page
    assert page.count("<strong>Passkey toegevoegd</strong>") == 10
    assert "Authenticator-app toegevoegd" not in page


@committing
def test_another_address_takes_the_place_of_the_old_one_when_it_was_proven(client):
    user = sure(client, account())
    old = user.email
    response = client.post("/account/e-mail/", {"email": "nieuw@example.org", "action_add": ""})
    assert [message.to for message in mail.outbox] == [["nieuw@example.org"]]
    user.refresh_from_db()
    assert user.email == old
    client.post(response.headers["Location"], {"code": mailed_code()})
    user.refresh_from_db()
    assert user.email == "nieuw@example.org"
    assert list(EmailAddress.objects.values_list("email", "verified")) == [("nieuw@example.org", True)]
    assert verbs(user) == ["account.address_changed"]
    [told] = [message for message in mail.outbox if message.to == [old]]
    assert told.subject == "E-mailadres gewijzigd"


@committing
def test_a_password_is_changed_by_who_knows_the_old_one(client):
    user = sure(client, account())
    new = {"password1": "nog-een-lang-wachtwoord", "password2": "nog-een-lang-wachtwoord"}
    client.post("/account/wachtwoord/", {"oldpassword": "fout-fout-fout", **new})
    assert verbs(user) == []
    elsewhere = Client()
    signing.sign_in_by_password(elsewhere, user)
    client.post("/account/wachtwoord/", {"oldpassword": PASSWORD, **new})
    assert verbs(user) == ["account.password_changed"]
    assert [(message.to, message.subject) for message in mail.outbox] == [([user.email], "Wachtwoord gewijzigd")]
    assert client.get(PAGE).status_code == 200
    assert elsewhere.get(PAGE).status_code == 302  # other sessions end


def test_who_has_no_password_may_choose_one(client):
    user = account(password=None)
    signing.sign_in_by_mail(client, user)
    assert "/account/wachtwoord/instellen/" in client.get(PAGE).content.decode()
    new = {"password1": "nog-een-lang-wachtwoord", "password2": "nog-een-lang-wachtwoord"}
    client.post("/account/wachtwoord/instellen/", new)
    user.refresh_from_db()
    assert user.has_usable_password()
    assert verbs(user) == ["account.password_changed"]


def test_a_new_password_does_not_replace_the_second_step(client):
    user = with_app(account())
    client.post("/account/wachtwoord/vergeten/", {"email": user.email})
    [link] = re.findall(r"http://testserver(/\S+)", str(mail.outbox[-1].body))
    form = client.get(link, follow=True).redirect_chain[-1][0]
    new = {"password1": "nog-een-lang-wachtwoord", "password2": "nog-een-lang-wachtwoord"}
    assert client.post(form, new).status_code == 302
    assert verbs(user) == ["account.password_changed"]
    assert who(client) is None
    client.post("/inloggen/", {"login": user.email, "password": "nog-een-lang-wachtwoord"})
    assert who(client) is None
    assert client.get("/inloggen/").headers["Location"] == SECOND
    assert "Deze link werkt niet meer" in Client().get(link, follow=True).content.decode()


def test_a_password_that_came_before_the_proof_of_an_address_is_not_taken(client):
    """Who makes an account of another one's address would be in as soon as its owner proves it."""
    signup = {"email": "slachtoffer@example.org", "password1": PASSWORD, "password2": PASSWORD}
    client.post("/account-maken/", signup)
    user = get_user_model().objects.get(email="slachtoffer@example.org")
    assert not user.has_usable_password()
    owner = Client()
    signing.sign_in_by_mail(owner, user)
    assert who(owner) == str(user.pk)
    signing.sign_in_by_password(client, user)
    assert who(client) is None


PAGES = [
    "e-mail/",
    "wachtwoord/",
    "wachtwoord/instellen/",
    "app/",
    "app/verwijderen/",
    "passkey/",
    "herstelcodes/",
    "herstelcodes/nieuw/",
    "inactief/",
    "wachtwoord/vergeten/",
    "wachtwoord/vergeten/verstuurd/",
    "wachtwoord/nieuw/klaar/",
    "wachtwoord/nieuw/x-y/",
]


@pytest.mark.parametrize("path", PAGES)
def test_every_page_is_ours_and_dutch(client, path):
    user = account(password=None) if "instellen" in path else account() if path == "app/" else with_app(account())
    sure(client, user)
    if "instellen" in path:
        signing.sign_in_by_mail(client, user)
    response = client.get(f"/account/{path}", follow=True)
    page = re.sub(r"<script.*?</script>|<footer.*?</footer>|<[^>]*>", " ", response.content.decode(), flags=re.DOTALL)
    assert response.status_code == 200
    assert "podium-wrap--form" in response.content.decode() or path == "wachtwoord/instellen/"
    assert not ENGLISH.search(page), ENGLISH.search(page)
    assert not re.search(r"\b(uw|u|verifi\w+|authenticati\w+)\b", page)


@committing
def test_every_mail_about_a_change_is_dutch(client):
    user = sure(client, account())
    page = client.get("/account/app/").content.decode()
    secret = re.search(r"<code>([\w ]+)</code>", page)[1].replace(" ", "")
    client.post("/account/app/", {"code": app_code(secret)})
    client.post("/account/herstelcodes/nieuw/")
    client.post("/account/app/verwijderen/")
    assert [message.subject for message in mail.outbox] == [
        "Authenticator-app toegevoegd",
        "Nieuwe herstelcodes gemaakt",
        "Authenticator-app verwijderd",
    ]
    for message in mail.outbox:
        assert message.to == [user.email]
        assert "Was jij het niet?" in message.body
        assert "127.0.0.1" in message.body
        assert not ENGLISH.search(str(message.body))


@pytest.mark.parametrize(
    ("path", "fields", "times"),
    [
        ("/inloggen/code/", {"email": "iemand@example.org"}, 3),
        ("/inloggen/", {"login": "iemand@example.org", "password": "x"}, 5),
        ("/account/wachtwoord/vergeten/", {"email": "iemand@example.org"}, 5),
    ],
)
def test_there_is_an_end_to_trying(client, settings, path, fields, times):
    """The counts are in the cache that all processes share."""
    settings.ACCOUNT_RATE_LIMITS = {}  # those of allauth
    answers = []
    for number in range(times + 1):
        visitor = Client(REMOTE_ADDR=f"192.0.2.{number}")  # the address that is asked about counts too
        response = visitor.post(path, fields)
        answers.append(
            response.status_code == 429 or "Te veel" in response.content.decode() or "Wees" in response.content.decode()
        )
    assert answers == [False] * times + [True]


def test_too_often_is_told_in_dutch(client, settings):
    settings.ACCOUNT_RATE_LIMITS = {"login": "1/m/ip"}
    client.post("/inloggen/", {"login": "a@example.org", "password": "x"})
    response = client.post("/inloggen/", {"login": "a@example.org", "password": "x"})
    assert response.status_code == 429
    assert "Wacht een paar minuten" in response.content.decode()
