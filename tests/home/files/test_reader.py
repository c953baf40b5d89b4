"""Reading files: what is in them, by page, and what becomes of those that cannot be read or do harm."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from praktijkpodium.home.files.extraction import child, reader
from praktijkpodium.home.files.extraction.lines import unwrapped
from praktijkpodium.home.files.extraction.models import Problem
from praktijkpodium.home.files.extraction.reader import NotReadable, Reading, read_text
from praktijkpodium.site.demo.files import DOCUMENTS
from tests.home.files import papers


def read(content: bytes, extension: str, seconds: int = 20) -> Reading:
    return read_text(io.BytesIO(content), extension, seconds=seconds)


def problem(content: bytes, extension: str, seconds: int = 20) -> Problem:
    with pytest.raises(NotReadable) as caught:
        read(content, extension, seconds)
    return caught.value.problem


def test_a_pdf_is_read_by_page() -> None:
    found = read(papers.pdf("Een regel die op\nde volgende verder gaat.", "", "Tandpasta"), "pdf")
    assert found == Reading(((1, "Een regel die op de volgende verder gaat."), (3, "Tandpasta")))


def test_a_pdf_of_the_demo() -> None:
    found = read((DOCUMENTS / "veldlab-eerste-lijn.pdf").read_bytes(), "pdf")
    assert [number for number, _ in found.pages] == [1, 2, 3, 4]
    assert "gezamenlijk inloopspreekuur in de bibliotheek" in found.pages[3][1]


def test_a_word_document_is_read_by_page() -> None:
    assert read(papers.docx("Kop", "Eén alinea.", "\f", "Tandpasta"), "docx").pages == (
        (1, "Kop\nEén alinea."),
        (2, "Tandpasta"),
    )


def test_opendocument_has_no_pages() -> None:
    assert read(papers.odt("Kop", "Tandpasta"), "odt").pages == ((0, "Kop\nTandpasta"),)


UNREADABLE = {
    "not a PDF at all": (b"hallo", "pdf", Problem.BROKEN),
    "half a PDF": (papers.pdf("woord")[:200], "pdf", Problem.BROKEN),
    "a Word document called PDF": (papers.docx("woord"), "pdf", Problem.BROKEN),
    "an OpenDocument text called Word": (papers.odt("woord"), "docx", Problem.BROKEN),
    "nothing": (b"", "pdf", Problem.BROKEN),
    "pages without text": (papers.pdf("", ""), "pdf", Problem.NO_TEXT),
    "a page with a line": (papers.pdf("------"), "pdf", Problem.NO_TEXT),
}


@pytest.mark.parametrize(("content", "extension", "expected"), UNREADABLE.values(), ids=UNREADABLE)
def test_what_cannot_be_read(content: bytes, extension: str, expected: Problem) -> None:
    assert problem(content, extension) == expected


def test_bombs_harm_nobody() -> None:
    assert problem(papers.zip_bomb(), "docx") == Problem.TOO_MUCH
    assert problem(papers.entity_bomb(), "odt") == Problem.BROKEN
    assert problem(papers.inflating_pdf(), "pdf") == Problem.TOO_MUCH


def test_what_does_not_end_is_ended() -> None:
    assert problem(papers.endless_pdf(), "pdf", seconds=2) == Problem.TOO_MUCH


def test_what_is_too_large_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "LARGEST", 1000)
    assert problem(papers.pdf("woord" * 300), "pdf") == Problem.TOO_LARGE


def test_only_the_beginning_is_kept() -> None:
    pages = [(number, "a" * 10_000) for number in range(1, 1001)]
    found = child.kept(pages)
    assert sum(len(text) for _, text in found["pages"]) == child.MOST_CHARACTERS
    assert found["is_cut"]
    assert len(child.kept([(number, "a") for number in range(1, 1001)])["pages"]) == child.MOST_PAGES
    assert not child.kept(pages[:100])["is_cut"]


def test_the_process_knows_no_secrets(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    spy = tmp_path / "spy.py"
    spy.write_text("import json, os; print(json.dumps({'pages': [[0, ' '.join(os.environ)]], 'is_cut': False}))")
    monkeypatch.setattr(reader, "_CHILD", spy)
    monkeypatch.setenv("SECRET_KEY", "geheim")
    ((_, names),) = read(b"", "pdf").pages
    assert "PATH" in names
    assert "SECRET_KEY" not in names


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
def test_the_process_may_take_so_much_and_no_more() -> None:
    program = f"""
import json, resource, sys
sys.path.insert(0, {str(Path(child.__file__).parent)!r})
import child
child.limit(7)
names = ("RLIMIT_AS", "RLIMIT_CPU", "RLIMIT_FSIZE", "RLIMIT_CORE")
print(json.dumps([resource.getrlimit(getattr(resource, name)) for name in names]))
"""
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, env=dict(os.environ))
    limits = [child.MEMORY, 7, child.LARGEST_ANSWER, 0]
    assert json.loads(found.stdout) == [[limit, limit] for limit in limits]


def test_nothing_is_kept_outside_of_our_tables(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(reader, "_ENVIRONMENT", (*reader._ENVIRONMENT, "HOME", "XDG_CACHE_HOME"))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    read(papers.docx("woord"), "docx")
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


LINES = {
    "Een zin die op\nde volgende regel eindigt.\nEen andere.": "Een zin die op de volgende regel eindigt.\nEen andere.",
    "Kop\nDe tekst eronder is veel langer dan de kop,\nTruus gaat verder": (
        "Kop\nDe tekst eronder is veel langer dan de kop, Truus gaat verder"
    ),
    "mantel\u00ad\nzorg": "mantelzorg",
    "mantel\ufffe\r\nzorg": "mantelzorg",
    "een lange regel met tekst\n• punt\n• punt": "een lange regel met tekst\n• punt\n• punt",
    "een lange regel met tekst\n2. punt": "een lange regel met tekst\n2. punt",
    "  veel   wit  \n\n\n en\x00 stilte": "veel wit\nen stilte",
    "": "",
}


@pytest.mark.parametrize("text", LINES)
def test_lines_of_paper_become_lines_of_text(text: str) -> None:
    assert unwrapped(text) == LINES[text]
