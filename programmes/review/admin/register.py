"""The register of applications: who may look, and the list."""

from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import QuerySet
from django.urls import URLPattern, path, reverse
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.views.generic import IndexView
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.permission_policies.base import BasePermissionPolicy

from praktijkpodium.home.accounts.rules import is_chair, is_committee_member, is_secretariat
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.applications.rules import may_read_file, visible_files
from praktijkpodium.programmes.review.admin.file import FileView

is_reviewer = is_secretariat | is_committee_member | is_chair


class FilePolicy(BasePermissionPolicy):
    """Wagtail asks this wherever it wonders who may do what with applications: looking is all that it can give."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        return action == "view" and bool(is_reviewer(user))

    def user_has_any_permission(self, user: Any, actions: Any) -> bool:
        return any(self.user_has_permission(user, action) for action in actions)

    def users_with_any_permission(self, actions: Any) -> QuerySet[Any]:
        return get_user_model()._default_manager.none()

    def user_has_permission_for_instance(self, user: Any, action: str, instance: Any) -> bool:
        return action == "view" and bool(may_read_file(user, instance))

    def user_has_any_permission_for_instance(self, user: Any, actions: Any, instance: Any) -> bool:
        return any(self.user_has_permission_for_instance(user, action, instance) for action in actions)

    def instances_user_has_any_permission_for(self, user: Any, actions: Any) -> QuerySet[Any]:
        return visible_files(user) if "view" in actions else Application.objects.none()

    def instances_user_has_permission_for(self, user: Any, action: str) -> QuerySet[Any]:
        return self.instances_user_has_any_permission_for(user, [action])


def _state_in_words(application: Application) -> str:
    return str(capfirst(application.get_state_display()))


class RegisterView(IndexView):
    """The files that this person may read."""

    def get_base_queryset(self) -> QuerySet[Application]:
        return visible_files(self.request.user).with_names()

    def get_edit_url(self, instance: Application) -> str:
        # Wagtail links for who may change; every row here is one that this person may read.
        return reverse("praktijkpodium_files:edit", args=[instance.pk])

    def get_list_buttons(self, instance: Application) -> list[Any]:
        """None: the title leads to all that there is."""
        return []


class ApplicationViewSet(ModelViewSet):
    """The register of applications. Of Wagtail's screens for a model only the list is kept.

    Not a snippet: Wagtail's choosers and bulk actions for snippets show every row, whatever the permission policy says,
    to whoever may enter the admin (docs/decisions/0002-state-and-moderation.md).
    """

    model = Application
    index_view_class = RegisterView
    name = "praktijkpodium_files"
    url_prefix = "aanmeldingen"
    icon = "doc-full"
    menu_label = gettext_lazy("Applications")
    menu_name = "applications"
    menu_order = 150
    add_to_admin_menu = True
    exclude_form_fields: list[str] = []
    list_display = [
        "title",
        "organisation",
        Column("role", label=capfirst(gettext_lazy("role")), sort_key="role", classname="podium-wide"),
        Column("state", label=capfirst(gettext_lazy("state")), accessor=_state_in_words, sort_key="state"),
        DateColumn(
            "submitted_at", label=gettext_lazy("Submitted on"), sort_key="submitted_at", classname="podium-wide"
        ),
    ]
    list_filter = ["state", "role"]
    list_per_page = 30
    search_fields = ["title", "organisation__name"]
    search_backend_name = None
    ordering = ["-submitted_at", "pk"]

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", self.index_view, name="index"),
            path("results/", self.index_results_view, name="index_results"),
            path("<uuid:pk>/", FileView.as_view(), name="edit"),
        ]
