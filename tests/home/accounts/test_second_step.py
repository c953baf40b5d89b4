"""The second step: an authenticator app, and the recovery codes that come along."""

import re
from urllib.parse import quote

import pytest
from allauth.mfa.models import Authenticator
from django.core import mail
from django.core.cache import cache
from django.test import Client

from praktijkpodium.home.audit.models import TimelineEntry
from tests.home.accounts import signing
from tests.home.accounts.signing import SECOND, account, app_code, recovery_codes, who, with_app
from tests.home.factories import editor

pytestmark = pytest.mark.django_db
# What allauth and the outbox do when the transaction has committed.
committing = pytest.mark.django_db(transaction=True)

ADD = "/account/app/"


def verbs(user):
    entries = TimelineEntry.objects.about(user).order_by("pk")
    assert all(entry.by == user and not entry.subject_label and not entry.data for entry in entries)
    return [entry.verb for entry in entries]


def secret_on(response):
    found = re.search(r"<code>((?:[A-Z2-7]{4} ?){8})</code>", response.content.decode())
    assert found
    return found[1].replace(" ", "")


def signed_in(client, **fields):
    """Somebody without a password, who came in by a code in a mail."""
    user = account(password=None, **fields)
    signing.sign_in_by_mail(client, user)
    assert who(client) == str(user.pk)
    mail.outbox.clear()
    return user


@committing
def test_an_app_is_added_and_the_recovery_codes_are_shown(client):
    user = signed_in(client)
    secret = secret_on(client.get(ADD))
    response = client.post(ADD, {"code": app_code(secret)}, follow=True)
    # Who just showed a code need not do so again to see these.
    assert response.redirect_chain == [("/account/herstelcodes/", 302)]
    codes = recovery_codes(user)
    assert len(codes) == 10
    assert all(code in response.content.decode() for code in codes)
    assert client.get("/account/herstelcodes/bestand/").content.decode().split() == codes
    assert verbs(user) == ["account.app_added"]
    [message] = mail.outbox
    assert message.to == [user.email]
    assert secret not in str(message.body)


def test_a_wrong_code_adds_nothing(client):
    user = signed_in(client)
    secret = secret_on(client.get(ADD))
    wrong = "000000" if app_code(secret) != "000000" else "111111"
    response = client.post(ADD, {"code": wrong})
    assert "Deze code klopt niet" in response.content.decode()
    assert secret_on(response) == secret  # what was scanned stays right
    assert not Authenticator.objects.filter(user=user).exists()
    assert verbs(user) == []


def test_secrets_are_no_use_to_who_has_the_database_only(client):
    user = signed_in(client)
    secret = secret_on(client.get(ADD))
    client.post(ADD, {"code": app_code(secret)})
    stored = str(list(Authenticator.objects.values_list("data", flat=True)))
    assert secret not in stored
    assert not [code for code in recovery_codes(user) if code in stored]


def test_another_secret_key_opens_nothing_unless_the_old_one_is_named(client, settings):
    user = with_app(account())
    old, settings.SECRET_KEY = settings.SECRET_KEY, "een-heel-andere-sleutel" * 3
    signing.sign_in_by_password(client, user)
    for code in (app_code(), app_code("")):  # the second one anybody can reckon
        assert client.post(SECOND, {"code": code}).status_code == 200
        assert who(client) is None
    settings.SECRET_KEY_FALLBACKS = [old]
    client.post(SECOND, {"code": app_code()})
    assert who(client) == str(user.pk)


@pytest.mark.parametrize("sign_in", [signing.sign_in_by_mail, signing.sign_in_by_password])
def test_after_the_first_step_comes_the_second(client, sign_in):
    user = with_app(account())
    assert sign_in(client, user).headers["Location"] == SECOND
    assert who(client) is None
    assert client.get("/mijn/").headers["Location"] == "/inloggen/?next=/mijn/"
    assert client.get("/account/").headers["Location"].startswith("/inloggen/")
    before = client.session.session_key
    response = client.post(SECOND, {"code": app_code()})
    assert (response.headers["Location"], who(client)) == ("/mijn/", str(user.pk))
    assert client.session.session_key != before  # what was known before one is in opens nothing after it


def test_the_second_step_leads_to_where_one_was_going(client):
    user = with_app(account(editor))
    signing.sign_in_by_mail(client, user, next="/admin/aanmeldingen/")
    assert client.post(SECOND, {"code": app_code()}).headers["Location"] == "/admin/aanmeldingen/"


def test_the_second_step_is_of_the_browser_of_the_first(client):
    signing.sign_in_by_mail(client, with_app(account()))
    elsewhere = Client()
    assert elsewhere.get(SECOND).headers["Location"] == "/inloggen/"
    elsewhere.post(SECOND, {"code": app_code()})
    assert who(elsewhere) is None


def app_code_at(periods):
    return app_code(periods=periods)


@pytest.mark.parametrize("periods", [-1, 0, 1])
def test_a_code_works_half_a_minute_longer_and_once(client, periods):
    user = with_app(account())
    code = app_code(periods=periods)
    signing.sign_in_by_password(client, user)
    client.post(SECOND, {"code": code})
    assert who(client) == str(user.pk)
    cache.delete(f"allauth.mfa.totp.used?user={user.pk}&code={code}")  # as allauth does after one period
    again = Client()
    signing.sign_in_by_password(again, user)
    for written in (code, f"{code[:3]} {code[3:]}"):
        again.post(SECOND, {"code": written})
        assert who(again) is None
    again.post(SECOND, {"code": next(other for other in map(app_code_at, (0, 1)) if other != code)})
    assert who(again) == str(user.pk)


