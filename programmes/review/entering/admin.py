"""The screens on which the secretariat enters what came on paper: first the role, then its form."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.admin.viewsets.base import ViewSet
from wagtail.admin.widgets import HeaderButton

from praktijkpodium.home.files.actions import FileRefused
from praktijkpodium.home.pages.pagination import paginate
from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.calls.models import Role
from praktijkpodium.programmes.review.entering import rules
from praktijkpodium.programmes.review.entering.actions import enter
from praktijkpodium.programmes.review.entering.forms import EnterForm


def roles_to_enter_for() -> QuerySet[Role]:
    """Of every public call that has opened, also of those that are over: the post is slow."""
    opened = Role.objects.filter(call__live=True, call__opening__lte=timezone.now())
    return opened.select_related("call").order_by("-call__deadline", "call_id", "sort_order", "pk")


def enter_button(user: Any) -> list[HeaderButton]:
    """For the register of applications: the way to these screens, for who may go there."""
    if not rules.may_enter_any(user):
        return []
    return [HeaderButton(gettext("Enter one on paper"), reverse("praktijkpodium_entering:roles"), icon_name="plus")]


class _Screen(WagtailAdminTemplateMixin, TemplateView):
    page_title = _("Enter an application")
    header_icon = "plus"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if not rules.may_enter_any(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        register = {"url": reverse("praktijkpodium_files:index"), "label": gettext("Applications")}
        return [*self.breadcrumbs_items, register, {"url": "", "label": self.get_page_title()}]


class RolesView(_Screen):
    """For which role?"""

    template_name = "praktijkpodium/entering/roles.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return {**super().get_context_data(**kwargs), "page_obj": paginate(self.request, roles_to_enter_for())}


class EnterView(_Screen):
    """The form of a role, with what is known of the paper."""

    template_name = "praktijkpodium/entering/enter.html"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.role_pk = kwargs["role_pk"]

    def get_page_subtitle(self) -> str:
        return f"{self.role.call.title}: {self.role.name}"

    @property
    def role(self) -> Role:
        if not hasattr(self, "_role"):
            self._role = get_object_or_404(roles_to_enter_for(), pk=self.role_pk)
        return self._role

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        form = kwargs.get("form") or EnterForm(role=self.role)
        return {**super().get_context_data(**kwargs), "form": form, "role": self.role}

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = EnterForm(request.POST, request.FILES, role=self.role)
        if form.is_valid():
            try:
                return self._enter(request, form)
            except FileRefused as problem:
                form.add_error("document", str(problem))
            except NotPossible as problem:
                form.add_error(None, str(problem))
            except PermissionDenied:
                form.add_error("organisation", gettext("You act for this organisation. A colleague can do this."))
        messages.error(request, gettext("Nothing has been saved yet. Look at what the form says."))
        return self.render_to_response(self.get_context_data(form=form), status=422)

    def _enter(self, request: HttpRequest, form: EnterForm) -> HttpResponse:
        application, still_open = enter(
            role=self.role,
            organisation=form.cleaned_data["organisation"],
            paper=form.paper,
            enclosed=list(form.enclosed()),
            by=request.user,
        )
        messages.success(request, gettext("The application has been entered. It is marked as come on paper."))
        if still_open:
            labels = [str(form.fields[name].label) for name in still_open if name in form.fields]
            told = gettext("Still open: %(what)s. You can send it back to ask for that.")
            messages.warning(request, told % {"what": "; ".join(labels)})
        return redirect("praktijkpodium_files:edit", pk=application.pk)


class EnteringViewSet(ViewSet):
    name = "praktijkpodium_entering"
    url_prefix = "invoeren"
    icon = "plus"

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", RolesView.as_view(), name="roles"),
            path("<int:role_pk>/", EnterView.as_view(), name="enter"),
        ]
