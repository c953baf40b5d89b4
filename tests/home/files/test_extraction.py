"""The texts of documents: read once, kept by page, found on the pages that they are on, and gone with the document."""

import datetime
import re
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation
from wagtail.documents.models import Document
from wagtail.models import Collection, CollectionViewRestriction

from praktijkpodium.home.accounts import groups
from praktijkpodium.home.files.extraction import actions, queries, reader
from praktijkpodium.home.files.extraction.dashboard import TOLD
from praktijkpodium.home.files.extraction.models import ExtractedFile, ExtractedPage, Problem, State
from praktijkpodium.search.documents import kind_named
from praktijkpodium.search.engines.database import DatabaseEngine
from praktijkpodium.search.requests import SearchRequest
from praktijkpodium.site import health
from praktijkpodium.site.tree import make_tree
from tests.casebook.factories import make_publication
from tests.finding import indexed
from tests.home.factories import person
from tests.home.files import papers
from tests.home.news.factories import make_item
from tests.home.pages.parts import make_page

pytestmark = pytest.mark.django_db

REPORT = papers.pdf("Inleiding", "Over tandpasta gaat het hier.", "Slot")


@pytest.fixture
def committed(django_capture_on_commit_callbacks: Any) -> Any:
    """A block whose transaction commits at its end."""

    def block() -> Any:
        connection.run_on_commit.clear()
        return django_capture_on_commit_callbacks(execute=True)

    return block


def upload(name: str = "rapport.pdf", content: bytes = REPORT, **fields: Any) -> Document:
    """As the admin does it."""
    document = Document(title=name, file=ContentFile(content, name), **fields)
    document._set_document_file_metadata()
    document.file.close()
    document.save()
    return document


def downloads(document: Document) -> list[Any]:
    return [("downloads", {"heading": "", "downloads": [{"document": document, "title": "", "description": ""}]})]


def labels(asked: str) -> list[str]:
    """Where it was found."""
    answer = DatabaseEngine().search(SearchRequest(asked))
    return [snippet.label for hit in answer.hits if hit.fits for snippet in hit.snippets]


def test_an_upload_is_read_after_its_commit(committed: Any) -> None:
    with committed():
        document = upload()
        assert not ExtractedFile.objects.exists()
    file = ExtractedFile.objects.get()
    assert (file.file_hash, file.state, file.attempts) == (document.file_hash, State.READ, 1)
    assert [page.number for page in file.pages.all()] == [1, 2, 3]


