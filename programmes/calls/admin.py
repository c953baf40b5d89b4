"""Calls in the admin: on the dashboard of who publishes, and copied to the next round."""

from collections.abc import Iterator
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import formats, timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.admin.widgets import Button
from wagtail.models import Page

from praktijkpodium.home.editorial.dashboard import Line, WorkPanel, day
from praktijkpodium.programmes.calls.copying import copy_to_next_round, may_copy
from praktijkpodium.programmes.calls.forms import NextRoundForm
from praktijkpodium.programmes.calls.models import Call


class CallsPanel(WorkPanel):
    """The calls that are open or will be, with their deadlines."""

    name, icon, order = "calls", "date", 150
    empty = gettext_lazy("No call is open, and none will be. You add a call below its programme.")

    def heading(self, total: int) -> str:
        return _("Calls and their deadlines")

    def found(self, user: Any) -> QuerySet[Call]:
        return Call.objects.live().filter(deadline__gt=timezone.now()).order_by("deadline", "pk")

    def line(self, row: Call, user: Any) -> Line:
        opens = _("opens on %(day)s") % {"day": day(row.opening)} if row.opening > timezone.now() else ""
        closes = _("%(day)s at the latest") % {"day": formats.date_format(row.last_day, "j F Y")}
        return Line(
            title=row.get_admin_display_title(),
            url=reverse("wagtailadmin_pages:edit", args=[row.pk]),
            facts=(opens, closes),
        )


def call_buttons(page: Page, user: Any) -> Iterator[Button]:
    """What can be done with a call besides what Wagtail offers for every page."""
    if page.cached_content_type is None or page.cached_content_type.model_class() is not Call:
        return
    if not page.permissions_for_user(user).can_edit():
        return
    copy_url = reverse("praktijkpodium_calls:next_round", args=[page.pk])
    yield Button(_("Copy to the next round"), copy_url, icon_name="copy", priority=35)
    try_url = reverse("praktijkpodium:try_call", args=[page.pk])
    yield Button(_("Try it out as an applicant"), try_url, icon_name="view", priority=36)


class NextRoundView(WagtailAdminTemplateMixin, TemplateView):
    """A call, copied to the next round: with which title and which dates?"""

    template_name = "praktijkpodium/calls/admin/next_round.html"
    page_title = gettext_lazy("Copy to the next round")
    header_icon = "copy"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.call = get_object_or_404(Call, pk=kwargs["pk"])

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if not may_copy(request.user, self.call):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        above = {"url": reverse("wagtailadmin_explore", args=[self.call.get_parent().pk]), "label": _("Calls")}
        call = {"url": reverse("wagtailadmin_pages:edit", args=[self.call.pk]), "label": self.call.draft_title}
        return [*self.breadcrumbs_items, above, call, {"url": "", "label": self.get_page_title()}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        form = kwargs.get("form") or NextRoundForm(initial={"title": self.call.title})
        return {**super().get_context_data(**kwargs), "form": form, "call": self.call}

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = NextRoundForm(request.POST)
        if not form.is_valid():
            messages.error(request, _("Nothing has been copied yet. Look at what the form says."))
            return self.render_to_response(self.get_context_data(form=form), status=422)
        copied = copy_to_next_round(call=self.call, by=request.user, **form.cleaned_data)
        messages.success(
            request, _("This is the new call, as a draft. Look whether its texts name dates of last time.")
        )
        return redirect("wagtailadmin_pages:edit", copied.pk)
