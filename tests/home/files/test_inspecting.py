"""What is in an upload: what it is, and what would do harm to whoever opens it."""

import io
import time
import zipfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from praktijkpodium.home.files.exceptions import FileRefused
from praktijkpodium.home.files.extraction import reader
from praktijkpodium.home.files.inspecting import packages, papers
from praktijkpodium.home.files.kinds import DOCUMENTS, DOCX, JPEG, ODS, ODT, PDF, PNG, PPTX, XLSX
from praktijkpodium.home.files.validators import check_upload
from tests.home.files.offices import OLE, locked_pdf, locked_zip, lying_zip, odf, ooxml, png, zipped
from tests.home.files.papers import entity_bomb, pdf, zip_bomb

MACROS = "Dit bestand bevat macro’s"
LOCKED = "Dit bestand zit op slot met een wachtwoord"
OBJECTS = "Een deel van dit bestand hoort bij een ander programma"
BOMB = "wat erin is ingepakt is veel te groot"
ENTITIES = "XML-entiteiten"
DAMAGED = "Dit bestand is beschadigd"
OLD = "een oude versie van Office"
ARCHIVE = "Dit bestand is een archief"
SOMETHING_ELSE = "maar de inhoud is iets anders"
LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><x>&b;</x>'


def jpeg():
    out = io.BytesIO()
    Image.new("RGB", (3, 2)).save(out, "JPEG")
    return out.getvalue()


def named(value):
    return value if isinstance(value, str) else ""


def checked(name, content, accepted=DOCUMENTS):
    return check_upload(SimpleUploadedFile(name, content, content_type="application/pdf"), accepted)


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("plan.pdf", pdf("Ons plan"), PDF),
        ("plan.docx", ooxml("docx"), DOCX),
        ("PLAN.DOCX", ooxml("docx"), DOCX),
        ("begroting.xlsx", ooxml("xlsx"), XLSX),
        ("dia's.pptx", ooxml("pptx"), PPTX),
        ("plan.odt", odf("odt"), ODT),
        ("begroting.ods", odf("ods"), ODS),
        ("foto.png", png(), PNG),
        ("foto.jpg", jpeg(), JPEG),
        ("foto.jpeg", jpeg(), JPEG),
        # A chart has a sheet in it, and some programs write a declaration of what kind of document it is.
        ("grafiek.docx", ooxml(word__embeddings__sheet1_dot_xlsx=ooxml("xlsx")), DOCX),
        ("formule.odt", odf(Object__content_dot_xml="<!DOCTYPE math PUBLIC '-//W3C//DTD' 'math.dtd'><math/>"), ODT),
        ("lege lijst.odt", odf(Basic__script_dash_lc_dot_xml="<libraries/>"), ODT),
        # Locked against changing; everybody can read it.
        ("alleen lezen.pdf", locked_pdf(), PDF),
    ],
    ids=named,
)
def test_what_people_make_is_taken(name, content, kind):
    assert checked(name, content) == kind


