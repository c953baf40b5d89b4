"""/gezondheid/: how each service does, without telling why to whoever asks."""

import datetime
import time

import pytest
from django.core.files.storage import storages
from django.db import ConnectionHandler, DatabaseError, connection
from django.test.utils import CaptureQueriesContext, override_settings
from django.utils import timezone

from praktijkpodium.home.files.holding.models import HeldPart
from praktijkpodium.home.files.models import PrivateFile
from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.home.outbox.models import State as MailState
from praktijkpodium.programmes.applications.models import ApplicationDocument
from praktijkpodium.site import health
from praktijkpodium.site.admin import PENDING, SERVICES
from tests.home.files.clamd import closed_port, says, scanner
from tests.home.files.test_storages import s3_storage
from tests.home.outbox.smtp import mail_server, use
from tests.home.outbox.writing import a_mail
from tests.programmes.cast import quickly_in_review
from tests.programmes.factories import make_decided, make_role
from tests.search.elasticsearch import indexes

pytestmark = pytest.mark.django_db

ADDRESS = "/gezondheid/"
SMTP = "django.core.mail.backends.smtp.EmailBackend"
NOTHING = dict.fromkeys(
    (
        *("migrations", "documents_to_scan", "files_to_store", "outcomes_to_announce", "changes_not_searchable"),
        *("mails_failed", "mails_unknown", "mails_overdue"),
        *("files_to_read", "files_not_readable"),
    ),
    0,
)
NAMES = {"database", "storage_public", "storage_private", "search", "mail", "scanner"}


def ask(client, status=200):
    health._recent.clear()
    response = client.get(ADDRESS)
    assert response.status_code == status
    assert "no-store" in response.headers["Cache-Control"]
    return response.json()


def details(report):
    return {name: service["detail"] for name, service in report["services"].items()}


def test_all_is_well(client):
    report = ask(client)
    assert report["status"] == "ok"
    assert set(report["services"]) == NAMES
    for service in report["services"].values():
        assert (set(service), service["status"]) == ({"status", "detail", "milliseconds"}, "up")
    assert report["pending"] == NOTHING


@pytest.mark.sqlite
def test_without_any_service_it_says_what_stands_in(client, settings):
    settings.ELASTICSEARCH_URL = ""
    kind = "local"
    assert details(ask(client)) == {
        "database": "sqlite",
        "storage_public": kind,
        "storage_private": kind,
        "search": "sqlite",
        "mail": "locmem",
        "scanner": "not configured",
    }


@pytest.mark.postgresql
@pytest.mark.service("s3")
@pytest.mark.service("clamav")
@pytest.mark.service("elasticsearch")
def test_with_all_services_it_asks_each_of_them(client, settings, monkeypatch):
    with indexes(settings, monkeypatch, settings.TEST_SERVICES["ELASTICSEARCH_URL"]):
        found = details(ask(client))
    assert found.pop("search").startswith("elasticsearch 8.")
    assert found == {
        "database": "postgresql",
        "storage_public": "s3",
        "storage_private": "s3",
        "mail": "locmem",
        "scanner": "clamd",
    }


def put_away(name, settings, port):
    """Have a service not answer."""
    services = {**settings.TEST_SERVICES, "AWS_SECRET_ACCESS_KEY": "geheim", "AWS_ACCESS_KEY_ID": "sleutel"}
    services["S3_ENDPOINT_URL"] = f"http://127.0.0.1:{port}"
    if name == "search":
        settings.ELASTICSEARCH_URL = f"http://elastic:geheim@127.0.0.1:{port}"
    elif name == "scanner":
        settings.CLAMD_URL = f"tcp://127.0.0.1:{port}"
    elif name == "mail":
        settings.EMAIL_BACKEND, settings.EMAIL_HOST, settings.EMAIL_PORT = SMTP, "127.0.0.1", port
        settings.EMAIL_HOST_PASSWORD = "geheim"
    else:
        bucket = "S3_PRIVATE_BUCKET" if name == "storage_private" else "S3_PUBLIC_BUCKET"
        services[bucket] = services[bucket] or "emmer"
        return {"default" if name == "storage_public" else "private": s3_storage(services, bucket)}
    return {}


@pytest.mark.parametrize("name", sorted(NAMES - {"database"}))
def test_a_service_that_is_away_degrades_the_site_and_its_secrets_stay(name, client, settings, monkeypatch):
    with closed_port() as port:
        for alias, storage in put_away(name, settings, port).items():
            monkeypatch.setitem(storages._storages, alias, storage)
        response = client.get(ADDRESS)
    report = response.json()
    assert (response.status_code, report["status"]) == (200, "degraded")
    away = {each: state for each, state in report["services"].items() if state["status"] == "down"}
    assert set(away) == {name}
    assert away[name]["detail"] == ""
    for told in ("geheim", "127.0.0.1", str(port), "refused", "Error", "sleutel"):
        assert told not in response.content.decode()
    assert report["pending"]["migrations"] == 0  # what can be told is told


def test_a_mail_server_that_was_away_a_moment_ago_is_not_asked_again(client, settings):
    with mail_server(settings) as server:
        assert ask(client)["services"]["mail"]["status"] == "up"
        a_mail(MailState.WAITING, attempts=1, claimed_at=timezone.now(), error="no connection: TimeoutError: ")
        before = server.connections
        assert ask(client)["services"]["mail"]["status"] == "down"
        assert server.connections == before
        Mail.objects.update(claimed_at=timezone.now() - datetime.timedelta(seconds=61))
        assert ask(client)["services"]["mail"]["status"] == "up"


