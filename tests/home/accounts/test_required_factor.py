"""Where the site asks for a second step, who works in the admin gets nowhere without one."""

import re
import uuid

import pytest
from allauth.mfa.models import Authenticator
from django.urls import URLPattern, get_resolver
from django.urls.resolvers import RoutePattern
from django.utils.regex_helper import normalize

from praktijkpodium.home.accounts.urls import urlpatterns as account_urls
from tests.home.accounts import signing
from tests.home.accounts.signing import SECOND, account, app_code, who, with_app
from tests.home.factories import chair, committee_member, editor, manager, person, secretariat

pytestmark = pytest.mark.django_db
# What allauth and the outbox do when the transaction has committed.
committing = pytest.mark.django_db(transaction=True)

HTML = {"accept": "text/html,application/xhtml+xml"}
SAMPLES = {"int": "1", "uuid": str(uuid.UUID(int=1)), "slug": "x", "str": "x", "path": "x", "": "x"}
STAFF = {
    "editor": editor,
    "secretariat": secretariat,
    "committee": committee_member,
    "chair": chair,
    "manager": manager,
    "superuser": lambda **fields: person(is_superuser=True, **fields),
    "staff of a host": lambda **fields: person(is_staff=True, **fields),
}


@pytest.fixture(autouse=True)
def _required(settings):
    settings.REQUIRE_SECOND_FACTOR = True


def example(pattern):
    """A piece of an address that a pattern knows."""
    if isinstance(pattern, RoutePattern):
        return re.sub(r"<(?:(\w+):)?\w+>", lambda found: SAMPLES.get(found[1] or "", "x"), str(pattern))
    text, names = normalize(pattern.regex.pattern.lstrip("^"))[0]
    return text % dict.fromkeys(names, "1")


def addresses(patterns=None, before="/"):
    """An address for every view of the site."""
    for each in patterns if patterns is not None else get_resolver().url_patterns:
        if isinstance(each, URLPattern):
            yield before + example(each.pattern), each.name
        else:
            yield from addresses(each.url_patterns, before + example(each.pattern))


def in_without_factor(client, make=editor):
    user = account(make)
    signing.sign_in_by_password(client, user)
    assert who(client) == str(user.pk)
    return user


def test_no_address_leads_around_it(client):
    in_without_factor(client, STAFF["superuser"])
    own = {pattern.name for pattern in account_urls} | {"choose_language"}
    closed = [path for path, name in addresses() if name not in own]
    answers = {}
    for path in closed:
        response = client.get(path, headers=HTML)
        answers[path] = (response.status_code, response.headers.get("Location"))
    # A 404 was answered before any view: the example is no address. Nor was a slash put behind it by one.
    through = {
        path: answer
        for path, answer in answers.items()
        if answer not in {(302, "/account/"), (404, None), (301, f"{path}/")}
    }
    assert through == {}
    stopped = [path for path, answer in answers.items() if answer[0] == 302]
    assert len(stopped) > 300
    assert {"/admin/", "/admin/login/", "/_util/login/", "/mijn/", "/api/v1/programmas", "/admin/pages/1/"} <= set(
        stopped
    )


@pytest.mark.parametrize("make", STAFF.values(), ids=STAFF)
@pytest.mark.parametrize("path", ["/admin/", "/mijn/", "/admin/login/?next=/admin/", "/"])
def test_everybody_who_works_in_an_admin_is_led_to_it(client, make, path):
    in_without_factor(client, make)
    response = client.get(path, headers=HTML, follow=True)
    assert response.redirect_chain == [("/account/", 302)]
    assert "Voeg eerst een tweede stap toe" in response.content.decode()


@pytest.mark.parametrize(
    ("method", "path", "headers"),
    [
        ("get", "/api/v1/programmas", {"accept": "application/json"}),
        ("get", "/api/v1/programmas", {}),
        ("post", "/admin/pages/1/", HTML),
        ("post", "/admin/account/", HTML),
        ("get", "/admin/choose-page/", {"X-Requested-With": "XMLHttpRequest", "accept": "*/*"}),
        ("put", "/admin/", HTML),
    ],
)
def test_what_is_no_page_is_refused(client, method, path, headers):
    in_without_factor(client)
    assert getattr(client, method)(path, headers=headers).status_code == 403


@pytest.mark.parametrize("path", ["/account/", "/account/e-mail/", "/uitloggen/"])
def test_the_pages_of_the_account_stay_open(client, path):
    in_without_factor(client)
    assert client.get(path, headers=HTML).status_code == 200


def test_the_language_of_those_pages_may_be_chosen(client):
    in_without_factor(client)
    assert client.get("/taal/en/?next=/uitloggen/", headers=HTML).headers["Location"] == "/uitloggen/"
    assert "Add a second step first" in client.get("/account/", headers=HTML).content.decode()


@committing
def test_setting_up_an_app_opens_the_admin(client):
    user = account(editor, password=None)
    signing.sign_in_by_mail(client, user)
    assert client.get("/admin/", headers=HTML).headers["Location"] == "/account/"
    page = client.get("/account/app/").content.decode()
    secret = re.search(r"<code>([\w ]+)</code>", page)[1].replace(" ", "")
    client.post("/account/app/", {"code": app_code(secret)})
    assert client.get("/admin/", headers=HTML).status_code == 200
    assert "Voeg eerst een tweede stap toe" not in client.get("/account/").content.decode()


def test_who_has_a_factor_comes_in_with_it(client):
    signing.sign_in_by_mail(client, with_app(account(editor)))
    assert client.get("/admin/", headers=HTML).headers["Location"] == "/inloggen/?next=/admin/"
    client.post(SECOND, {"code": app_code()})
    assert client.get("/admin/", headers=HTML).status_code == 200


def test_a_session_that_came_past_our_door_is_asked_for_it(client):
    """A host may have another way to sign in, that knows of no second step."""
    client.force_login(with_app(account(editor)))
    door = client.get("/admin/pages/?x=1", headers=HTML).headers["Location"]
    assert door == "/inloggen/bevestigen/code/?next=/admin/pages/%3Fx%3D1"
    assert client.get(door).status_code == 200
    assert client.post(door, {"code": app_code()}).headers["Location"] == "/admin/pages/?x=1"
    assert client.get("/admin/", headers=HTML).status_code == 200


def test_who_takes_it_away_is_led_back(client):
    user = with_app(account(editor))
    signing.sign_in_by_mail(client, user)
    client.post(SECOND, {"code": app_code()})
    Authenticator.objects.filter(user=user, type="totp").delete()  # the recovery codes stay, and are no factor
    assert client.get("/admin/", headers=HTML).headers["Location"] == "/account/"


def test_others_are_not_asked(client, settings):
    in_without_factor(client, person)
    assert client.get("/mijn/", headers=HTML).status_code == 200
    assert "Voeg eerst een tweede stap toe" not in client.get("/account/").content.decode()


def test_nobody_is_asked_unless_the_site_says_so(client, settings):
    settings.REQUIRE_SECOND_FACTOR = False
    in_without_factor(client)
    assert client.get("/admin/", headers=HTML).status_code == 200
