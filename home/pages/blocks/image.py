"""A photograph or drawing between the text."""

import re
from collections.abc import Iterable
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.images.blocks import ImageBlock

from praktijkpodium.home.pages.blocks.part import Part, request_of
from praktijkpodium.home.pages.pictures import alt_text, picture_json

_FILE_NAME = re.compile(r"\.(avif|gif|jpe?g|png|svg|webp)$", re.IGNORECASE)


class DescribedImageBlock(ImageBlock):
    """An image with words for readers who cannot see it, or the explicit choice that it says nothing."""

    def clean(self, value: Any) -> Any:
        if value is not None and value.contextual_alt_text:
            value.contextual_alt_text = value.contextual_alt_text.strip()
        image = super().clean(value)
        if image is not None and not self.is_deferred_validation and _FILE_NAME.search(alt_text(image)):
            message = gettext("This is the name of a file. Say what there is to see.")
            raise StructBlockValidationError(block_errors={"alt_text": ValidationError(message)})
        return image


class FigureBlock(Part, blocks.StructBlock):
    kind = "afbeelding"

    image = DescribedImageBlock(
        label=_("image"),
        help_text=_("Say what there is to see, and what the reader learns from it. Do not repeat the caption."),
    )
    caption = blocks.CharBlock(label=_("caption"), required=False, max_length=250)
    credit = blocks.CharBlock(
        label=_("credit"), required=False, max_length=120, help_text=_("For example: Photo: Jan Jansen.")
    )

    class Meta:
        icon = "image"
        label = _("image")
        template = "praktijkpodium/blocks/image.html"
        description = _("A photograph or drawing, with a caption.")

    def images(self, value: Any) -> Iterable[Any]:
        return [value["image"]]

    def get_api_representation(self, value: Any, context: dict[str, Any] | None = None) -> dict[str, Any]:
        image = value["image"]
        return {
            "afbeelding": picture_json(image, "wide", alt_text(image), request_of(context)) if image else None,
            "bijschrift": value["caption"] or "",
            "maker": value["credit"] or "",
        }