def test_a_mail_server_that_says_nothing_costs_seconds(client, settings):
    with scanner(says(b"")) as address:  # it takes the connection, and waits
        use(settings, int(address.rpartition(":")[2]))
        settings.EMAIL_TIMEOUT = 10
        start = time.monotonic()
        assert ask(client)["services"]["mail"]["status"] == "down"
    assert time.monotonic() - start < settings.EMAIL_TIMEOUT


@pytest.mark.service("s3")
def test_a_bucket_that_is_not_there_or_not_ours_is_noticed(client, settings, monkeypatch):
    services = settings.TEST_SERVICES
    for storage in (
        s3_storage({**services, "S3_PRIVATE_BUCKET": "bestaat-niet"}, "S3_PRIVATE_BUCKET"),
        s3_storage(services, "S3_PRIVATE_BUCKET", secret_key="verkeerd"),
    ):
        monkeypatch.setitem(storages._storages, "private", storage)
        assert ask(client)["services"]["storage_private"]["status"] == "down"
    monkeypatch.setitem(storages._storages, "private", s3_storage(services, "S3_PRIVATE_BUCKET"))
    assert ask(client)["services"]["storage_private"]["status"] == "up"


@pytest.mark.parametrize("url", ["tcp://127.0.0.1:poort", "onzin"])
def test_an_address_that_is_none_is_a_service_that_is_away(client, settings, url):
    settings.CLAMD_URL = url
    assert ask(client)["services"]["scanner"]["status"] == "down"


def test_a_scanner_that_answers_nonsense_is_away(client, settings):
    with scanner(says(b"HALLO\0")) as settings.CLAMD_URL:
        assert ask(client)["services"]["scanner"]["status"] == "down"


@pytest.mark.parametrize("engine", ["sqlite3", "postgresql"])
def test_without_its_database_the_site_is_down(engine, client, monkeypatch, tmp_path):
    if engine == "postgresql":
        pytest.importorskip("psycopg")
    with closed_port() as port:
        elsewhere = {
            "ENGINE": f"django.db.backends.{engine}",
            "NAME": str(tmp_path / "nergens" / "x.sqlite3") if engine == "sqlite3" else "nergens",
            "HOST": "127.0.0.1",
            "PORT": port,
            "USER": "praktijkpodium",
            "PASSWORD": "geheim",
        }
        monkeypatch.setattr(health, "connection", ConnectionHandler({"default": elsewhere})["default"])
        response = client.get(ADDRESS)
    report = response.json()
    assert (response.status_code, report["status"], report["pending"]) == (503, "down", {})
    assert report["services"]["database"]["status"] == "down"
    for told in ("geheim", "nergens", "refused", "unable", str(port)):
        assert told not in response.content.decode()


def test_a_database_without_its_tables_is_down(client, monkeypatch):
    def no_tables():
        raise DatabaseError("no such table: geheim")

    monkeypatch.setattr(health, "pending_work", no_tables)
    assert ask(client, 503)["status"] == "down"


def test_what_waits_is_counted_at_a_constant_cost(client):
    def cost():
        ask(client)
        with CaptureQueriesContext(connection) as queries:
            ask(client)
        return len(queries)

    before = cost()
    make_decided()
    quickly_in_review(make_role(), 6)
    kept = ApplicationDocument.objects.filter(name="plan.pdf")
    kept.filter(pk__in=kept.values("pk")[:4]).update(scan_state=PrivateFile.ScanState.PENDING)
    long_ago = timezone.now() - datetime.timedelta(minutes=11)
    for state, number in ((MailState.FAILED, 3), (MailState.UNKNOWN, 2), (MailState.WAITING, 4), (MailState.SENT, 5)):
        for _ in range(number):
            a_mail(state, **({"next_attempt_at": long_ago} if state == MailState.WAITING else {}))
    a_mail(MailState.WAITING)
    for key, number in (("a", 0), ("a", 1), ("b", 0)):
        HeldPart.objects.create(key=key, number=number, content=b"x")
    # Failed long ago, and of no use any more.
    a_mail(MailState.FAILED, text="", claimed_at=timezone.now() - datetime.timedelta(days=2))
    seen = ask(client)
    assert seen["pending"] == NOTHING | {
        "documents_to_scan": 4,
        "files_to_store": 2,
        "outcomes_to_announce": 1,
        "mails_failed": 3,
        "mails_unknown": 2,
        "mails_overdue": 4,
    }
    assert seen["status"] == "ok"
    assert cost() == before


def test_a_migration_that_waits_degrades_the_site(client, monkeypatch):
    with CaptureQueriesContext(connection):
        connection.cursor().execute(
            "DELETE FROM django_migrations WHERE id = "
            "(SELECT max(id) FROM django_migrations WHERE app = 'praktijkpodium_programmes')"
        )
    report = ask(client)
    assert (report["status"], report["pending"]["migrations"]) == ("degraded", 1)


@override_settings(SECURE_SSL_REDIRECT=True)
def test_a_probe_needs_no_https_and_only_looks(client):
    assert client.get(ADDRESS).status_code == 200
    assert client.get("/").status_code == 301
    assert client.post(ADDRESS).status_code == 301 or client.post(ADDRESS).status_code == 405


def test_who_asks_often_gets_what_was_seen_a_moment_ago(client, monkeypatch, django_assert_num_queries):
    first = ask(client)
    with django_assert_num_queries(0):
        assert client.get(ADDRESS).json() == first
    monkeypatch.setattr(health, "MAX_AGE", 0.0)
    a_mail(MailState.FAILED)
    assert client.get(ADDRESS).json()["pending"] == NOTHING | {"mails_failed": 1}


def test_managers_read_it_in_words():
    assert set(PENDING) == set(NOTHING)
    assert set(SERVICES) == NAMES
