"""The secretariat's screens for late links: the list, a new one, and one of them."""

from typing import Any, cast

import django_filters
from django.contrib import messages
from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import URLPattern, path, reverse
from django.utils import formats
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic import IndexView, WagtailAdminTemplateMixin
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.permission_policies.base import BasePermissionPolicy

from praktijkpodium.home.accounts.rules import is_secretariat
from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.audit.verbs import label
from praktijkpodium.home.editorial.dashboard import day
from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.applications.late import actions, rules
from praktijkpodium.programmes.applications.late.forms import LateLinkForm
from praktijkpodium.programmes.applications.late.models import LateLink
from praktijkpodium.programmes.applications.rules import may_read_file
from praktijkpodium.programmes.calls.models import Call


class LatePolicy(BasePermissionPolicy):
    """Wagtail asks this wherever it wonders who may do what with late links."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        return action in ("view", "add") and bool(is_secretariat(user))

    def user_has_any_permission(self, user: Any, actions: Any) -> bool:
        return any(self.user_has_permission(user, action) for action in actions)

    def users_with_any_permission(self, actions: Any) -> QuerySet[Any]:
        return get_user_model()._default_manager.none()

    def instances_user_has_any_permission_for(self, user: Any, actions: Any) -> QuerySet[Any]:
        seen: QuerySet[Any] = rules.visible_late_links(user)
        return seen if "view" in actions else seen.none()

    def instances_user_has_permission_for(self, user: Any, action: str) -> QuerySet[Any]:
        return self.instances_user_has_any_permission_for(user, [action])


def how_it_stands(link: LateLink) -> str:
    if link.used_at is not None:
        return gettext("Used on %(day)s") % {"day": day(link.used_at)}
    if link.revoked_at is not None:
        return gettext("Taken back on %(day)s") % {"day": day(link.revoked_at)}
    return gettext("Open") if link.is_open else gettext("Over, not used")


def _last_day(link: LateLink) -> str:
    return formats.date_format(link.last_day, "j F Y")


class LateLinkFilters(WagtailFilterSet):
    call = django_filters.ModelChoiceFilter(
        field_name="role__call",
        label=capfirst(_("call")),
        queryset=lambda request: Call.objects.live().order_by("title"),
    )

    class Meta:
        model = LateLink
        fields = ["call"]


class LateLinksView(IndexView):
    page_title = _("Late links")

    def get_base_queryset(self) -> QuerySet[LateLink]:
        links: QuerySet[LateLink] = rules.visible_late_links(self.request.user)
        return links.select_related("role__call", "organisation")

    def get_list_buttons(self, instance: LateLink) -> list[Any]:
        """None: the title leads to all that there is."""
        return []


class _Screen(WagtailAdminTemplateMixin, TemplateView):
    header_icon = "time"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if not rules.may_see_late_links(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        here = {"url": reverse("praktijkpodium_late:index"), "label": gettext("Late links")}
        return [*self.breadcrumbs_items, here, {"url": "", "label": self.get_page_title()}]


class GiveView(_Screen):
    """A new late link."""

    template_name = "praktijkpodium/late/give.html"
    page_title = _("New late link")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return {**super().get_context_data(**kwargs), "form": kwargs.get("form") or LateLinkForm()}

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = LateLinkForm(request.POST)
        if form.is_valid():
            try:
                link = actions.give(**form.cleaned_data, by=request.user)
            except NotPossible as problem:
                form.add_error(None, str(problem))
            except PermissionDenied:
                form.add_error("organisation", gettext("You act for this organisation. A colleague can do this."))
            else:
                messages.success(request, gettext("The link has been mailed to the members of the organisation."))
                return redirect("praktijkpodium_late:inspect", pk=link.pk)
        messages.error(request, gettext("Nothing has been sent yet. Look at what the form says."))
        return self.render_to_response(self.get_context_data(form=form), status=422)


class LateLinkView(_Screen):
    """One late link: how it stands, and taking it back."""

    template_name = "praktijkpodium/late/link.html"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        rows = rules.visible_late_links(request.user).select_related("role__call", "organisation", "given_by")
        self.link = rows.select_related("application").filter(pk=kwargs["pk"]).first()

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if self.link is None and rules.may_see_late_links(request.user):
            get_object_or_404(LateLink, pk=kwargs["pk"])
        return super().dispatch(request, *args, **kwargs)

    def get_page_title(self) -> str:
        return str(self.link.organisation)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        link, user = self.link, cast("Any", self.request.user)
        timeline = TimelineEntry.objects.about(link).select_related("by").order_by("-at", "-pk")
        context = {
            "link": link,
            "how_it_stands": how_it_stands(link),
            "may_take_back": rules.may_take_back(user, link),
            "reads_file": link.application is not None and may_read_file(user, link.application),
            "timeline": [(entry, label(entry.verb)) for entry in timeline[:30]],
        }
        return {**super().get_context_data(**kwargs), **context}

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            actions.take_back(link=self.link, by=request.user)
        except PermissionDenied:  # it was used, or pressed twice, a moment ago
            messages.warning(request, gettext("This is not possible any more. See below how it stands now."))
        else:
            messages.success(request, gettext("The link does not work any more."))
        return redirect(request.path)


class LateLinkViewSet(ModelViewSet):
    """The list, with our own screens for a new one and for one of them."""

    model = LateLink
    index_view_class = LateLinksView
    add_view_class = GiveView
    name = "praktijkpodium_late"
    url_prefix = "te-laat"
    icon = "time"
    menu_label = _("Late links")
    menu_name = "late-links"
    menu_order = 155
    add_to_admin_menu = True
    exclude_form_fields: list[str] = []
    inspect_view_enabled = True
    copy_view_enabled = False
    add_to_reference_index = False
    list_display = [
        "organisation",
        Column("role", label=capfirst(_("role")), sort_key="role__name"),
        Column("call", label=capfirst(_("call")), accessor="role.call.title", classname="podium-wide"),
        Column("until", label=_("Until the end of"), accessor=_last_day, sort_key="until"),
        Column("how", label=capfirst(_("state")), accessor=how_it_stands),
    ]
    filterset_class = LateLinkFilters
    list_per_page = 30
    search_fields = ["organisation__name", "reason"]
    search_backend_name = None
    ordering = ["-given_at", "pk"]

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", self.index_view, name="index"),
            path("results/", self.index_results_view, name="index_results"),
            path("nieuw/", GiveView.as_view(), name="add"),
            path("<uuid:pk>/", LateLinkView.as_view(), name="inspect"),
        ]
