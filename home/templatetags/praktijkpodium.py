"""What our templates ask for."""

import zlib
from typing import Any

from django import template
from django.apps import apps
from django.conf import settings
from django.http import HttpRequest
from django.template.context import RequestContext
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from wagtail.models import Page, Site
from wagtail.query import PageQuerySet

from praktijkpodium.home.accounts.queries import display_name
from praktijkpodium.home.pages.models import StandardPage

register = template.Library()

# Drawn scenes in img/scenes.svg, for pages without a photograph.
SCENES = ("tafel", "wijk", "rooster", "bank", "leren", "techniek", "netwerk", "overleg")

# What a state looks like, besides its word.
STATE_ICONS = {
    "draft": "pencil",
    "submitted": "send",
    "incomplete": "warning",
    "in_review": "eye",
    "granted": "check-circle",
    "declined": "cross-circle",
    "withdrawn": "minus-circle",
    "clean": "shield",
    "pending": "scan",
    "not_scanned": "warning",
    "open": "check-circle",
    "closed": "lock",
    "requirement": "check",
    "preference": "star",
}
# Where the stylesheet has a name of its own for a look.
_STATE_LOOKS = {
    "clean": "safe",
    "pending": "scanning",
    "not_scanned": "unscanned",
    "requirement": "submitted",
    "preference": "reserve",
}


@register.simple_tag
def icon(name: str) -> SafeString:
    """An icon beside words that say the same; screen readers skip it."""
    return format_html(
        '<svg class="podium-icon" aria-hidden="true"><use href="{}#{}"></use></svg>',
        static("praktijkpodium/img/icons.svg"),
        name,
    )


@register.simple_tag
def logo() -> SafeString:
    return format_html(
        '<svg class="podium-logo" aria-hidden="true"><use href="{}#logo"></use></svg>',
        static("praktijkpodium/img/icons.svg"),
    )


@register.simple_tag
def scene(key: Any, css_class: str = "") -> SafeString:
    """A drawn scene, always the same one for the same key."""
    name = SCENES[zlib.crc32(str(key).encode()) % len(SCENES)]
    return format_html(
        '<svg class="podium-scene {}" viewBox="0 0 320 180" aria-hidden="true"><use href="{}#{}"></use></svg>',
        css_class,
        static("praktijkpodium/img/scenes.svg"),
        name,
    )


@register.simple_tag
def state(value: str, label: Any) -> SafeString:
    """A state as a word with an icon and a colour."""
    return format_html(
        '<span class="podium-state podium-state--{}">{}{}</span>',
        _STATE_LOOKS.get(value, value),
        icon(STATE_ICONS[value]),
        label,
    )


@register.filter
def person(user: Any) -> str:
    """How somebody is shown. Not by `str()`: who signed up by mail has a user name that was made up."""
    return display_name(user) if user else ""


@register.simple_tag
def content_lang() -> SafeString:
    """The attribute `lang` for what editors wrote, where the words around it are in another language."""
    code = settings.LANGUAGE_CODE
    return SafeString("") if get_language() == code else format_html(' lang="{}"', code)


def _pages_of_site(request: HttpRequest, model: Any) -> PageQuerySet:
    """The published pages of a model on the site that is visited, those that come first in the tree first."""
    site = Site.find_for_request(request)
    pages = model.objects.live().order_by("path")
    return pages.descendant_of(site.root_page, inclusive=True) if site else pages.none()


@register.simple_tag(takes_context=True)
def page_url_of(context: RequestContext, label: str) -> str:
    """The address of the first page of a model that everybody may see, or nothing. Looked up once for each request."""
    request = context["request"]
    known: dict[str, str] = vars(request).setdefault("_podium_page_urls", {})
    if label not in known:
        page = _pages_of_site(request, apps.get_model(label)).public().first()
        known[label] = (page.get_url(request) if page else None) or ""
    return known[label]


@register.simple_tag(takes_context=True)
def standard_page_urls(context: RequestContext, *slugs: str) -> dict[str, str]:
    """The addresses of standard pages by their slugs; those that are not there are left out."""
    request = context["request"]
    pages = _pages_of_site(request, StandardPage).filter(slug__in=slugs)
    return {page.slug: page.get_url(request) for page in pages}


@register.inclusion_tag("praktijkpodium/_menu.html", takes_context=True)
def main_menu(context: RequestContext) -> dict[str, Any]:
    """The pages below the front page that an editor chose to show in menus."""
    request = context["request"]
    site = Site.find_for_request(request)
    pages = site.root_page.get_children().live().public().in_menu() if site else Page.objects.none()
    return {"pages": pages, "path": request.path, "request": request}


@register.inclusion_tag("praktijkpodium/_breadcrumbs.html", takes_context=True)
def breadcrumbs(context: RequestContext) -> dict[str, Any]:
    """The way from the front page to this page."""
    page = context.get("page")
    ancestors = page.get_ancestors().filter(depth__gt=1).live() if page is not None and page.pk else Page.objects.none()
    return {"ancestors": ancestors, "page": page, "request": context["request"]}


@register.inclusion_tag("praktijkpodium/_pagination.html", takes_context=True)
def pagination(context: RequestContext, page_obj: Any) -> dict[str, Any]:
    """Links to the other pages of a list, which keep the rest of the question."""
    return {
        "page_obj": page_obj,
        "numbers": list(page_obj.paginator.get_elided_page_range(page_obj.number, on_each_side=1, on_ends=1)),
        "gap": page_obj.paginator.ELLIPSIS,
        "request": context["request"],
    }
