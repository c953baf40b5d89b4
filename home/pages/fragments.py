"""HTML that follows from a few plain values alone, such as the map or the footer, kept in the memory of the process.

The same values give the same HTML, so nothing can be old. The template may use what is in the key: its values, the
language, and addresses of static files and views; not the request.
"""

from collections.abc import Hashable
from functools import lru_cache

from django.conf import settings
from django.template.loader import render_to_string
from django.urls import get_script_prefix, get_urlconf
from django.utils.safestring import SafeString
from django.utils.translation import get_language


def rendered(template: str, **values: Hashable) -> SafeString:
    """A template with these values, which are hashable and therefore written on by nobody."""
    if settings.DEBUG:  # a template that is being written must be seen at once
        return render_to_string(template, values)
    return _rendered(template, get_language(), settings.STATIC_URL, get_script_prefix(), get_urlconf(), **values)


@lru_cache(maxsize=256)  # some megabytes at most
def _rendered(template: str, *depends_on: Hashable, **values: Hashable) -> SafeString:
    return render_to_string(template, values)
