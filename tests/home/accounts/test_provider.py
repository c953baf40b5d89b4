"""Signing in through a provider: docs/decisions/0012."""

import http.server
import logging
import threading
from urllib.parse import parse_qs, urlsplit

import pytest
from allauth.account.models import EmailAddress
from allauth.socialaccount.models import SocialAccount
from django.contrib.auth import get_user_model
from django.core import mail
from django.test import Client

from praktijkpodium.home.audit.models import TimelineEntry
from tests.home.accounts import signing
from tests.home.accounts.browsing import browse
from tests.home.accounts.provider import DOOR, configured, running, sent_back, sent_to, sign_in
from tests.home.accounts.signing import SECOND, account, app_code, who, with_app
from tests.home.files.clamd import closed_port

pytestmark = pytest.mark.django_db
# What allauth and the outbox do when the transaction has committed.
committing = pytest.mark.django_db(transaction=True)

KNOWN = "persoon@zorgbrug.example"
PEOPLE = [
    {"sub": "noor", "email": "noor@zorgbrug.example", "email_verified": True, "name": "Noor Visser"},
    {"sub": "known", "email": KNOWN, "email_verified": True},
    {"sub": "unproven", "email": KNOWN, "email_verified": False},
    {"sub": "in words", "email": KNOWN, "email_verified": "false"},
    {"sub": "nobody"},
]
LINK = f"{DOOR}?process=connect"


@pytest.fixture(scope="module")
def url():
    with running(*PEOPLE) as url:
        yield url


@pytest.fixture
def provider(settings, url):
    settings.SOCIALACCOUNT_PROVIDERS = configured(url)


@pytest.fixture
def trusted(settings, url):
    settings.SOCIALACCOUNT_PROVIDERS = configured(url, trust_addresses=True)


def verbs(user):
    return [entry.verb for entry in TimelineEntry.objects.about(user).order_by("pk")]


def linked(client, sub="noor", **fields):
    """Somebody who linked an account there."""
    user = account(password=None, **fields)
    signing.sign_in_by_mail(client, user)
    mail.outbox.clear()
    assert sign_in(client, sub, LINK).headers["Location"] == "/account/gekoppeld/"
    return user


def test_without_a_provider_there_is_no_button_and_no_address(client):
    assert "met/" not in client.get("/inloggen/").content.decode()
    for path in (DOOR, LINK, f"{DOOR}terug/"):
        assert client.get(path).status_code == 404
        assert client.post(path).status_code == 404
    signing.sign_in_by_mail(client, account())
    assert "Account van je organisatie" not in client.get("/account/").content.decode()


@pytest.mark.usefixtures("provider")
def test_the_button_leads_there_with_proof_of_who_asked(client, url):
    page = client.get("/inloggen/").content.decode()
    assert "Log in met Zorgbrug" in page
    assert f'action="{DOOR}"' in page
    target = sent_to(client.post(DOOR))
    asked = parse_qs(urlsplit(target).query)
    assert target.startswith(url)
    assert asked["code_challenge_method"] == ["S256"]
    assert len(asked["code_challenge"][0]) == 43
    assert asked["state"]
    assert asked["redirect_uri"] == [f"http://testserver{DOOR}terug/"]
    assert set(asked["scope"][0].split()) == {"openid", "email", "profile"}
    assert "geheim-van-ons" not in target


@pytest.mark.usefixtures("provider")
def test_following_a_link_goes_nowhere(client):
    """Or another site could sign somebody in, or link an account, with an image."""
    page = client.get(LINK).content.decode()
    assert "refresh" not in page
    assert "Log in met Zorgbrug" in page


@pytest.mark.usefixtures("provider")
@pytest.mark.parametrize("sub", ["noor", "known", "unproven", "nobody"])
def test_an_account_that_is_not_linked_opens_nothing(client, sub):
    account(email=KNOWN)
    response = sign_in(client, sub)
    page = response.content.decode()
    assert response.status_code == 403
    assert "Dit account is nog niet gekoppeld" in page
    assert KNOWN not in page  # whether there is an account of that address shows nowhere
    assert who(client) is None
    assert get_user_model().objects.count() == 1
    assert not SocialAccount.objects.exists()
    assert mail.outbox == []


@committing
@pytest.mark.usefixtures("provider")
def test_who_links_an_account_signs_in_with_it(client):
    user = linked(client)
    page = client.get("/account/").content.decode()
    assert "Zorgbrug" in page
    assert "noor@zorgbrug.example" in page
    assert verbs(user) == ["account.provider_linked"]
    assert [message.to for message in mail.outbox] == [[user.email]]
    elsewhere = Client()
    assert sign_in(elsewhere, "noor").headers["Location"] == "/mijn/"
    assert who(elsewhere) == str(user.pk)
    assert verbs(user) == ["account.provider_linked"]


