"""An idea that somebody began with elsewhere on the site, to be taken over into an application.

It is in the session and nowhere else, so that it is in no address; and it is taken over once.
"""

from typing import Any

from django.http import HttpRequest

from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.models import Application

_KEY = "podium_begun"


def keep_begun(request: HttpRequest, *, title: str, text: str) -> None:
    request.session[_KEY] = {"title": title, "text": text}


def is_begun(request: HttpRequest) -> bool:
    return _KEY in request.session


def take_over(request: HttpRequest, application: Application) -> None:
    """Put what was begun with into a draft in which nothing was written yet."""
    begun: dict[str, Any] | None = request.session.get(_KEY)
    if begun is None or application.title or application.summary or not application.is_editable:
        return
    del request.session[_KEY]
    actions.save_draft(application=application, by=request.user, title=begun["title"], summary=begun["text"])
