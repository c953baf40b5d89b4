"""What all parts of a running text have in common."""

from collections.abc import Iterable
from typing import Any, ClassVar

from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from praktijkpodium.home.pages.pictures import prefetch_renditions
from praktijkpodium.home.pages.rich_text import Text, expand

# The name under which the body tells a part how deep it stands. Not `heading`: lists of cards use that one.
LEVEL = "podium_level"


class Part(blocks.Block):
    """A block in a body, which looks up with `prepare` what many of its kind need. Shown alone it works too.

    Its template gets `heading` and `item_heading`: the elements for its title, and for those of its items.
    """

    # What the API calls it.
    kind: ClassVar[str]

    class Meta:
        preview_template = "praktijkpodium/blocks/preview.html"

    def texts(self, value: Any) -> Iterable[Text]:
        """The rich texts in a value."""
        return ()

    def images(self, value: Any) -> Iterable[Any]:
        """The images in a value, if they are there."""
        return ()

    def prepare(self, values: list[Any]) -> None:
        """Look up what all these values need."""
        expand((text, text.source) for value in values for text in self.texts(value))
        prefetch_renditions(image for value in values for image in self.images(value))

    def get_context(self, value: Any, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(value, parent_context=parent_context)
        level = context.get(LEVEL, 2)
        titled = isinstance(value, blocks.StructValue) and bool(value.get("heading"))
        context["heading"], context["item_heading"] = f"h{level}", f"h{level + titled}"
        return context

    @cached_property
    def is_previewable(self) -> bool:
        return hasattr(self.meta, "preview_value")


def request_of(context: dict[str, Any] | None) -> Any:
    """The request for which a block is shown, on a page or in the API."""
    return (context or {}).get("request")


def heading_block() -> blocks.CharBlock:
    """The optional title of a part."""

    return blocks.CharBlock(
        label=_("heading"),
        required=False,
        max_length=120,
        help_text=_("Leave it empty where the text says it already."),
    )
