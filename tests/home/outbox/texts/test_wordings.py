"""What we say ourselves: each of these texts could have been typed on the screen, and says the same."""

from typing import Any

import pytest
from django.template.loader import render_to_string
from django.utils import translation

from praktijkpodium.home.outbox import kinds
from praktijkpodium.home.outbox.texts import wordings
from praktijkpodium.home.outbox.texts.models import LANGUAGES
from praktijkpodium.home.outbox.texts.queries import preview
from praktijkpodium.home.outbox.texts.wordings import Wording

EVERY = {name: wording for group in wordings.by_heading().values() for name, wording in group.items()}
each = pytest.mark.parametrize(
    ("name", "language"), [(name, language) for name in EVERY for language, _words in LANGUAGES]
)


def test_there_are_texts_of_all_rooms() -> None:
    assert {wordings.kind_of(name) for name in EVERY} >= {
        "application.received",
        "application.outcome",
        "application.kick_off",
        "membership.invited",
        "question.answer",
    }
    assert {wordings.kind_of(name) for name in EVERY} <= {kind for kind, _label in kinds.choices()}


@each
def test_the_built_in_text_could_have_been_typed(name: str, language: str) -> None:
    subject, body = EVERY[name].with_placeholders(language)
    assert EVERY[name].problems(subject, body) == []
    assert body.strip()
    assert "{{" not in body


@each
def test_typed_it_says_the_same_as_built_in(name: str, language: str) -> None:
    wording: Wording = EVERY[name]
    subject, body = wording.with_placeholders(language)
    typed = preview(wording, language, subject=subject, body=body)
    with translation.override(language):
        subject, text = wording.built_in(wording.samples(language))
    lines = [line.lower() for line in text.strip().splitlines()]
    assert (typed[0], [line.lower() for line in typed[1].splitlines()]) == (subject, lines)


@each
def test_its_template_uses_nothing_but_words(name: str, language: str, settings: Any) -> None:
    """What it would find elsewhere would be missing when somebody begins to write from it."""
    backend = {**settings.TEMPLATES[0], "OPTIONS": {**settings.TEMPLATES[0]["OPTIONS"], "string_if_invalid": "¿%s?"}}
    settings.TEMPLATES = [backend, *settings.TEMPLATES[1:]]
    with translation.override(language):
        assert "¿" not in render_to_string(EVERY[name].template, {"words": EVERY[name].samples(language)})


def test_samples_are_in_the_language_of_the_mail() -> None:
    samples = [EVERY["application.reminder"].samples(language)["termijn"] for language in ("nl", "en")]
    assert "15 april 2027" in samples[0]
    assert "until the end of Thursday 15 April 2027" in samples[1]


def test_links_that_open_something_have_to_stay() -> None:
    for name in ("membership.invited", "application.late_link", "application.place_offered"):
        subject, body = EVERY[name].with_placeholders("nl")
        (problem,) = EVERY[name].problems(subject, body.replace("{link}", ""))
        assert "{link}" in problem
