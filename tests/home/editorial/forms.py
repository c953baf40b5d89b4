"""Filling in the forms of pages as the admin's screens do."""

from io import BytesIO
from typing import Any

from django.core.files.base import ContentFile
from PIL import Image as Picture
from wagtail.images import get_image_model
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from praktijkpodium.home.news.models import NewsIndexPage


def photo(**fields: Any) -> Any:
    file = BytesIO()
    Picture.new("RGB", (64, 48), (10, 92, 95)).save(file, "JPEG")
    fields = {"title": "Tafel", "description": "Drie mensen aan een tafel", **fields}
    return get_image_model().objects.create(file=ContentFile(file.getvalue(), "tafel.jpg"), **fields)


def news_form(title: str = "Nieuw boek", text: str = "<p>Het boek is er.</p>", **fields: Any) -> dict[str, Any]:
    """What the form of a news item sends. The name of the button that was pressed is among `fields`."""
    data: dict[str, Any] = nested_form_data(
        {
            "title": title,
            "slug": "nieuw-boek",
            "kind": "nieuws",
            "date": "2026-11-22",
            "body": streamfield([("text", rich_text(text))]),
            "related": streamfield([]),
            "comment_notifications": "on",
            "comments": {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0, "MAX_NUM_FORMS": ""},
            **fields,
        }
    )
    return data


def add_news_address() -> str:
    return f"/admin/pages/add/praktijkpodium_home/newspage/{NewsIndexPage.objects.get().pk}/"
