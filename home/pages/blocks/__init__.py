"""The blocks that editors build a text from: one family of blocks in each module."""

from praktijkpodium.home.pages.blocks.body import BodyBlock, body_json
from praktijkpodium.home.pages.blocks.quote import QuoteBlock
from praktijkpodium.home.pages.blocks.text import ParagraphsBlock, TextBlock

__all__ = ["BodyBlock", "ParagraphsBlock", "QuoteBlock", "TextBlock", "body_json"]
