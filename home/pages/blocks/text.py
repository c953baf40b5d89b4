"""Running text."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from praktijkpodium.home.pages.blocks.part import Part
from praktijkpodium.home.pages.rich_text import (
    PARAGRAPH_FEATURES,
    TEXT_FEATURES,
    Text,
    headings,
    in_order,
    within_levels,
    without_headings,
)


class ParagraphsBlock(blocks.RichTextBlock):
    """Rich text without headings, for a text that stands below one."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"features": PARAGRAPH_FEATURES, **kwargs})

    def deconstruct(self) -> tuple[str, Any, Any]:
        """Migrations carry Wagtail's block, not ours, which may move."""
        _path, args, kwargs = super().deconstruct()
        return "wagtail.blocks.RichTextBlock", args, kwargs

    def allowed(self, source: str) -> str:
        """What this block takes over of a text, wherever that came from."""
        return without_headings(source)

    def to_python(self, value: Any) -> Text:
        return Text(self.allowed(value or ""))

    def value_from_form(self, value: Any) -> Text:
        return self.to_python(value)

    def normalize(self, value: Any) -> Text:
        return value if isinstance(value, Text) else self.to_python(getattr(value, "source", value))


class TextBlock(Part, ParagraphsBlock):
    """Text with headings of the second and third level. Whether these are in order, only the whole body knows."""

    kind = "tekst"

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"features": TEXT_FEATURES, **kwargs})

    class Meta:
        icon = "pilcrow"
        label = _("text")
        template = "praktijkpodium/blocks/text.html"
        description = _("Paragraphs, lists and links, with headings.")

        @staticmethod
        def preview_value() -> str:
            return "<h2>{}</h2><p>{}</p>".format(gettext("A heading"), gettext("A paragraph of text."))

    def allowed(self, source: str) -> str:
        return within_levels(source)

    def show_below(self, value: Text, level: int) -> tuple[str, int]:
        """The text with its headings in order after one of `level`, and the level at its end."""
        return in_order(value.source, level)

    def heading_errors(self, value: Text, level: int) -> tuple[list[ValidationError], int]:
        """What is wrong with the headings of this text after one of `level`, and the level at its end."""
        errors = []
        for depth, words in headings(value.source):
            if not words:
                errors.append(ValidationError(gettext("A heading is empty. Write something in it, or remove it.")))
                continue
            if depth > level + 1:
                message = gettext(
                    "The heading “%(heading)s” is of level 3, and there is none of level 2 before it. "
                    "Make it level 2, or put a heading of level 2 above it."
                )
                errors.append(ValidationError(message % {"heading": words}))
            level = depth
        return errors, level

    def get_api_representation(self, value: Text, context: dict[str, Any] | None = None) -> dict[str, Any]:
        return {"html": value.html}