@pytest.mark.usefixtures("provider")
def test_linking_takes_the_password_again(client):
    user = account()
    signing.sign_in_by_password(client, user)
    door = sign_in(client, "noor", LINK).headers["Location"]
    assert door == "/inloggen/bevestigen/"
    assert not SocialAccount.objects.exists()
    client.post(door, {"password": signing.PASSWORD})
    assert SocialAccount.objects.get().user == user


@pytest.mark.usefixtures("provider")
def test_an_account_there_is_linked_to_one_account_here(client):
    user = linked(client)
    elsewhere = Client()
    other = account(password=None)
    signing.sign_in_by_mail(elsewhere, other)
    response = elsewhere.get(sign_in(elsewhere, "noor", LINK).headers["Location"], follow=True)
    assert "Dit account is al aan een ander account van deze site gekoppeld." in response.content.decode()
    assert SocialAccount.objects.get().user == user
    assert verbs(other) == []


@committing
@pytest.mark.usefixtures("provider")
def test_who_unlinks_it_no_longer_signs_in_with_it(client):
    user = linked(client)
    mail.outbox.clear()
    pk = SocialAccount.objects.get().pk
    response = client.post("/account/gekoppeld/", {"account": pk}, follow=True)
    assert response.redirect_chain[-1] == ("/account/", 302)
    assert "De koppeling is verwijderd." in response.content.decode()
    assert verbs(user) == ["account.provider_linked", "account.provider_unlinked"]
    assert [message.to for message in mail.outbox] == [[user.email]]
    assert sign_in(Client(), "noor").status_code == 403


@pytest.mark.usefixtures("provider")
def test_nobody_unlinks_for_another(client):
    linked(client)
    other = Client()
    signing.sign_in_by_mail(other, account(password=None))
    other.post("/account/gekoppeld/", {"account": SocialAccount.objects.get().pk})
    assert SocialAccount.objects.count() == 1


@pytest.mark.usefixtures("trusted")
def test_whom_we_trust_makes_an_account_with_a_proven_address(client):
    assert sign_in(client, "noor").headers["Location"] == "/mijn/"
    user = get_user_model().objects.get()
    assert who(client) == str(user.pk)
    assert user.email == "noor@zorgbrug.example"
    assert not user.has_usable_password()
    assert not user.has_perm("wagtailadmin.access_admin")
    assert EmailAddress.objects.get().verified
    assert verbs(user) == ["account.provider_linked"]


@committing
@pytest.mark.usefixtures("trusted")
def test_whom_we_trust_opens_the_account_of_a_proven_address(client):
    user = account(email=KNOWN)
    sign_in(client, "known")
    assert who(client) == str(user.pk)
    assert user.has_usable_password()
    assert verbs(user) == ["account.provider_linked"]
    assert [message.to for message in mail.outbox] == [[KNOWN]]
    EmailAddress.objects.update(email="elders@example.org")
    get_user_model().objects.update(email="elders@example.org")
    again = Client()
    sign_in(again, "known")  # it stays linked
    assert who(again) == str(user.pk)


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("sub", ["unproven", "in words", "nobody"])
@pytest.mark.parametrize("exists", [True, False])
def test_an_address_that_is_not_proven_opens_and_makes_nothing(client, sub, exists):
    if exists:
        account(email=KNOWN)
    response = sign_in(client, sub)
    assert response.status_code == 403
    assert "Dit account is nog niet gekoppeld" in response.content.decode()
    assert who(client) is None
    assert get_user_model().objects.count() == exists
    assert not SocialAccount.objects.exists()


@pytest.mark.usefixtures("trusted")
def test_who_took_an_address_before_its_owner_came_is_out(client):
    """An account of an address that nobody proved, with a password of who made it."""
    user = account(email=KNOWN)
    EmailAddress.objects.update(verified=False)
    sign_in(client, "known")
    user.refresh_from_db()
    assert not user.has_usable_password()


@pytest.mark.usefixtures("trusted")
def test_the_second_step_comes_after_it_too(client):
    user = with_app(account(email=KNOWN))
    assert sign_in(client, "known").headers["Location"] == SECOND
    assert who(client) is None
    client.post(SECOND, {"code": app_code()})
    assert who(client) == str(user.pk)


