"""The kinds of pages that can be found, as the API takes and gives their names."""

from collections.abc import Collection
from typing import Annotated, Any

from pydantic import AfterValidator, Field
from wagtail.models import Page

from praktijkpodium.search import documents

# What the contract calls kinds that the index has another word for: the `soort` of a page is the same everywhere.
_WORDS = {"nieuws": "nieuwsbericht"}


def page_kinds() -> dict[str, documents.Kind]:
    """The public kinds that are pages, by their words; which there are is known once all apps are ready."""
    return {word_of(kind.name): kind for kind in documents.kinds(private=False) if issubclass(kind.model, Page)}


def word_of(name: str) -> str:
    """What the contract calls a kind of the index."""
    return _WORDS.get(name, name)


def names_of(words: Collection[str]) -> tuple[str, ...]:
    """What the index calls these kinds; all of them when there are none."""
    return tuple(kind.name for word, kind in page_kinds().items() if not words or word in words)


def _known(word: str) -> str:
    if word not in page_kinds():
        raise ValueError(f"Unknown kind; there are {', '.join(page_kinds())}")
    return word


def _describe(schema: dict[str, Any]) -> None:
    schema["enum"] = list(page_kinds())


# The word for a kind.
KindWord = Annotated[str, AfterValidator(_known), Field(json_schema_extra=_describe)]
