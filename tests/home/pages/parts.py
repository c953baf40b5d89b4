"""Parts of a text to test with: each as the database has it, with `words` in every field for plain text."""

import io
import itertools
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.template import RequestContext, Template
from django.test import RequestFactory
from PIL import Image as Drawing
from wagtail.blocks.stream_block import StreamValue
from wagtail.documents.models import Document
from wagtail.images.models import Image
from wagtail.models import Page

from praktijkpodium.home.directory.models import Partner
from praktijkpodium.home.pages.blocks import BodyBlock
from praktijkpodium.home.pages.models import StandardPage

BODY: BodyBlock = StandardPage._meta.get_field("body").stream_block
# The temporary files in which it makes the sizes of an image.
WAGTAIL_LEAVES_FILES_OPEN = pytest.mark.filterwarnings(
    "ignore:unclosed file <(tempfile.Spooled|_io.BufferedRandom|_io.FileIO name=[0-9]+ mode='rb.'):ResourceWarning"
)
LINK = "https://www.video.example/kijk?v=1"


_colours = itertools.count()


def make_image(width: int = 60, height: int = 40, mode: str = "RGB", **fields: Any) -> Image:
    """An image unlike all others: what Wagtail remembers of the sizes of an image goes by its number and content."""
    content = io.BytesIO()
    number = next(_colours)
    Drawing.new(mode, (width, height), (number % 256, number // 256, 128)).save(content, "PNG")
    image = Image(title="DSC01.png", file=ContentFile(content.getvalue(), "dsc01.png"), **fields)
    image._set_image_file_metadata()
    image.save()
    return image


def make_document(title: str = "Handreiking", content: bytes = b"%PDF-" + b"x" * 1_258_286) -> Document:
    document = Document(title=title, file=ContentFile(content, "handreiking.pdf"))
    document._set_document_file_metadata()
    document.save()
    return document


def make_page(title: str = "Over ons", **fields: Any) -> StandardPage:
    parent = Page.objects.get(depth=2)
    return parent.add_child(instance=StandardPage(title=title, **fields))


def make_partner(name: str = "Vilans", **fields: Any) -> Partner:
    return Partner.objects.create(name=name, url="https://partner.example", **fields)


def text(html: str = "<p>Wat wij leerden.</p>") -> dict[str, Any]:
    return {"type": "text", "value": html}


def quote(words: str = "Samen") -> dict[str, Any]:
    return {"type": "quote", "value": {"text": words, "source": words, "role": words}}


def image(words: str = "Samen", picture: Image | None = None, **fields: Any) -> dict[str, Any]:
    chosen = {"image": (picture or make_image()).pk, "alt_text": words, "decorative": False, **fields}
    return {"type": "image", "value": {"image": chosen, "caption": words, "credit": words}}


def video(words: str = "Samen", **fields: Any) -> dict[str, Any]:
    value = {"title": words, "url": LINK, "description": "<p>Iemand praat.</p>", "duration": "4:05", "still": None}
    return {"type": "video", "value": {**value, **fields}}


def call_out(words: str = "Samen", kind: str = "tip", html: str = "<p>Doe dit.</p>") -> dict[str, Any]:
    return {"type": "call_out", "value": {"type": kind, "heading": words, "text": html}}


def steps(words: str = "Samen", html: str = "<p>Doe dit.</p>") -> dict[str, Any]:
    step = {"title": words, "text": html}
    return {"type": "steps", "value": {"heading": words, "steps": [step, step]}}


def questions(words: str = "Samen", html: str = "<p>Ja.</p>") -> dict[str, Any]:
    return {"type": "questions", "value": {"heading": words, "questions": [{"question": words, "answer": html}] * 2}}


def table(words: str = "Samen") -> dict[str, Any]:
    columns = [
        {"type": "row_heading", "heading": words},
        {"type": "number", "heading": "Aantal"},
        {"type": "text", "heading": "Uitleg"},
    ]
    rows = [{"values": [words, "12.5", words]}, {"values": ["2019", None, ""]}]
    return {"type": "table", "value": {"caption": words, "columns": columns, "rows": rows}}


def downloads(words: str = "Samen", document: Document | None = None) -> dict[str, Any]:
    chosen = (document or make_document()).pk
    download = {"document": chosen, "title": words, "description": words}
    return {"type": "downloads", "value": {"heading": words, "downloads": [download, {**download, "title": ""}]}}


def card(**fields: Any) -> dict[str, Any]:
    return {"page": None, "link": "", "title": "", "text": "", "image": None, **fields}


def cards(words: str = "Samen", *chosen: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "cards",
        "value": {"heading": words, "cards": list(chosen) or [card(title=words, text=words, link=LINK)]},
    }


def partners(words: str = "Samen", *chosen: Partner) -> dict[str, Any]:
    of = chosen or [make_partner(words, description=words)]
    return {"type": "partners", "value": {"heading": words, "partners": [partner.pk for partner in of]}}


PARTS = {
    make.__name__: make for make in (quote, image, video, call_out, steps, questions, table, downloads, cards, partners)
}


def body(*parts: dict[str, Any]) -> StreamValue:
    """A text as it comes from the database."""
    return BODY.to_python([{"id": f"deel-{number}", **part} for number, part in enumerate(parts, 1)])


def shown(*parts: dict[str, Any]) -> str:
    """A text on a page, as the templates of pages include it."""
    return render(body(*parts))


def render(stream: StreamValue) -> str:
    template = Template('{% include "praktijkpodium/blocks/body.html" with body=body %}')
    return template.render(RequestContext(RequestFactory().get("/"), {"body": stream}))
