"""What is told of documents is told of every kind of them, and is what is done."""

import re
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.urls import reverse
from django.utils import translation

from praktijkpodium.home.files.data_sheets import data_sheet_of, data_sheets, in_words
from praktijkpodium.home.files.models import PrivateFile
from praktijkpodium.programmes.calls.models import Question, QuestionKind
from tests.programmes.factories import make_draft, make_role

DOCS = Path(__file__).parents[3] / "docs" / "privacy.md"


def test_every_kind_of_private_file_has_one() -> None:
    kinds = [model for model in apps.get_models() if issubclass(model, PrivateFile)]
    assert len(kinds) == len(data_sheets())
    for kind in kinds:
        assert data_sheet_of(kind).readers


@pytest.mark.parametrize(("days", "words"), [(1, "1 day"), (180, "180 days"), (365, "1 year"), (730, "2 years")])
def test_terms_in_words(days: int, words: str) -> None:
    with translation.override("en"):
        assert in_words(days) == words


def test_the_table_of_the_docs_is_what_the_code_says() -> None:
    with translation.override("en"):
        rows = [
            f"| {sheet.name} | {sheet.purpose} | {' '.join(sheet.terms())} | {'; '.join(map(str, sheet.readers))} |"
            for sheet in data_sheets()
        ]
    told = re.findall(r"<!-- data sheets -->\n(.*?)\n<!-- end -->", DOCS.read_text(), re.DOTALL)[0].splitlines()
    assert told[2:] == rows


@pytest.mark.django_db
def test_who_uploads_reads_it_with_the_terms_of_this_site(client: Any, settings: Any) -> None:
    settings.APPLICATION_KEEP_DAYS = 99
    role = make_role()
    role.questions = [Question(kind=QuestionKind.DOCUMENT, text="Welk plan?", purpose="Om het plan te lezen")]
    role.save()
    draft = make_draft(role)
    client.force_login(draft.started_by)
    address = reverse("praktijkpodium:application_step", args=[draft.pk, "documenten"])
    page = client.get(address).content.decode()
    assert "99 " in page
    assert "Om het plan te lezen" in page
