"""Headers that mails of a kind have besides those of all mails, such as how to stop them. Rooms register these."""

from collections.abc import Callable, Mapping

from praktijkpodium.home.outbox.models import Mail

Headers = Callable[[Mail], Mapping[str, str]]
_makers: dict[str, Headers] = {}


def register(kind: str, make: Headers) -> None:
    """Mails of this kind have the headers that `make` gives; called in `ready()`."""
    _makers[kind] = make


def headers_of(mail: Mail) -> Mapping[str, str]:
    make = _makers.get(mail.kind)
    return make(mail) if make is not None else {}


def one_click_unsubscribe(address: str) -> Mapping[str, str]:
    """A button of the mail program that stops these mails (RFC 8058): it sends a POST to an address of ours."""
    return {"List-Unsubscribe": f"<{address}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"}
