"""How found passages are shown, and what can be ticked.

There may be hundreds of these on a page, so they are put together here, with every text escaped once.
"""

from collections.abc import Iterable
from html import escape
from typing import Any

from django import template
from django.template import Context
from django.utils.safestring import SafeString

from praktijkpodium.home.templatetags.praktijkpodium import ContentLang
from praktijkpodium.search.requests import Snippet

register = template.Library()


@register.filter
def marked(snippet: Snippet) -> SafeString:
    """The text of a snippet, escaped, with what matched between `<mark>`."""
    pieces, at = [], 0
    for start, end in sorted(snippet.marks):
        pieces.append(f"{escape(snippet.text[at:start])}<mark>{escape(snippet.text[start:end])}</mark>")
        at = end
    return SafeString("".join(pieces) + escape(snippet.text[at:]))


@register.simple_tag
def facet_choices(facet: Any, choices: Iterable[Any]) -> SafeString:
    """Values of a facet to tick."""
    lang = "" if facet.is_translated else ContentLang().render(Context())
    return SafeString("".join(_choice(facet.key, each, lang) for each in choices))


def _choice(key: str, choice: Any, lang: str) -> str:
    value, checked = escape(choice.value), " checked" if choice.chosen else ""
    return (
        f'<label class="podium-check">'
        f'<input type="checkbox" id="{key}-{value}" name="{key}" value="{value}" form="search"{checked}>'
        f'<span class="podium-check__words"{lang}>{escape(str(choice.words))}</span> '
        f'<span class="podium-check__count">{choice.count}</span></label>'
    )


@register.simple_tag
def year_options(years: Iterable[str], chosen: str = "") -> SafeString:
    """Years of a select, with the one that was chosen even when nothing is of it."""
    every = sorted({*years, chosen} - {""}, reverse=True)
    return SafeString(
        "".join(f"<option{' selected' if year == chosen else ''}>{escape(year)}</option>" for year in every)
    )
