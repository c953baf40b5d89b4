"""What is kept of somebody who asks for it by letter or telephone."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.generic import WagtailAdminTemplateMixin

from praktijkpodium.home.privacy import actions
from praktijkpodium.home.privacy.forms import PersonForm
from praktijkpodium.home.privacy.people import Person
from praktijkpodium.home.privacy.rules import handles_requests, may_export, may_forget
from praktijkpodium.home.privacy.views import sent_as_file


class PersonView(WagtailAdminTemplateMixin, TemplateView):
    """Looks, hands over, and deletes. The address is never in that of the page: those are kept in logs."""

    template_name = "praktijkpodium/privacy/admin.html"
    page_title = gettext_lazy("Data of a person")
    header_icon = "user"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not handles_requests(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        return [*self.breadcrumbs_items, {"url": "", "label": str(self.page_title)}]

    def post(self, request: HttpRequest) -> HttpResponseBase:
        form = PersonForm(request.POST)
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form), status=422)
        person = Person.with_address(form.cleaned_data["address"])
        action, why = request.POST.get("action"), None
        if action == "export":
            return sent_as_file(person, request.user)
        if action == "forget":
            try:
                actions.forget(person=person, by=request.user)
            except actions.CannotBeForgotten as problem:
                why = problem.why
            else:
                messages.success(request, _("It has been deleted."))
                return redirect(reverse("praktijkpodium_person"))
        context = {
            "person": person,
            "why": why or actions.obstacles(person),
            "may_export": may_export(request.user, person.user),
            "may_forget": may_forget(request.user, person.user),
        }
        return self.render_to_response(self.get_context_data(form=form, **context), status=409 if why else 200)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**{"form": PersonForm(), **kwargs})


def addresses() -> list[Any]:
    return [path("gegevens/", PersonView.as_view(), name="praktijkpodium_person")]


class PersonMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return bool(handles_requests(request.user))


def menu_item() -> MenuItem:
    return PersonMenuItem(
        gettext_lazy("Data of a person"), reverse("praktijkpodium_person"), icon_name="user", order=900
    )
