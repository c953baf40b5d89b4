"""The timeline as a read-only register in the admin."""

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail_modeladmin.options import ModelAdmin
from wagtail_modeladmin.views import InspectView

from praktijkpodium.home.accounts.queries import display_name
from praktijkpodium.home.accounts.rules import is_manager
from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.audit.registers import ReadOnly
from praktijkpodium.home.audit.verbs import label
from praktijkpodium.home.editorial.registers import RegisterView


class ReadOnlyForManagers(ReadOnly):
    rule = is_manager


class TimelineInspectView(InspectView):
    def get_field_display_value(self, field_name: str, field: Any = None) -> Any:
        if field_name == "by" and self.instance.by:
            return display_name(self.instance.by)
        return super().get_field_display_value(field_name, field)


class TimelineAdmin(ModelAdmin):
    model = TimelineEntry
    menu_label = _("Timeline")
    menu_icon = "history"
    menu_order = 900
    add_to_settings_menu = True
    permission_helper_class = ReadOnlyForManagers
    list_display = ("at", "what", "subject_type", "subject_label", "who")
    list_filter = ("at", "verb")
    search_fields = ("subject_label", "verb")
    list_per_page = 50
    index_view_class = RegisterView
    # Wagtail would show a line, in the title of its history, to whoever may enter the admin.
    history_view_enabled = False
    inspect_view_enabled = True
    inspect_view_class = TimelineInspectView
    inspect_view_fields = ("at", "verb", "subject_type", "subject_id", "subject_label", "by", "data")

    def what(self, entry: TimelineEntry) -> str:
        return label(entry.verb)

    what.short_description = _("what")  # type: ignore[attr-defined]

    def who(self, entry: TimelineEntry) -> str | None:
        return display_name(entry.by) if entry.by else None

    who.short_description = _("who")  # type: ignore[attr-defined]
    who.admin_order_field = "by"  # type: ignore[attr-defined]

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).select_related("by", "subject_type")
