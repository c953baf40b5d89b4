"""What an upload must be to be taken, and what is kept of it."""

import hashlib
import random

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from praktijkpodium.home.files.actions import FileRefused, received
from praktijkpodium.home.files.kinds import PDF, PNG
from praktijkpodium.home.files.models import PrivateFile, random_key
from praktijkpodium.home.files.validators import check_upload, clean_name
from praktijkpodium.programmes.applications.models import ApplicationDocument
from tests.home.files.offices import png
from tests.programmes.factories import PDF as CONTENT
from tests.programmes.factories import pdf

PNG_CONTENT = png()
HTML = b"<!DOCTYPE html><html><script>alert(1)</script></html>"
EXE = b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff"

OTHER_CONTENT = "De naam van dit bestand eindigt op .pdf, maar de inhoud is iets anders. Sla het opnieuw op als PDF."
OTHER_TYPE = "Dit type bestand kun je niet gebruiken. Sla je document op als PDF."


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("plan.pdf", "plan.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\Jan\\plan.pdf", "plan.pdf"),
        ("/", "document"),
        ("..", "document"),
        ("", "document"),
        ("plan\0\r\n\t\x7f.pdf", "plan.pdf"),
        ("plan\u2028met\u2029regels.pdf", "planmetregels.pdf"),
        ("plan\u202efdp.exe", "planfdp.exe"),  # right-to-left: shown as planexe.pdf
        ("\u2066plan\u2069\u200f.pdf", "plan.pdf"),
        ("cafe\u0301.pdf", "caf\u00e9.pdf"),
        ("👩\u200d🚀 überplan.pdf", "👩🚀 überplan.pdf"),
        (" .plan.pdf. ", "plan.pdf"),
        ("a" * 300 + ".pdf", "a" * 120 + ".pdf"),
        ("\ud800.pdf", "pdf"),  # half a character, which no database keeps
    ],
)
def test_a_name_is_kept_without_what_could_mislead_or_break(given, kept):
    assert clean_name(given) == kept


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("leeg.pdf", b"", "Dit bestand is leeg. Kies een ander bestand."),
        ("foto.pdf", PNG_CONTENT, OTHER_CONTENT),
        ("pagina.pdf", HTML, OTHER_CONTENT),
        ("programma.pdf", EXE, OTHER_CONTENT),
        ("tekst.pdf", b"gewoon wat tekst", OTHER_CONTENT),
        ("verstopt.pdf", b"<script>alert(1)</script>" + CONTENT, OTHER_CONTENT),
        ("verstopt.pdf", b"GIF89a" + CONTENT, OTHER_CONTENT),
        ("te laat.pdf", b" " * 9000 + CONTENT, OTHER_CONTENT),
        ("plan.docx", CONTENT, OTHER_TYPE),
        ("plan.pdf.exe", CONTENT, OTHER_TYPE),
        ("plan\u202efdp.exe", CONTENT, OTHER_TYPE),
        ("plan", CONTENT, OTHER_TYPE),
        ("foto.png", PNG_CONTENT, OTHER_TYPE),
    ],
)
def test_what_is_not_what_it_says_is_refused_with_advice(name, content, message):
    with pytest.raises(FileRefused, match="^" + message.replace(".", r"\.") + "$"):
        check_upload(SimpleUploadedFile(name, content, content_type="application/pdf"), (PDF,))


def test_the_size_is_bounded_to_the_byte():
    assert check_upload(pdf(), (PDF,), max_size=len(CONTENT)) == PDF
    with pytest.raises(FileRefused, match=r"^Dit bestand is \d+\sbytes\. Het mag niet groter zijn dan \d+\sbytes"):
        check_upload(pdf(), (PDF,), max_size=len(CONTENT) - 1)


def test_a_document_is_recognised_by_content_and_extension():
    assert check_upload(pdf("PLAN.PDF"), (PNG, PDF)) == PDF
    # What the browser says about it is not asked.
    assert check_upload(SimpleUploadedFile("x.png", PNG_CONTENT, content_type="text/html"), (PDF, PNG)) == PNG
    with pytest.raises(FileRefused):  # each is accepted, but not in the clothes of the other
        check_upload(SimpleUploadedFile("x.png", CONTENT), (PDF, PNG))


def test_no_bytes_upset_the_recognition():
    seeded = random.Random(4)  # noqa: S311
    for start in (b"", b"%PDF-", b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"RIFF", b"<?xml", b"{"):
        for length in (1, 3, 17, 300):
            content = start + seeded.randbytes(length)
            try:
                found = check_upload(SimpleUploadedFile("x.pdf", content), (PDF,))
            except FileRefused:
                assert not content.startswith(b"%PDF-")
            else:
                assert found == PDF
                assert b"%PDF" in content[:16]


def test_what_is_kept_of_an_upload(settings):
    settings.CLAMD_URL = ""
    upload = pdf("map/Ons plan.pdf")
    upload.seek(10)
    fields = received(upload, accepted=(PDF,), by=None)
    assert upload.read() == CONTENT  # from its start again, for the storage
    assert fields == {
        "name": "Ons plan.pdf",
        "content_type": "application/pdf",
        "size": len(CONTENT),
        "sha256": hashlib.sha256(CONTENT).hexdigest(),
        "scan_state": PrivateFile.ScanState.NOT_SCANNED,  # never silently clean
        "uploaded_by": None,
    }


def test_the_key_tells_nothing_and_cannot_be_guessed():
    keys = {random_key(ApplicationDocument(name="Ontslagronde.pdf"), "Ontslagronde.pdf") for _ in range(50)}
    assert len(keys) == 50
    for key in keys:
        kind, shard, name = key.split("/")
        assert (kind, len(name), name[:2]) == ("applicationdocument", 32, shard)
        assert int(name, 16)
