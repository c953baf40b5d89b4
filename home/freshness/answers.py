"""Pages that answer a question, such as what was searched for: there is no end of them, so most are made anew."""

from django.http import HttpRequest

_KEEP = "praktijkpodium_keeps_answer"


def keep_answer(request: HttpRequest) -> None:
    """Say that the page that answers this request may be kept for who asks the same, among the few that are."""
    setattr(request, _KEEP, True)


def may_keep_answer(request: HttpRequest) -> bool:
    return bool(getattr(request, _KEEP, False))
