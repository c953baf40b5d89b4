"""The directory in the admin."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import InlinePanel, ObjectList
from wagtail.snippets.views.chooser import SnippetChooserViewSet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from praktijkpodium.home.directory.forms import MembershipForm, OrganisationForm
from praktijkpodium.home.directory.models import (
    ContactPerson,
    Organisation,
    Partner,
    Perspective,
    Region,
    Sector,
    Theme,
)
from praktijkpodium.home.editorial.menu import DIRECTORY_MENU


class MembersPanel(InlinePanel):
    """The members, by their addresses: a list to choose from would have every account of the site."""

    def get_form_options(self) -> dict[str, Any]:
        options: dict[str, Any] = super().get_form_options()
        options["formsets"][self.relation_name]["form"] = MembershipForm
        return options


class OrganisationChooserViewSet(SnippetChooserViewSet):
    """Who applies alone is no organisation to write about: that somebody applied is nobody else's business."""

    def get_object_list(self) -> Any:
        return Organisation.objects.exclude(kind=Organisation.Kind.PERSON)


class OrganisationViewSet(SnippetViewSet):
    model = Organisation
    chooser_viewset_class = OrganisationChooserViewSet
    edit_handler = ObjectList(
        [
            *(panel for panel in Organisation.panels if getattr(panel, "relation_name", "") != "memberships"),
            MembersPanel(
                "memberships",
                label=_("member"),
                heading=_("Members"),
                help_text=_("Who may apply for this organisation and read its applications."),
            ),
        ],
        base_form_class=OrganisationForm,
    )
    icon = "group"
    menu_label = _("Organisations")
    menu_order = 240
    add_to_admin_menu = True
    list_display = ["name", "kind", "region"]
    list_filter = ["kind", "region"]
    copy_view_enabled = False
    list_per_page = 50


class PartnerViewSet(SnippetViewSet):
    model = Partner
    icon = "site"
    list_display = ["name", "url"]
    list_per_page = 50


class ContactPersonViewSet(SnippetViewSet):
    model = ContactPerson
    icon = "user"
    list_display = ["name", "function", "organisation"]
    list_per_page = 50


class TermViewSet(SnippetViewSet):
    """A list of terms."""

    icon = "tag"
    list_display = ["name", "description"]
    list_per_page = 50


class ThemeViewSet(TermViewSet):
    model = Theme


class SectorViewSet(TermViewSet):
    model = Sector


class PerspectiveViewSet(TermViewSet):
    model = Perspective


class RegionViewSet(TermViewSet):
    model = Region
    list_display = ["name", "province"]


class DirectoryViewSetGroup(SnippetViewSetGroup):
    """What pages refer to, in one menu of the editors."""

    menu_label = _("Directory")
    menu_icon = "list-ul"
    menu_order = 230
    submenu_hook = DIRECTORY_MENU
    items = (ThemeViewSet, SectorViewSet, RegionViewSet, PerspectiveViewSet, PartnerViewSet, ContactPersonViewSet)
