"""The register of applications: who may look, and the list."""

from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import QuerySet
from django.urls import URLPattern, path, reverse
from django.utils.functional import cached_property
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
from praktijkpodium.programmes.review.admin.selection import MailView, documents, export
from praktijkpodium.programmes.review.entering.admin import enter_button
from praktijkpodium.programmes.review.selection import (
    COMPLETENESS,
    ApplicationFilters,
    counts,
    filters_of,
    with_completeness,
    with_words,
)

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


def _completeness_in_words(application: Any) -> str:
    return str(capfirst(COMPLETENESS[application.completeness]))


class ChosenColumn(Column):
    """A box to tick, for what is done with many at once."""

    header_template_name = "praktijkpodium/review/_chosen_header.html"
    cell_template_name = "praktijkpodium/review/_chosen_cell.html"


CHOSEN = ChosenColumn("pk", label=gettext_lazy("Choose"))
COMPLETE = Column(
    "completeness", label=gettext_lazy("Complete"), accessor=_completeness_in_words, classname="podium-wide"
)


class RegisterView(IndexView):
    """The files that this person may read; for the secretariat with what can be done with many of them."""

    results_template_name = "praktijkpodium/review/register_results.html"

    def get_base_queryset(self) -> QuerySet[Application]:
        return with_completeness(visible_files(self.request.user).with_names().defer("form__definition"))

    @cached_property
    def columns(self) -> list[Any]:
        columns = list(super().columns)
        return [CHOSEN, *columns, COMPLETE] if is_secretariat(self.request.user) else columns

    @cached_property
    def header_buttons(self) -> list[Any]:
        return [*super().header_buttons, *enter_button(self.request.user)]

    def get_filterset_kwargs(self) -> dict[str, Any]:
        return {**super().get_filterset_kwargs(), "queryset": Application.objects.none()}

    def search_queryset(self, queryset: Any) -> QuerySet[Application]:
        return with_words(queryset, self.search_query)

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(*args, **kwargs)
        chosen = self.filters.form.cleaned_data.get("call") if self.filters.is_valid() else None
        context["counts"] = counts(self.request.user, chosen)
        if is_secretariat(self.request.user):
            context["kept_filters"] = filters_of(self.request.GET)
        return context

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
        Column(
            "number", label=capfirst(gettext_lazy("application number")), sort_key="number", classname="podium-wide"
        ),
        "organisation",
        Column("role", label=capfirst(gettext_lazy("role")), sort_key="role", classname="podium-wide"),
        Column("state", label=capfirst(gettext_lazy("state")), accessor=_state_in_words, sort_key="state"),
        DateColumn(
            "submitted_at", label=gettext_lazy("Submitted on"), sort_key="submitted_at", classname="podium-wide"
        ),
    ]
    filterset_class = ApplicationFilters
    list_per_page = 30
    search_fields = ["number", "title", "organisation__name"]
    search_backend_name = None
    ordering = ["-submitted_at", "pk"]

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", self.index_view, name="index"),
            path("results/", self.index_results_view, name="index_results"),
            path("tabel/", export, name="export"),
            path("documenten/", documents, name="documents"),
            path("mail/", MailView.as_view(), name="mail"),
            path("<uuid:pk>/", FileView.as_view(), name="edit"),
        ]
