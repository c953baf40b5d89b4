"""The mails of which the secretariat may change the words, and what we say ourselves. Each room registers its own."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from django.template.loader import render_to_string
from django.utils import translation
from django.utils.functional import Promise
from django.utils.translation import gettext

from praktijkpodium.home.outbox.texts.words import Values, Word, between_braces, filled_line, names_in, unknown_in


@dataclass(frozen=True)
class Wording:
    """A mail in our own words, and what another text for it may and must have filled in."""

    label: str | Promise
    # When it is sent, and to whom.
    when: str | Promise
    subject: str | Promise
    # Of the text. It finds the values as `words`, and nothing else: so that it can be shown without a mail.
    template: str
    words: Mapping[str, Word]
    # Without these the mail is of no use: its link, a reason, a last day.
    required: tuple[str, ...] = ()

    @property
    def in_subject(self) -> list[str]:
        return [name for name, word in self.words.items() if word.in_subject]

    def built_in(self, values: Mapping[str, str]) -> tuple[str, str]:
        """Subject and text in our own words, in the language of this moment."""
        return filled_line(str(self.subject), values), render_to_string(self.template, {"words": values})

    def with_placeholders(self, language: str) -> tuple[str, str]:
        """Our own words, as somebody could have typed them."""
        with translation.override(language):
            subject, text = self.built_in({name: between_braces(name) for name in self.words})
        return subject, text.strip()

    def samples(self, language: str) -> dict[str, str]:
        with translation.override(language):
            return {name: str(word.sample) for name, word in self.words.items()}

    def values(self, context: Mapping[str, Any]) -> Values:
        return Values(self.words, context)

    def problems_of_subject(self, subject: str) -> list[str]:
        return problems_of_words(subject, self.in_subject)

    def problems_of_body(self, body: str) -> list[str]:
        missing = [between_braces(name) for name in self.required if name not in names_in(body)]
        words = gettext("This mail cannot do without %(missing)s. Put it back in.")
        return problems_of_words(body, self.words) + ([words % {"missing": ", ".join(missing)}] if missing else [])

    def problems(self, subject: str, body: str) -> list[str]:
        """Why a text cannot be used, in words for who wrote it; nothing when it can."""
        return self.problems_of_subject(subject) + self.problems_of_body(body)


_wordings: dict[str, Wording] = {}
_headings: dict[str, str | Promise] = {}


def register(heading: str | Promise, wordings: Mapping[str, Wording]) -> None:
    """Let the words of these mails be changed; called in `ready()`. Their names begin with the kind of the mail.

    "application.outcome.granted" is one of several texts of the kind "application.outcome".
    """
    _wordings.update(wordings)
    _headings.update(dict.fromkeys(wordings, heading))


def get(name: str) -> Wording | None:
    return _wordings.get(name)


def by_heading() -> dict[str, dict[str, Wording]]:
    """All of them, as they are shown together."""
    found: dict[str, dict[str, Wording]] = {}
    for name, wording in _wordings.items():
        found.setdefault(str(_headings[name]), {})[name] = wording
    return found


def kind_of(name: str) -> str:
    return ".".join(name.split(".")[:2])


def label(name: str) -> str:
    """What a mail is called, or its name when no room writes it any more."""
    return str(_wordings[name].label) if name in _wordings else name


def problems_of_words(text: str, known: Collection[str]) -> list[str]:
    """What stands between braces in a text, and is not filled in."""
    unknown = unknown_in(text, known)
    if not unknown:
        return []
    named = {"unknown": ", ".join(unknown), "known": ", ".join(between_braces(name) for name in known)}
    if not known:
        return [gettext("%(unknown)s is not filled in here. Nothing can be.") % named]
    return [gettext("%(unknown)s is not filled in here. Possible are: %(known)s.") % named]
