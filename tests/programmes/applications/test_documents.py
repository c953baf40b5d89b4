"""Documents that are replaced and removed: who still gets which version."""

import pytest
from bs4 import BeautifulSoup
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.files.actions import FileRefused
from praktijkpodium.home.files.kinds import DOCX
from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.actions import scanning
from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.applications.models import ApplicationDocument
from praktijkpodium.programmes.applications.rules import may_download
from praktijkpodium.programmes.applications.versions import with_versions
from praktijkpodium.programmes.review import actions as reviewing
from tests.home.factories import OrganisationFactory, chair, committee_member, member_of, secretariat
from tests.home.files.offices import ooxml
from tests.programmes.cast import fresh, make_incomplete
from tests.programmes.factories import PDF, make_draft, make_submitted, pdf

pytestmark = pytest.mark.django_db
OTHER = PDF.replace(b"Count 0", b"Count  0")
THIRD = PDF.replace(b"Count 0", b"Count   0")


def replace(document, content=OTHER, name="Nieuw plan.pdf"):
    by = document.application.started_by
    return actions.add_document(application=document.application, upload=pdf(name, content), by=by, replaces=document)


def versions_of(application):
    return [(each.version, [one.version for one in each.earlier]) for each in with_versions(application)]


def reviewed(application):
    """The same, handed in again and passed on to the committee."""
    again = actions.submit(application=fresh(application), by=application.started_by)
    return reviewing.pass_on(application=again, by=secretariat())


def test_a_document_that_is_replaced_keeps_its_place_and_its_earlier_versions():
    draft = make_draft()
    first = draft.documents.get()
    second = replace(first)
    third = replace(second, THIRD)
    assert draft.documents.get() == third
    assert (third.lineage, third.version, third.question) == (first.lineage, 3, first.question)
    assert versions_of(draft) == [(3, [2, 1])]
    verbs = TimelineEntry.objects.about(draft).filter(verb="document.replaced")
    assert [line.data["document"] for line in verbs.order_by("pk")] == [str(second.pk), str(third.pk)]


def test_the_committee_gets_the_newest_and_the_secretariat_and_the_applicant_all():
    sent_back = make_incomplete()
    first = sent_back.documents.get()
    second = replace(first)
    application = reviewed(sent_back)
    old, new = (ApplicationDocument.every.get(pk=each.pk) for each in (first, second))
    for reader in (committee_member(), chair()):
        assert may_download(reader, new)
        assert not may_download(reader, old)
    for reader in (secretariat(), application.started_by):
        assert may_download(reader, new)
        assert may_download(reader, old)
    assert not may_download(member_of(OrganisationFactory()), old)


def test_what_was_never_handed_in_is_deleted_with_all_its_versions(django_capture_on_commit_callbacks):
    draft = make_draft()
    first = draft.documents.get()
    second = replace(first)
    with django_capture_on_commit_callbacks(execute=True):
        actions.remove_document(document=second, by=draft.started_by)
    assert not ApplicationDocument.every.exists()
    for document in (first, second):
        assert not document.file.storage.exists(document.file.name)


def test_what_was_handed_in_stays_for_the_secretariat_when_it_is_removed():
    sent_back = make_incomplete()
    document = sent_back.documents.get()
    actions.add_document(application=sent_back, upload=pdf("Ander plan.pdf", OTHER), by=sent_back.started_by)
    actions.remove_document(document=document, by=sent_back.started_by)
    actions.remove_document(document=document, by=sent_back.started_by)  # pressed twice
    application = reviewed(sent_back)
    gone = ApplicationDocument.every.get(pk=document.pk)
    assert [each.name for each in application.documents.all()] == ["Ander plan.pdf"]
    assert may_download(secretariat(), gone)
    assert not may_download(committee_member(), gone)
    assert TimelineEntry.objects.about(application).filter(verb="document.removed").count() == 1


def test_a_colleague_was_first():
    draft = make_draft()
    document = draft.documents.get()
    replace(document)
    with pytest.raises(NotPossible, match="intussen vervangen of verwijderd"):
        replace(document, THIRD)
    # The same again is no new version.
    assert replace(draft.documents.get(), OTHER).version == 2
    assert versions_of(draft) == [(2, [1])]


def test_a_document_is_not_replaced_by_another_one_that_is_there():
    draft = make_draft()
    actions.add_document(application=draft, upload=pdf("Ander plan.pdf", OTHER), by=draft.started_by)
    with pytest.raises(NotPossible, match="zit al bij je aanmelding"):
        replace(draft.documents.first(), OTHER, "Ander plan.pdf")
    assert versions_of(draft) == [(1, []), (1, [])]


def test_the_database_keeps_one_current_version():
    document = make_draft().documents.get()
    replace(document)
    with pytest.raises(IntegrityError), transaction.atomic():
        ApplicationDocument.every.filter(pk=document.pk).update(gone_at=None)


