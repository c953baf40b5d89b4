"""How often a page was read, and the script that counts."""

from django import template
from django.template.context import RequestContext
from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail.models import Page

from praktijkpodium.home.freshness import late
from praktijkpodium.home.reads.queries import is_counted

register = template.Library()


@register.simple_tag(takes_context=True)
def reads(context: RequestContext, page: Page) -> SafeString:
    """How often a page was read, with an icon; nothing when nobody did. Not for lists: each may cost a query."""
    if not (page.pk and is_counted(page)):
        return SafeString("")
    return late.fragment(context.get("request"), "reads", page.pk)


@register.simple_tag(takes_context=True)
def count_reads(context: RequestContext, page: Page) -> SafeString:
    """The script that counts a reader of this page; not where an editor looks at a draft."""
    if not (page.live and is_counted(page)) or getattr(context.get("request"), "is_preview", False):
        return SafeString("")
    return format_html(
        '<script src="{}" data-url="{}" defer></script>',
        static("praktijkpodium/js/reads.js"),
        reverse("podium_count_read", args=[page.pk]),
    )
