"""How found passages are shown."""

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

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
