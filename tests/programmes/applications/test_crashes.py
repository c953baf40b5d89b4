"""A server that is killed, and a disk that is full: real ones. What somebody sent stays, and one goes on."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.db import connection, connections

from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.models import Application, State
from tests.programmes.applications.serving import Server, Visitor
from tests.programmes.cast import fresh
from tests.programmes.factories import PDF, make_draft

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.sqlite]

LARGE = PDF + b"%" + os.urandom(1536 * 1024).replace(b"\n", b"-")
PIECE = 1024 * 1024


@pytest.fixture
def draft() -> Application:
    """With texts, and without a document."""
    draft = make_draft()
    actions.remove_document(document=draft.documents.get(), by=draft.started_by)
    return fresh(draft)


@pytest.fixture
def server(draft: Application) -> Iterator[Server]:
    server = Server()
    server.start()
    yield server
    server.kill()


def page_of(draft: Application, step: str) -> str:
    return f"/mijn/aanmelding/{draft.pk}/{step}/"


def plan(content: bytes = PDF) -> Any:
    return {"document": ("Ons plan.pdf", content, "application/pdf")}


def test_killed_between_uploading_and_submitting(draft: Application, server: Server) -> None:
    visitor = Visitor(server, draft.started_by)
    assert visitor.sends(page_of(draft, "documenten"), plan(LARGE), save="upload").ok
    server.kill()
    document = fresh(draft).documents.get()
    with document.file.open("rb") as content:
        assert content.read() == LARGE
    server.start()
    assert "Ons plan.pdf" in visitor.page(page_of(draft, "controleren")).get_text()
    assert visitor.sends(page_of(draft, "controleren"), submit="1").ok
    server.kill()  # right after the answer
    submitted = fresh(draft)
    assert (submitted.state, submitted.documents.get().pk) == (State.SUBMITTED, document.pk)
    assert submitted.number


def test_killed_between_two_pieces_of_a_document(draft: Application, server: Server) -> None:
    visitor = Visitor(server, draft.started_by)
    visitor.page(page_of(draft, "documenten"))
    announced = {"name": "Ons plan.pdf", "size": str(len(LARGE))}
    address = visitor.asks("POST", f"/mijn/aanmelding/{draft.pk}/uploaden/", data=announced)["address"]
    assert visitor.asks("PATCH", f"{address}?start=0", data=LARGE[:PIECE])["received"] == PIECE
    server.kill()
    server.start()
    assert visitor.asks("GET", address) == {"received": PIECE}
    assert "document" in visitor.asks("PATCH", f"{address}?start={PIECE}", data=LARGE[PIECE:])
    with fresh(draft).documents.get().file.open("rb") as content:
        assert content.read() == LARGE
    assert visitor.sends(page_of(draft, "controleren"), submit="1").ok
    assert fresh(draft).state == State.SUBMITTED


# --- a disk that is full


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of some megabytes; only root can have one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = shutil.which("mount")
    made = mount and subprocess.run([mount, "-t", "tmpfs", "-o", "size=16m", "tmpfs", str(disk)], check=False)
    if not made or made.returncode:
        pytest.skip("needs the right to mount a disk")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


def test_a_disk_that_is_full(draft: Application, small_disk: Path) -> None:
    """Database and files on it: both refuse, and it is said in words."""
    name = str(connection.settings_dict["NAME"])
    nothing_waits_beside_the_database()
    shutil.copyfile(name, small_disk / "site.sqlite3")
    connection.settings_dict["NAME"] = str(small_disk / "site.sqlite3")
    server = Server(small_disk)
    try:
        server.start()
        visitor = Visitor(server, draft.started_by)
        filler = small_disk / "filler"
        fill(filler, leaving=1024 * 1024)
        answer = visitor.sends(page_of(draft, "documenten"), plan(LARGE), save="upload")
        assert answer.status_code == 422, answer.text[:500]
        assert "minuten opnieuw" in answer.text
        assert not fresh(draft).documents.exists()
        assert fresh(draft).title == draft.title
        filler.unlink()

        # Not even room for a text: nothing is half saved, and later it can be sent again.
        idea = page_of(draft, "idee")
        typed = {**visitor.hidden(idea), "title": "Nog een keer", "summary": "Lang. " * 600, "save": "draft"}
        nothing_waits_beside_the_database()
        fill(filler, leaving=0)
        assert visitor.sends(idea, **typed).status_code >= 500
        filler.unlink()
        assert fresh(draft).title == draft.title
        assert visitor.sends(idea, **typed).ok
        assert fresh(draft).title == "Nog een keer"

        assert visitor.sends(page_of(draft, "documenten"), plan(LARGE), save="upload").ok
        assert visitor.sends(page_of(draft, "controleren"), submit="1").ok
        assert fresh(draft).state == State.SUBMITTED
    finally:
        server.kill()
        connections.close_all()
        connection.settings_dict["NAME"] = name


def nothing_waits_beside_the_database() -> None:
    """What SQLite writes first beside it is room too, that can be written again."""
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connections.close_all()


def fill(filler: Path, *, leaving: int) -> None:
    """A file that takes all room on its disk but so many bytes."""
    room = shutil.disk_usage(filler.parent).free - leaving
    with filler.open("wb") as file:
        file.write(bytes(room))
