"""What our templates ask for."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from django import template
from django.apps import apps
from django.conf import settings
from django.forms.utils import flatatt
from django.http import HttpRequest
from django.template.base import Parser, Token
from django.template.context import Context, RequestContext
from django.template.defaultfilters import urlencode
from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language
from wagtail.models import Site
from wagtail.query import PageQuerySet

from praktijkpodium.home.accounts.queries import display_name
from praktijkpodium.home.freshness.memo import remember
from praktijkpodium.home.pages.filters import Filter
from praktijkpodium.home.pages.fragments import rendered
from praktijkpodium.home.pages.models import StandardPage
from praktijkpodium.home.pages.queries import ancestors, public
from praktijkpodium.home.pages.scenes import HEIGHT, WIDTH, composition

register = template.Library()

NOTHING = SafeString("")

# What a state looks like, besides its word.
STATE_ICONS = {
    "draft": "pencil",
    "submitted": "send",
    "incomplete": "warning",
    "in_review": "eye",
    "granted": "check-circle",
    "reserve": "hourglass",
    "offered": "mail",
    "lapsed": "minus-circle",
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
# The look of a state, as the NL Design System calls it; in full, because the stylesheet keeps only what it finds here.
_STATE_BADGES = {
    "submitted": "utrecht-status-badge--active",
    "in_review": "utrecht-status-badge--active",
    "pending": "utrecht-status-badge--active",
    "requirement": "utrecht-status-badge--active",
    "granted": "utrecht-status-badge--success",
    "clean": "utrecht-status-badge--success",
    "open": "utrecht-status-badge--success",
    "incomplete": "utrecht-status-badge--warning",
    "offered": "utrecht-status-badge--warning",
    "reserve": "utrecht-status-badge--active",
    "not_scanned": "utrecht-status-badge--warning",
    "preference": "utrecht-status-badge--warning",
    "declined": "utrecht-status-badge--danger",
}


def _sprite(name: str) -> str:
    """The address of a drawing of ours."""
    return _static(f"praktijkpodium/img/{name}.svg", settings.STATIC_URL, settings.DEBUG)


@lru_cache
def _static(path: str, *depends_on: Any) -> str:
    return static(path)


@register.simple_tag
def icon(name: str) -> SafeString:
    """An icon beside words that say the same; screen readers skip it."""
    return _icon(_sprite("icons"), name)


@lru_cache
def _icon(sprite: str, name: str) -> SafeString:
    return format_html('<svg class="podium-icon" aria-hidden="true"><use href="{}#{}"></use></svg>', sprite, name)


@register.simple_tag
def logo() -> SafeString:
    return format_html('<svg class="podium-logo" aria-hidden="true"><use href="{}#logo"></use></svg>', _sprite("icons"))


@register.simple_tag
def scene(key: Any, css_class: str = "", theme: Any = "") -> SafeString:
    """A drawn scene for a page without a photograph, always the same one for the same key and theme."""
    return _scene(_sprite("scenes"), str(key), css_class, str(theme or ""))


@lru_cache(maxsize=1024)  # about 2 MB
def _scene(sprite: str, key: str, css_class: str, theme: str) -> SafeString:
    uses = ((sprite, part.name, flatatt(part.attributes)) for part in composition(key, theme).parts)
    return format_html(
        '<svg class="podium-scene {}" viewBox="0 0 {} {}" preserveAspectRatio="xMidYMax slice" aria-hidden="true">'
        "{}</svg>",
        css_class,
        WIDTH,
        HEIGHT,
        format_html_join("", '<use href="{}#{}"{}></use>', uses),
    )


@register.simple_tag
def state(value: str, label: Any) -> SafeString:
    """A state as a word with an icon and a colour."""
    return format_html(
        '<span class="utrecht-status-badge {}">{}{}</span>',
        _STATE_BADGES.get(value, "utrecht-status-badge--neutral"),
        icon(STATE_ICONS[value]),
        label,
    )


@register.filter
def person(user: Any) -> str:
    """How somebody is shown. Not by `str()`: who signed up by mail has a user name that was made up."""
    return display_name(user) if user else ""


class ContentLang(template.Node):
    """A node of its own: pages have it a hundred times, and a simple tag takes three times as long."""

    def render(self, context: Context) -> SafeString:
        code = settings.LANGUAGE_CODE
        return NOTHING if get_language() == code else format_html(' lang="{}"', code)


@register.tag
def content_lang(parser: Parser, token: Token) -> ContentLang:
    """The attribute `lang` for what editors wrote, where the words around it are in another language."""
    return ContentLang()


def _pages_of_site(request: HttpRequest, model: Any) -> PageQuerySet:
    """The published pages of a model on the site that is visited, those that come first in the tree first."""
    site = Site.find_for_request(request)
    pages = model.objects.live().order_by("path")
    return pages.descendant_of(site.root_page, inclusive=True) if site else pages.none()


def _for_site(request: HttpRequest, *key: str) -> tuple[Any, ...]:
    """A key for what is the same on all pages of a site."""
    site = Site.find_for_request(request)
    return (*key, site.pk if site else None)


@register.simple_tag(takes_context=True)
def page_url_of(context: RequestContext, label: str) -> str:
    """The address of the first page of a model that everybody may see, or nothing. Looked up once for each request."""
    request = context["request"]
    known: dict[str, str] = vars(request).setdefault("_podium_page_urls", {})

    def make() -> str:
        page = public(_pages_of_site(request, apps.get_model(label))).first()
        return (page.get_url(request) if page else None) or ""

    if label not in known:
        known[label] = remember(_for_site(request, "page_url_of", label), make)
    return known[label]


@register.simple_tag(takes_context=True)
def standard_page_urls(context: RequestContext, *slugs: str) -> dict[str, str]:
    """The addresses of standard pages by their slugs; those that are not there are left out."""
    request = context["request"]

    def make() -> tuple[tuple[str, str], ...]:
        pages = _pages_of_site(request, StandardPage).filter(slug__in=slugs)
        return tuple((page.slug, page.get_url(request)) for page in pages)

    return dict(remember(_for_site(request, "standard_page_urls", *slugs), make))


@register.simple_tag
def head_links(news: str, casebook: str) -> SafeString:
    """Style sheets, fonts and icons, and the feeds of what is there."""
    return rendered("praktijkpodium/_head_links.html", news=bool(news), casebook=bool(casebook))


# Stands in the footer for the address of the page, so that all pages share one text.
HERE = "address-of-this-page"


@register.simple_tag(takes_context=True)
def footer(context: RequestContext) -> SafeString:
    request = context["request"]
    about = standard_page_urls(context, "toegankelijkheid", "privacy")
    html = rendered(
        "praktijkpodium/_footer.html",
        accessibility=about.get("toegankelijkheid"),
        privacy=about.get("privacy"),
        is_signed_in=bool(getattr(context.get("user"), "is_authenticated", False)),
        here=HERE,
    )
    return mark_safe(html.replace(HERE, urlencode(request.get_full_path())))  # noqa: S308 - nothing to escape is left


@dataclass(frozen=True)
class MenuItem:
    title: str
    url: str


@register.simple_tag(takes_context=True)
def main_menu(context: RequestContext) -> SafeString:
    """The pages below the front page that an editor chose to show in menus."""
    request = context["request"]

    def make() -> tuple[MenuItem, ...]:
        site = Site.find_for_request(request)
        pages = public(site.root_page.get_children().live()).in_menu() if site else ()
        return tuple(MenuItem(page.title, page.get_url(request) or "") for page in pages)

    items = remember(_for_site(request, "main_menu"), make)
    mine = reverse("praktijkpodium:mine")
    current = next((item.url for item in items if item.url and request.path.startswith(item.url)), None)
    return rendered(
        "praktijkpodium/_menu.html",
        items=items,
        current=mine if request.path == mine else current,
        mine=mine,
    )


@register.inclusion_tag("praktijkpodium/_breadcrumbs.html", takes_context=True)
def breadcrumbs(context: RequestContext) -> dict[str, Any]:
    """The way from the front page to this page."""
    page = context.get("page")
    return {"ancestors": ancestors(page) if page else [], "page": page, "request": context["request"]}


@register.simple_tag
def filter_options(of: Filter) -> SafeString:
    """The options of a filter. Not in a template: there may be a hundred of them on a page."""
    lang = "" if of.is_translated else ContentLang().render(Context())
    options = ((value, " selected" if value == of.value else "", lang, words) for value, words in of.options.items())
    return format_html_join("", '<option value="{}"{}{}>{}</option>', options)


@register.inclusion_tag("praktijkpodium/_pagination.html", takes_context=True)
def pagination(context: RequestContext, page_obj: Any) -> dict[str, Any]:
    """Links to the other pages of a list, which keep the rest of the question."""
    return {
        "page_obj": page_obj,
        "numbers": list(page_obj.paginator.get_elided_page_range(page_obj.number, on_each_side=1, on_ends=1)),
        "gap": page_obj.paginator.ELLIPSIS,
        "request": context["request"],
    }
