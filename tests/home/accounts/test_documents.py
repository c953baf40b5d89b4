"""What editors may put among the documents of the site."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from wagtail.documents.models import Document

from tests.home.factories import editor

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("name", "taken"), [("gids.pdf", True), ("GIDS.DOCX", True), ("x.html", False), ("x.svg", False)]
)
def test_what_a_browser_would_run_is_no_document(client, settings, tmp_path, name, taken):
    settings.MEDIA_ROOT = tmp_path
    client.force_login(editor())
    client.post("/admin/documents/add/", {"title": "Gids", "file": SimpleUploadedFile(name, b"<b>inhoud</b>")})
    assert Document.objects.exists() == taken
