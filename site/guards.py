"""Rules for those addresses of Wagtail's admin that open for whoever may enter it.

Some of them name any page, document or organisation that they are asked for, drafts and private ones too; one makes
workflow steps. The rules say the same as the screens that lead there. docs/access.md has all addresses, with who may.
"""

from collections.abc import Callable
from typing import Any

from django.apps import apps
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import ResolverMatch, reverse
from wagtail.admin.auth import permission_denied
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page, Task, Workflow
from wagtail.permissions import page_permission_policy, policy_registry

from praktijkpodium.home.editorial.queries import publishes_pages, works_on_pages
from praktijkpodium.home.files.actions import MAX_SIZE
from praktijkpodium.programmes.calls.usage import calls_in_use

# The names under which Wagtail's addresses give the page that they are about.
PAGE_ARGUMENTS = ("page_id", "pk", "page_to_move_id", "parent_page_id")

# Whether somebody may go to an address of which these are the arguments.
Rule = Callable[[HttpRequest, dict[str, Any]], bool]


def works_with_this_page(request: HttpRequest, arguments: dict[str, Any]) -> bool:
    """Who finds the page in the explorer, or moderates it. What is to be done with it Wagtail asks for itself."""
    number = next((arguments[name] for name in PAGE_ARGUMENTS if name in arguments), None)
    if number is None:
        return works_on_pages(request.user)
    page = Page.objects.filter(pk=number).first()
    if page is None or page_permission_policy.explorable_instances(request.user).filter(pk=number).exists():
        return True
    return bool(page.permissions_for_user(request.user).can_edit())


def works_with_pages(request: HttpRequest, arguments: dict[str, Any]) -> bool:
    return works_on_pages(request.user)


def reads_reports(request: HttpRequest, arguments: dict[str, Any]) -> bool:
    """Reports are about everybody's pages: for whom they are in the menu (home/editorial/menu.py)."""
    return publishes_pages(request.user)


def makes_workflows(request: HttpRequest, arguments: dict[str, Any]) -> bool:
    policies = (policy_registry.get_by_type(model) for model in (Workflow, Task))
    return any(policy.user_has_any_permission(request.user, {"add", "change", "delete"}) for policy in policies)


def has_something_of_ours(request: HttpRequest, arguments: dict[str, Any]) -> bool:
    """Who works on pages or in the directory: there one chooses organisations, terms and venues."""
    permissions = request.user.get_all_permissions()
    return works_on_pages(request.user) or any(name.startswith("praktijkpodium_") for name in permissions)


def chooses_all_of(model: Any) -> Rule:
    """Who may choose each of the things that are asked for by their numbers."""

    def rule(request: HttpRequest, arguments: dict[str, Any]) -> bool:
        asked = {number for number in request.GET.getlist("id") if number.isascii() and number.isdigit()}
        policy = policy_registry.get_by_type(model)
        if not policy.user_has_permission(request.user, "choose"):
            return False
        chosen = policy.instances_user_has_any_permission_for(request.user, ["choose"])
        return len(asked) == chosen.filter(pk__in=asked).count()

    return rule


def does_something_with_such(request: HttpRequest, arguments: dict[str, Any]) -> bool:
    """Actions on many things begin with a list of them, also of those that one may do nothing with."""
    try:
        model = apps.get_model(arguments["app_label"], arguments["model_name"])
    except LookupError:
        return True
    if issubclass(model, Page):
        return works_on_pages(request.user)
    policy = policy_registry.get_by_type(model)
    return bool(policy.user_has_any_permission(request.user, {"view", "change", "delete"}))


def deletes_no_call_in_use(request: HttpRequest, arguments: dict[str, Any]) -> bool:
    """As on the screens (programmes/wagtail_hooks.py), whose hooks are not asked here."""
    pages = Page.objects.filter(pk=arguments["pk"])
    return arguments["action_name"] != "delete" or next(calls_in_use(pages), None) is None


# By the name of an address, or else of the part of the admin that it is in.
RULES: dict[str, Rule] = {
    "wagtailadmin_pages": works_with_this_page,
    "wagtailadmin_choose_page_chosen_multiple": works_with_pages,
    "wagtailadmin_api:pages:action": deletes_no_call_in_use,
    "wagtail_bulk_action": does_something_with_such,
    "wagtailadmin_reports": reads_reports,
    "wagtailadmin_workflows": makes_workflows,
    "wagtaildocs_chooser:chosen_multiple": chooses_all_of(get_document_model()),
    "wagtailimages_chooser:chosen_multiple": chooses_all_of(get_image_model()),
}
# In bytes: several documents at once, and the texts of their form. The script sends documents one by one, in pieces.
MOST_AT_ONCE = 5 * MAX_SIZE
ROOM_FOR_TEXTS = 1024 * 1024
OUR_CHOOSERS = "wagtailsnippetchoosers_praktijkpodium_"


def rule_of(match: ResolverMatch) -> Rule | None:
    if match.namespace.startswith(OUR_CHOOSERS):
        return has_something_of_ours
    return RULES.get(match.view_name) or RULES.get(match.namespace)


def brings_too_much(request: HttpRequest) -> bool:
    """Whether a form of an applicant is said to be larger than any can be. Nothing of it is read then."""
    said = request.headers.get("Content-Length") or "0"
    if not said.isdigit() or int(said) <= MOST_AT_ONCE + ROOM_FOR_TEXTS:
        return False
    return request.path.startswith(reverse("praktijkpodium:mine"))


class Guards:
    """Middleware, and no addresses before those of Wagtail: so it holds wherever a host has its admin."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if brings_too_much(request):
            return render(request, "praktijkpodium/applications/too_much.html", {"most": MOST_AT_ONCE}, status=413)
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Any, args: Any, kwargs: dict[str, Any]) -> HttpResponse | None:
        rule = rule_of(request.resolver_match) if request.resolver_match else None
        # Who may not enter the admin at all is sent away by Wagtail.
        if rule is None or not request.user.has_perm("wagtailadmin.access_admin") or rule(request, kwargs):
            return None
        answer: HttpResponse = permission_denied(request)
        return answer