def test_a_document_can_be_replaced_so_many_times_also_when_there_is_no_room_for_more(monkeypatch):
    monkeypatch.setattr("praktijkpodium.programmes.applications.actions.documents.MAX_VERSIONS", 2)
    monkeypatch.setattr("praktijkpodium.programmes.applications.actions.documents.MAX_DOCUMENTS", 1)
    draft = make_draft()
    second = replace(draft.documents.get())
    with pytest.raises(NotPossible, match="Verwijder het en voeg het toe als nieuw document"):
        replace(second, THIRD)
    assert draft.documents.get() == second


def test_a_version_that_the_scanner_refuses_afterwards_brings_back_the_one_before_it():
    draft = make_draft()
    first = draft.documents.get()
    second = replace(first)
    scanning._settle(second, "infected")
    assert draft.documents.get() == first
    assert not ApplicationDocument.every.filter(pk=second.pk).exists()
    third = replace(first, THIRD)
    scanning._settle(first, "infected")  # which nobody reads any more
    assert draft.documents.get() == third
    assert versions_of(draft) == [(2, [])]
    assert Mail.objects.filter(kind="application.document_removed").count() == 1


def test_kinds_other_than_pdf_are_taken_and_kept_under_their_own_type():
    draft = make_draft()
    upload = SimpleUploadedFile("Ons plan.docx", ooxml(), content_type="text/html")
    document = actions.add_document(application=draft, upload=upload, by=draft.started_by)
    assert (document.content_type, document.name) == (DOCX.content_type, "Ons plan.docx")
    with pytest.raises(FileRefused, match="macro’s"):
        actions.add_document(
            application=draft, upload=SimpleUploadedFile("Ons plan.docx", ooxml("docm")), by=draft.started_by
        )


def test_versions_cost_no_query_each():
    draft = make_draft()
    with CaptureQueriesContext(connection) as one:
        with_versions(draft)
    for number in range(8):
        name = f"Bijlage {number}.pdf"
        document = actions.add_document(application=draft, upload=pdf(name), by=draft.started_by)
        replace(document, OTHER, name)
    with CaptureQueriesContext(connection) as many:
        assert len(with_versions(draft)) == 9
    assert len(one) == len(many) == 1


# --- on the screen


def page_to_replace(document):
    return reverse("praktijkpodium:replace_document", args=[document.pk])


def test_replacing_without_script(client):
    draft = make_draft()
    document = draft.documents.get()
    client.force_login(draft.started_by)
    steps = reverse("praktijkpodium:application_step", args=[draft.pk, "documenten"])
    assert page_to_replace(document) in client.get(steps).content.decode()
    html = BeautifulSoup(client.get(page_to_replace(document)).content, "html.parser")
    field = html.select_one("main input[type=file]")
    assert not field.has_attr("multiple")
    assert ".docx" in field["accept"]
    refused = client.post(page_to_replace(document), {"document": pdf("leeg.pdf", b"")})
    assert refused.status_code == 422
    assert "Dit bestand is leeg" in refused.content.decode()
    assert client.post(page_to_replace(document), {}).status_code == 422
    done = client.post(page_to_replace(document), {"document": pdf("Nieuw plan.pdf", OTHER)}, follow=True)
    assert done.redirect_chain == [(steps, 302)]
    shown = BeautifulSoup(done.content, "html.parser").select_one(".podium-documents").get_text(" ", strip=True)
    assert "versie 2" in shown
    assert "1 eerdere versie" in shown
    assert draft.documents.get().name == "Nieuw plan.pdf"


def test_who_is_too_late_replaces_nothing(client):
    application = make_submitted()
    document = application.documents.get()
    client.force_login(application.started_by)
    for response in (
        client.get(page_to_replace(document)),
        client.post(page_to_replace(document), {"document": pdf("Nieuw.pdf", OTHER)}),
    ):
        assert response.url == reverse("praktijkpodium:application", args=[application.pk])
    assert ApplicationDocument.every.get() == document


@pytest.mark.parametrize("method", ["get", "post"])
def test_to_others_a_document_does_not_exist(client, method):
    document = make_draft().documents.get()
    client.force_login(member_of(OrganisationFactory()))
    for name in ("replace_document", "remove_document"):
        response = getattr(client, method)(reverse(f"praktijkpodium:{name}", args=[document.pk]))
        assert response.status_code == 404


@pytest.mark.parametrize("said", [5 * 1024**3, 101 * 1024 * 1024 + 1, "9" * 30])
def test_what_is_said_to_be_gigabytes_is_refused_without_reading_it(client, said):
    """In a form, which a browser without script sends. There is nothing to read here: who tries fails."""
    draft = make_draft()
    client.force_login(draft.started_by)
    address = reverse("praktijkpodium:application_step", args=[draft.pk, "documenten"])
    with CaptureQueriesContext(connection) as asked:
        response = client.post(address, b"--x", "multipart/form-data; boundary=x", CONTENT_LENGTH=str(said))
    assert response.status_code == 413
    assert "Samen zijn deze documenten groter dan 100,0\xa0MB" in response.content.decode()
    assert not any("application" in each["sql"] for each in asked)
