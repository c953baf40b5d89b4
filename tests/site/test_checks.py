"""The checks of the configuration: each speaks when it should, and is silent when all is well."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import connection

from praktijkpodium.site import checks
from praktijkpodium.site.demo.accounts import PASSWORD, make_accounts
from tests.home.factories import person
from tests.home.files.clamd import closed_port
from tests.search.test_elastic import nodes, server

ROOT = Path(__file__).parents[2]
KEY = "Zo-willekeurig-als-een-sleutel-maar-zijn-kan-0123456789-abc"
S3 = {"S3_ENDPOINT_URL": "http://s3:7070", "S3_PUBLIC_BUCKET": "open", "S3_PRIVATE_BUCKET": "dicht"}
NO_S3 = dict.fromkeys([*S3, "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "CLAMD_URL"], "")
LIVE = {
    "DEBUG": False,
    "SECRET_KEY": KEY,
    "ALLOWED_HOSTS": ["podium.example"],
    "CACHES": {"default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "cache"}},
    "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
    "WAGTAILADMIN_BASE_URL": "https://podium.example",
}
LOCAL_CACHE = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
CONSOLE = "django.core.mail.backends.console.EmailBackend"


def found(check, **arguments):
    """The numbers of what a check finds, such as E101."""
    messages = check(None, **arguments)
    for message in messages:
        assert message.hint  # what to do
        assert message.is_serious() is message.id.startswith("praktijkpodium.E")
    return [message.id.removeprefix("praktijkpodium.") for message in messages]


@pytest.mark.parametrize(
    ("check", "values", "numbers"),
    [
        (checks.storage, NO_S3, []),
        (checks.storage, NO_S3 | S3, []),
        (checks.storage, NO_S3 | S3 | {"S3_ENDPOINT_URL": ""}, []),
        (checks.storage, NO_S3 | S3 | {"AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": "b"}, []),
        (checks.storage, NO_S3 | {"S3_ENDPOINT_URL": "http://s3:7070"}, ["E101"]),
        (checks.storage, NO_S3 | S3 | {"S3_PRIVATE_BUCKET": ""}, ["E101"]),
        (checks.storage, NO_S3 | {"S3_PUBLIC_BUCKET": "open"}, ["E102"]),
        (checks.storage, NO_S3 | {"S3_PRIVATE_BUCKET": "dicht"}, ["E102"]),
        (checks.storage, NO_S3 | S3 | {"S3_PRIVATE_BUCKET": "open"}, ["E103"]),
        (checks.storage, NO_S3 | {"AWS_ACCESS_KEY_ID": "a"}, ["E104"]),
        (checks.storage, NO_S3 | {"AWS_SECRET_ACCESS_KEY": "b"}, ["E104"]),
        *(
            (checks.storage, NO_S3 | {"CLAMD_URL": url}, [])
            for url in ("tcp://clamd:3310", "tcp://[::1]:3310", "tcp://clamd", "unix:///run/clamd.sock")
        ),
        *(
            (checks.storage, NO_S3 | {"CLAMD_URL": url}, ["E105"])
            for url in ("clamd:3310", "http://clamd:3310", "tcp://", "unix://", "tcp://clamd:poort", "tcp://[::1")
        ),
        (checks.search, {"ELASTICSEARCH_URL": ""}, []),
        *(
            (checks.search, {"ELASTICSEARCH_URL": url}, ["E201"])
            for url in ("es:9200", "ftp://es:9200", "http://", "http://es", "http://es:poort", "http://[::1")
        ),
        (checks.security, LIVE, []),
        (checks.security, LIVE | {"DEBUG": True, "SECRET_KEY": "kort", "ALLOWED_HOSTS": ["*"]}, []),
        *(
            (checks.security, LIVE | {"SECRET_KEY": key}, ["E301"])
            for key in ("kort", "ab" * 40, "insecure-development-key" * 3, KEY[:49])
        ),
        (checks.security, LIVE | {"ALLOWED_HOSTS": []}, ["E302"]),
        (checks.security, LIVE | {"ALLOWED_HOSTS": ["podium.example", "*"]}, ["E303"]),
        (checks.security, LIVE | {"CACHES": LOCAL_CACHE}, ["W305"]),
        (checks.mail, LIVE, []),
        (checks.mail, LIVE | {"EMAIL_BACKEND": CONSOLE}, ["W401"]),
        (checks.mail, LIVE | {"EMAIL_BACKEND": CONSOLE, "DEBUG": True}, []),
        (checks.cms, LIVE, []),
        (checks.cms, LIVE | {"DEBUG": True, "WAGTAILADMIN_BASE_URL": "http://127.0.0.1:8000"}, []),
        *(
            (checks.cms, LIVE | {"WAGTAILADMIN_BASE_URL": url}, ["W601"])
            for url in ("http://127.0.0.1:8000", "https://localhost", "podium.example", "")
        ),
        *((checks.logging_, {"LOG_LEVEL": level}, []) for level in ("INFO", "DEBUG")),
        *((checks.logging_, {"LOG_LEVEL": level}, ["E701"]) for level in ("info", "LUID", "")),
    ],
)
def test_a_check_speaks_when_it_should(settings, check, values, numbers):
    for name, value in values.items():
        setattr(settings, name, value)
    assert found(check) == numbers


def test_an_empty_key_is_found(monkeypatch):
    class WithoutKey:
        def __getattr__(self, name):
            if name == "SECRET_KEY":
                raise ImproperlyConfigured("The SECRET_KEY setting must not be empty.")  # as Django does
            return LIVE[name]

    monkeypatch.setattr(checks, "settings", WithoutKey())
    assert found(checks.security) == ["E301"]


def test_only_a_server_of_the_wrong_version_is_an_error(settings):
    with server(nodes("8.19.21")) as settings.ELASTICSEARCH_URL:
        assert found(checks.search) == []
    with server(nodes("7.17.28")) as settings.ELASTICSEARCH_URL:
        assert found(checks.search) == ["E202"]
    with server({"error": "x"}, status=503) as settings.ELASTICSEARCH_URL:
        assert found(checks.search) == ["W203"]
    with closed_port() as port:  # a server that is away for a moment must not keep the site from starting
        settings.ELASTICSEARCH_URL = f"http://elastic:geheim@127.0.0.1:{port}"
        assert found(checks.search) == ["W203"]
        assert "geheim" not in str(checks.search(None)[0])


@pytest.mark.service("elasticsearch")
def test_the_real_server_is_right(settings):
    settings.ELASTICSEARCH_URL = settings.TEST_SERVICES["ELASTICSEARCH_URL"]
    assert found(checks.search) == []


@pytest.mark.django_db
def test_accounts_with_the_password_of_the_demo_are_found_outside_development(settings):
    named = {"databases": ["default"]}
    assert found(checks.demo_accounts, **named) == []
    make_accounts()
    person(email="secretariaat@elders.example").set_password(PASSWORD)
    assert found(checks.demo_accounts) == []  # no database was named
    assert found(checks.demo_accounts, **named) == ["E304"]
    [message] = checks.demo_accounts(None, **named)
    assert "secretariaat@praktijkpodium.example" in message.msg
    assert PASSWORD not in message.msg
    settings.DEBUG = True
    assert found(checks.demo_accounts, **named) == []


@pytest.mark.django_db
def test_an_account_of_the_demo_with_another_password_is_left_alone(django_user_model):
    make_accounts()
    for user in django_user_model.objects.all():
        user.set_password("iets-heel-anders")
        user.save()
    assert found(checks.demo_accounts, databases=["default"]) == []


def test_another_database_is_refused(monkeypatch):
    assert found(checks.database) == []
    monkeypatch.setattr(connection, "vendor", "oracle")
    assert found(checks.database) == ["E501"]


def check_a_start(folder, **environment):
    """What `manage.py check` says on a machine with only these variables."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return subprocess.run(
        [sys.executable, ROOT / "manage.py", "check"],
        env={**kept, "DATA_DIR": str(folder), "NO_COLOR": "1", **environment},
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_everything_that_is_wrong_is_told_at_once(tmp_path):
    outcome = check_a_start(
        tmp_path, S3_ENDPOINT_URL="http://s3:7070", AWS_ACCESS_KEY_ID="a", CLAMD_URL="clamd", ELASTICSEARCH_URL="es"
    )
    assert outcome.returncode == 1
    for number in ("E101", "E104", "E105", "E201", "E301", "E302", "W401", "W601"):
        assert f"praktijkpodium.{number}" in outcome.stderr
    assert "Traceback" not in outcome.stderr


# Logging is configured before any check runs: a level that does not exist must not end in a traceback of its own.
def test_an_unknown_log_level_is_told_and_not_a_traceback(tmp_path):
    outcome = check_a_start(tmp_path, DEBUG="true", LOG_LEVEL="verbose")
    assert "praktijkpodium.E701" in outcome.stderr
    assert "Traceback" not in outcome.stderr
