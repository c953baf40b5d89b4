"""Wagtail."""

from praktijkpodium.site.plugin import SETTINGS
from praktijkpodium.site.settings.environment import env

WAGTAIL_SITE_NAME = "Praktijkpodium"
WAGTAILADMIN_BASE_URL: str = env("BASE_URL", default="http://127.0.0.1:8000")
WAGTAIL_CONTENT_LANGUAGES = [("nl", "Nederlands"), ("en", "English")]
WAGTAILADMIN_PERMITTED_LANGUAGES = [("nl", "Nederlands"), ("en", "English")]
WAGTAIL_I18N_ENABLED = False
WAGTAIL_ENABLE_UPDATE_CHECK = False  # no network at run time
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None  # no network at run time
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "jpg", "jpeg", "png", "webp"]
# No HTML or SVG: a browser would run what is in them.
WAGTAILDOCS_EXTENSIONS = ["pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "csv", "txt", "zip"]
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAIL_ALLOW_UNICODE_SLUGS = False
# In milliseconds after the last change. Wagtail saves a new page by itself; who presses "publish" in just that moment
# makes the page twice, and gets an error. Its default of 500 is the time in which a hand goes from keys to button.
WAGTAIL_AUTOSAVE_INTERVAL = 3000
WAGTAILADMIN_NOTIFICATION_INCLUDE_SUPERUSERS = SETTINGS["WAGTAILADMIN_NOTIFICATION_INCLUDE_SUPERUSERS"]
WAGTAIL_DATE_FORMAT = "%d-%m-%Y"
WAGTAIL_DATETIME_FORMAT = "%d-%m-%Y %H:%M"
