"""A running text, built from parts."""

from collections.abc import Iterator
from typing import Any

from django.core.exceptions import ValidationError
from django.http import HttpRequest
from wagtail import blocks
from wagtail.blocks.stream_block import StreamBlockValidationError, StreamValue

from praktijkpodium.home.pages.blocks.call_out import CallOutBlock
from praktijkpodium.home.pages.blocks.cards import CardsBlock
from praktijkpodium.home.pages.blocks.downloads import DownloadsBlock
from praktijkpodium.home.pages.blocks.image import FigureBlock
from praktijkpodium.home.pages.blocks.partners import PartnersBlock
from praktijkpodium.home.pages.blocks.questions import QuestionsBlock
from praktijkpodium.home.pages.blocks.quote import QuoteBlock
from praktijkpodium.home.pages.blocks.steps import StepsBlock
from praktijkpodium.home.pages.blocks.table import TableBlock
from praktijkpodium.home.pages.blocks.text import TextBlock
from praktijkpodium.home.pages.blocks.video import VideoBlock
from praktijkpodium.home.pages.rich_text import DEEPEST, expand

TITLE_OF_PAGE = 1


class BodyBlock(blocks.StreamBlock):
    """The text of a page. It stands below the title of the page, and keeps all headings in order.

    What its parts show from elsewhere is looked up once for each kind of part, however many there are.
    """

    text = TextBlock()
    quote = QuoteBlock()
    image = FigureBlock()
    video = VideoBlock()
    call_out = CallOutBlock()
    steps = StepsBlock()
    questions = QuestionsBlock()
    table = TableBlock()
    downloads = DownloadsBlock()
    cards = CardsBlock()
    partners = PartnersBlock()

    class Meta:
        template = "praktijkpodium/blocks/parts.html"

    def clean(self, value: StreamValue) -> StreamValue:
        errors: dict[int, ValidationError] = {}
        others: list[ValidationError] = []
        cleaned = value
        try:
            cleaned = super().clean(value)
        except StreamBlockValidationError as error:
            errors, others = error.block_errors, error.non_block_errors.as_data()
        if not self.is_deferred_validation:
            errors = {**self._heading_errors(value), **errors}
        if errors or others:
            raise StreamBlockValidationError(block_errors=errors, non_block_errors=others)
        return cleaned

    def _heading_errors(self, value: StreamValue) -> dict[int, ValidationError]:
        errors, level = {}, TITLE_OF_PAGE
        for index, part in enumerate(value):
            if isinstance(part.block, TextBlock):
                found, level = part.block.heading_errors(part.value, level)
                if found:
                    errors[index] = ValidationError(found)
        return errors

    def prepared(self, value: StreamValue) -> Iterator[tuple[StreamValue.StreamChild, int]]:
        """The parts, ready to be shown, each with the level of its title: as deep as headings of the text may be."""
        parts, sources, level = [], [], TITLE_OF_PAGE
        for part in value:
            parts.append((part, min(level + 1, DEEPEST)))
            if isinstance(part.block, TextBlock):
                source, level = part.block.show_below(part.value, level)
                sources.append((part.value, source))
        expand(sources)
        for block in self.child_blocks.values():
            values = [part.value for part, _ in parts if part.block is block]
            if values:
                block.prepare(values)
        yield from parts

    def get_context(self, value: StreamValue, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        return {**super().get_context(value, parent_context=parent_context), "parts": list(self.prepared(value))}

    def get_api_representation(self, value: StreamValue | None, context: dict[str, Any] | None = None) -> list[Any]:
        """Each part as the API describes it (`schemas.BodyPart`)."""
        return [
            {
                "soort": part.block.kind,
                "id": part.id or "",
                "waarde": part.block.get_api_representation(part.value, context=context),
            }
            for part, _level in self.prepared(value or ())
        ]


def body_json(body: StreamValue, request: HttpRequest) -> list[Any]:
    """The text of a page for the API, with whole addresses."""
    representation: list[Any] = body.stream_block.get_api_representation(body, context={"request": request})
    return representation
