"""What allauth does to an account, in the timeline. It tells by signals, so this listens to them."""

import time
from typing import Any

from allauth.account import signals as account
from allauth.account.authentication import AUTHENTICATION_METHODS_SESSION_KEY, get_authentication_records
from allauth.mfa import signals as mfa
from allauth.mfa.models import Authenticator
from allauth.socialaccount import signals as social
from django.contrib.auth import get_user_model
from django.dispatch import Signal
from django.http import HttpRequest

from praktijkpodium.home.audit.actions import record

Kind = Authenticator.Type
_ADDED = {Kind.TOTP: "account.app_added", Kind.WEBAUTHN: "account.passkey_added"}
_REMOVED = {Kind.TOTP: "account.app_removed", Kind.WEBAUTHN: "account.passkey_removed"}


def _write(verb: str, user: Any) -> None:
    # Of an account `str` is often a person's name or address, and the timeline holds neither.
    record(verb=verb, on=get_user_model()(pk=user.pk), by=user)


def factor_added(request: HttpRequest, user: Any, authenticator: Authenticator, **kwargs: Any) -> None:
    if authenticator.type not in _ADDED:  # recovery codes, which come along with the first factor
        return
    _write(_ADDED[Kind(authenticator.type)], user)
    # Who adds a factor shows it by that: it need not be asked for again before the recovery codes are seen.
    shown = {"method": "mfa", "at": time.time(), "type": authenticator.type, "reauthenticated": True}
    request.session[AUTHENTICATION_METHODS_SESSION_KEY] = [*get_authentication_records(request, user), shown]


def factor_removed(user: Any, authenticator: Authenticator, **kwargs: Any) -> None:
    if authenticator.type in _REMOVED:
        _write(_REMOVED[Kind(authenticator.type)], user)


def codes_made(user: Any, **kwargs: Any) -> None:
    _write("account.recovery_codes_made", user)


def factor_used(user: Any, authenticator: Authenticator, **kwargs: Any) -> None:
    if authenticator.type == Kind.RECOVERY_CODES:
        _write("account.recovery_code_used", user)


def provider_linked(sociallogin: Any, **kwargs: Any) -> None:
    _write("account.provider_linked", sociallogin.user)


def signed_up(user: Any, sociallogin: Any = None, **kwargs: Any) -> None:
    if sociallogin is not None:
        _write("account.provider_linked", user)


def provider_unlinked(socialaccount: Any, **kwargs: Any) -> None:
    _write("account.provider_unlinked", socialaccount.user)


def password_changed(user: Any, **kwargs: Any) -> None:
    _write("account.password_changed", user)


def address_changed(user: Any, **kwargs: Any) -> None:
    _write("account.address_changed", user)


def listen() -> None:
    """Called in `ready()`."""
    receivers: list[tuple[Signal, Any]] = [
        (mfa.authenticator_added, factor_added),
        (mfa.authenticator_removed, factor_removed),
        (mfa.authenticator_reset, codes_made),
        (mfa.authenticator_used, factor_used),
        (social.social_account_added, provider_linked),
        (social.social_account_removed, provider_unlinked),
        (account.user_signed_up, signed_up),
        (account.password_set, password_changed),
        (account.password_changed, password_changed),
        (account.password_reset, password_changed),
        (account.email_changed, address_changed),
    ]
    for signal, receiver in receivers:
        signal.connect(receiver, dispatch_uid=f"praktijkpodium.{receiver.__name__}")
