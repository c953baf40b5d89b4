"""Questions with their answers."""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from praktijkpodium.home.pages.blocks.part import Part, heading_block
from praktijkpodium.home.pages.blocks.text import ParagraphsBlock
from praktijkpodium.home.pages.rich_text import Text


class QuestionBlock(blocks.StructBlock):
    question = blocks.CharBlock(label=_("question"), max_length=250)
    answer = ParagraphsBlock(label=_("answer"))

    class Meta:
        label = _("question")


class QuestionsBlock(Part, blocks.StructBlock):
    kind = "vragen"

    heading = heading_block()
    questions = blocks.ListBlock(QuestionBlock(), label=_("questions"), min_num=1)

    class Meta:
        icon = "help"
        label = _("questions and answers")
        template = "praktijkpodium/blocks/questions.html"
        description = _("Questions; the answer opens when somebody presses one.")

        @staticmethod
        def preview_value() -> dict[str, Any]:
            asked = {"question": gettext("Who can take part?"), "answer": f"<p>{gettext('A paragraph of text.')}</p>"}
            return {"heading": "", "questions": [asked, asked]}

    def texts(self, value: Any) -> Iterable[Text]:
        return [asked["answer"] for asked in value["questions"]]

    def get_api_representation(self, value: Any, context: dict[str, Any] | None = None) -> dict[str, Any]:
        return {
            "kop": value["heading"] or "",
            "vragen": [{"vraag": asked["question"], "html": asked["answer"].html} for asked in value["questions"]],
        }
