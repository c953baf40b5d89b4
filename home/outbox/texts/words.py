"""What is filled in in a mail: words between braces, such as {naam}.

No template language: who writes a text reaches nothing but these words, and what is filled in is never looked at again.
"""

import datetime
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.formats import date_format
from django.utils.functional import Promise, lazy

_PLACEHOLDER = re.compile(r"\{([^{}\n]*)\}")


@dataclass(frozen=True)
class Word:
    """One word, for a kind of mail: what it stands for, and how it is known when the mail is written."""

    meaning: str | Promise
    sample: str | Promise
    # From what the mail is written with, in the language of who gets it.
    value: Callable[[Mapping[str, Any]], Any]
    # Subjects stand in the timeline and the outbox too, for who may not read what the mail is about.
    in_subject: bool = False


class Values(Mapping[str, str]):
    """What the words stand for in one mail; each is looked up only when it is asked for."""

    def __init__(self, words: Mapping[str, Word], context: Mapping[str, Any]) -> None:
        self._words, self._context = words, context

    def __getitem__(self, name: str) -> str:
        value = self._words[name].value(self._context)
        return "" if value is None else str(value)

    def __contains__(self, name: object) -> bool:
        return name in self._words

    def __iter__(self) -> Iterator[str]:
        return iter(self._words)

    def __len__(self) -> int:
        return len(self._words)


def between_braces(name: str) -> str:
    return f"{{{name}}}"


def names_in(text: str) -> set[str]:
    """The words that are used in a text, known or not."""
    return {_name(found) for found in _PLACEHOLDER.findall(text)}


def unknown_in(text: str, known: Collection[str]) -> list[str]:
    """What stands between braces and is replaced with nothing, as it was written."""
    return [between_braces(found) for found in _PLACEHOLDER.findall(text) if _name(found) not in known]


def filled_line(line: str, values: Mapping[str, str]) -> str:
    """In one pass: what somebody wrote between braces, and is filled in, is not filled in once more."""
    return _PLACEHOLDER.sub(lambda found: values[name] if (name := _name(found[1])) in values else found[0], line)


def filled(text: str, values: Mapping[str, str]) -> str:
    """Without the lines in which all that is filled in turns out to be empty: “Plaats: {plaats}”."""
    lines = []
    for line in text.split("\n"):
        used = [name for name in names_in(line) if name in values]
        if not used or any(values[name] for name in used):
            lines.append(filled_line(line, values).rstrip())
    return "\n".join(lines)


def _name(written: str) -> str:
    return written.strip().lower()


# A day to show in samples, in the language of who looks.
sample_day = lazy(lambda form="j F Y": date_format(datetime.date(2027, 4, 15), form), str)