OTHERS = {
    "nothing": lambda: "",
    "a part": lambda: app_code()[:5],
    "of another app": lambda: app_code(signing.OTHER_SECRET),
    "too old": lambda: app_code(periods=-10),
    "too new": lambda: app_code(periods=10),
}


@pytest.mark.parametrize("make", OTHERS.values(), ids=OTHERS)
def test_other_codes_are_refused(client, make):
    signing.sign_in_by_password(client, with_app(account()))
    response = client.post(SECOND, {"code": make()})
    assert response.status_code == 200
    assert who(client) is None


def test_a_recovery_code_works_once_and_is_told(client):
    user = with_app(account())
    code, *others = recovery_codes(user)
    signing.sign_in_by_mail(client, user)
    client.post(SECOND, {"code": code})
    assert who(client) == str(user.pk)
    assert recovery_codes(user) == others
    assert verbs(user) == ["account.recovery_code_used"]
    again = Client()
    signing.sign_in_by_mail(again, user)
    assert "Deze code klopt niet" in again.post(SECOND, {"code": code}).content.decode()
    assert who(again) is None
    again.post(SECOND, {"code": others[0]})
    assert who(again) == str(user.pk)


def test_guessing_ends_after_five_times(client, settings):
    settings.ACCOUNT_RATE_LIMITS = {}  # those of allauth
    user = with_app(account())
    signing.sign_in_by_password(client, user)
    wrong = app_code(signing.OTHER_SECRET)
    pages = [client.post(SECOND, {"code": wrong}).content.decode() for _ in range(6)]
    assert ["Te veel inlogpogingen" in page for page in pages] == [False] * 5 + [True]
    client.post(SECOND, {"code": app_code()})
    assert who(client) is None
    other = Client(REMOTE_ADDR="192.0.2.7")  # from elsewhere neither
    signing.sign_in_by_mail(other, user)
    other.post(SECOND, {"code": app_code()})
    assert who(other) is None


CODES = "/account/herstelcodes/"
CHANGES = [ADD, "/account/app/verwijderen/", "/account/passkey/", "/account/herstelcodes/nieuw/"]


def known_in(client, path):
    """Somebody who is signed in, and for whom this page is meant."""
    user = account() if path == ADD else with_app(account())
    signing.sign_in_by_password(client, user)
    client.post(SECOND, {"code": app_code()})
    assert who(client) == str(user.pk)
    return f"/inloggen/bevestigen/?next={quote(path, safe='')}"


@pytest.mark.parametrize("path", [*CHANGES, CODES])
def test_who_changes_factors_shows_again_who_one_is(client, path):
    door = known_in(client, path)
    assert client.get(path).headers["Location"] == door
    client.post(door, {"password": "iets-heel-anders"})
    assert client.get(path).headers["Location"] == door
    client.post(door, {"password": signing.PASSWORD})
    assert client.get(path).status_code == 200


@pytest.mark.parametrize("path", CHANGES)
def test_nothing_changes_before_that(client, path):
    door = known_in(client, path)
    before = list(Authenticator.objects.values("pk", "data"))
    assert client.post(path).headers["Location"] == door
    assert list(Authenticator.objects.values("pk", "data")) == before


def test_who_has_no_password_shows_a_code(client):
    user = with_app(account(password=None))
    signing.sign_in_by_mail(client, user)
    client.post(SECOND, {"code": app_code()})
    door = client.get("/account/herstelcodes/").headers["Location"]
    assert door == "/inloggen/bevestigen/code/?next=%2Faccount%2Fherstelcodes%2F"
    assert client.post(door, {"code": app_code()}).status_code == 200  # used already
    assert client.post(door, {"code": app_code(periods=1)}).headers["Location"] == "/account/herstelcodes/"
    assert recovery_codes(user)[0] in client.get("/account/herstelcodes/").content.decode()


@committing
def test_new_recovery_codes_end_the_old_ones(client):
    user = with_app(account())
    old = recovery_codes(user)
    signing.sign_in_by_password(client, user)
    client.post(SECOND, {"code": app_code()})
    client.post("/inloggen/bevestigen/", {"password": signing.PASSWORD})
    mail.outbox.clear()
    client.post("/account/herstelcodes/nieuw/")
    assert not set(old) & set(recovery_codes(user))
    assert verbs(user) == ["account.recovery_codes_made"]
    assert [message.to for message in mail.outbox] == [[user.email]]


@committing
def test_without_the_app_there_is_no_second_step_and_no_recovery_code(client):
    user = with_app(account())
    signing.sign_in_by_password(client, user)
    client.post(SECOND, {"code": app_code()})
    client.post("/inloggen/bevestigen/", {"password": signing.PASSWORD})
    mail.outbox.clear()
    assert client.post("/account/app/verwijderen/").headers["Location"] == "/account/"
    assert not Authenticator.objects.filter(user=user).exists()
    assert verbs(user) == ["account.app_removed"]
    assert [message.to for message in mail.outbox] == [[user.email]]
    again = Client()
    signing.sign_in_by_password(again, user)
    assert who(again) == str(user.pk)
