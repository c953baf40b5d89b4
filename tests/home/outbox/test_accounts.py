"""Mails that somebody waits for: sent at once, kept from all others, and honest about it when they did not leave."""

import re
from typing import Any

import pytest
from allauth.account.adapter import get_adapter
from allauth.account.models import EmailAddress
from allauth.core.context import request_context
from django.contrib.auth import get_user_model
from django.core import mail
from django.test import Client

from praktijkpodium.home.outbox.models import Mail, State
from tests.home.factories import person
from tests.home.files.clamd import closed_port
from tests.home.outbox.smtp import HANGS_UP, mail_server, use
from tests.home.outbox.writing import waiting

pytestmark = pytest.mark.django_db

ASK, SIGN_UP, FORGOTTEN = "/inloggen/code/", "/account-maken/", "/account/wachtwoord/vergeten/"
SORRY = "We konden de mail niet versturen. Probeer het over een paar minuten opnieuw."


def known() -> Any:
    user = person(email="jan@example.org")
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    return user


def test_a_code_leaves_before_all_that_waits_and_stays_a_secret(client: Client) -> None:
    other = waiting(to="els@example.org")
    client.post(ASK, {"email": known().email})
    sent = Mail.objects.exclude(pk=other.pk).get()
    assert (sent.kind, sent.state, sent.secret, sent.recipient) == (
        "account.login_code",
        State.SENT,
        True,
        "jan@example.org",
    )
    code = re.findall(r"^[A-Z0-9-]{6,9}$", str(mail.outbox[0].body), re.MULTILINE)[0]
    assert code not in f"{sent.subject}{sent.text}{sent.html}"
    other.refresh_from_db()
    assert other.state == State.WAITING


def test_in_development_the_code_can_be_read(client: Client, settings: Any) -> None:
    settings.DEBUG = True
    client.post(ASK, {"email": known().email})
    assert re.search(r"^[A-Z0-9-]{6,9}$", Mail.objects.get().text, re.MULTILINE)


def test_it_is_in_the_language_of_the_page(client: Client) -> None:
    client.cookies["django_language"] = "en"
    client.post(ASK, {"email": known().email})
    assert (Mail.objects.get().language, mail.outbox[0].subject.split(":")[0]) == ("en", "Your sign-in code")


@pytest.mark.parametrize("path", [ASK, SIGN_UP, FORGOTTEN])
@pytest.mark.parametrize("address", ["jan@example.org", "onbekend@example.org"])
def test_who_waits_for_a_mail_that_did_not_leave_hears_so(
    client: Client, settings: Any, path: str, address: str
) -> None:
    known()
    with closed_port() as port:
        use(settings, port)
        response = client.post(path, {"email": address, "next": "/mijn/"})
        assert (response.status_code, response.headers["Location"]) == (302, f"{path}?next=%2Fmijn%2F")
        content = client.get(response.headers["Location"]).content.decode()
    assert SORRY in content
    assert "We hebben een code" not in content
    assert 'role="alert"' in content
    assert Mail.objects.get().state == State.FAILED


def test_when_it_may_have_left_one_hears_so_too(client: Client, settings: Any) -> None:
    with mail_server(settings, answer=HANGS_UP):
        response = client.post(ASK, {"email": known().email}, follow=True)
    assert SORRY in response.content.decode()
    kept = Mail.objects.get()
    assert (kept.state, kept.subject, kept.text) == (State.UNKNOWN, "", "")


def test_after_a_failure_one_can_ask_again(client: Client, settings: Any) -> None:
    user = known()
    with closed_port() as port:
        use(settings, port)
        client.post(ASK, {"email": user.email})
    with mail_server(settings) as server:
        client.post(ASK, {"email": user.email})
    text = server.received[0].get_body(("plain",))
    assert text is not None
    (code,) = re.findall(r"^[A-Z0-9-]{6,9}$", text.get_content().replace("\r", ""), re.MULTILINE)
    client.post("/inloggen/code/invoeren/", {"code": code})
    assert client.session["_auth_user_id"] == str(user.pk)


def test_an_account_of_which_the_first_mail_did_not_leave_can_still_be_opened(client: Client, settings: Any) -> None:
    with closed_port() as port:
        use(settings, port)
        assert SORRY in client.post(SIGN_UP, {"email": "nieuw@example.org"}, follow=True).content.decode()
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    client.post(ASK, {"email": "nieuw@example.org"})
    (code,) = re.findall(r"^[A-Z0-9-]{6,9}$", str(mail.outbox[-1].body), re.MULTILINE)
    client.post("/inloggen/code/invoeren/", {"code": code})
    assert client.session["_auth_user_id"] == str(get_user_model().objects.get(email="nieuw@example.org").pk)


def test_news_about_an_account_can_wait(rf: Any, settings: Any, django_capture_on_commit_callbacks: Any) -> None:
    callbacks = django_capture_on_commit_callbacks(execute=True)
    with closed_port() as port, callbacks, request_context(rf.post("/account/")):
        use(settings, port)
        get_adapter().send_mail("account/email/password_changed", "jan@example.org", {"user": known()})
    kept = Mail.objects.get()
    assert (kept.kind, kept.state, kept.secret) == ("account.password_changed", State.WAITING, True)
