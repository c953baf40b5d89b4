"""What `home` registers with Wagtail's admin."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.permissions import page_permission_policy, register_permission_policy
from wagtail.snippets.models import register_snippet
from wagtail_modeladmin.options import modeladmin_register

from praktijkpodium.home.accounts.actions import forget_old_addresses
from praktijkpodium.home.audit.admin import TimelineAdmin
from praktijkpodium.home.directory.admin import DirectoryViewSetGroup, OrganisationViewSet
from praktijkpodium.home.editorial.admin import add_panels
from praktijkpodium.home.editorial.emails import send_through_outbox
from praktijkpodium.home.editorial.looking import ANYTHING, LookingPolicy
from praktijkpodium.home.editorial.menu import REGISTERS_MENU, hide_reports, keep_help_here, registers
from praktijkpodium.home.files.extraction.dashboard import add_panel as add_unread_files
from praktijkpodium.home.found.dashboard import add_panel as add_not_found
from praktijkpodium.home.outbox.admin import OutboxViewSet, ResendSelected
from praktijkpodium.home.outbox.dashboard import add_panel as add_stopped_mails
from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.home.outbox.rules import sees_outbox, visible_mails
from praktijkpodium.home.outbox.texts.admin import MailTextsViewSet
from praktijkpodium.home.privacy import admin as privacy
from praktijkpodium.home.reads.admin import ReadCountAdmin
from praktijkpodium.home.steering.admin import SearchViewSetGroup
from praktijkpodium.home.steering.rules import may_steer
from praktijkpodium.search.steering.models import Exclusion, PinnedResults, SynonymGroup

register_snippet(OrganisationViewSet)
register_snippet(DirectoryViewSetGroup)
modeladmin_register(TimelineAdmin)
modeladmin_register(ReadCountAdmin)
register_permission_policy(Mail, LookingPolicy(Mail, may_look=sees_outbox, visible=visible_mails))
hooks.register("register_admin_viewset", OutboxViewSet)
hooks.register("register_admin_viewset", MailTextsViewSet)
hooks.register("register_bulk_action", ResendSelected)
for model in (SynonymGroup, PinnedResults, Exclusion):
    register_permission_policy(model, LookingPolicy(model, may_look=may_steer, give=ANYTHING))
hooks.register("register_admin_viewset", SearchViewSetGroup)
hooks.register("construct_homepage_panels", add_not_found)
hooks.register("construct_homepage_panels", add_stopped_mails)
hooks.register("construct_homepage_panels", add_unread_files)
# First, so that what other apps put on the dashboard stays there.
hooks.register("construct_homepage_panels", add_panels, order=-100)
hooks.register("register_admin_menu_item", registers)
hooks.register("construct_main_menu", hide_reports)
hooks.register("construct_help_menu", keep_help_here)
hooks.register("register_admin_urls", privacy.addresses)
hooks.register(REGISTERS_MENU, privacy.menu_item)
send_through_outbox()


@hooks.register("insert_global_admin_css")
def admin_css() -> str:
    return format_html('<link rel="stylesheet" href="{}">', static("praktijkpodium/css/admin.css"))


@hooks.register("insert_global_admin_js")
def admin_js() -> str:
    return format_html('<script src="{}" defer></script>', static("praktijkpodium/js/admin.js"))


@hooks.register("insert_editor_js")
def editor_js() -> str:
    return format_html('<script src="{}" defer></script>', static("praktijkpodium/js/one-save.js"))


@hooks.register("construct_page_chooser_queryset")
def choosing_pages_is_for_editors(pages: Any, request: HttpRequest) -> Any:
    """Who may do nothing with pages sees none to choose from: the titles of drafts are among them.

    Refused, and not given an empty list: above the list stands the title of the page that was asked for.
    """
    if page_permission_policy.explorable_root_instance(request.user) is None:
        raise PermissionDenied
    return pages


@hooks.register("before_move_page")
def moving_pages_is_for_who_may(request: HttpRequest, page: Any, destination: Any) -> None:
    """Wagtail asks "are you sure?", with the title of the page, before it looks whether one may."""
    if not page.permissions_for_user(request.user).can_move():
        raise PermissionDenied


@hooks.register("register_account_menu_item")
def sign_in_and_security(request: HttpRequest) -> dict[str, Any]:
    return {
        "url": reverse("mfa_index"),
        "label": _("Sign-in and security"),
        "help_text": _("Your e-mail address, password, passkeys and second step."),
    }


@hooks.register("after_edit_user")
def forget_addresses(request: HttpRequest, user: Any) -> None:
    forget_old_addresses(user=user, by=request.user)