@pytest.mark.usefixtures("trusted")
def test_an_account_that_was_shut_stays_shut(client):
    account(email=KNOWN, is_active=False)
    sign_in(client, "known")
    assert who(client) is None


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize(("target", "arrives"), [("/account/", "/account/"), ("https://evil.example", "/mijn/")])
def test_one_arrives_where_one_was_going_on_this_site(client, target, arrives):
    assert sign_in(client, "noor", f"{DOOR}?next={target}").headers["Location"] == arrives


def dutch(response, status=401):
    page = response.content.decode()
    assert response.status_code == status
    assert '<html lang="nl"' in page
    return page


def test_a_provider_that_is_away_is_told(client, settings, caplog):
    with closed_port() as port:
        settings.SOCIALACCOUNT_PROVIDERS = configured(f"http://127.0.0.1:{port}")
        page = dutch(client.post(DOOR))
    assert "Inloggen daar lukte niet" in page
    assert "log in met een code" in page
    [record] = [record for record in caplog.records if record.name == "praktijkpodium.accounts"]
    assert (record.levelno, record.provider, record.problem) == (logging.WARNING, "Zorgbrug", "ConnectionError")


def test_a_provider_that_goes_away_meanwhile_is_told(client, settings):
    with running(*PEOPLE) as url:
        settings.SOCIALACCOUNT_PROVIDERS = configured(url, trust_addresses=True)
        back = sent_back(sent_to(client.post(DOOR)), sub="noor")
    assert "Inloggen daar lukte niet" in dutch(client.get(back))
    assert who(client) is None


@pytest.mark.parametrize("answer", [b"{}", b"nonsense", b"[]", b""])
def test_a_provider_that_answers_nonsense_is_told(client, settings, answer):
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *arguments):
            pass

    with http.server.HTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        settings.SOCIALACCOUNT_PROVIDERS = configured(f"http://127.0.0.1:{server.server_port}")
        assert "Inloggen daar lukte niet" in dutch(client.post(DOOR))
        server.shutdown()


@pytest.mark.usefixtures("trusted")
def test_who_stops_there_can_go_on_here(client):
    target = sent_to(client.post(DOOR))
    back = sent_back(target, action="deny")
    # This provider forgets the state, which RFC 6749 (4.1.2.1) asks for.
    [state] = parse_qs(urlsplit(target).query)["state"]
    response = client.get(f"{back}&state={state}", follow=True)
    assert "Je bent gestopt met inloggen" in dutch(response, 200)


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("change", [{"state": "verzonnen"}, {"code": "verzonnen"}, {"state": ""}])
def test_an_answer_that_was_made_up_opens_nothing(client, change):
    back = urlsplit(sent_back(sent_to(client.post(DOOR)), sub="noor"))
    query = {name: values[0] for name, values in parse_qs(back.query).items()}
    assert "Inloggen daar lukte niet" in dutch(client.get(back.path, {**query, **change}))
    assert who(client) is None


@pytest.mark.usefixtures("trusted")
def test_an_answer_is_of_the_browser_that_asked_and_works_once(client):
    back = sent_back(sent_to(client.post(DOOR)), sub="noor")
    elsewhere = Client()
    dutch(elsewhere.get(back))
    assert who(elsewhere) is None
    client.get(back)
    assert who(client) is not None
    client.post("/uitloggen/")
    dutch(client.get(back))
    assert who(client) is None


@pytest.mark.service("chromium")
def test_a_browser_goes_there_and_back_under_our_policy(live_server, settings, url):
    settings.SOCIALACCOUNT_PROVIDERS = configured(url, trust_addresses=True)

    def story(visitor):
        visitor.page.route("https://**", lambda route: route.abort())  # the provider's stylesheet
        visitor.visit("/inloggen/?next=/account/")
        found = visitor.violations()
        visitor.press("Log in met Zorgbrug")
        visitor.page.wait_for_url(f"{url}/**")
        visitor.page.get_by_role("button", name="noor").click()
        visitor.arrives("/account/")
        assert "noor@zorgbrug.example" in visitor.reads()
        found += visitor.violations()
        visitor.press("Ontkoppelen")
        visitor.arrives("/account/")
        visitor.press("Koppelen")
        visitor.page.wait_for_url(f"{url}/**")
        visitor.page.get_by_role("button", name="noor").click()
        visitor.arrives("/account/")
        visitor.sign_out()
        visitor.visit("/inloggen/")
        visitor.press("Log in met Zorgbrug")
        visitor.page.wait_for_url(f"{url}/**")
        visitor.page.get_by_role("button", name="nobody").click()
        visitor.page.get_by_text("Dit account is nog niet gekoppeld").wait_for()
        found += visitor.violations()
        assert found == [], found

    browse(live_server.url, story, width=390)
