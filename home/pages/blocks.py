"""The blocks that editors build a text from."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

TEXT_FEATURES = ["h2", "h3", "bold", "italic", "ol", "ul", "link", "document-link"]


class QuoteBlock(blocks.StructBlock):
    text = blocks.TextBlock(label=_("quote"))
    source = blocks.CharBlock(label=_("who said it"), required=False)

    class Meta:
        icon = "openquote"
        label = _("quote")
        template = "praktijkpodium/blocks/quote.html"


class BodyBlock(blocks.StreamBlock):
    """A running text."""

    text = blocks.RichTextBlock(
        label=_("text"), features=TEXT_FEATURES, template="praktijkpodium/blocks/text.html", icon="pilcrow"
    )
    quote = QuoteBlock()
