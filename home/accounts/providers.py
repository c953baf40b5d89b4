"""How signing in through a provider (OpenID Connect) behaves in our site: docs/decisions/0012."""

import logging
from typing import Any

from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialLogin
from allauth.socialaccount.providers.base.constants import AuthError
from django.http import HttpRequest
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _

logger = logging.getLogger("praktijkpodium.accounts")


class ProviderAdapter(DefaultSocialAccountAdapter):
    error_messages = {
        **DefaultSocialAccountAdapter.error_messages,
        "connected_other": _("This account is linked to another account of ours."),
    }

    def populate_user(self, request: HttpRequest, sociallogin: SocialLogin, data: dict[str, Any]) -> Any:
        for address in sociallogin.email_addresses:
            # Some providers write "false", which Python takes for true.
            address.verified = str(address.verified).lower() == "true"
        return super().populate_user(request, sociallogin, data)

    def is_open_for_signup(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:
        """Only with an address that a provider whom we trust has verified.

        The answer is the same whether or not there is an account of that address: nobody learns which there are.
        """
        if any(
            address.verified and self.can_authenticate_by_email(sociallogin, address.email)
            for address in sociallogin.email_addresses
        ):
            return super().is_open_for_signup(request, sociallogin)
        context = {"provider": sociallogin.provider}
        raise ImmediateHttpResponse(render(request, "socialaccount/not_linked.html", context, status=403))

    def on_authentication_error(
        self,
        request: HttpRequest,
        provider: Any,
        error: Any = None,
        exception: Exception | None = None,
        extra_context: dict[str, Any] | None = None,
    ) -> None:
        if error != AuthError.CANCELLED:
            # Not the message of the exception: it may hold a code or a token.
            logger.warning(
                "sign-in through a provider failed",
                extra={"provider": str(provider), "problem": type(exception).__name__},
            )
