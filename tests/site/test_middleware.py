"""What every request gets: a number, a language, and a content security policy."""

import json
import logging

import pytest
from django.http import HttpResponse

from praktijkpodium.site import middleware
from praktijkpodium.site.logs import JsonFormatter, current_request_id
from praktijkpodium.site.tree import make_tree
from tests.home.factories import editor

pytestmark = pytest.mark.django_db


@pytest.fixture
def site():
    make_tree()


def test_each_request_has_a_number_of_its_own(client, rf):
    numbers = {client.get("/inloggen/").headers["X-Request-ID"] for _ in range(3)}
    assert len(numbers) == 3
    seen = []

    def view(request):
        seen.append(current_request_id.get())
        return HttpResponse()

    # What a visitor claims is not believed: log lines of others could not be told apart from theirs.
    response = middleware.request_id(view)(rf.get("/", headers={"X-Request-ID": "van-mij"}))
    assert seen == [response.headers["X-Request-ID"]]
    assert "van-mij" not in seen
    assert current_request_id.get() == ""


def test_the_number_is_forgotten_when_a_view_fails(rf):
    def view(request):
        raise RuntimeError

    with pytest.raises(RuntimeError):
        middleware.request_id(view)(rf.get("/"))
    assert current_request_id.get() == ""


# Django logs "Not Found", "Forbidden" and the like when all middleware is done, and the number is forgotten already.
def test_the_lines_of_a_request_carry_its_number(client):
    seen = []

    class Handler(logging.Handler):
        def emit(self, record):
            seen.append(json.loads(JsonFormatter().format(record))["request_id"])

    handler, logger = Handler(), logging.getLogger("django.request")
    logger.addHandler(handler)
    try:
        response = client.get("/bestaat-niet/")
    finally:
        logger.removeHandler(handler)
    assert response.status_code == 404
    assert seen == [response.headers["X-Request-ID"]]


@pytest.mark.parametrize(
    ("chosen", "browser", "language"),
    [
        (None, "en", "nl"),  # the browser does not decide: the texts are Dutch
        ("en", "nl", "en"),
        ("nl", "en", "nl"),
        ("de", "de", "nl"),
        ("../../etc", "", "nl"),
        ("", "", "nl"),
    ],
)
def test_the_language_is_what_one_chose_here_or_dutch(client, settings, chosen, browser, language):
    if chosen is not None:
        client.cookies[settings.LANGUAGE_COOKIE_NAME] = chosen
    response = client.get("/inloggen/", headers={"Accept-Language": browser})
    assert response.headers["Content-Language"] == language
    content = response.content.decode()
    assert f'<html lang="{language}"' in content
    assert ("Mail mij een code" in content) is (language == "nl")


def test_choosing_a_language_is_remembered(client):
    assert client.get("/taal/en/", {"next": "/inloggen/"}).headers["Location"] == "/inloggen/"
    assert client.get("/inloggen/").headers["Content-Language"] == "en"
    assert client.get("/taal/de/").status_code == 404
    assert client.get("/taal/nl/", {"next": "//evil.example"}).headers["Location"] == "/"
    assert client.get("/inloggen/").headers["Content-Language"] == "nl"


def test_the_public_pages_run_no_inline_scripts(client, site):
    for path in ("/", "/inloggen/", "/praktijkvoorbeelden/", "/bestaat-niet/", "/administratie/"):
        policy = client.get(path).headers["Content-Security-Policy"]
        for part in ("default-src 'self'", "object-src 'none'", "form-action 'self'"):
            assert part in policy
        assert "unsafe" not in policy
        assert "blob:" not in policy


def test_only_the_admin_may_and_still_nothing_from_elsewhere(client):
    client.force_login(editor())
    policy = client.get("/admin/").headers["Content-Security-Policy"]
    directives = {name: set(values) for name, *values in (each.split() for each in policy.split(";"))}
    assert directives["script-src"] == {"'self'", "'unsafe-inline'"}
    assert directives["style-src"] == {"'self'", "'unsafe-inline'"}
    assert {"'self'", "data:", "blob:"} <= directives["img-src"]
    assert not any(
        "*" in values or "http" in " ".join(values - {"http://127.0.0.1:57070"}) for values in directives.values()
    )
    assert (
        "unsafe" not in client.get("/inloggen/").headers["Content-Security-Policy"]
    )  # nor does it leak into the next answer
