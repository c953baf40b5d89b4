"""The PDF of what was handed in."""

import kreuzberg
import pytest
from django.test import Client

from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.receipts import receipt
from praktijkpodium.programmes.review import actions as reviewing
from tests.home.factories import secretariat
from tests.programmes.cast import fresh
from tests.programmes.factories import make_draft, make_role, make_submitted

pytestmark = pytest.mark.django_db


def text_of(pdf: bytes) -> str:
    return str(kreuzberg.extract_bytes_sync(pdf, "application/pdf").content)


def test_it_says_what_was_handed_in() -> None:
    application = make_submitted(title="Samen roosteren")
    pdf = receipt(application)
    assert pdf.startswith(b"%PDF-")
    assert b"/StructTreeRoot" in pdf
    text = text_of(pdf)
    for words in (
        application.number,
        "Samen roosteren",
        "Ons idee.",
        "Eis 1",
        "Ja, want wij willen dit.",
        "formulier.pdf",
    ):
        assert words in text


@pytest.mark.parametrize(
    "words",
    [
        '#panic("x")',
        "*vet* _schuin_ $x$ `code`",
        '#read("/etc/passwd")',
        "<script>alert(1)</script>",
        "= kop\n- lijst",
        "\\ \" ' }}",
    ],
)
def test_what_people_write_is_only_text(words: str) -> None:
    draft = make_draft()
    actions.save_draft(application=draft, by=draft.started_by, title=words.splitlines()[0], summary=words)
    text = text_of(receipt(actions.submit(application=draft, by=draft.started_by)))
    for line in words.splitlines():
        assert line in text


def test_what_no_font_has_is_no_reason_to_refuse() -> None:
    draft = make_draft()
    actions.save_draft(application=draft, by=draft.started_by, summary="🌷 \u202eמשמרת\u202c ورديّة 你好\n\n\nx")
    assert receipt(actions.submit(application=draft, by=draft.started_by)).startswith(b"%PDF-")


def test_it_stays_what_was_sent_while_it_is_completed() -> None:
    application = make_submitted(title="Eerst")
    reviewing.send_back(application=application, missing="De titel.", by=secretariat())
    by, document = application.started_by, application.documents.get()
    actions.save_draft(application=application, by=by, title="Daarna")
    actions.remove_document(document=document, by=by)
    text = text_of(receipt(fresh(application)))
    assert "Eerst" in text
    assert "Daarna" not in text
    assert document.name in text


def test_only_its_applicants_get_it(client: Client) -> None:
    application, draft = make_submitted(), make_draft(make_role(slug="anders"))
    address = f"/mijn/aanmelding/{application.pk}/pdf/"
    client.force_login(application.started_by)
    response = client.get(address)
    assert response["Content-Type"] == "application/pdf"
    assert response["Content-Disposition"] == f'attachment; filename="aanmelding-{application.number}.pdf"'
    assert response["Cache-Control"].startswith("max-age=0")
    for user in (draft.started_by, secretariat()):
        client.force_login(user)
        assert client.get(address).status_code == 404
    client.force_login(draft.started_by)
    assert client.get(f"/mijn/aanmelding/{draft.pk}/pdf/").status_code == 404
