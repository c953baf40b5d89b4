"""Registers in the admin: lists to look at and to take along as a spreadsheet."""

from typing import Any

from django.urls import URLPattern, re_path
from wagtail import hooks
from wagtail_modeladmin.options import ModelAdmin
from wagtail_modeladmin.views import IndexView

from praktijkpodium.home.editorial.menu import REGISTERS_MENU
from praktijkpodium.home.editorial.spreadsheets import plain_text


class RegisterView(IndexView):
    """The list of a register."""

    def get_filters(self, request: Any) -> Any:
        """Filter by our filters only.

        What else is in the address modeladmin takes for a filter too, through all relations: with
        `?page__owner__password__startswith=` one could guess a password's hash letter by letter.
        """
        filters, has_filters, _others, distinct = super().get_filters(request)
        return filters, has_filters, {}, distinct

    def preprocess_field_value(self, field: str, value: Any, export_format: str) -> Any:
        """Texts stay texts. In XLSX Wagtail sees to that; in CSV an apostrophe tells the spreadsheet program."""
        processed = super().preprocess_field_value(field, value, export_format)
        is_text = isinstance(processed, str) and export_format == self.FORMAT_CSV
        return plain_text(processed) if is_text else processed


class Register(ModelAdmin):
    """A list in the menu “Registers”. Its `permission_helper_class` lets nobody add, edit or delete."""

    index_view_class = RegisterView
    add_to_admin_menu = False
    history_view_enabled = False
    list_per_page = 50

    def get_admin_urls_for_registration(self) -> tuple[URLPattern, ...]:
        helper = self.url_helper
        return (
            re_path(helper.get_action_url_pattern("index"), self.index_view, name=helper.get_action_url_name("index")),
        )

    def register_admin_url_finders(self) -> None:
        """Not this list is where things of this model are edited."""

    def register_with_wagtail(self) -> None:
        super().register_with_wagtail()
        hooks.register(REGISTERS_MENU, self.get_menu_item)
