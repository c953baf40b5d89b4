"""Registers of rows that have a screen of their own: listed by a rule of ours, with none of Wagtail's powers."""

from collections.abc import Callable
from typing import Any, ClassVar

from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied
from django.db.models import Model, QuerySet
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import URLPattern, path, reverse
from django.utils.functional import Promise
from django.views.generic import TemplateView, View
from wagtail.admin.views.generic import IndexView, WagtailAdminTemplateMixin
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.permission_policies.base import BasePermissionPolicy

from praktijkpodium.home.editorial.spreadsheets import plain_text

ANYTHING = ("view", "add", "change", "delete")


class LookingPolicy(BasePermissionPolicy):
    """Wagtail asks this wherever it wonders who may do what with a model: looking is all that it can give.

    `may_look` says who comes in at all, `visible` which rows a person sees, else all. Some policies `give` more.
    """

    def __init__(
        self,
        model: type[Model],
        *,
        may_look: Callable[[Any], Any],
        visible: Callable[[Any], QuerySet[Any]] | None = None,
        give: tuple[str, ...] = ("view",),
    ) -> None:
        super().__init__(model)
        self.may_look, self.visible, self.give = may_look, visible, give

    def user_has_permission(self, user: Any, action: str) -> bool:
        return action in self.give and bool(self.may_look(user))

    def user_has_any_permission(self, user: Any, actions: Any) -> bool:
        return any(self.user_has_permission(user, action) for action in actions)

    def users_with_any_permission(self, actions: Any) -> QuerySet[Any]:
        return get_user_model()._default_manager.none()

    def user_has_permission_for_instance(self, user: Any, action: str, instance: Any) -> bool:
        return self.instances_user_has_permission_for(user, action).filter(pk=instance.pk).exists()

    def user_has_any_permission_for_instance(self, user: Any, actions: Any, instance: Any) -> bool:
        return any(self.user_has_permission_for_instance(user, action, instance) for action in actions)

    def instances_user_has_any_permission_for(self, user: Any, actions: Any) -> QuerySet[Any]:
        rows: QuerySet[Any] = self.visible(user) if self.visible else self.model._default_manager.all()
        return rows if self.user_has_any_permission(user, actions) else rows.none()

    def instances_user_has_permission_for(self, user: Any, action: str) -> QuerySet[Any]:
        return self.instances_user_has_any_permission_for(user, [action])


class ListView(IndexView):
    """The list: what each row is called leads to its screen. As a spreadsheet its texts stay texts."""

    def get_list_buttons(self, instance: Any) -> list[Any]:
        """None: the name leads to all that there is."""
        return []

    def preprocess_field_value(self, field: str, value: Any, export_format: str) -> Any:
        # In XLSX Wagtail sees to it; in CSV an apostrophe tells the spreadsheet program.
        processed = super().preprocess_field_value(field, value, export_format)
        is_text = isinstance(processed, str) and export_format == self.FORMAT_CSV
        return plain_text(processed) if is_text else processed


class RowView(WagtailAdminTemplateMixin, TemplateView):
    """The screen of one row, for whom `may_look` lets in and who sees it among `rows()`."""

    viewset: ClassVar[str]
    list_title: ClassVar[str | Promise]
    row: Any

    def may_look(self, user: Any) -> bool:
        raise NotImplementedError

    def rows(self) -> QuerySet[Any]:
        raise NotImplementedError

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if not self.may_look(request.user):
            raise PermissionDenied
        self.row = get_object_or_404(self.rows(), pk=kwargs["pk"])
        return super().dispatch(request, *args, **kwargs)

    def get_page_title(self) -> str:
        return str(self.row)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [
            *self.breadcrumbs_items,
            {"url": reverse(f"{self.viewset}:index"), "label": self.list_title},
            {"url": "", "label": self.get_page_title()},
        ]


class LookingViewSet(ModelViewSet):
    """The list and the screens of its rows. Nothing else of Wagtail's screens for a model is kept."""

    index_view_class = ListView
    row_view_class: ClassVar[type[View]]
    # How a row stands in its address.
    pk_converter = "uuid"
    exclude_form_fields: ClassVar[list[str]] = []
    inspect_view_enabled = True
    copy_view_enabled = False
    add_to_reference_index = False
    list_per_page = 50
    # By the database: what these rows say is in no search index.
    search_backend_name = None

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", self.index_view, name="index"),
            path("results/", self.index_results_view, name="index_results"),
            path(f"<{self.pk_converter}:pk>/", self.row_view_class.as_view(), name="inspect"),
        ]
