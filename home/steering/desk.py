"""What stands beside a form: documents to choose, and what the change would do. Worked out anew at each press of a
button, or while somebody types."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from django.http import QueryDict

from praktijkpodium.home.steering.forms import id_of
from praktijkpodium.home.steering.queries import Comparison, choices, compare, kind_label, titles_of
from praktijkpodium.search.steering.actions import Steered
from praktijkpodium.search.steering.models import DocumentId, OfQuestions, SynonymGroup, lines


@dataclass(frozen=True)
class Choice:
    """A document that is chosen, or may be."""

    document: DocumentId
    title: str
    # Whether it can be found now, whatever was decided.
    is_there: bool = True

    @property
    def value(self) -> str:
        return f"{self.document.kind}:{self.document.key}"

    @property
    def kind(self) -> str:
        return kind_label(self.document.kind)


class Desk:
    """What is to be shown beside the form of a thing as it was typed."""

    def __init__(self, thing: Steered, data: QueryDict) -> None:
        self.thing = thing
        self.text = data.get("zoek", "")[:200]
        self._asked = data.get("proef", "")[:200]

    @property
    def has_documents(self) -> bool:
        return isinstance(self.thing, OfQuestions)

    @cached_property
    def chosen(self) -> list[Choice]:
        if not isinstance(self.thing, OfQuestions):
            return []
        ids = list(self.thing.document_ids)
        there = titles_of(ids)
        return [
            Choice(each, there.get(each, stored["title"]), each in there)
            for each, stored in zip(ids, self.thing.documents, strict=True)
        ]

    @cached_property
    def choices(self) -> list[Choice]:
        """What was looked for and is not chosen yet."""
        there = {each.document for each in self.chosen}
        found = [Choice(DocumentId(hit.kind, hit.key), hit.title.text) for hit in choices(self.text)]
        return [each for each in found if each.document not in there]

    @property
    def question(self) -> str:
        """What to try the change on: what was asked for, or what it is about."""
        if self._asked.strip():
            return self._asked
        text = self.thing.words if isinstance(self.thing, SynonymGroup) else self.thing.questions
        return next(iter(lines(text)), "")

    @property
    def asked(self) -> str:
        return self._asked

    @cached_property
    def comparison(self) -> Comparison | None:
        return compare(self.question, self.thing) if self.question.strip() else None


def rearranged(data: QueryDict) -> QueryDict:
    """What was typed, once the button that was pressed did its work on the documents."""
    what, _colon, document = data.get("do", "").partition(" ")
    values = list(dict.fromkeys(data.getlist("documents")))
    if (change := _CHANGES.get(what)) and id_of(document).key:
        change(values, document)
        data = data.copy()
        data.setlist("documents", values)
    return data


def _add(values: list[str], value: str) -> None:
    if value not in values:
        values.append(value)


def _drop(values: list[str], value: str) -> None:
    if value in values:
        values.remove(value)


def _up(values: list[str], value: str, by: int = -1) -> None:
    if value in values:
        at = values.index(value)
        values.remove(value)
        values.insert(max(at + by, 0), value)


def _down(values: list[str], value: str) -> None:
    _up(values, value, 1)


_CHANGES: dict[str, Callable[[list[str], str], None]] = {"add": _add, "drop": _drop, "up": _up, "down": _down}
