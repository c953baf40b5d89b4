"""Search: Wagtail's own database search, also for the admin's choosers."""

from praktijkpodium.site.plugin import SETTINGS
from praktijkpodium.site.settings.environment import env

# Elasticsearch: checked at start and watched in /gezondheid/. Several nodes with commas between.
ELASTICSEARCH_URL: str = env("ELASTICSEARCH_URL", default="")
ELASTICSEARCH_API_KEY: str = env("ELASTICSEARCH_API_KEY", default="")
# A file with the certificates that are to be trusted, when the system does not.
ELASTICSEARCH_CA_CERTS: str = env("ELASTICSEARCH_CA_CERTS", default="")
# With which the names of our indexes begin; other sites may use the same server.
ELASTICSEARCH_PREFIX: str = env("ELASTICSEARCH_PREFIX", default="praktijkpodium")
ELASTICSEARCH_SHARDS: int = env.int("ELASTICSEARCH_SHARDS", default=1)
ELASTICSEARCH_REPLICAS: int = env.int("ELASTICSEARCH_REPLICAS", default=0)
# In seconds, for a whole search: then the database answers.
ELASTICSEARCH_TIMEOUT: float = env.float("ELASTICSEARCH_TIMEOUT", default=1.2)
# In days: how long counted searches are kept, and the text of questions that hardly anybody asked.
SEARCH_KEEP_DAYS: int = env.int("SEARCH_KEEP_DAYS", default=SETTINGS["SEARCH_KEEP_DAYS"])
SEARCH_KEEP_RARE_DAYS: int = env.int("SEARCH_KEEP_RARE_DAYS", default=SETTINGS["SEARCH_KEEP_RARE_DAYS"])

WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database", "SEARCH_CONFIG": "dutch"}}
