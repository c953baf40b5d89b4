"""What to do, in order."""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from praktijkpodium.home.pages.blocks.part import Part, heading_block
from praktijkpodium.home.pages.blocks.text import ParagraphsBlock
from praktijkpodium.home.pages.rich_text import Text


class StepBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("title"), max_length=120)
    text = ParagraphsBlock(label=_("text"), required=False)

    class Meta:
        label = _("step")


class StepsBlock(Part, blocks.StructBlock):
    kind = "stappen"

    heading = heading_block()
    steps = blocks.ListBlock(StepBlock(), label=_("steps"), min_num=1)

    class Meta:
        icon = "list-ol"
        label = _("steps")
        template = "praktijkpodium/blocks/steps.html"
        description = _("What to do, numbered.")

        @staticmethod
        def preview_value() -> dict[str, Any]:
            step = {"title": gettext("A heading"), "text": f"<p>{gettext('A paragraph of text.')}</p>"}
            return {"heading": "", "steps": [step, step]}

    def texts(self, value: Any) -> Iterable[Text]:
        return [step["text"] for step in value["steps"]]

    def get_api_representation(self, value: Any, context: dict[str, Any] | None = None) -> dict[str, Any]:
        return {
            "kop": value["heading"] or "",
            "stappen": [{"titel": step["title"], "html": step["text"].html} for step in value["steps"]],
        }
