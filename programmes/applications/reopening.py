"""What of an application that was sent back can be changed: what the secretariat asks for, and what follows from that.

`Application.reopened` has the names: "title", "summary", "answer_<key>", "document_<key>" for the documents that a
question asks for, and "document" for all other documents.
"""

from praktijkpodium.programmes.applications.models import Application, State
from praktijkpodium.programmes.applications.validators import answer_field, submission_problems
from praktijkpodium.programmes.calls.form_versions import Asked
from praktijkpodium.programmes.calls.models import QuestionKind

DOCUMENTS = "document"


def item_for(asked: Asked) -> str:
    """The name under which the answer to a question, or the documents that it asks for, are sent back."""
    return documents_item(asked.key) if asked.kind == QuestionKind.DOCUMENT else answer_field(asked.key)


def documents_item(question: str) -> str:
    """The same for documents, by the key of the question that they answer, if they answer one."""
    return f"{DOCUMENTS}_{question}" if question else DOCUMENTS


def reopened_items(application: Application) -> frozenset[str] | None:
    """The names of what can be changed; None when everything can.

    Besides what was named that is what depends on it, and what would keep the application from being handed in again:
    a document that the virus scanner removed meanwhile, say. Else its applicant could not go on.
    """
    if application.state != State.INCOMPLETE or not application.reopened:
        return None
    names, everything = set(application.reopened), application.asked
    for asked in everything:  # what a question depends on stands before it
        other = next((each for each in everything if asked.only_if and each.key == asked.only_if), None)
        if other is not None and item_for(other) in names:
            names.add(item_for(asked))
    by_field = {answer_field(each.key): item_for(each) for each in everything}
    return frozenset(names | {by_field.get(name, name) for name in submission_problems(application)})


def is_reopened(application: Application, name: str) -> bool:
    """Whether one thing can be changed, as long as the application can be."""
    names = reopened_items(application)
    return names is None or name in names
