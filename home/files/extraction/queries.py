"""What is read of the texts of documents."""

from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath
from typing import Any

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db.models import Model, Q, QuerySet
from django.utils import translation
from django.utils.translation import gettext as _
from wagtail.documents import get_document_model
from wagtail.models import CollectionViewRestriction, Page, ReferenceIndex

from praktijkpodium.home.files.extraction.models import ExtractedFile, ExtractedPage, State
from praktijkpodium.home.files.extraction.reader import CONTENT_TYPES
from praktijkpodium.search.documents import Part

# Of the name of a file, in a label.
_LONGEST_NAME = 100


def extension_of(document: Any) -> str:
    return PurePosixPath(str(document.file.name).lower()).suffix[1:]


def has_text(document: Any) -> bool:
    """Whether this is a document that we read: of a kind that we can, and for everybody."""
    return extension_of(document) in CONTENT_TYPES and _is_public(document)


def _private_paths() -> Sequence[str]:
    return CollectionViewRestriction.objects.order_by("pk").values_list("collection__path", flat=True)


def _is_public(document: Any) -> bool:
    """Whether everybody may download it. What is in a collection for some is neither read nor found."""
    return not document.collection.path.startswith(tuple(_private_paths()))


def public_documents() -> QuerySet[Any]:
    """The documents that everybody may download."""
    private = Q(pk__in=[])
    for path in _private_paths():
        private |= Q(collection__path__startswith=path)
    found: QuerySet[Any] = get_document_model().objects.exclude(private)
    return found


def readable_documents() -> QuerySet[Any]:
    """Those of them that have a text."""
    ending = Q()
    for extension in CONTENT_TYPES:
        ending |= Q(file__iendswith=f".{extension}")
    return public_documents().filter(ending)


def unread_documents() -> QuerySet[Any]:
    """Whose text is still to be read: nobody began, or began and did not come to an end. Those never tried first."""
    ended = ExtractedFile.objects.exclude(state=State.WAITING)
    return readable_documents().exclude(file_hash__in=ended.values("file_hash")).order_by("-pk")


def file_parts(documents: Iterable[Any]) -> tuple[Part, ...]:
    """The texts of documents as parts of the page that they are on, each with its page and its file as label.

    With two queries at most for all of them.
    """
    shown = [document for document in documents if document is not None and document.file_hash]
    if not shown:
        return ()
    public = set(public_documents().filter(pk__in=[each.pk for each in shown]).values_list("pk", flat=True))
    names = {each.file_hash: each.filename for each in reversed(shown) if each.pk in public}
    pages = ExtractedPage.objects.filter(file__file_hash__in=names, file__state=State.READ).order_by("file", "number")
    order = list(reversed(names))
    rows = sorted(pages.values_list("file__file_hash", "number", "text"), key=lambda row: (order.index(row[0]), row[1]))
    with translation.override(settings.LANGUAGE_CODE):
        return tuple(Part(text, label(names[file_hash], number)) for file_hash, number, text in rows)


def label(name: str, number: int) -> str:
    """Where a text stands, for people."""
    file = name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}…"
    return _("page %(number)s of %(file)s") % {"number": number, "file": file} if number else file


def pages_with(changed: Model) -> set[int]:
    """The keys of the pages on which there is a document, or one with this text, or one of this collection."""
    references = ReferenceIndex.get_references_to_in_bulk(_documents_of(changed))
    page = ContentType.objects.get_for_model(Page)
    return {int(key) for key in references.filter(base_content_type=page).values_list("object_id", flat=True)}


def _documents_of(changed: Model) -> QuerySet[Any]:
    documents: QuerySet[Any] = get_document_model().objects.all()
    if isinstance(changed, ExtractedFile):
        return documents.filter(file_hash=changed.file_hash)
    if isinstance(changed, CollectionViewRestriction):
        return documents.filter(collection__path__startswith=changed.collection.path)
    return documents.filter(pk=changed.pk)


def numbers() -> dict[str, int]:
    """How many files wait to be read, and how many cannot be; for /gezondheid/."""
    failed = ExtractedFile.objects.filter(state=State.FAILED).count()
    return {"files_to_read": unread_documents().count(), "files_not_readable": failed}
