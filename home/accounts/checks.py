"""E9xx: signing in. `manage.py check` and every start of our own site run them."""

from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import urlsplit

from django.apps import AppConfig
from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register

MIDDLEWARE = "praktijkpodium.home.accounts.middleware.SecondFactor"


@register(Tags.security)
def sign_in(app_configs: Sequence[AppConfig] | None, **kwargs: Any) -> list[CheckMessage]:
    return list(_sign_in())


def _sign_in() -> Iterator[CheckMessage]:
    names = ("OIDC_NAME", "OIDC_SERVER_URL", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET")
    missing = [name for name in names if not getattr(settings, name)]
    if 0 < len(missing) < len(names):
        yield _error(
            901,
            f"A provider to sign in with is set up by half: {' and '.join(missing)} missing.",
            "Set all four of OIDC_NAME, OIDC_SERVER_URL, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, or none.",
        )
    if settings.OIDC_SERVER_URL and not _is_address(settings.OIDC_SERVER_URL):
        yield _error(
            902,
            "OIDC_SERVER_URL is not an address with https.",
            "Use that of the provider, such as https://login.example/realms/name, without /.well-known/.",
        )
    if settings.REQUIRE_SECOND_FACTOR and MIDDLEWARE not in settings.MIDDLEWARE:
        yield _error(903, "REQUIRE_SECOND_FACTOR is on, but nothing asks for it.", f"Add {MIDDLEWARE} to MIDDLEWARE.")


def _error(number: int, message: str, hint: str) -> Error:
    return Error(message, hint=hint, id=f"praktijkpodium.E{number}")


def _is_address(url: str) -> bool:
    """Whether this is an address where tokens may travel: with http only in development."""
    try:
        parts = urlsplit(url)
        return bool(parts.hostname and (parts.scheme == "https" or (parts.scheme == "http" and settings.DEBUG)))
    except ValueError:  # a bracket too few
        return False
