"""Partners, by the organisations that the directory knows."""

from collections.abc import Iterable
from typing import Any

from django.db.models import prefetch_related_objects
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from praktijkpodium.home.pages.blocks.part import Part, heading_block, request_of
from praktijkpodium.home.pages.pictures import picture_json


class PartnersBlock(Part, blocks.StructBlock):
    kind = "partners"

    heading = heading_block()
    partners = blocks.ListBlock(
        SnippetChooserBlock("praktijkpodium_home.Partner", label=_("partner")), label=_("partners"), min_num=1
    )

    class Meta:
        icon = "group"
        label = _("partners")
        template = "praktijkpodium/blocks/partners.html"
        description = _("Organisations that take part, with their logos.")

    def there(self, value: Any) -> list[Any]:
        """The partners that were not deleted."""
        return [partner for partner in value["partners"] if partner]

    def images(self, value: Any) -> Iterable[Any]:
        return [partner.logo for partner in self.there(value)]

    def prepare(self, values: list[Any]) -> None:
        prefetch_related_objects([partner for value in values for partner in self.there(value)], "logo")
        super().prepare(values)

    def get_searchable_content(self, value: Any) -> list[str]:
        return [*super().get_searchable_content(value), *(partner.name for partner in self.there(value))]

    def get_context(self, value: Any, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        return {**super().get_context(value, parent_context=parent_context), "partners": self.there(value)}

    def get_api_representation(self, value: Any, context: dict[str, Any] | None = None) -> dict[str, Any]:
        request = request_of(context)

        def represent(partner: Any) -> dict[str, Any]:
            logo = partner.logo
            return {
                "naam": partner.name,
                "url": partner.url,
                "omschrijving": partner.description,
                "logo": picture_json(logo, "logo", partner.name, request) if logo else None,
            }

        return {"kop": value["heading"] or "", "partners": [represent(partner) for partner in self.there(value)]}
