"""What a host project puts into its own settings to carry Praktijkpodium (docs/plugin.md)."""

from pathlib import Path
from typing import Any

# The floors of the house, for INSTALLED_APPS.
APPS = [
    "praktijkpodium.site",
    "praktijkpodium.programmes",
    "praktijkpodium.casebook",
    "praktijkpodium.home",
    "praktijkpodium.search",
    "praktijkpodium.templates",
]

# What they need from others. A host lists these too, except for those that it already has.
REQUIRED_APPS = [
    "wagtail.contrib.forms",
    "wagtail.contrib.redirects",
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
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.sitemaps",
]

# Templates that replace those of other packages (sign-in pages, error pages, the admin's logo) in our own site.
# A host that wants them too adds this folder to TEMPLATES["DIRS"].
OVERRIDES = Path(__file__).parent / "overrides"

# Sign-in by e-mail through allauth; a host that already configured allauth keeps its own.
ACCOUNT_SETTINGS: dict[str, Any] = {
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
    "ACCOUNT_ADAPTER": "praktijkpodium.home.accounts.adapter.AccountAdapter",
}
