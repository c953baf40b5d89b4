"""What `programmes` registers with Wagtail's admin."""

from collections.abc import Iterator
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLResolver, include, path
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin.widgets import Button
from wagtail.models import Page
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet

from praktijkpodium.home.accounts.rules import is_secretariat
from praktijkpodium.home.editorial.looking import LookingPolicy
from praktijkpodium.home.editorial.queries import publishes_pages
from praktijkpodium.programmes.applications.late.admin import LateLinkViewSet, LatePolicy
from praktijkpodium.programmes.applications.late.models import LateLink
from praktijkpodium.programmes.applications.models import Application, Participation
from praktijkpodium.programmes.calls.admin import CallsPanel, NextRoundView, call_buttons
from praktijkpodium.programmes.calls.usage import calls_in_use
from praktijkpodium.programmes.events.admin import VenueViewSet
from praktijkpodium.programmes.ideas.admin import QuestionViewSet
from praktijkpodium.programmes.ideas.dashboard import QuestionsPanel
from praktijkpodium.programmes.ideas.models import IdeaQuestion
from praktijkpodium.programmes.ideas.rules import may_read_questions, visible_questions
from praktijkpodium.programmes.participations.admin import ParticipationViewSet
from praktijkpodium.programmes.participations.admin import policy as participation_policy
from praktijkpodium.programmes.review.admin import ApplicationViewSet, FilePolicy, is_reviewer
from praktijkpodium.programmes.review.dashboard import CaseStudiesPanel, QueuePanel, StatesPanel
from praktijkpodium.programmes.review.entering.admin import EnteringViewSet

register_snippet(VenueViewSet)
register_permission_policy(Application, FilePolicy(Application))
register_permission_policy(LateLink, LatePolicy(LateLink))
register_permission_policy(
    IdeaQuestion, LookingPolicy(IdeaQuestion, may_look=may_read_questions, visible=visible_questions)
)
register_permission_policy(Participation, participation_policy())


@hooks.register("register_admin_viewset")
def register_applications() -> ApplicationViewSet:
    return ApplicationViewSet()


@hooks.register("register_admin_viewset")
def register_late_links() -> LateLinkViewSet:
    return LateLinkViewSet()


@hooks.register("register_admin_viewset")
def register_entering() -> EnteringViewSet:
    return EnteringViewSet()


@hooks.register("register_admin_viewset")
def register_questions() -> QuestionViewSet:
    return QuestionViewSet()


@hooks.register("register_admin_viewset")
def register_participations() -> ParticipationViewSet:
    return ParticipationViewSet()


@hooks.register("register_log_actions")
def keep_applications_out_of_wagtails_log(actions: Any) -> None:
    """Its lines have titles, in a report for superusers too. What happens is told by our own timeline."""
    actions.log_entry_models_by_type.register(Application, value=None)


@hooks.register("construct_homepage_panels")
def add_panels(request: HttpRequest, panels: list[Any]) -> None:
    if is_reviewer(request.user):
        panels.insert(0, QueuePanel())
    if is_secretariat(request.user):
        panels.extend([QuestionsPanel(), StatesPanel()])
    if publishes_pages(request.user):
        panels.extend([CallsPanel(), CaseStudiesPanel()])


@hooks.register("before_delete_page")
def keep_calls_in_use(request: HttpRequest, page: Page) -> HttpResponse | None:
    call = next(calls_in_use([page]), None)
    if call is None:
        return None
    messages.error(
        request,
        _("Organisations applied for “%(call)s”, so it cannot be deleted. Unpublish it to take it off the site.")
        % {"call": call},
    )
    return redirect("wagtailadmin_explore", page.get_parent().pk)


@hooks.register("before_bulk_action")
def keep_calls_in_use_in_bulk(
    request: HttpRequest, action_type: str, objects: list[Any], action_class_instance: Any
) -> HttpResponse | None:
    pages = [each for each in objects if isinstance(each, Page)] if action_type == "delete" else []
    return next((answer for page in pages if (answer := keep_calls_in_use(request, page))), None)


@hooks.register("register_page_header_buttons")
def add_buttons_above_a_call(page: Page, user: Any, view_name: str, next_url: str | None = None) -> Iterator[Button]:
    return call_buttons(page, user)


@hooks.register("register_page_listing_more_buttons")
def add_buttons_beside_a_call(page: Page, user: Any, next_url: str | None = None) -> Iterator[Button]:
    return call_buttons(page, user)


@hooks.register("register_admin_urls")
def register_call_urls() -> list[URLResolver]:
    screens = [path("oproepen/<int:pk>/volgende-ronde/", NextRoundView.as_view(), name="next_round")]
    return [path("", include((screens, "praktijkpodium_calls")))]
