"""Cards that lead on: to pages of ours, or elsewhere."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageChooserBlock
from wagtail.models import Page

from praktijkpodium.home.pages.blocks.links import SecureLinkBlock, host_of, is_secure
from praktijkpodium.home.pages.blocks.part import Part, heading_block, request_of
from praktijkpodium.home.pages.pictures import picture_json
from praktijkpodium.home.pages.queries import public


def public_pages(cards: Iterable[Any]) -> dict[int, Page]:
    """The pages of these cards that everybody may read, with their images."""
    chosen = {card["page"].pk for card in cards if card["page"]}
    if not chosen:
        return {}
    found = public(Page.objects.live()).filter(pk__in=chosen).defer_streamfields().specific()
    pages = {page.pk: page for page in found}
    images = get_image_model().objects.in_bulk({image for page in pages.values() if (image := _image_id(page))})
    for page in pages.values():
        if image := images.get(_image_id(page)):
            page.image = image
    return pages


def _image_id(page: Page) -> int | None:
    """Pages of a host need not have an image."""
    return getattr(page, "image_id", None)


@dataclass(frozen=True)
class Card:
    """What is shown of a card."""

    title: str
    text: str
    url: str
    image: Any
    # The other site that it leads to; empty for a page of ours.
    host: str


class CardValue(blocks.StructValue):
    @cached_property
    def page(self) -> Page | None:
        """The chosen page, if everybody may read it. Set for many cards at once by `CardsBlock.prepare`."""
        return next(iter(public_pages([self]).values()), None)

    @property
    def image(self) -> Any:
        return self["image"] or (getattr(self.page, "image", None) if self.page else None)

    def shown(self, request: Any, *, whole_address: bool = False) -> Card | None:
        """The card, or nothing when its page is not there for everybody."""
        if self["page"] is None:
            url = self["link"] or ""
            shown = is_secure(url)
            return Card(self["title"], self["text"] or "", url, self.image, host_of(url)) if shown else None
        page = self.page
        url = (page.get_full_url(request) if whole_address else page.get_url(request)) if page else None
        if page is None or not url:
            return None
        text = self["text"] or getattr(page, "introduction", "") or page.search_description
        return Card(self["title"] or page.title, text, url, self.image, "")


class CardBlock(blocks.StructBlock):
    page = blocks.PageChooserBlock(label=_("page"), required=False)
    link = SecureLinkBlock(label=_("link"), required=False, help_text=_("To another site. Leave it empty for a page."))
    title = blocks.CharBlock(
        label=_("title"), required=False, max_length=120, help_text=_("Empty: the title of the page.")
    )
    text = blocks.TextBlock(
        label=_("text"), required=False, max_length=300, help_text=_("Empty: the introduction of the page.")
    )
    image = ImageChooserBlock(label=_("image"), required=False, help_text=_("Empty: the image of the page."))

    class Meta:
        label = _("card")
        value_class = CardValue

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if self.is_deferred_validation:
            return cleaned
        errors = {}
        if cleaned["page"] and cleaned["link"]:
            errors["link"] = ValidationError(gettext("Choose a page or write a link, not both."))
        elif not cleaned["page"] and not cleaned["link"]:
            errors["page"] = ValidationError(gettext("Choose a page, or write a link."))
        elif cleaned["link"] and not cleaned["title"]:
            errors["title"] = ValidationError(gettext("A card with a link needs a title."))
        if errors:
            raise StructBlockValidationError(block_errors=errors)
        return cleaned


class CardsBlock(Part, blocks.StructBlock):
    kind = "kaarten"

    heading = heading_block()
    cards = blocks.ListBlock(CardBlock(), label=_("cards"), min_num=1)

    class Meta:
        icon = "grip"
        label = _("cards")
        template = "praktijkpodium/blocks/cards.html"
        description = _("Cards that lead to other pages. A page that is not public is left out.")

        @staticmethod
        def preview_value() -> dict[str, Any]:
            link = {
                "title": gettext("A heading"),
                "text": gettext("A paragraph of text."),
                "link": "https://site.example",
            }
            return {"heading": "", "cards": [{**link, "page": None, "image": None}] * 2}

    def images(self, value: Any) -> Iterable[Any]:
        return [card.image for card in value["cards"]]

    def prepare(self, values: list[Any]) -> None:
        cards = [card for value in values for card in value["cards"]]
        pages = public_pages(cards)
        for card in cards:
            card.page = pages.get(card["page"].pk) if card["page"] else None
        super().prepare(values)

    def get_context(self, value: Any, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        context = super().get_context(value, parent_context=parent_context)
        context["cards"] = [shown for card in value["cards"] if (shown := card.shown(request_of(context)))]
        return context

    def get_api_representation(self, value: Any, context: dict[str, Any] | None = None) -> dict[str, Any]:
        request = request_of(context)
        cards = [shown for card in value["cards"] if (shown := card.shown(request, whole_address=True))]

        def represent(card: Card) -> dict[str, Any]:
            image = picture_json(card.image, "card", "", request) if card.image else None
            return {"titel": card.title, "tekst": card.text, "url": card.url, "afbeelding": image}

        return {"kop": value["heading"] or "", "kaarten": [represent(card) for card in cards]}
