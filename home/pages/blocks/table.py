"""Rows and columns that say what they are."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTable, TypedTableBlock, TypedTableBlockValidationError

from praktijkpodium.home.pages.blocks.part import Part

# What the API calls the kinds of columns.
NAMES = {"row_heading": "rijkop", "text": "tekst", "number": "getal"}


class TableBlock(Part, TypedTableBlock):
    """A table that a screen reader can find its way in: it has a caption and each column a heading."""

    kind = "tabel"

    row_heading = blocks.CharBlock(label=_("heading of the row"))
    text = blocks.TextBlock(label=_("text"), required=False, rows=1)
    number = blocks.DecimalBlock(label=_("number"), required=False)

    class Meta:
        icon = "table"
        label = _("table")
        template = "praktijkpodium/blocks/table.html"
        description = _("Numbers or short texts in rows and columns. Give it a caption.")

        @staticmethod
        def preview_value() -> dict[str, Any]:
            return {
                "caption": gettext("Participants"),
                "columns": [
                    {"type": "row_heading", "heading": gettext("Year")},
                    {"type": "number", "heading": gettext("Number")},
                ],
                "rows": [{"values": ["2018", "12"]}, {"values": ["2019", "31"]}],
            }

    def clean(self, table: TypedTable) -> TypedTable:
        cleaned: TypedTable = super().clean(table)
        errors = [] if self.is_deferred_validation else list(self._what_is_missing(cleaned))
        if errors:
            raise TypedTableBlockValidationError(non_block_errors=[ValidationError(error) for error in errors])
        cleaned.caption = (cleaned.caption or "").strip()
        return cleaned

    def _what_is_missing(self, table: TypedTable) -> Any:
        if not (table.caption or "").strip():
            yield gettext("Give the table a caption: it tells what the table is about.")
        if not table.columns or not table.row_data:
            yield gettext("A table has at least one column and one row.")
        if not all((column["heading"] or "").strip() for column in table.columns):
            yield gettext("Give each column a heading.")

    def get_context(self, value: TypedTable, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        context = super().get_context(value, parent_context=parent_context)
        kinds = [column["block"].name for column in value.columns]
        context["columns"] = [(column["heading"], kind) for column, kind in zip(value.columns, kinds, strict=True)]
        context["rows"] = [list(zip(row["values"], kinds, strict=False)) for row in value.row_data]
        return context

    def get_api_representation(self, value: TypedTable, context: dict[str, Any] | None = None) -> dict[str, Any]:
        def cell(kind: str, content: Any) -> Any:
            return float(content) if kind == "number" and content is not None else content

        kinds = [column["block"].name for column in value.columns]
        return {
            "bijschrift": value.caption or "",
            "kolommen": [
                {"kop": column["heading"], "soort": NAMES[kind]}
                for column, kind in zip(value.columns, kinds, strict=True)
            ],
            "rijen": [
                [cell(kind, content) for kind, content in zip(kinds, row["values"], strict=False)]
                for row in value.row_data
            ],
        }
