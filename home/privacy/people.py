"""What rooms know of one person: each tells it, hands over the files, says what stands in the way, and forgets it.

Upper floors register theirs; what they do not tell here nobody finds when somebody asks for everything.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from allauth.account.models import EmailAddress
from django.contrib.auth import get_user_model

from praktijkpodium.home.files.models import PrivateFile


@dataclass(frozen=True)
class Person:
    """Somebody about whom is asked: with an account, or only an address."""

    user: Any
    # In small letters.
    addresses: frozenset[str]

    @classmethod
    def with_account(cls, user: Any) -> "Person":
        own = {str(getattr(user, user.get_email_field_name()) or "").lower()}
        proven = EmailAddress.objects.filter(user=user, verified=True).values_list("email", flat=True)
        return cls(user, frozenset({*own, *(each.lower() for each in proven)} - {""}))

    @classmethod
    def with_address(cls, address: str) -> "Person":
        address = address.strip().lower()
        users = get_user_model()._default_manager
        proven = EmailAddress.objects.filter(email__iexact=address, verified=True).first()
        user = (
            proven.user
            if proven
            else users.filter(**{f"{users.model.get_email_field_name()}__iexact": address}).first()
        )
        return cls.with_account(user) if user else cls(None, frozenset({address}))


def _nothing(*args: Any) -> list[Any]:
    return []


@dataclass(frozen=True)
class Room:
    """What one room does for one person. `by` is who asks: nobody gets what is closed to them elsewhere."""

    tell: Callable[[Person, Any], dict[str, Any]]
    files: Callable[[Person, Any], Iterable[PrivateFile]] = _nothing
    # Why somebody cannot be forgotten now, and what to do about it.
    obstacles: Callable[[Person], list[str]] = _nothing
    forget: Callable[[Person], Any] = _nothing


_rooms: list[Room] = []


def register(room: Room) -> None:
    """Called in `ready()`."""
    _rooms.append(room)


def rooms() -> list[Room]:
    """The upper floors first: what they have refers to what is below."""
    return list(reversed(_rooms))
