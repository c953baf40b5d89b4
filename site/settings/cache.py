"""Caches: counts of attempts to sign in, which all processes of the site must share, and pages."""

from praktijkpodium.site.settings.environment import DEBUG, env

CACHES = {
    # Memory of the process is right for one process only (the check `praktijkpodium.W305` says so).
    "default": env.cache_url("CACHE_URL", default="locmemcache://"),
    # Each process may keep pages for itself: which version of the site is the newest, they ask the database.
    "pages": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "LOCATION": "pages",
        "OPTIONS": {"MAX_ENTRIES": 500},  # about 15 MB
    },
    # The pages that answer questions, apart from them: there is no end of questions.
    "answers": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "LOCATION": "answers",
        "OPTIONS": {"MAX_ENTRIES": 300},  # about 15 MB
    },
}
# The cache for pages; empty for none. Not in development: a template that is being written must be seen at once.
PAGE_CACHE: str = env("PAGE_CACHE", default="" if DEBUG else "pages")
