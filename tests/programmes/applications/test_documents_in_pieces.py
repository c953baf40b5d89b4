"""Documents that come in pieces: what breaks in between costs a piece, and nobody else's are touched."""

import datetime
import threading

import pytest
from django.core.files.storage import storages
from django.db import connections
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from praktijkpodium.home.files.uploads import actions as uploading
from praktijkpodium.home.files.uploads.models import Upload, UploadPart
from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.models import ApplicationDocument
from tests.home.factories import OrganisationFactory, member_of
from tests.home.files.offices import ooxml
from tests.programmes.cast import fresh
from tests.programmes.factories import PDF, make_draft, make_submitted, pdf

pytestmark = pytest.mark.django_db
BACKEND = "allauth.account.auth_backends.AuthenticationBackend"
CONTENT = PDF + b"%" + bytes(3000)
SIZE = len(CONTENT)
GIGABYTE = 1024**3


@pytest.fixture(autouse=True)
def _small_pieces(monkeypatch):
    monkeypatch.setattr(uploading, "PIECE", 1000)


@pytest.fixture
def draft():
    return make_draft(complete=False)


@pytest.fixture
def client(draft):
    client = Client()
    client.force_login(draft.started_by, backend=BACKEND)
    return client


def begin(client, application, name="Ons plan.pdf", size=SIZE, **more):
    address = reverse("praktijkpodium:begin_upload", args=[application.pk])
    return client.post(address, {"name": name, "size": size, **more})


def piece(client, address, start, content):
    return client.patch(f"{address}?start={start}", content, content_type="application/octet-stream")


def send(client, application, content=CONTENT, **more):
    """The whole of it; the last answer."""
    address = begin(client, application, size=len(content), **more).json()["address"]
    for start in range(0, len(content), 1000):
        answer = piece(client, address, start, content[start : start + 1000])
    return answer


def test_a_document_comes_whole_out_of_its_pieces(client, draft):
    begun = begin(client, draft)
    assert begun.status_code == 201
    address = begun.json()["address"]
    assert [piece(client, address, at, CONTENT[at : at + 1000]).json()["received"] for at in (0, 1000, 2000)] == [
        1000,
        2000,
        3000,
    ]
    assert not draft.documents.exists()
    last = piece(client, address, 3000, CONTENT[3000:])
    document = draft.documents.get()
    assert last.json() == {"received": len(CONTENT), "document": str(document.pk)}
    assert (document.name, document.size, document.uploaded_by) == ("Ons plan.pdf", len(CONTENT), draft.started_by)
    with document.file.open("rb") as content:
        assert content.read() == CONTENT
    assert not UploadPart.objects.exists()


def test_a_connection_that_breaks_costs_a_piece(client, draft):
    address = begin(client, draft).json()["address"]
    piece(client, address, 0, CONTENT[:1000])
    # It came, and the answer got lost: the same again does no harm.
    assert piece(client, address, 0, CONTENT[:1000]).json() == {"received": 1000}
    # One got lost itself: the answer says from where.
    skipped = piece(client, address, 2000, CONTENT[2000:3000])
    assert (skipped.status_code, skipped.json()) == (409, {"received": 1000})
    assert client.get(address).json() == {"received": 1000}
    for start in range(1000, len(CONTENT), 1000):
        piece(client, address, start, CONTENT[start : start + 1000])
    # The answer to the last one got lost too.
    document = str(draft.documents.get().pk)
    assert client.get(address).json()["document"] == document
    assert piece(client, address, 3000, CONTENT[3000:]).json()["document"] == document
    assert ApplicationDocument.every.count() == 1


def test_a_server_that_died_after_the_last_piece_goes_on_when_it_is_asked_again(client, draft):
    address = begin(client, draft).json()["address"]
    upload = Upload.objects.get()
    for start in range(0, len(CONTENT), 1000):
        uploading.add_piece(upload=upload, start=start, content=CONTENT[start : start + 1000], by=draft.started_by)
    assert client.get(address).json()["document"] == str(draft.documents.get().pk)


@pytest.mark.parametrize(
    ("name", "size", "why"),
    [
        ("plan.pdf", 5 * GIGABYTE, "hooguit|niet groter"),
        ("plan.pdf", 0, "leeg"),
        ("plan.pdf", "-5", "leeg"),
        ("plan.pdf", "1e9", "leeg"),
        ("plan.pdf", "9" * 40, "leeg"),
        ("plan.exe", 10, "Dit type bestand"),
        ("plan.docm", 10, "macro"),
        ("plan\u202efdp.exe", 10, "Dit type bestand"),
        ("", 10, "Dit type bestand"),
    ],
)
def test_what_can_be_known_beforehand_is_refused_before_it_is_sent(client, draft, name, size, why):
    answer = begin(client, draft, name=name, size=size)
    assert answer.status_code == 422
    assert any(words in answer.json()["problem"] for words in why.split("|"))
    assert not Upload.objects.exists()


