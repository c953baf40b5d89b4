"""How found passages are shown, and what can be ticked."""

from collections.abc import Iterable
from typing import Any

from django import template
from django.template import Context
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from praktijkpodium.home.templatetags.praktijkpodium import ContentLang
from praktijkpodium.search.requests import Snippet

register = template.Library()


@register.filter
def marked(snippet: Snippet) -> SafeString:
    """The text of a snippet, escaped, with what matched between `<mark>`."""
    pieces, at = [], 0
    for start, end in sorted(snippet.marks):
        pieces.append(format_html("{}<mark>{}</mark>", snippet.text[at:start], snippet.text[start:end]))
        at = end
    return format_html("{}{}", format_html_join("", "{}", ((piece,) for piece in pieces)), snippet.text[at:])


@register.simple_tag
def facet_choices(facet: Any, choices: Iterable[Any]) -> SafeString:
    """Values of a facet to tick. Not in a template: there may be a hundred of them on a page."""
    lang = "" if facet.is_translated else ContentLang().render(Context())
    return format_html_join(
        "",
        '<label class="podium-check"><input type="checkbox" id="{0}-{1}" name="{0}" value="{1}" form="search"{2}>'
        '<span class="podium-check__words"{3}>{4}</span> <span class="podium-check__count">{5}</span></label>',
        ((facet.key, each.value, " checked" if each.chosen else "", lang, each.words, each.count) for each in choices),
    )


@register.simple_tag
def year_options(years: Iterable[str], chosen: str = "") -> SafeString:
    """Years of a select, with the one that was chosen even when nothing is of it."""
    every = sorted({*years, chosen} - {""}, reverse=True)
    return format_html_join(
        "", "<option{}>{}</option>", ((" selected" if year == chosen else "", year) for year in every)
    )
