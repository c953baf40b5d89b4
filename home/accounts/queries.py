"""What is shown of an account, and what is known of how somebody signed in."""

from typing import Any

from allauth.account.authentication import get_authentication_records
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.socialaccount.adapter import get_adapter
from allauth.socialaccount.models import SocialAccount
from django.http import HttpRequest

from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.audit.verbs import label

LINES = 10  # of what happened, on the page of one's own account


def display_name(user: Any) -> str:
    """A person's name, or else the address; works with any user model."""
    full_name = user.get_full_name() if hasattr(user, "get_full_name") else ""
    return full_name.strip() or getattr(user, user.get_email_field_name(), "") or user.get_username()


def has_authenticator(user: Any) -> bool:
    """Whether somebody has an authenticator app or a passkey; recovery codes alone are no second factor."""
    return Authenticator.objects.filter(user=user).exclude(type=Authenticator.Type.RECOVERY_CODES).exists()


def has_shown_factor(request: HttpRequest) -> bool:
    """Whether a second factor or a passkey was used, or added, in this session by who is signed in.

    Not every session went past allauth's question for it: a host may have another way to sign in.
    """
    return any(record.get("method") == "mfa" for record in get_authentication_records(request, request.user))


def name_there(account: SocialAccount) -> str:
    """How somebody is called at a provider."""
    claims = account.extra_data.get("userinfo") or account.extra_data.get("id_token") or {}
    return str(claims.get("email") or claims.get("preferred_username") or claims.get("name") or account.uid)


def ways_to_sign_in(request: HttpRequest) -> dict[str, Any]:
    """Everything by which who is signed in can sign in, and what changed about it lately."""
    user: Any = request.user
    factors = list(Authenticator.objects.filter(user=user).order_by("pk"))
    by_type = {kind: [factor for factor in factors if factor.type == kind] for kind in Authenticator.Type}
    codes = by_type[Authenticator.Type.RECOVERY_CODES]
    linked = list(SocialAccount.objects.filter(user=user).order_by("pk"))
    providers = get_adapter().list_providers(request)
    names = {provider.sub_id: provider.name for provider in providers}
    return {
        "address": EmailAddress.objects.get_primary(user),
        "has_password": user.has_usable_password(),
        "app": next(iter(by_type[Authenticator.Type.TOTP]), None),
        "passkeys": by_type[Authenticator.Type.WEBAUTHN],
        "codes_left": len(codes[0].wrap().get_unused_codes()) if codes else 0,
        "has_factor": bool(by_type[Authenticator.Type.TOTP] or by_type[Authenticator.Type.WEBAUTHN]),
        # Of a provider that is no longer there the link is still shown, to be removed.
        "linked": [(each, names.get(each.provider, each.provider), name_there(each)) for each in linked],
        "providers": [each for each in providers if each.sub_id not in {each.provider for each in linked}],
        "lines": [
            (entry, label(entry.verb))
            for entry in TimelineEntry.objects.about(user).filter(verb__startswith="account.")[:LINES]
        ],
    }
