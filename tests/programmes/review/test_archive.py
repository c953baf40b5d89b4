"""The documents of many applications in one zip."""

import stat
import zipfile
from io import BytesIO

import pytest

from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.programmes.applications import actions as applying
from praktijkpodium.programmes.applications.models import Application, ApplicationDocument
from praktijkpodium.programmes.review.archive import _Names
from tests.home.factories import secretariat
from tests.programmes.cast import fresh
from tests.programmes.factories import PDF, make_draft, make_role, make_submitted, pdf
from tests.programmes.review.test_admin import REGISTER, signed_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def office():
    return signed_in(secretariat())


def archive(client, query=""):
    response = client.get(f"{REGISTER}documenten/{query}")
    assert response.status_code == 200
    assert response.streaming
    assert "no-store" in response.headers["Cache-Control"]
    found = zipfile.ZipFile(BytesIO(b"".join(response)))
    assert found.testzip() is None
    return found


def submitted_with(*names, role=None):
    draft = make_draft(role)
    for number, name in enumerate(names):
        applying.add_document(application=draft, upload=pdf(name, PDF + b"%" * number), by=draft.started_by)
    return applying.submit(application=fresh(draft), by=draft.started_by)


def test_each_application_has_a_folder_with_its_documents_as_they_are(office):
    one, two = submitted_with("begroting.pdf"), make_submitted()
    found = archive(office)
    folders = {f"{each.number} {each.organisation}" for each in (one, two)}
    assert set(found.namelist()) == {f"{folder}/formulier.pdf" for folder in folders} | {
        f"{one.number} {one.organisation}/begroting.pdf"
    }
    assert found.read(f"{two.number} {two.organisation}/formulier.pdf") == PDF
    assert len(archive(office, f"?pk={two.pk}").namelist()) == 1


def test_what_waits_for_the_scanner_is_left_out_and_named(office):
    application = submitted_with("verdacht.pdf")
    ApplicationDocument.objects.filter(name="verdacht.pdf").update(scan_state="pending")
    found = archive(office)
    assert not any("verdacht" in name for name in found.namelist())
    [told] = [name for name in found.namelist() if name.endswith(".txt")]
    assert f"{application.number} {application.organisation}/verdacht.pdf" in found.read(told).decode("utf-8-sig")


def test_what_was_removed_or_replaced_is_not_in_it(office):
    application = submitted_with("oud.pdf")
    ApplicationDocument.objects.filter(name="oud.pdf").update(gone_at=application.submitted_at)
    assert [name.rpartition("/")[2] for name in archive(office).namelist()] == ["formulier.pdf"]


def test_a_document_that_is_gone_from_the_storage_is_named_and_the_rest_arrives(office):
    submitted_with("kwijt.pdf")
    lost = ApplicationDocument.objects.get(name="kwijt.pdf")
    lost.file.storage.delete(lost.file.name)
    found = archive(office)
    [told] = [name for name in found.namelist() if name.endswith(".txt")]
    assert "kwijt.pdf" in found.read(told).decode("utf-8-sig")
    assert any(name.endswith("formulier.pdf") for name in found.namelist())


BAD = [
    "../../etc/passwd", "..\\..\\x.pdf", "/absoluut.pdf", "C:\\x.pdf", "CON.pdf", "nul", "a:b*?.pdf", " . ", "", "...",
    "x" * 400 + ".pdf", "regel\nregel.pdf", "punt.", "aux.tar.gz",
]  # fmt: skip


def test_names_are_safe_and_each_is_there_once():
    names = _Names()
    given = [names.free(name, within="map") for name in [*BAD, *BAD, "Plan.pdf", "plan.PDF", "PLAN.pdf"]]
    assert len({name.casefold() for name in given}) == len(given)
    for name in given:
        assert name
        assert not set('<>:"/\\|?*\n') & set(name)
        assert name.strip(" .") == name
        assert len(name) < 110
        assert name.split(".")[0].lower() not in {"con", "nul", "aux"}


def test_two_organisations_with_the_same_bad_name_do_not_come_together(office):
    role = make_role(places=9)
    for application in (make_submitted(role), make_submitted(role)):
        application.organisation.name = f"../../{application.organisation.name}"
        application.organisation.save()
        Application.objects.filter(pk=application.pk).update(number="")
    names = archive(office).namelist()
    assert len(set(names)) == len(names) == 2
    assert all(name.count("/") == 1 and ".." not in name.split("/")[0].split(" ") for name in names)
    assert all(stat.S_ISLNK(info.external_attr >> 16) is False for info in archive(office).infolist())


def test_the_timeline_says_who_took_them_along(office):
    application = make_submitted()
    archive(office)
    assert TimelineEntry.objects.about(application).filter(verb="documents.downloaded").count() == 1
