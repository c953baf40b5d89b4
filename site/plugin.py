"""What a host project puts into its own settings to carry Praktijkpodium (docs/plugin.md)."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from django.urls import reverse_lazy

# The floors of the house, for INSTALLED_APPS.
APPS = [
    "praktijkpodium.site",
    "praktijkpodium.programmes",
    "praktijkpodium.casebook",
    "praktijkpodium.home",
    "praktijkpodium.search",
    "praktijkpodium.templates",
]

# What they need from others.
REQUIRED_APPS = [
    "wagtail.contrib.forms",
    "wagtail.contrib.redirects",
    "wagtail.contrib.typed_table_block",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "wagtail_modeladmin",
    "modelcluster",
    "taggit",
    "django_filters",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.sitemaps",
]


def installed_apps(of_host: Sequence[str]) -> list[str]:
    """The apps of a host, and after them ours and what they need, except for those that it already has."""
    return [*of_host, *(app for app in [*APPS, *REQUIRED_APPS] if app not in of_host)]


# What must be in MIDDLEWARE, somewhere after Django's own.
MIDDLEWARE = [
    "allauth.account.middleware.AccountMiddleware",
    "praktijkpodium.home.accounts.middleware.SecondFactor",
    "praktijkpodium.site.guards.Guards",
]

# Templates that replace those of other packages (sign-in pages, error pages, the admin's logo) in our own site.
# A host that wants them too adds this folder to TEMPLATES["DIRS"].
OVERRIDES = Path(__file__).parent / "overrides"


def private_folder(location: Path) -> dict[str, Any]:
    """A value for STORAGES["private"]: a folder for what only a rule opens. Never one below MEDIA_ROOT."""
    return {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": location, "file_permissions_mode": 0o600, "directory_permissions_mode": 0o700},
    }


# Signing in, also to the admin: by e-mail, through allauth.
ACCOUNT_SETTINGS: dict[str, Any] = {
    "LOGIN_URL": reverse_lazy("account_login"),
    "LOGIN_REDIRECT_URL": reverse_lazy("praktijkpodium:mine"),
    "LOGOUT_REDIRECT_URL": "/",
    "WAGTAILADMIN_LOGIN_URL": reverse_lazy("account_login"),
    "WAGTAIL_FRONTEND_LOGIN_URL": reverse_lazy("account_login"),
    "WAGTAIL_PASSWORD_MANAGEMENT_ENABLED": False,
    "WAGTAIL_PASSWORD_RESET_ENABLED": False,
    # Wagtail would change the address without proof of the new one, and the old one would still sign in.
    "WAGTAIL_EMAIL_MANAGEMENT_ENABLED": False,
    "ACCOUNT_LOGIN_METHODS": {"email"},
    # The password is optional, and our sign-up page does not ask for it; without it allauth takes passwords nowhere.
    "ACCOUNT_SIGNUP_FIELDS": ["email*", "password1"],
    "ACCOUNT_UNIQUE_EMAIL": True,
    "ACCOUNT_EMAIL_VERIFICATION": "mandatory",
    "ACCOUNT_EMAIL_VERIFICATION_BY_CODE_ENABLED": True,
    "ACCOUNT_LOGIN_BY_CODE_ENABLED": True,
    "ACCOUNT_LOGIN_BY_CODE_MAX_ATTEMPTS": 3,
    "ACCOUNT_LOGIN_BY_CODE_TIMEOUT": 900,  # seconds: mail can be slow
    "ACCOUNT_PREVENT_ENUMERATION": True,
    "ACCOUNT_LOGOUT_ON_GET": False,
    "ACCOUNT_SESSION_REMEMBER": False,
    "ACCOUNT_EMAIL_SUBJECT_PREFIX": "",
    "ACCOUNT_USER_DISPLAY": "praktijkpodium.home.accounts.queries.display_name",
    # An account has one address; a new one takes the place of the old one when it was proven.
    "ACCOUNT_CHANGE_EMAIL": True,
    # Who changes how one signs in shows again who one is, and is told of every change by mail.
    "ACCOUNT_REAUTHENTICATION_REQUIRED": True,
    "ACCOUNT_EMAIL_NOTIFICATIONS": True,
    "ACCOUNT_FORMS": {
        "signup": "praktijkpodium.home.accounts.forms.SignupForm",
        "change_password": "praktijkpodium.home.accounts.forms.ChangePasswordForm",
        "set_password": "praktijkpodium.home.accounts.forms.SetPasswordForm",
        "reset_password_from_key": "praktijkpodium.home.accounts.forms.ResetPasswordKeyForm",
        "request_login_code": "praktijkpodium.home.accounts.forms.RequestLoginCodeForm",
    },
    "ACCOUNT_ADAPTER": "praktijkpodium.home.accounts.adapter.AccountAdapter",
    "MFA_SUPPORTED_TYPES": ["totp", "webauthn", "recovery_codes"],
    "MFA_PASSKEY_LOGIN_ENABLED": True,
    "MFA_TOTP_ISSUER": "Praktijkpodium",
    # A code works half a minute longer than the app shows it: who types slowly, or whose clock is a little off.
    "MFA_TOTP_TOLERANCE": 1,
    "MFA_FORMS": {
        "authenticate": "praktijkpodium.home.accounts.forms.AuthenticateForm",
        "reauthenticate": "praktijkpodium.home.accounts.forms.ReauthenticateForm",
        "activate_totp": "praktijkpodium.home.accounts.forms.ActivateTOTPForm",
        "login_webauthn": "praktijkpodium.home.accounts.forms.LoginPasskeyForm",
        "authenticate_webauthn": "praktijkpodium.home.accounts.forms.AuthenticatePasskeyForm",
        "reauthenticate_webauthn": "praktijkpodium.home.accounts.forms.ReauthenticatePasskeyForm",
        "add_webauthn": "praktijkpodium.home.accounts.forms.AddPasskeyForm",
        "edit_webauthn": "praktijkpodium.home.accounts.forms.RenamePasskeyForm",
    },
    "MFA_ADAPTER": "praktijkpodium.home.accounts.factors.FactorAdapter",
    "SOCIALACCOUNT_FORMS": {"disconnect": "praktijkpodium.home.accounts.forms.UnlinkForm"},
    "SOCIALACCOUNT_ADAPTER": "praktijkpodium.home.accounts.providers.ProviderAdapter",
    # What matched by its address once stays linked, also when the address changes (docs/decisions/0012).
    "SOCIALACCOUNT_EMAIL_AUTHENTICATION_AUTO_CONNECT": True,
    # Whether who works in the admin must have a second factor.
    "REQUIRE_SECOND_FACTOR": False,
}


def openid_connect(
    *, name: str, server_url: str, client_id: str, client_secret: str, trust_addresses: bool = False
) -> dict[str, Any]:
    """A value for SOCIALACCOUNT_PROVIDERS: one OpenID Connect provider, such as that of an organisation.

    With `trust_addresses` an e-mail address that the provider says is verified opens the account of that address.
    """
    app = {
        "provider_id": "oidc",
        "name": name,
        "client_id": client_id,
        "secret": client_secret,
        "settings": {
            "server_url": server_url,
            "oauth_pkce_enabled": True,
            "email_authentication": trust_addresses,
        },
    }
    return {"openid_connect": {"APPS": [app]}}


# Everything that our code reads from the settings and Django has no default for (tests/packaging/test_plugin.py holds
# that). What a host sets itself comes after these.
SETTINGS: dict[str, Any] = {
    **ACCOUNT_SETTINGS,
    # The first for a host's own sign-in by user name, such as that of Django's admin.
    "AUTHENTICATION_BACKENDS": [
        "django.contrib.auth.backends.ModelBackend",
        "allauth.account.auth_backends.AuthenticationBackend",
    ],
    # Wagtail would mail every superuser the title of each application that is handed in.
    "WAGTAILADMIN_NOTIFICATION_INCLUDE_SUPERUSERS": False,
    # Signing in through a provider; openid_connect() makes one.
    "SOCIALACCOUNT_PROVIDERS": {},
    # Only our own settings make a provider of these.
    "OIDC_NAME": "",
    "OIDC_SERVER_URL": "",
    "OIDC_CLIENT_ID": "",
    "OIDC_CLIENT_SECRET": "",
    # Days after which the text of a mail in the outbox is emptied, and the rest of it deleted.
    "MAIL_KEEP_TEXT_DAYS": 30,
    "MAIL_KEEP_DAYS": 180,
    # Days after which an application is deleted that was never handed in, and after which of one that was not chosen
    # only figures stay; both counted from the deadline of the call, or from what came after it.
    "DRAFT_KEEP_DAYS": 180,
    "APPLICATION_KEEP_DAYS": 365,
    # Days after which the names of those who took part are deleted, counted from the last change.
    "PARTICIPATION_KEEP_DAYS": 730,
    # Days after which a question about an idea is deleted, counted from the answer.
    "QUESTION_KEEP_DAYS": 180,
    # Days after which counted questions are forgotten: those that were asked often, and those that hardly were.
    "SEARCH_KEEP_DAYS": 400,
    "SEARCH_KEEP_RARE_DAYS": 28,
    # Services that are not there; docs/production.md says what each is for.
    "ELASTICSEARCH_URL": "",
    "ELASTICSEARCH_API_KEY": "",
    "ELASTICSEARCH_CA_CERTS": "",
    "ELASTICSEARCH_PREFIX": "praktijkpodium",
    "ELASTICSEARCH_SHARDS": 1,
    "ELASTICSEARCH_REPLICAS": 0,
    "ELASTICSEARCH_TIMEOUT": 1.2,
    "CLAMD_URL": "",
    # The cache in which pages are kept for visitors (site/page_cache.py); empty for none.
    "PAGE_CACHE": "",
    # For /.well-known/security.txt, which is not among the addresses of the plugin.
    "SECURITY_CONTACT": "",
    # Only our own settings make storages of these; a host fills in STORAGES itself.
    "S3_ENDPOINT_URL": "",
    "S3_PUBLIC_BUCKET": "",
    "S3_PRIVATE_BUCKET": "",
    "AWS_ACCESS_KEY_ID": "",
    "AWS_SECRET_ACCESS_KEY": "",
}
