"""The menu of the admin: what belongs together stands together, and nobody sees what one cannot use."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import Menu, MenuItem, SubmenuMenuItem

from praktijkpodium.home.editorial.queries import publishes_pages

# Other floors add to these menus by Wagtail hooks of these names.
DIRECTORY_MENU = "register_praktijkpodium_directory_menu_item"
REGISTERS_MENU = "register_praktijkpodium_register_menu_item"


def registers() -> MenuItem:
    """The registers in which one only looks."""
    return SubmenuMenuItem(_("Registers"), Menu(REGISTERS_MENU), name="registers", icon_name="table", order=8000)


def hide_reports(request: HttpRequest, items: list[MenuItem]) -> None:
    """Wagtail's reports are about everybody's pages: for who publishes."""
    if not publishes_pages(request.user):
        items[:] = [item for item in items if item.name != "reports"]


def keep_help_here(request: HttpRequest, items: list[Any]) -> None:
    """Of the menu “Help” only what is about this site: not Wagtail's manual and news, in English and elsewhere."""
    items[:] = [item for item in items if not item.url.startswith("http")]
