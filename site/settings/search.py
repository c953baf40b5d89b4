"""Search: Wagtail's own database search, also for the admin's choosers."""

from praktijkpodium.site.settings.environment import env

# The server is checked at start and watched in /gezondheid/.
ELASTICSEARCH_URL: str = env("ELASTICSEARCH_URL", default="")
ELASTICSEARCH_API_KEY: str = env("ELASTICSEARCH_API_KEY", default="")

WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database", "SEARCH_CONFIG": "dutch"}}
