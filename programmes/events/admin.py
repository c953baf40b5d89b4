"""Venues in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.snippets import SnippetViewSet

from praktijkpodium.home.editorial.menu import DIRECTORY_MENU
from praktijkpodium.programmes.events.models import Venue


class VenueViewSet(SnippetViewSet):
    model = Venue
    icon = "home"
    menu_label = _("Venues")
    menu_order = 70
    menu_hook = DIRECTORY_MENU
    list_display = ["name", "city", "region"]
    list_filter = ["region"]
    list_per_page = 50
