"""Finding the page of an address in two queries, where Wagtail takes two for each level of the tree.

It finds what Wagtail finds; what it does not know, such as pages of a host that route by themselves, it leaves to
Wagtail.
"""

import copy
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from wagtail.models import Page, Site

from praktijkpodium.home.freshness.memo import remember, version_seen


class KnownSite:
    """Tell Wagtail which site is visited, from memory. In MIDDLEWARE after `memo.remembering`."""

    def __init__(self, get_response: Any) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        answer: HttpResponseBase = self.get_response(request)
        return answer

    def process_view(self, request: HttpRequest, view: Any, args: Any, kwargs: Any) -> None:
        match = request.resolver_match
        # Other addresses would pay a query for nothing.
        if match is not None and match.url_name == "wagtail_serve" and version_seen():
            vars(request)["_wagtail_site"] = _site(request)  # where Wagtail keeps it


def _site(request: HttpRequest) -> Site | None:
    """The site, as Wagtail finds it, with its root page. What is remembered is copied: requests write on it."""

    def make() -> Site | None:
        site: Site | None = Site.find_for_request(request)
        if site is not None:
            # Its fields are read only when somebody asks for them.
            vars(site.root_page)["specific"] = site.root_page.get_specific(deferred=True)
        return site

    found = remember(("site", request.get_host(), request.get_port()), make)
    if found is None:
        return None
    site, root = copy.copy(found), copy.copy(found.root_page)
    vars(root)["specific"] = copy.copy(root.specific)
    site.root_page = root
    return site


def find_below(root: Page, components: list[str]) -> Page | None:
    """The published page at an address below a page; None where only Wagtail itself can tell."""
    found = remember(("address", root.path, *components), lambda: _find_below(root, components))
    return load(*found) if found else None


def _find_below(root: Page, components: list[str]) -> tuple[Any, int] | None:
    """The model and the key of the page.

    Wagtail goes down from page to page and asks each for the next one. When all of them do that in Wagtail's own way,
    the page is the one whose `url_path` has the same parts.
    """
    paths = [f"{root.url_path}{'/'.join(components[:number])}/" for number in range(1, len(components) + 1)]
    rows = list(
        Page.objects.filter(slug__in=set(components), url_path__in=paths, path__startswith=root.path)
        .order_by("depth")
        .values_list("url_path", "depth", "pk", "content_type_id", "live")
    )
    depths = list(range(root.depth + 1, root.depth + 1 + len(paths)))
    if [row[0] for row in rows] != paths or [row[1] for row in rows] != depths:
        return None
    models = [ContentType.objects.get_for_id(row[3]).model_class() for row in rows]
    *_, (_, _, pk, _, is_live) = rows
    return (models[-1], pk) if is_live and all(routes_plainly(model) for model in models) else None


def routes_plainly(model: Any) -> bool:
    """Whether pages of a model are ours, and find pages below them in Wagtail's own way."""
    return getattr(model, "route", None) is Page.route and hasattr(model, "shown_with")


def load(model: Any, pk: int) -> Page | None:
    """A page with what it shows of others."""
    pages = model._default_manager.select_related(*model.shown_with).prefetch_related(*model.shown_lists)
    return next(iter(pages.filter(pk=pk)), None)
