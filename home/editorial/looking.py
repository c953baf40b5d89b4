"""Registers made of Wagtail's viewsets: who sees which rows, the list, and the screen of one row."""

from collections.abc import Callable
from typing import Any, ClassVar

from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied
from django.db.models import Model, QuerySet
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import URLPattern, path, reverse
from django.views.generic import TemplateView
from wagtail.admin.views.generic import IndexView, WagtailAdminTemplateMixin
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.permission_policies.base import BasePermissionPolicy

ANYTHING = ("view", "add", "change", "delete")


class RulesPolicy(BasePermissionPolicy):
    """Wagtail asks this wherever it wonders who may do what with a model; our rules answer.

    `sees` tells who may do anything at all, and `visible` which rows somebody sees (else all). Looking is all that they
    give, unless they `give` more.
    """

    def __init__(
        self,
        model: type[Model],
        *,
        sees: Callable[[Any], bool],
        visible: Callable[[Any], QuerySet[Any]] | None = None,
        give: tuple[str, ...] = ("view",),
    ) -> None:
        super().__init__(model)
        self._sees, self._visible, self._give = sees, visible, give

    def user_has_permission(self, user: Any, action: str) -> bool:
        return action in self._give and bool(self._sees(user))

    def user_has_any_permission(self, user: Any, actions: Any) -> bool:
        return any(self.user_has_permission(user, action) for action in actions)

    def users_with_any_permission(self, actions: Any) -> QuerySet[Any]:
        return get_user_model()._default_manager.none()

    def instances_user_has_any_permission_for(self, user: Any, actions: Any) -> QuerySet[Any]:
        rows: QuerySet[Any] = self._visible(user) if self._visible else self.model._default_manager.all()
        return rows if self.user_has_any_permission(user, actions) else rows.none()

    def instances_user_has_permission_for(self, user: Any, action: str) -> QuerySet[Any]:
        return self.instances_user_has_any_permission_for(user, [action])


class RowsView(IndexView):
    """The list. Its rows have no buttons: the name of one leads to all that there is."""

    def get_list_buttons(self, instance: Any) -> list[Any]:
        return []


class RowView(WagtailAdminTemplateMixin, TemplateView):
    """The screen of one row."""

    viewset: ClassVar[str]
    viewset_label: ClassVar[Any]

    def sees(self, user: Any) -> bool:
        """Whether somebody has anything to do with rows like this."""
        raise NotImplementedError

    def rows(self, user: Any) -> QuerySet[Any]:
        """Those that somebody sees."""
        raise NotImplementedError

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if not self.sees(request.user):
            raise PermissionDenied
        self.row = get_object_or_404(self.rows(request.user), pk=kwargs["pk"])
        return super().dispatch(request, *args, **kwargs)

    def get_page_title(self) -> str:
        return str(self.row)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [
            *self.breadcrumbs_items,
            {"url": reverse(f"{self.viewset}:index"), "label": str(self.viewset_label)},
            {"url": "", "label": self.get_page_title()},
        ]


class RegisterViewSet(ModelViewSet):
    """Of Wagtail's screens for a model only the list is kept, with a screen of ours for each row."""

    row_view_class: ClassVar[type[RowView]]
    exclude_form_fields: list[str] = []
    inspect_view_enabled = True
    copy_view_enabled = False
    add_to_reference_index = False
    list_per_page = 50
    search_backend_name = None

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", self.index_view, name="index"),
            path("results/", self.index_results_view, name="index_results"),
            path("<uuid:pk>/", self.row_view_class.as_view(), name="inspect"),
        ]
