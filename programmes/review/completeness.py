"""The things in an application that the secretariat looks at, each with what was found."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _

from praktijkpodium.programmes.applications.answers import in_words
from praktijkpodium.programmes.applications.models import Application, ApplicationDocument, State
from praktijkpodium.programmes.applications.queries import answered, mark
from praktijkpodium.programmes.applications.reopening import DOCUMENTS, item_for
from praktijkpodium.programmes.calls.models import QuestionKind
from praktijkpodium.programmes.review.models import CompletenessCheck


@dataclass(frozen=True)
class Verdict:
    """What was found of one item."""

    is_in_order: bool
    reason: str = ""


@dataclass(frozen=True)
class Item:
    """One thing to look at. Its name is what `Application.reopened` calls it."""

    name: str
    label: str
    # The first words of what was filled in, or the names of the documents.
    words: str
    mark: str
    check: CompletenessCheck | None = None

    @property
    def is_changed(self) -> bool:
        """Whether it is another text or document than the one that was looked at."""
        return self.check is not None and self.check.mark != self.mark

    @property
    def verdict(self) -> Verdict | None:
        """What was found; nothing when it has to be looked at, for the first time or again."""
        if self.check is None or self.is_changed:
            return None
        return Verdict(self.check.is_in_order, self.check.reason)

    @property
    def is_wrong(self) -> bool:
        return self.verdict is not None and not self.verdict.is_in_order


def items_of(application: Application) -> list[Item]:
    """What there is to look at: the idea, each question and criterion that counts, and the documents."""
    checks = {check.item: check for check in application.completeness_checks.all()}
    return [Item(name, label, words, mark(of), checks.get(name)) for name, label, words, of in _things_in(application)]


def _things_in(application: Application) -> Iterator[tuple[str, str, str, object]]:
    """Name, label, what is there in words, and that by which a change is seen."""
    yield "title", _("Title"), application.title, application.title
    yield "summary", _("The idea in short"), application.summary, application.summary
    documents = list(application.documents.all())
    questions = set()
    for each in answered(application):
        asked, name, label = each.asked, item_for(each.asked), each.asked.criterion or each.asked.text
        if asked.kind == QuestionKind.DOCUMENT:
            questions.add(asked.key)
            own = [document for document in documents if document.question == asked.key]
            yield name, label, _names(own), _hashes(own)
        else:
            yield name, label, in_words(asked, each.answer), each.answer
    others = [document for document in documents if document.question not in questions]
    yield DOCUMENTS, _("Other documents") if questions else _("Documents"), _names(others), _hashes(others)


def _names(documents: list[ApplicationDocument]) -> str:
    return ", ".join(document.name for document in documents)


def _hashes(documents: list[ApplicationDocument]) -> list[str]:
    return sorted(document.sha256 for document in documents)


def reopened_in_words(application: Application) -> list[str]:
    """What the applicant was asked to change, as it is called; empty when that is everything."""
    if application.state != State.INCOMPLETE or not application.reopened:
        return []
    return [item.label for item in items_of(application) if item.name in application.reopened]
