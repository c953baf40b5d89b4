"""The form of a role, to download and fill in."""

import io
import zipfile
from xml.etree import ElementTree

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from wagtail.models import PageViewRestriction

from praktijkpodium.home.files.actions import received
from praktijkpodium.programmes.applications.actions import ACCEPTED_TYPES
from praktijkpodium.programmes.calls.models import Call, Question, QuestionKind, Role
from praktijkpodium.programmes.calls.paper_form import form_of
from tests.programmes.factories import make_role
from tests.programmes.moments import moment
from tests.programmes.reading import read

pytestmark = pytest.mark.django_db

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def full_role() -> Role:
    role = make_role(deadline=moment(2026, 4, 16), opening=moment(2026, 3, 1), title="Zorg & <b>welzijn</b>")
    asked = [
        {"kind": QuestionKind.CHOICE, "text": "Hoe groot?", "choices": "Klein\nGroot", "is_required": True},
        {
            "kind": QuestionKind.LONG,
            "text": "Vertel \x0b meer",
            "most_words": 100,
            "only_if": 1,
            "only_if_answer": "Groot",
        },
        {"kind": QuestionKind.TEAM, "text": "Wie doen mee?"},
        {"kind": QuestionKind.DOCUMENT, "text": "Je begroting"},
    ]
    for number, fields in enumerate(asked):
        Question.objects.create(role=role, sort_order=number, **fields)
    return Role.objects.get(pk=role.pk)


def parts(content: bytes) -> dict[str, ElementTree.Element]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        return {name: ElementTree.fromstring(archive.read(name)) for name in archive.namelist()}  # noqa: S314


def lines(content: bytes) -> list[tuple[str, str]]:
    """Each paragraph: its style, and what it says."""
    found = []
    for paragraph in parts(content)["word/document.xml"].iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        text = "".join(each.text or "" for each in paragraph.iter(f"{W}t"))
        found.append(("" if style is None else style.get(f"{W}val", ""), text))
    return found


def test_it_asks_everything_that_the_site_asks():
    role = full_role()
    written = lines(form_of(role, address="https://podium.example/mijn/aanmelden/1/"))
    headings = [text for style, text in written if style == "Heading2"]
    for text in ("Hoe groot?", "Vertel meer", "Wie doen mee?", "Je begroting", "Eis 0", "Voorkeur 0"):
        assert text in headings
    texts = [text for _style, text in written]
    assert ("Title", "Zorg & <b>welzijn</b>") in written  # as text, not as markup
    assert {"☐ Klein", "☐ Groot"} <= set(texts)
    assert any("15 april 2026" in text for text in texts)
    assert any("https://podium.example/mijn/aanmelden/1/" in text for text in texts)


def test_it_says_its_title_and_its_language_and_which_row_has_the_headings():
    found = parts(form_of(full_role(), address="https://podium.example/"))
    assert "Zorg & <b>welzijn</b>: Pilot-instelling" in [each.text for each in found["docProps/core.xml"].iter()]
    assert {each.get(f"{W}val") for each in found["word/styles.xml"].iter(f"{W}lang")} == {"nl-NL"}
    assert len(list(found["word/document.xml"].iter(f"{W}tblHeader"))) == 1


def test_the_same_form_is_the_same_file():
    role = full_role()
    assert form_of(role, address="x") == form_of(role, address="x")


def test_what_comes_back_is_a_document_that_we_take():
    content = form_of(full_role(), address="x")
    upload = SimpleUploadedFile("formulier.docx", content)
    assert received(upload, accepted=ACCEPTED_TYPES, by=None)["size"] == len(content)


def test_it_is_on_the_page_of_the_call_as_long_as_one_can_apply(client):
    role = make_role()
    page = read(client, role.call.url)
    (link,) = page.select('a[href$=".docx"]')
    answer = client.get(link["href"])
    assert answer.status_code == 200
    assert answer["Content-Disposition"].startswith("attachment; filename=")
    assert lines(answer.content)
    Call.objects.update(opening=moment(2026, 1, 1), deadline=moment(2026, 2, 1))
    assert not read(client, role.call.url).select('a[href$=".docx"]')


def test_what_may_not_be_seen_is_not_given(client):
    role = make_role()
    PageViewRestriction.objects.create(page=role.call, restriction_type="login")
    assert client.get(f"/formulier/{role.pk}.docx").status_code == 404
    Call.objects.update(live=False)
    assert client.get(f"/formulier/{role.pk}.docx").status_code == 404
