"""Organisations in the admin."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import ObjectList
from wagtail.snippets.views.snippets import SnippetViewSet

from praktijkpodium.home.directory.forms import OrganisationForm
from praktijkpodium.home.directory.models import Organisation


class OrganisationViewSet(SnippetViewSet):
    model = Organisation
    edit_handler = ObjectList(Organisation.panels, base_form_class=OrganisationForm)
    icon = "group"
    menu_label = _("Organisations")
    menu_order = 240
    add_to_admin_menu = True
    list_display = ["name"]
    copy_view_enabled = False
    list_per_page = 50