def test_the_same_file_is_read_once(committed: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    with committed():
        upload()
    monkeypatch.setattr(actions, "read_text", None)
    with committed():
        again = upload("nog-eens.pdf")
    assert ExtractedFile.objects.count() == 1
    parts = queries.file_parts([again])
    assert [part.text for part in parts][1] == "Over tandpasta gaat het hier."


def test_other_files_are_left_alone(committed: Any) -> None:
    with committed():
        upload("tabel.xlsx")
    assert not ExtractedFile.objects.exists()
    assert actions.read_due() == 0


def test_a_publication_is_found_by_a_page_of_its_file(committed: Any) -> None:
    make_tree()
    with committed():
        document = upload()
        make_publication(file=document)
    with translation.override("nl"):
        assert labels("tandpasta") == [queries.label(document.filename, 2)]


def test_a_text_that_comes_later_reaches_the_index(committed: Any) -> None:
    make_tree()
    document = upload()
    with committed():
        make_publication(file=document)
        make_item("Bericht", body=downloads(document))
    assert labels("tandpasta") == []
    with committed():
        assert actions.read_due() == 1
    assert len(labels("tandpasta")) == 2


PLACES = {
    "news": ("nieuws", lambda document: make_item("Bericht", body=downloads(document))),
    "a standard page": ("pagina", lambda document: make_page("Over ons", body=downloads(document))),
    "a publication": ("publicatie", lambda document: make_publication(body=downloads(document))),
}


@pytest.mark.parametrize(("kind", "make"), PLACES.values(), ids=PLACES)
def test_downloads_of_a_page_are_part_of_it(kind: str, make: Any) -> None:
    make_tree()
    document = upload()
    actions.read(document=document)
    page = make(document)
    made = kind_named(kind)
    texts = [part.text for part in made.document(made.rows().get(pk=page.pk)).body]
    assert "Over tandpasta gaat het hier." in texts


def test_a_file_that_is_replaced(committed: Any) -> None:
    make_tree()
    with committed():
        document = upload()
        make_publication(file=document)
    with committed():
        document.file = ContentFile(papers.pdf("Nu over zeep."), "rapport.pdf")
        document._set_document_file_metadata()
        document.file.close()
        document.save()
    assert labels("tandpasta") == []
    assert len(labels("zeep")) == 1
    actions.read_due()
    assert ExtractedFile.objects.count() == 1


def test_a_document_that_is_deleted_takes_its_text_with_it(committed: Any) -> None:
    make_tree()
    with committed():
        document = upload()
        make_item("Bericht", body=downloads(document))
    assert labels("tandpasta")
    with committed():
        document.delete()
    assert not ExtractedFile.objects.exists()
    assert not ExtractedPage.objects.exists()
    assert labels("tandpasta") == []


def test_a_text_stays_for_the_other_document_with_it(committed: Any) -> None:
    with committed():
        first, _ = upload(), upload("nog-eens.pdf")
    with committed():
        first.delete()
    assert ExtractedFile.objects.get().pages.count() == 3


def private_collection() -> Collection:
    collection = Collection.get_first_root_node().add_child(instance=Collection(name="Besloten"))
    CollectionViewRestriction.objects.create(collection=collection, restriction_type="login")
    return collection.add_child(instance=Collection(name="Nog beslotener"))


def test_what_is_not_for_everybody_is_neither_read_nor_found(committed: Any) -> None:
    make_tree()
    with committed():
        document = upload(collection=private_collection())
        make_publication(file=document)
    actions.read_due()
    assert not ExtractedFile.objects.exists()
    assert labels("tandpasta") == []


def test_a_collection_that_is_closed_off(committed: Any) -> None:
    make_tree()
    collection = Collection.get_first_root_node().add_child(instance=Collection(name="Open"))
    with committed():
        document = upload(collection=collection)
        make_publication(file=document)
    assert labels("tandpasta")
    with committed():
        CollectionViewRestriction.objects.create(collection=collection, restriction_type="login")
    assert labels("tandpasta") == []
    actions.read_due()
    assert not ExtractedFile.objects.exists()


def test_a_collection_that_is_moved_below_a_closed_one(committed: Any) -> None:
    make_tree()
    closed = private_collection()
    collection = Collection.get_first_root_node().add_child(instance=Collection(name="Open"))
    with committed():
        make_publication(file=upload(collection=collection))
    collection.move(closed, "sorted-child")
    with committed():
        actions.read_due()
    assert not ExtractedFile.objects.exists()
    assert labels("tandpasta") == []


def test_a_public_document_with_the_text_of_a_private_one_keeps_it(committed: Any) -> None:
    with committed():
        upload(collection=private_collection())
        shown = upload("openbaar.pdf")
    assert len(queries.file_parts([shown])) == 3
    assert queries.file_parts(Document.objects.exclude(pk=shown.pk)) == ()


FAILING = {
    Problem.BROKEN: b"hallo",
    Problem.NO_TEXT: papers.pdf(""),
}


@pytest.mark.parametrize("problem", FAILING)
def test_a_file_that_cannot_be_read_is_not_tried_again(
    problem: Problem, committed: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    with committed():
        upload(content=FAILING[problem])
    file = ExtractedFile.objects.get()
    assert (file.state, file.problem) == (State.FAILED, problem)
    monkeypatch.setattr(actions, "read_text", None)
    assert actions.read_due() == 0


def test_in_a_hurry_the_rest_is_left_for_later() -> None:
    document = upload(content=papers.endless_pdf())
    assert not actions.read(document=document, seconds=1)
    file = ExtractedFile.objects.get()
    assert (file.state, file.attempts, file.tried_at) == (State.WAITING, 1, None)
    assert list(queries.unread_documents()) == [document]


def test_a_file_that_is_not_there_is_asked_for_some_times() -> None:
    document = upload()
    default_storage.delete(document.file.name)
    document = Document.objects.get()
    for attempt in range(1, actions.MOST_ATTEMPTS + 1):
        assert actions.read_due() == 0
        assert actions.read_due() == 0  # not again at once
        assert ExtractedFile.objects.get().attempts == attempt
        ExtractedFile.objects.update(tried_at=timezone.now() - 2 * actions.CLAIMED)
    file = ExtractedFile.objects.get()
    assert (file.state, file.problem) == (State.FAILED, Problem.AWAY)


def test_a_file_without_a_hash_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    document = upload()
    Document.objects.update(file_hash="")
    default_storage.delete(document.file.name)
    assert actions.read_due() == 0
    assert not ExtractedFile.objects.exists()


def test_what_came_without_a_hash_gets_one() -> None:
    Document.objects.create(title="Rapport", file=ContentFile(REPORT, "rapport.pdf"))
    assert actions.read_due() == 1
    assert Document.objects.get().file_hash == ExtractedFile.objects.get().file_hash


def test_a_file_that_ended_its_reader_each_time_is_given_up() -> None:
    document = upload()
    long_ago = timezone.now() - 2 * actions.CLAIMED
    ExtractedFile.objects.create(file_hash=document.file_hash, attempts=actions.MOST_ATTEMPTS, tried_at=long_ago)
    assert actions.read_due() == 1
    file = ExtractedFile.objects.get()
    assert (file.state, file.problem) == (State.FAILED, Problem.TOO_MUCH)


def test_two_processes_do_not_read_the_same_file() -> None:
    document = upload()
    ExtractedFile.objects.create(file_hash=document.file_hash, attempts=1, tried_at=timezone.now())
    assert not actions.read(document=document)
    ExtractedFile.objects.update(tried_at=timezone.now() - actions.CLAIMED - datetime.timedelta(seconds=1))
    assert actions.read(document=document)


def test_without_the_library_nothing_is_lost(committed: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "find_spec", lambda name: None)
    with committed():
        upload()
    assert actions.read_due() == 0
    assert not ExtractedFile.objects.exists()
    monkeypatch.undo()
    assert actions.read_due() == 1


def test_only_what_failed_says_why() -> None:
    for wrong in ({"state": State.READ, "problem": Problem.BROKEN}, {"state": State.FAILED, "problem": ""}):
        with pytest.raises(IntegrityError), transaction.atomic():
            ExtractedFile.objects.create(file_hash="1", **wrong)


def test_labels_are_in_the_language_of_the_site() -> None:
    document = upload()
    actions.read(document=document)
    with translation.override("en"):
        english = [part.label for part in queries.file_parts([document])]
    assert english == [part.label for part in queries.file_parts([document])]
    assert queries.label("a" * 300 + ".pdf", 3).endswith("…")
    assert queries.label("brief.odt", 0) == "brief.odt"


def test_many_documents_cost_no_more_queries_than_one(django_assert_num_queries: Any) -> None:
    documents = [upload(f"{number}.pdf", papers.pdf(f"Nummer {number}.")) for number in range(4)]
    for document in documents:
        actions.read(document=document)
    for some in (documents[:1], documents):
        with django_assert_num_queries(3):
            assert [part.text for part in queries.file_parts(some)] == [
                f"Nummer {number}." for number in range(len(some))
            ]


def panel(user: Any) -> str:
    client = Client()
    client.force_login(user)
    html = client.get("/admin/").content.decode()
    found = re.search(r'<section class="podium-panel" id="podium-files".*?</section>', html, re.DOTALL)
    return found[0] if found else ""


def test_editors_see_which_documents_cannot_be_read_and_what_to_do(committed: Any) -> None:
    make_tree()
    with committed():
        document = upload("kapot.pdf", b"hallo")
    editor, reader_of_files = person(groups.EDITORS), person(groups.SECRETARIAT)
    assert f"/admin/documents/edit/{document.pk}/" in panel(editor)
    assert "kapot.pdf" in panel(editor)
    assert panel(reader_of_files) == ""
    with committed():
        document.delete()
    assert panel(editor) == ""


def test_editors_see_of_which_documents_only_a_part_is_found(committed: Any) -> None:
    make_tree()
    with committed():
        upload("lang.pdf")
    editor = person(groups.EDITORS)
    assert panel(editor) == ""
    ExtractedFile.objects.update(is_cut=True)
    assert "lang.pdf" in panel(editor)
    ExtractedFile.objects.update(tried_at=timezone.now() - TOLD)
    assert panel(editor) == ""


def test_thirty_documents_cost_no_more_queries_than_one(committed: Any) -> None:
    make_tree()
    client = Client()
    client.force_login(person(groups.EDITORS))
    cost = []
    for number in (1, 30):
        with committed():
            for index in range(number):
                upload(f"kapot-{number}-{index}.pdf", b"hallo")
        client.get("/admin/")  # what is looked up once
        with CaptureQueriesContext(connection) as captured:
            assert "podium-files" in client.get("/admin/").content.decode()
        cost.append(len(captured))
    assert cost[1] <= cost[0]


def test_health_counts_what_waits_and_what_failed(committed: Any) -> None:
    upload()
    assert health.pending_work()["files_to_read"] == 1
    with committed():
        upload("kapot.pdf", b"hallo")
    pending = health.pending_work()
    assert (pending["files_to_read"], pending["files_not_readable"]) == (1, 1)


def test_the_index_is_told_when_it_is_rebuilt() -> None:
    make_tree()
    document = upload()
    actions.read(document=document)
    make_publication(file=document)
    indexed()
    assert len(labels("tandpasta")) == 1
