"""Somebody's words."""

from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from praktijkpodium.home.pages.blocks.part import Part


class QuoteBlock(Part, blocks.StructBlock):
    kind = "citaat"

    text = blocks.TextBlock(label=_("quote"), help_text=_("Without quotation marks."))
    source = blocks.CharBlock(label=_("who said it"), required=False)
    role = blocks.CharBlock(
        label=_("as what"), required=False, help_text=_("For example: nurse at a home for the elderly.")
    )

    class Meta:
        icon = "openquote"
        label = _("quote")
        template = "praktijkpodium/blocks/quote.html"
        description = _("What somebody said or wrote.")

        @staticmethod
        def preview_value() -> dict[str, str]:
            return {"text": gettext("We learned more from each other than from any report."), "source": "Samira"}

    def get_api_representation(self, value: Any, context: dict[str, Any] | None = None) -> dict[str, Any]:
        return {"tekst": value["text"], "naam": value["source"] or "", "functie": value["role"] or ""}
