"""The reviewers' screens in the admin: the queue, and the read-only file with what one may do."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, cast

from django import forms
from django.contrib import messages
from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import URLPattern, path, reverse
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView
from wagtail.admin.ui.components import Component
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.views.generic import IndexView, WagtailAdminTemplateMixin
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.permission_policies.base import BasePermissionPolicy

from praktijkpodium.casebook.actions import NoCasebook
from praktijkpodium.home.accounts.rules import is_chair, is_committee_member, is_secretariat
from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.audit.verbs import label
from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.applications.queries import answered_criteria
from praktijkpodium.programmes.applications.rules import may_read_file, visible_files
from praktijkpodium.programmes.review import actions, rules
from praktijkpodium.programmes.review.queries import waiting_for

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


# What the screen says when something has been done.
DONE = {
    "pass_on": gettext_lazy("The application is now with the committee."),
    "send_back": gettext_lazy("The application has been sent back. The applicant gets a mail."),
    "assess": gettext_lazy("Your advice has been saved."),
    "decide": gettext_lazy("The decision has been saved. The applicant sees nothing of it until it is announced."),
    "announce": gettext_lazy("The outcome has been announced. The applicant gets a mail."),
    "case_study": gettext_lazy("The draft is among the case studies. An editor can complete and publish it."),
}


@dataclass(frozen=True)
class Offer:
    """Something that this person may do with this file now, with the form that it asks for."""

    name: str
    label: Any
    form: forms.Form
    perform: Callable[..., Any]


def offers(application: Application, user: Any, data: Any = None, chosen: str = "") -> list[Offer]:
    """What a person may do with a file: the actions of the running step of the moderation, and ours after it."""
    found = []
    task_state = application.current_workflow_task_state
    if task_state is not None:
        task = task_state.task.specific
        for name, verb, _modal in task.get_actions(application, user):
            form_class = task.get_form_for_action(name)
            form = form_class(data if name == chosen else None, prefix=name, initial=_initial(name, application, user))

            def perform(name: str = name, task: Any = task, **cleaned: Any) -> None:
                task.on_action(task_state, user, name, **cleaned)

            found.append(Offer(name, verb, form, perform))
    for name, rule, verb, action in (
        ("announce", rules.may_announce, _("Announce the outcome"), actions.announce),
        ("case_study", rules.may_make_case_study, _("Make a draft of the case study"), actions.make_case_study),
    ):
        if rule(user, application):

            def act(action: Callable[..., Any] = action) -> None:
                action(application=application, by=user)

            found.append(Offer(name, verb, forms.Form(data if name == chosen else None, prefix=name), act))
    return found


def _initial(name: str, application: Application, user: Any) -> dict[str, Any] | None:
    if name != "assess":
        return None
    given = application.assessments.filter(member=user).first()
    return {"advice": given.advice, "explanation": given.explanation} if given else None


class FileView(WagtailAdminTemplateMixin, TemplateView):
    """One application, read-only, with what the reader may do beside it."""

    template_name = "praktijkpodium/review/file.html"
    header_icon = "doc-full"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        self.application = get_object_or_404(Application.objects.with_names(), pk=kwargs["pk"])
        if not may_read_file(request.user, self.application):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_page_title(self) -> str:
        return str(self.application)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [
            *self.breadcrumbs_items,
            {"url": reverse("praktijkpodium_files:index"), "label": _("Applications")},
            {"url": "", "label": str(self.application)},
        ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        application, user = self.application, cast("Any", self.request.user)
        sees_advice = rules.may_see_advice(user, application)
        assessments = application.assessments.select_related("member")
        context.update(
            application=application,
            answers=answered_criteria(application),
            documents=application.documents.all(),
            offers=kwargs.get("offers") or offers(application, user),
            assessments=assessments if sees_advice else assessments.filter(member=user),
            decision=getattr(application, "decision", None) if sees_advice else None,
            timeline=[
                (entry, label(entry.verb))
                for entry in TimelineEntry.objects.about(application).select_related("by").order_by("at", "pk")
            ],
            sees_advice=sees_advice,
            participation=getattr(application, "participation", None) if sees_advice else None,
            advice_count=application.assessments.count(),
        )
        return context

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        chosen = request.POST.get("action", "")
        found = offers(self.application, request.user, request.POST, chosen)
        offer = next((each for each in found if each.name == chosen), None)
        if offer is None:
            messages.error(request, _("This is not possible any more. See below how the file stands now."))
            return redirect(request.path)
        if not offer.form.is_valid():
            # The form may be screens lower, on a phone.
            messages.error(
                request, _("Nothing has been saved yet. Look at the part “%(part)s”.") % {"part": offer.label}
            )
            return self.render_to_response(self.get_context_data(offers=found))
        try:
            offer.perform(**offer.form.cleaned_data)
        except (NotPossible, NoCasebook) as problem:
            offer.form.add_error(None, str(problem))
            self.application.refresh_from_db()
            return self.render_to_response(self.get_context_data(offers=found))
        messages.success(request, DONE[offer.name])
        return redirect(request.path)


def _state_in_words(application: Application) -> str:
    return str(capfirst(application.get_state_display()))


class RegisterView(IndexView):
    """The files that this person may read."""

    def get_base_queryset(self) -> QuerySet[Application]:
        return visible_files(self.request.user).with_names()


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
        Column("role", label=gettext_lazy("role"), sort_key="role", classname="podium-wide"),
        Column("state", label=gettext_lazy("state"), accessor=_state_in_words, sort_key="state"),
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


class QueuePanel(Component):
    """On the dashboard: the files that wait for this person."""

    name = "praktijkpodium_queue"
    template_name = "praktijkpodium/review/queue_panel.html"
    order = 50
    limit = 10

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        waiting = waiting_for(parent_context["request"].user)
        return {"applications": list(waiting.with_names()[: self.limit]), "total": waiting.count()}