def test_what_comes_is_looked_into_as_any_other_file(client, draft):
    refused = send(client, draft, ooxml("docm"), name="plan.docx")
    assert refused.status_code == 422
    assert "macro’s" in refused.json()["problem"]
    assert not Upload.objects.exists()
    assert not UploadPart.objects.exists()
    assert not draft.documents.exists()


def test_a_piece_is_no_larger_than_a_piece_and_a_file_than_it_was_said_to_be(client, draft):
    address = begin(client, draft, size=1500).json()["address"]
    assert piece(client, address, 0, b"x" * 1001).status_code == 413
    assert piece(client, address, 0, b"").status_code == 413
    assert piece(client, address, 0, b"x" * 1000).status_code == 200
    assert piece(client, address, 1000, b"x" * 501).status_code == 409
    assert piece(client, address, "x", b"x" * 500).status_code == 409
    assert Upload.objects.get().received == 1000


def test_a_new_version_can_come_in_pieces(client, draft):
    first = actions.add_document(application=draft, upload=pdf(), by=draft.started_by)
    document = send(client, draft, replaces=str(first.pk)).json()["document"]
    assert str(draft.documents.get().pk) == document
    assert draft.documents.get().version == 2
    assert "intussen vervangen" in begin(client, draft, replaces=str(first.pk)).json()["problem"]
    assert begin(client, draft, replaces="iets").status_code == 404


def test_who_stops_leaves_nothing(client, draft):
    address = begin(client, draft).json()["address"]
    piece(client, address, 0, CONTENT[:1000])
    assert client.delete(address).status_code == 200
    assert not UploadPart.objects.exists()
    assert client.get(address).status_code == 404


def test_only_who_began_goes_on(client, draft):
    address = begin(client, draft).json()["address"]
    for user in (member_of(OrganisationFactory()), member_of(draft.organisation)):
        other = Client()
        other.force_login(user, backend=BACKEND)
        assert piece(other, address, 0, CONTENT[:1000]).status_code == 404
        assert other.get(address).status_code == other.delete(address).status_code == 404
    assert begin(Client(), draft).url.startswith("/inloggen/")
    stranger = Client()
    stranger.force_login(member_of(OrganisationFactory()), backend=BACKEND)
    assert begin(stranger, draft).status_code == 404
    assert Upload.objects.get().received == 0


def test_a_document_of_another_application_is_not_replaced(client, draft):
    other = make_draft(draft.role)
    answer = begin(client, draft, replaces=str(other.documents.get().pk))
    assert answer.status_code == 422
    assert not Upload.objects.exists()


def test_what_was_handed_in_meanwhile_takes_no_documents(client, draft):
    address = begin(client, draft).json()["address"]
    type(draft).objects.filter(pk=draft.pk).update(state="withdrawn")
    for start in range(0, len(CONTENT), 1000):
        answer = piece(client, address, start, CONTENT[start : start + 1000])
    assert answer.status_code == 409
    assert "kan niet meer" in answer.json()["problem"]
    assert not fresh(draft).documents.exists()
    closed = make_submitted()
    client.force_login(closed.started_by, backend=BACKEND)
    assert begin(client, closed).status_code == 409


def test_a_form_of_another_site_begins_nothing(draft):
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(draft.started_by, backend=BACKEND)
    assert begin(strict, draft).status_code == 403


def test_nobody_fills_the_database_with_beginnings(client, draft, monkeypatch):
    monkeypatch.setattr(uploading, "_MOST_AT_ONCE", 2)
    assert [begin(client, draft).status_code for _ in range(3)] == [201, 201, 422]
    old = timezone.now() - datetime.timedelta(minutes=11)
    Upload.objects.filter(pk=Upload.objects.first().pk).update(touched_at=old)
    assert begin(client, draft).status_code == 201
    assert Upload.objects.count() == 2


def test_the_tick_forgets_what_never_came_whole(client, draft):
    address = begin(client, draft).json()["address"]
    piece(client, address, 0, CONTENT[:1000])
    assert uploading.forget_old() == 0
    Upload.objects.update(touched_at=timezone.now() - datetime.timedelta(hours=25))
    assert uploading.forget_old() == 1
    assert not UploadPart.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_the_last_piece_sent_twice_at_once_is_one_document(client, draft):
    address = begin(client, draft, size=900).json()["address"]
    content = PDF.ljust(900, b"\n")
    answers = []

    def send_it():
        other = Client()
        other.force_login(draft.started_by, backend=BACKEND)
        answers.append(piece(other, address, 0, content))
        connections.close_all()

    threads = [threading.Thread(target=send_it) for _ in range(2)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    documents = {answer.json()["document"] for answer in answers}
    assert documents == {str(draft.documents.get().pk)}
    kept = [each.file.name for each in ApplicationDocument.every.all()]
    assert storages["private"].exists(kept[0])