@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        # The name says one thing, the content another.
        ("plan.docx", ooxml("xlsx"), SOMETHING_ELSE),
        ("plan.docx", odf("odt"), SOMETHING_ELSE),
        ("plan.docx", ooxml("dotx"), SOMETHING_ELSE),
        ("plan.odt", odf("odg"), SOMETHING_ELSE),
        ("plan.pdf", ooxml("docx"), SOMETHING_ELSE),
        ("plan.docx", pdf("Ons plan"), SOMETHING_ELSE),
        ("plan.docx", zipped({"plan.txt": "Ons plan"}), SOMETHING_ELSE),
        ("foto.jpg", png(), SOMETHING_ELSE),
        ("foto.png", b"<svg xmlns='http://www.w3.org/2000/svg'/>", SOMETHING_ELSE),
        ("foto.svg", LAUGHS.encode(), "Dit type bestand kun je niet gebruiken"),
        ("pagina.html", b"<script>alert(1)</script>", "Dit type bestand kun je niet gebruiken"),
        # Macros.
        ("plan.docm", ooxml("docm"), MACROS),
        ("plan.docx", ooxml("docm"), MACROS),
        ("lijst.xlsx", ooxml("xlsm"), MACROS),
        ("lijst.xlsb", b"PK\x03\x04", MACROS),
        ("plan.docx", ooxml(word__vbaProject_dot_bin=OLE), MACROS),
        ("plan.docx", ooxml(word__VBAPROJECT_dot_BIN=b"x"), MACROS),
        ("lijst.xlsx", ooxml("xlsx", xl__macrosheets__sheet1_dot_xml="<x/>"), MACROS),
        ("plan.odt", odf(Basic__Standard__Module1_dot_xml="<x/>"), MACROS),
        ("plan.odt", odf(Scripts__python__x_dot_py="print()"), MACROS),
        ("grafiek.docx", ooxml(word__embeddings__sheet1_dot_xlsx=ooxml("xlsx", xl__vbaProject_dot_bin=b"x")), MACROS),
        # Pieces of other programs.
        ("plan.docx", ooxml(word__embeddings__oleObject1_dot_bin=OLE), OBJECTS),
        ("plan.docx", ooxml(word__anders=OLE), OBJECTS),
        ("plan.docx", ooxml(word__activeX__activeX1_dot_xml="<x/>"), OBJECTS),
        ("plan.odt", odf(Object__x=b"MZ\x90\0"), OBJECTS),
        ("nog eens.docx", ooxml(a=ooxml(b=ooxml())), OBJECTS),
        # Locked.
        ("geheim.pdf", locked_pdf(b"geheim"), LOCKED),
        ("geheim.docx", OLE + "EncryptedPackage".encode("utf-16-le") + bytes(64), LOCKED),
        ("geheim.docx", locked_zip(ooxml()), LOCKED),
        ("geheim.odt", odf(META_dash_INF__manifest_dot_xml="<f xmlns:m='m'><m:encryption-data/></f>"), LOCKED),
        # Bombs.
        ("bom.docx", ooxml(word__document_dot_xml="<w>" + "a" * 40_000_000), BOMB),
        ("bom.docx", ooxml(word__embeddings__x_dot_xlsx=ooxml(x="a" * 40_000_000)), BOMB),
        ("bom.docx", ooxml(**{f"x{number}": "" for number in range(6_000)}), BOMB),
        ("lach.docx", ooxml(word__x_dot_xml=LAUGHS), ENTITIES),
        ("lach.docx", ooxml(word__x_dot_xml=LAUGHS.encode("utf-16")), ENTITIES),
        ("lach.docx", ooxml(word__media__x_dot_svg=LAUGHS), ENTITIES),
        ("lach.docx", ooxml(word__x_dot_xml="<!-- " + "a" * 2_000_000 + "-->" + LAUGHS), ENTITIES),
        ("lach.odt", entity_bomb(), ENTITIES),
        ("groot.png", png(50_000, 50_000), "100 miljoen pixels"),
        ("vrij groot.png", png(11_000, 10_000), "100 miljoen pixels"),
        # Damaged.
        ("plan.docx", ooxml()[:-30], DAMAGED),
        ("plan.docx", ooxml()[:60], DAMAGED),
        ("plan.docx", lying_zip(ooxml()), DAMAGED),
        ("plan.docx", zipped({"[Content_Types].xml": "x"}, zipfile.ZIP_LZMA), DAMAGED),
        ("foto.png", png()[:20], DAMAGED),
        # What has better advice than that it cannot be used.
        ("plan.doc", OLE, OLD),
        ("plan.docx", OLE, OLD),
        ("alles.zip", zipped({"plan.txt": "Ons plan"}), ARCHIVE),
    ],
    ids=named,
)
def test_what_does_harm_is_refused_and_the_message_says_why(name, content, why):
    with pytest.raises(FileRefused, match=why) as refused:
        checked(name, content)
    # And what to do.
    assert any(verb in str(refused.value) for verb in ("Sla ", "sla ", "Maak ", "Voeg "))


def test_two_parts_with_one_name_are_refused():
    out = io.BytesIO(ooxml())
    with zipfile.ZipFile(out, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("word/document.xml", "Wat een ander programma leest")
    with pytest.raises(FileRefused, match=DAMAGED):
        checked("plan.docx", out.getvalue())


def test_a_large_file_of_a_person_is_no_bomb():
    rows = "".join(f"<row r='{n}'><c><v>{n * 7919 % 100_003}</v></c></row>" for n in range(600_000))
    content = ooxml("xlsx", xl__worksheets__sheet1_dot_xml=f"<sheet>{rows}</sheet>")
    assert len(rows) > 20_000_000
    assert checked("begroting.xlsx", content) == XLSX


def test_bombs_are_refused_before_they_go_off():
    """In little time, and without unpacking what they say they are."""
    content = {"docx": zip_bomb(), "odt": entity_bomb()}
    start = time.process_time()
    for ending, each in content.items():
        with pytest.raises(FileRefused):
            checked(f"bom.{ending}", each)
    assert time.process_time() - start < 2


def test_what_comes_out_is_counted_and_not_believed(monkeypatch):
    """In all parts together, also in what is packed in them."""
    monkeypatch.setattr(packages, "_MOST_BYTES", 3_000)
    assert checked("x.docx", ooxml(word__embeddings__x_dot_xlsx=ooxml("xlsx", x="a" * 500))) == DOCX
    with pytest.raises(FileRefused, match=BOMB):
        checked("x.docx", ooxml(a="a" * 1000, word__embeddings__x_dot_xlsx=ooxml("xlsx", x="a" * 1000)))
    with pytest.raises(FileRefused, match=BOMB):
        checked("x.docx", ooxml(word__embeddings__x_dot_xlsx=ooxml("xlsx", x="a" * 1000), z="a" * 1000))


def test_where_nothing_opens_pdfs_those_with_a_lock_are_refused(monkeypatch):
    monkeypatch.setattr(papers, "is_installed", lambda: False)
    assert checked("plan.pdf", pdf("Ons plan")) == PDF
    with pytest.raises(FileRefused, match=LOCKED):
        checked("plan.pdf", locked_pdf())
    monkeypatch.undo()
    assert reader.is_installed()
    assert checked("plan.pdf", locked_pdf()) == PDF


def test_the_type_must_be_one_of_those_that_are_asked_for():
    with pytest.raises(FileRefused, match=r"Sla je document op als PDF, PNG\.$"):
        checked("plan.docx", ooxml(), (PDF, PNG))
