"""Signing in: by e-mail, with a code by mail or a password, with a passkey, or through a provider; also for /admin/."""

from typing import Any

from praktijkpodium.site.plugin import ACCOUNT_SETTINGS, openid_connect
from praktijkpodium.site.settings.environment import env

AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]

globals().update(ACCOUNT_SETTINGS)

REQUIRE_SECOND_FACTOR: bool = env.bool("REQUIRE_SECOND_FACTOR", default=False)

# An OpenID Connect provider: all four or none (the check `praktijkpodium.E901`).
OIDC_NAME: str = env("OIDC_NAME", default="")
OIDC_SERVER_URL: str = env("OIDC_SERVER_URL", default="")
OIDC_CLIENT_ID: str = env("OIDC_CLIENT_ID", default="")
OIDC_CLIENT_SECRET: str = env("OIDC_CLIENT_SECRET", default="")
SOCIALACCOUNT_PROVIDERS: dict[str, Any] = {}
if OIDC_NAME and OIDC_SERVER_URL and OIDC_CLIENT_ID and OIDC_CLIENT_SECRET:
    SOCIALACCOUNT_PROVIDERS = openid_connect(
        name=OIDC_NAME,
        server_url=OIDC_SERVER_URL,
        client_id=OIDC_CLIENT_ID,
        client_secret=OIDC_CLIENT_SECRET,
        trust_addresses=env.bool("OIDC_TRUST_ADDRESSES", default=False),
    )
