"""Applications as private search documents: for telling what is like what was handed in before.

Only what the organisation wrote about its idea: nothing of persons, and not the organisation, so that what is alike is
the idea. Who may see which of them is the business of whoever asks (`rules.visible_files`).
"""

from collections.abc import Iterable
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone

from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.search.documents import Kind, Part, SearchDocument

KIND = "aanmelding"


def _handed_in() -> QuerySet[Any]:
    """A draft is nobody's business but its organisation's, and what was withdrawn, or has had its term, is gone."""
    return Application.objects.handed_in().running().with_texts()


def document(application: Application) -> SearchDocument:
    answers = map(str, application.answers.values())
    return SearchDocument(
        title=application.title,
        lead=application.summary,
        body=tuple(Part(text) for text in answers if text.strip()),
        date=timezone.localdate(application.submitted_at) if application.submitted_at else None,
    )


def kinds() -> Iterable[Kind]:
    yield Kind(KIND, Application, _handed_in, document, private=True)
