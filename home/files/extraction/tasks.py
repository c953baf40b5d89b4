"""What a worker does (docs/production.md). Without one, the process that kept the document does it after its commit."""

from django_tasks import task
from wagtail.documents import get_document_model

from praktijkpodium.home.files.extraction import actions


@task()
def read_document(pk: int) -> None:
    document = get_document_model().objects.filter(pk=pk).select_related("collection").first()
    if document is not None:
        actions.read(document=document, seconds=actions.AT_ONCE)
