"""What `programmes` registers with Wagtail's admin."""

from typing import Any

from django.http import HttpRequest
from wagtail import hooks
from wagtail.permissions import register_permission_policy

from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.review.admin import ApplicationViewSet, FilePolicy, QueuePanel, is_reviewer

register_permission_policy(Application, FilePolicy(Application))


@hooks.register("register_admin_viewset")
def register_applications() -> ApplicationViewSet:
    return ApplicationViewSet()


@hooks.register("construct_homepage_panels")
def add_queue(request: HttpRequest, panels: list[Any]) -> None:
    if is_reviewer(request.user):
        panels.insert(0, QueuePanel())
