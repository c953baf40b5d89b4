"""A private storage that is away: files wait in the database, and everybody gets them from there."""

import datetime

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.core.management import call_command
from django.db import DatabaseError
from django.urls import reverse
from django.utils import timezone

from praktijkpodium.home.files.actions import FileRefused
from praktijkpodium.home.files.holding import actions as holding
from praktijkpodium.home.files.holding.models import GoneFile, HeldPart
from praktijkpodium.home.files.models import PrivateFile
from praktijkpodium.home.files.storages import private_storage
from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.models import ApplicationDocument, State
from tests.home.files.clamd import closed_port, says, scanner
from tests.programmes.cast import fresh
from tests.programmes.factories import PDF, make_draft, pdf

pytestmark = pytest.mark.django_db


@pytest.fixture
def away(settings, tmp_path):
    """Take the private storage away; what is called brings it back."""

    def bring_back():
        settings.STORAGES = {**settings.STORAGES, "private": kept}
        _use(storages["private"])

    def _use(storage):
        monkeypatch.setattr(ApplicationDocument._meta.get_field("file"), "storage", storage)

    monkeypatch = pytest.MonkeyPatch()
    kept = settings.STORAGES["private"]
    nowhere = tmp_path / "no folder"
    nowhere.write_text("a file, in which nothing can be made")
    broken = {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": nowhere}}
    unreachable = {
        "BACKEND": "praktijkpodium.home.files.storages.NamedS3Storage",
        "OPTIONS": {"bucket_name": "x", "endpoint_url": "http://127.0.0.1:9", "access_key": "a", "secret_key": "b"},
    }
    settings.STORAGES = {**settings.STORAGES, "private": unreachable if "S3" in kept["BACKEND"] else broken}
    _use(storages["private"])
    yield bring_back
    monkeypatch.undo()


def download(client, document):
    client.force_login(document.uploaded_by)
    response = client.get(reverse("praktijkpodium:document", args=[document.pk]))
    return b"".join(response) if response.streaming else response


def test_without_the_storage_one_can_add_submit_and_read_and_the_tick_brings_it_there(client, away, capsys):
    draft = make_draft()
    document = draft.documents.get()
    assert HeldPart.objects.filter(key=document.file.name).exists()
    assert actions.submit(application=draft, by=draft.started_by).state == State.SUBMITTED
    assert download(client, document) == PDF
    assert holding.store_held() == 0  # still away
    assert download(client, document) == PDF
    away()
    call_command("podium_tick")
    assert "files that waited for the storage: 1" in capsys.readouterr().out
    assert not HeldPart.objects.exists()
    stored = ApplicationDocument.objects.get(pk=document.pk)
    with stored.file.storage.open(stored.file.name) as content:
        assert content.read() == PDF
    assert holding.store_held() == 0


def test_what_is_held_is_scanned(away, settings):
    with closed_port() as port:
        settings.CLAMD_URL = f"tcp://127.0.0.1:{port}"
        draft = make_draft()
    assert draft.documents.get().scan_state == PrivateFile.ScanState.PENDING
    with scanner(says(b"stream: OK\0")) as settings.CLAMD_URL:
        assert actions.scan_pending() == 1
    assert fresh(draft).documents.get().scan_state == PrivateFile.ScanState.CLEAN


def test_what_is_removed_is_not_held_any_more(away):
    draft = make_draft()
    actions.remove_document(document=draft.documents.get(), by=draft.started_by)
    assert not HeldPart.objects.exists()


def test_what_was_not_added_after_all_is_not_held(away):
    draft = make_draft(complete=False)
    upload, application = pdf(), draft

    def refuse(*args, **kwargs):
        raise RuntimeError

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("praktijkpodium.programmes.applications.actions.documents.record", refuse)
        with pytest.raises(RuntimeError):
            actions.add_document(application=application, upload=upload, by=draft.started_by)
    assert not HeldPart.objects.exists()


def test_large_files_are_held_in_parts_and_come_back_whole(monkeypatch):
    monkeypatch.setattr(holding, "_PART", 7)
    holding.hold(key="a/b", content=pdf().file)
    assert HeldPart.objects.count() == -(-len(PDF) // 7)
    with holding.held("a/b") as content:
        assert content.read() == PDF
    assert holding.held("a/c") is None


def test_half_a_file_on_the_storage_is_replaced():
    """Of a time when it was interrupted."""
    storage = storages["private"]
    storage.save("half/one", ContentFile(PDF[:9]))
    holding.hold(key="half/one", content=pdf().file)
    assert holding.store_held() == 1
    with storage.open("half/one") as content:
        assert content.read() == PDF
    storage.delete("half/one")


def test_where_nothing_can_be_kept_the_file_is_refused_and_the_rest_is_there(away, monkeypatch):
    def full(**given):
        raise DatabaseError("database or disk is full")

    draft = make_draft(complete=False)
    monkeypatch.setattr(holding, "hold", full)
    with pytest.raises(FileRefused, match="Probeer het over een paar minuten opnieuw"):
        actions.add_document(application=draft, upload=pdf(), by=draft.started_by)
    assert not draft.documents.exists()
    actions.save_draft(application=draft, title="Mijn idee", by=draft.started_by)
    assert fresh(draft).title == "Mijn idee"


def test_what_the_storage_did_not_delete_is_deleted_later(monkeypatch, django_capture_on_commit_callbacks):
    storage = private_storage()
    key = storage.save("test/gone", ContentFile(b"x"))

    def away(name):
        raise OSError("away")

    with monkeypatch.context() as broken:
        broken.setattr(type(storage), "delete", lambda self, name: away(name))
        with django_capture_on_commit_callbacks(execute=True):
            holding.give_up(key=key)
        assert holding.delete_gone() == 0
    assert storage.exists(key)
    assert GoneFile.objects.get().key == key
    assert [holding.delete_gone(), holding.delete_gone()] == [1, 0]
    assert not storage.exists(key)


def test_what_was_stored_when_its_process_ended_goes_after_an_hour(monkeypatch):
    """kill -9 between the upload and the commit: the file is there, and nobody has it."""
    draft = make_draft()
    theirs = str(draft.documents.get().file.name)
    assert not GoneFile.objects.exists()
    key = "test/nobody-has-it"
    for each in (key, theirs):  # the other one ended just after the commit
        holding.expect(key=each)
    private_storage().save(key, ContentFile(b"x"))
    assert holding.delete_gone() == 0
    later = timezone.now() + datetime.timedelta(minutes=61)
    monkeypatch.setattr(timezone, "now", lambda: later)
    assert holding.delete_gone() == 1
    assert not private_storage().exists(key)
    assert private_storage().exists(theirs)
    assert not GoneFile.objects.exists()
