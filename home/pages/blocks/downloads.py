"""Documents that readers can take with them."""

from collections.abc import Iterable
from typing import Any

from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock

from praktijkpodium.home.pages.blocks.part import Part, heading_block, request_of


class DownloadValue(blocks.StructValue):
    """A document, told about from what the database knows: the storage is not asked."""

    @property
    def shown_title(self) -> str:
        """Not `title`: a template would find the field of that name first."""
        return str(self["title"] or self["document"].title)

    @property
    def file_type(self) -> str:
        return str(self["document"].file_extension).upper()

    @property
    def file_facts(self) -> str:
        """For example: PDF, 1.2 MB."""
        size = self["document"].file_size
        return ", ".join(fact for fact in (self.file_type, filesizeformat(size) if size else "") if fact)


class DownloadBlock(blocks.StructBlock):
    document = DocumentChooserBlock(label=_("document"))
    title = blocks.CharBlock(
        label=_("title"), required=False, max_length=160, help_text=_("Empty: the title of the document.")
    )
    description = blocks.TextBlock(label=_("description"), required=False, max_length=400)

    class Meta:
        label = _("download")
        value_class = DownloadValue


class DownloadsBlock(Part, blocks.StructBlock):
    kind = "downloads"

    heading = heading_block()
    downloads = blocks.ListBlock(DownloadBlock(), label=_("downloads"), min_num=1)

    class Meta:
        icon = "download"
        label = _("downloads")
        template = "praktijkpodium/blocks/downloads.html"
        description = _("Documents to download, with their type and size.")

    def there(self, value: Any) -> Iterable[Any]:
        """The downloads whose document was not deleted."""
        return [download for download in value["downloads"] if download["document"]]

    def get_context(self, value: Any, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        return {**super().get_context(value, parent_context=parent_context), "downloads": self.there(value)}

    def get_api_representation(self, value: Any, context: dict[str, Any] | None = None) -> dict[str, Any]:
        request = request_of(context)

        def represent(download: Any) -> dict[str, Any]:
            document = download["document"]
            return {
                "titel": download.shown_title,
                "omschrijving": download["description"] or "",
                "url": request.build_absolute_uri(document.url) if request else document.url,
                "bestandsnaam": document.filename,
                "type": download.file_type,
                "grootte": document.file_size,
            }

        return {"kop": value["heading"] or "", "downloads": [represent(each) for each in self.there(value)]}
