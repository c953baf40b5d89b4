"""A text that stands apart."""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from praktijkpodium.home.pages.blocks.part import Part, heading_block
from praktijkpodium.home.pages.blocks.text import ParagraphsBlock
from praktijkpodium.home.pages.rich_text import Text

KINDS = [
    ("info", _("good to know")),
    ("tip", _("tip")),
    ("attention", _("attention")),
]
# Their icons and their looks in the stylesheet.
LOOKS = {
    "info": ("info", "utrecht-spotlight-section--info"),
    "tip": ("star", "utrecht-spotlight-section--ok"),
    "attention": ("warning", "utrecht-spotlight-section--warning"),
}
# What the API calls them.
NAMES = {"info": "informatie", "tip": "tip", "attention": "letOp"}


class CallOutBlock(Part, blocks.StructBlock):
    kind = "kader"

    type = blocks.ChoiceBlock(label=_("kind"), choices=KINDS, default="info")
    heading = heading_block()
    text = ParagraphsBlock(label=_("text"))

    class Meta:
        icon = "info-circle"
        label = _("call-out")
        template = "praktijkpodium/blocks/call_out.html"
        description = _("A short text that nobody may miss.")

        @staticmethod
        def preview_value() -> dict[str, Any]:
            return {"type": "tip", "heading": gettext("A heading"), "text": f"<p>{gettext('A paragraph of text.')}</p>"}

    def texts(self, value: Any) -> Iterable[Text]:
        return [value["text"]]

    def get_context(self, value: Any, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        context = super().get_context(value, parent_context=parent_context)
        type_ = value["type"] if value["type"] in NAMES else "info"
        sign, look = LOOKS[type_]
        return {**context, "word": dict(KINDS)[type_], "sign": sign, "look": look}

    def get_api_representation(self, value: Any, context: dict[str, Any] | None = None) -> dict[str, Any]:
        return {
            "type": NAMES.get(value["type"], "informatie"),
            "kop": value["heading"] or "",
            "html": value["text"].html,
        }
