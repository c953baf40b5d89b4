"""Apps, middleware, templates, language and time."""

from django.utils.translation import gettext_lazy as _

from praktijkpodium.site.plugin import APPS, OVERRIDES, REQUIRED_APPS
from praktijkpodium.site.settings.environment import DEBUG, env
from praktijkpodium.site.settings.tasks import TASK_APPS

INSTALLED_APPS = [*APPS, *REQUIRED_APPS, *TASK_APPS, "whitenoise.runserver_nostatic", "csp"]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "praktijkpodium.site.middleware.request_id",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "praktijkpodium.site.middleware.language",
    "praktijkpodium.home.freshness.memo.remembering",
    "praktijkpodium.site.page_cache.PageCache",
    "praktijkpodium.home.pages.routing.KnownSite",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "praktijkpodium.home.accounts.middleware.SecondFactor",
    "praktijkpodium.site.guards.Guards",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
    "csp.middleware.CSPMiddleware",
    "praktijkpodium.site.middleware.admin_content_security_policy",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [OVERRIDES],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

ROOT_URLCONF = "praktijkpodium.site.urls"
WSGI_APPLICATION = "praktijkpodium.site.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

LANGUAGE_CODE = "nl"
LANGUAGES = [("nl", _("Dutch")), ("en", _("English"))]
USE_I18N = True
FORMAT_MODULE_PATH = ["praktijkpodium.site.formats"]
# One catalogue for the whole house; `make messages` writes it.
LOCALE_PATHS = [OVERRIDES.parent.parent / "home" / "locale"]
USE_TZ = True
TIME_ZONE = "Europe/Amsterdam"

ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["127.0.0.1", "localhost", "[::1]"] if DEBUG else [])
# Addresses of this site as its visitors see them, for forms behind a proxy: https://podium.example
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])

# Upload bounds of Django itself; ours per file are in home/files/.
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
