"""The scanner: only an explicit OK is clean."""

import io
import time
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from praktijkpodium.home.files import scanning
from praktijkpodium.home.files.actions import DOCUMENTS, PDF, FileRefused, received
from praktijkpodium.home.files.models import PrivateFile
from praktijkpodium.home.files.scanning import ScannerUnavailable, Verdict
from tests.home.files.clamd import closed_port, says, scanner
from tests.home.files.offices import ooxml
from tests.programmes.factories import pdf

TESTFILES = Path("/usr/share/clamav-testfiles")
EICAR = rb"X5O!P%@AP[4\PZX54(P^)7CC)7}$" + b"EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"


@pytest.fixture
def clamav(settings):
    settings.CLAMD_URL = settings.TEST_SERVICES["CLAMD_URL"]


@pytest.mark.service("clamav")
def test_the_real_scanner_tells_clean_from_infected(clamav):
    scanning.ping()
    content = io.BytesIO(b"hallo" * 100_000)  # more than one chunk
    content.seek(3)
    assert scanning.scan(content) is Verdict.CLEAN
    assert content.tell() == 0
    assert scanning.scan(io.BytesIO(EICAR)) is Verdict.INFECTED
    assert scanning.scan(io.BytesIO(b"")) is Verdict.CLEAN


@pytest.mark.service("clamav")
def test_an_infected_document_is_refused_and_a_clean_one_taken(clamav):
    infected = pdf(content=(TESTFILES / "clam.pdf").read_bytes())
    with pytest.raises(FileRefused, match=r"^De virusscanner vond iets in dit bestand\. Kies een ander bestand\.$"):
        received(infected, accepted=(PDF,), by=None)
    assert received(pdf(), accepted=(PDF,), by=None)["scan_state"] == PrivateFile.ScanState.CLEAN


@pytest.mark.service("clamav")
def test_no_test_file_of_the_scanner_gets_in(clamav):
    """By the scanner, and before that nearly always because it is not what its name says."""
    files = [each for each in TESTFILES.iterdir() if each.is_file() and each.stat().st_size]
    assert len(files) > 30
    for file in files:
        content = file.read_bytes()
        assert scanning.scan(io.BytesIO(content)) is Verdict.INFECTED, file.name
        for ending in ("pdf", "docx", "odt", "png"):
            with pytest.raises(FileRefused):
                received(SimpleUploadedFile(f"plan.{ending}", content), accepted=DOCUMENTS, by=None)
        with pytest.raises(FileRefused):
            received(SimpleUploadedFile(file.name, content), accepted=DOCUMENTS, by=None)


@pytest.mark.service("clamav")
@pytest.mark.parametrize("name", ["word/media/image1.bin", "word/document2.xml"])
def test_what_is_hidden_in_a_document_is_found(clamav, name):
    hidden = SimpleUploadedFile("plan.docx", ooxml(**{name.replace("/", "__").replace(".", "_dot_"): EICAR}))
    with pytest.raises(FileRefused, match="De virusscanner vond iets"):
        received(hidden, accepted=DOCUMENTS, by=None)


@pytest.mark.service("clamav")
def test_a_file_over_the_limits_of_the_scanner_is_not_clean(clamav):
    with pytest.raises(ScannerUnavailable):
        scanning.scan(io.BytesIO(bytes(65 * 1024 * 1024)))


def dribbles(connection):
    for letter in b"stream: OK\0":
        connection.sendall(bytes([letter]))
        time.sleep(0.1)


def never_stops(connection):
    while True:
        connection.sendall(b"x" * 65536)


@pytest.mark.parametrize(
    "behave",
    [
        pytest.param(lambda connection: None, id="closes without a word"),
        pytest.param(says(b"\x00\xff\xfe garbage"), id="garbage"),
        pytest.param(says(b"stream: OKAY\0"), id="nearly ok"),
        pytest.param(says(b"stream: OK\nstream: OK\0"), id="too much ok"),
        pytest.param(lambda connection: time.sleep(5), id="hangs"),
        pytest.param(dribbles, id="dribbles"),
        pytest.param(never_stops, id="never stops"),
    ],
)
def test_a_scanner_that_misbehaves_gives_no_verdict_within_bounds(behave, settings, monkeypatch):
    monkeypatch.setattr(scanning, "_SCAN_PATIENCE", 0.2)
    monkeypatch.setattr(scanning, "_PING_PATIENCE", 0.2)
    with scanner(behave) as settings.CLAMD_URL:
        start = time.monotonic()
        with pytest.raises(ScannerUnavailable):
            scanning.scan(io.BytesIO(b"hallo"))
        with pytest.raises(ScannerUnavailable):
            scanning.ping()
        assert time.monotonic() - start < 4
        assert received(pdf(), accepted=(PDF,), by=None)["scan_state"] == PrivateFile.ScanState.PENDING


def test_nobody_waits_for_a_slow_scanner_as_long_as_the_tick_does(settings, monkeypatch):
    def answers_later(connection):
        time.sleep(3)
        connection.sendall(b"stream: OK\0")

    monkeypatch.setattr(scanning, "VISITOR_PATIENCE", 0.2)
    with scanner(answers_later) as settings.CLAMD_URL:
        start = time.monotonic()
        assert received(pdf(), accepted=(PDF,), by=None)["scan_state"] == PrivateFile.ScanState.PENDING
        assert time.monotonic() - start < 2
        assert scanning.scan(io.BytesIO(b"hallo")) is Verdict.CLEAN


def test_what_the_scanner_cannot_look_into_is_not_taken(settings):
    with scanner(says(b"INSTREAM size limit exceeded. ERROR\0")) as settings.CLAMD_URL, pytest.raises(FileRefused):
        received(pdf(), accepted=(PDF,), by=None)


@pytest.mark.parametrize("url", ["tcp://127.0.0.1:{port}", "tcp://127.0.0.1:poort", "unix:///nergens/clamd.sock"])
def test_a_scanner_that_is_away_gives_no_verdict(url, settings):
    with closed_port() as port:
        settings.CLAMD_URL = url.format(port=port)
        with pytest.raises(ScannerUnavailable):
            scanning.ping()
        assert received(pdf(), accepted=(PDF,), by=None)["scan_state"] == PrivateFile.ScanState.PENDING


def test_the_stand_in_can_say_what_the_real_one_says(settings):
    """Else the tests above could fail for another reason than the one they name."""
    with scanner(says(b"stream: OK\0")) as settings.CLAMD_URL:
        assert scanning.scan(io.BytesIO(b"hallo")) is Verdict.CLEAN
    with scanner(says(b"stream: Win.Test FOUND\0")) as settings.CLAMD_URL:
        assert scanning.scan(io.BytesIO(b"hallo")) is Verdict.INFECTED
    with scanner(says(b"PONG\0")) as settings.CLAMD_URL:
        scanning.ping()
