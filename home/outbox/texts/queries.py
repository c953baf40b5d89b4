"""The words that a mail is written in."""

import hashlib
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.utils import translation

from praktijkpodium.home.outbox.texts import wordings
from praktijkpodium.home.outbox.texts.models import LANGUAGES, MailText
from praktijkpodium.home.outbox.texts.wordings import Wording
from praktijkpodium.home.outbox.texts.words import filled, filled_line

logger = logging.getLogger("praktijkpodium.outbox")


@dataclass(frozen=True)
class InLanguage:
    """How one mail stands in one language: in our own words, or in those of the secretariat, usable or not."""

    language: str
    language_in_words: str
    own: MailText | None
    problems: list[str]


def own_text(name: str, language: str) -> MailText | None:
    return MailText.objects.filter(name=name, language=_base(language)).first()


def written(name: str, language: str, context: Mapping[str, Any]) -> tuple[str, str]:
    """Subject and text of a mail. Whatever is wrong with a text of the secretariat, the mail goes out: in our words."""
    wording = wordings.get(name)
    if wording is None:
        raise LookupError(name)
    with translation.override(language):
        values, own = wording.values(context), own_text(name, language)
        if own is not None:
            try:
                if not wording.problems(own.subject, own.body):
                    return filled_line(own.subject, values), filled(own.body, values)
                logger.error("own text of a mail not usable", extra={"mail": name, "language": own.language})
            except Exception:
                logger.exception("own text of a mail not filled in", extra={"mail": name, "language": own.language})
        return wording.built_in(values)


def preview(wording: Wording, language: str, *, subject: str, body: str) -> tuple[str, str]:
    """A text with samples filled in."""
    samples = wording.samples(language)
    return filled_line(subject, samples), filled(body, samples)


def all_texts() -> dict[str, list[tuple[str, Wording, list[InLanguage]]]]:
    """Each mail of which the words may be changed, below its heading. One query."""
    own = {(text.name, text.language): text for text in MailText.objects.all()}
    return {
        heading: [
            (name, wording, [_in_language(wording, code, words, own.get((name, code))) for code, words in LANGUAGES])
            for name, wording in group.items()
        ]
        for heading, group in wordings.by_heading().items()
    }


def mark_of(text: MailText | None) -> str:
    """By which a form remembers what there was when it was shown. Nothing is nothing."""
    return hashlib.sha256(f"{text.subject}\n{text.body}".encode()).hexdigest()[:16] if text else ""


def _in_language(wording: Wording, language: str, words: Any, own: MailText | None) -> InLanguage:
    return InLanguage(language, str(words), own, wording.problems(own.subject, own.body) if own else [])


def _base(language: str) -> str:
    return language.partition("-")[0]
