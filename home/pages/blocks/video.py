"""A film that is elsewhere: a link, because a player in the page would tell others who reads it."""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock

from praktijkpodium.home.pages.blocks.links import SecureLinkBlock, host_of, is_secure
from praktijkpodium.home.pages.blocks.part import Part, request_of
from praktijkpodium.home.pages.blocks.text import ParagraphsBlock
from praktijkpodium.home.pages.pictures import picture_json
from praktijkpodium.home.pages.rich_text import Text

UNITS = "SMH"


class VideoValue(blocks.StructValue):
    @property
    def link(self) -> str:
        url = self["url"] or ""
        return url if is_secure(url) else ""

    @property
    def host(self) -> str:
        return host_of(self.link)

    @property
    def parts(self) -> list[tuple[int, str]]:
        """How long it takes, in hours, minutes and seconds."""
        numbers = reversed([int(number) for number in (self["duration"] or "").split(":") if number.isdecimal()])
        return [(number, unit) for number, unit in zip(numbers, UNITS, strict=False) if number][::-1]

    @property
    def duration_words(self) -> str:
        words = {"H": gettext("%d h"), "M": gettext("%d min"), "S": gettext("%d s")}
        return " ".join(words[unit] % number for number, unit in self.parts)

    @property
    def duration_iso(self) -> str | None:
        """As ISO 8601 writes it."""
        return "PT" + "".join(f"{number}{unit}" for number, unit in self.parts) if self.parts else None


class VideoBlock(Part, blocks.StructBlock):
    kind = "video"

    title = blocks.CharBlock(label=_("title"), max_length=120)
    url = SecureLinkBlock(label=_("link"), help_text=_("Where the video can be seen, with subtitles."))
    description = ParagraphsBlock(
        label=_("what there is to hear and see"),
        help_text=_("For who cannot hear or see it: what is said, and what happens in the picture."),
    )
    duration = blocks.RegexBlock(
        regex=r"^(\d{1,2}:[0-5]\d|\d{1,3}):[0-5]\d$",
        label=_("duration"),
        required=False,
        error_messages={"invalid": _("Write minutes and seconds, as in 4:05, or hours too, as in 1:04:05.")},
        help_text=_("Minutes and seconds, as in 4:05."),
    )
    still = ImageChooserBlock(
        label=_("still"), required=False, help_text=_("A picture from the video. It stands beside the title.")
    )

    class Meta:
        icon = "media"
        label = _("video")
        template = "praktijkpodium/blocks/video.html"
        value_class = VideoValue
        description = _("A link to a video elsewhere. Nothing of it is loaded in our page.")

        @staticmethod
        def preview_value() -> dict[str, Any]:
            return {
                "title": gettext("A day in the team"),
                "url": "https://video.example/1",
                "description": f"<p>{gettext('A paragraph of text.')}</p>",
                "duration": "4:05",
                "still": None,
            }

    def texts(self, value: Any) -> Iterable[Text]:
        return [value["description"]]

    def images(self, value: Any) -> Iterable[Any]:
        return [value["still"]]

    def get_api_representation(self, value: Any, context: dict[str, Any] | None = None) -> dict[str, Any]:
        still = value["still"]
        return {
            "titel": value["title"],
            "url": value.link,
            "aanbieder": value.host,
            "duur": value.duration_iso,
            "html": value["description"].html,
            "afbeelding": picture_json(still, "card", "", request_of(context)) if still else None,
        }
